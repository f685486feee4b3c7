package nl.kaderwijzer.web;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer of {@code /toepassing}.
 *
 * @param standen how many norms have which verdict, with the way to each
 * @param vragen the open questions, the one that decides most first
 * @param juistNu the norms that apply because of a situation that was named, the most binding first; only with those that apply
 * @param groepen the norms of the verdict that is shown
 * @param gebeurtenissen the events on which more norms apply
 * @param tijd the states in which only the day keeps norms from applying
 */
record AntwoordView(
    LocalDate peildatum,
    Weergave weergave,
    List<Stand> standen,
    List<OpenVraagView> vragen,
    List<NormRij> juistNu,
    List<Groep> groepen,
    Paginering paginering,
    List<Gebeurtenis> gebeurtenissen,
    List<Gebeurtenis> tijd) {

  /** How many norms have one verdict. */
  record Stand(String slug, String label, int aantal, String href, boolean gekozen) {}

  /** Norms on one topic, or waiting for one event. */
  record Groep(String id, String titel, List<NormOordeel> normen) {}

  /** Something that may happen, with how many norms apply then. */
  record Gebeurtenis(String naam, int aantal, String href) {}
}
