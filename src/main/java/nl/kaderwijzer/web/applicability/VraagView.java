package nl.kaderwijzer.web.applicability;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of the profile as a part of the form.
 *
 * @param uitleg how to answer it
 * @param waarom why we ask
 * @param weetNiet whether "I don't know" was answered
 * @param opties what can be chosen; empty for ages and situations
 * @param groepen the situations by group; empty for every other question
 * @param waarde the text in the field; for ages only
 * @param fout what is wrong with the answer, null when nothing is
 */
record VraagView(
    String parameter,
    String vraag,
    String uitleg,
    String waarom,
    Vorm vorm,
    boolean weetNiet,
    List<Optie> opties,
    List<Groep> groepen,
    String waarde,
    @Nullable String fout) {

  /** How a question is answered. */
  enum Vorm {
    EEN, MEER, MANDAAT, LEEFTIJD, SITUATIE
  }

  /** Something to choose; {@code uitleg} is null when the form shows none. */
  record Optie(String waarde, String label, @Nullable String uitleg, boolean gekozen) {}

  /** A group of situations; open when one was answered. */
  record Groep(String id, String titel, List<Situatie> situaties) {

    public long getBeantwoord() {
      return situaties.stream().filter(s -> !s.antwoord().isEmpty()).count();
    }
  }

  /** A situation with the question that asks for it; {@code antwoord} is ja, nee, weet-niet or empty. */
  record Situatie(String slug, String naam, String vraag, String antwoord) {}
}
