package nl.kaderwijzer.web.applicability;

import java.time.LocalDate;
import java.util.List;
import nl.kaderwijzer.web.NormRij;
import nl.kaderwijzer.web.Paginering;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code /toepassing}.
 *
 * @param standen how many norms have which verdict, with the way to each
 * @param vragen the open questions, the one that decides most first
 * @param juistNu the norms that apply because of a situation that was named, what to do first first; only with those that apply
 * @param uitgebreid whether each norm is shown with its whole explanation: when a topic is chosen, so that the page stays light
 * @param inhoud the topics of all norms of the verdict that is shown
 * @param groepen those norms, one page of them
 * @param gebeurtenissen the events on which more norms apply
 * @param tijd the states in which only the day keeps norms from applying
 */
record AntwoordView(
    LocalDate peildatum,
    Weergave weergave,
    List<Stand> standen,
    List<OpenVraagView> vragen,
    List<NormRij> juistNu,
    boolean uitgebreid,
    List<Inhoud> inhoud,
    List<Groep> groepen,
    Paginering paginering,
    List<Gebeurtenis> gebeurtenissen,
    List<Gebeurtenis> tijd) {

  /** How many norms have one verdict. */
  record Stand(String slug, String label, int aantal, String href, boolean gekozen) {}

  /** A topic or event of the whole answer, with how many norms it has and where they stand. */
  record Inhoud(String titel, int aantal, String href) {}

  /** Norms on one topic, or waiting for one event; {@code metUitleg} shows the topic by itself, null when there is no such page. */
  record Groep(String id, String titel, @Nullable String metUitleg, List<NormOordeel> normen) {}

  /** Something that may happen, with how many norms apply then. */
  record Gebeurtenis(String naam, int aantal, String href) {}
}
