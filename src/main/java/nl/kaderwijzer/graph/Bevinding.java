package nl.kaderwijzer.graph;

import java.util.Objects;

/**
 * One finding about the files: how serious, in which file, about which entry, and what is wrong in one Dutch sentence.
 *
 * @param ernst how serious it is
 * @param bestand path of the file as in the repository; empty when no single file is to blame
 * @param regel line in that file, 0 when not known
 * @param kolom column in that line, 0 when not known
 * @param onderwerp slug path of the entry ({@code normen/jeugdwet/4.1.3}), or an IRI elsewhere; empty when there is none
 * @param zin what is wrong, in one Dutch sentence
 */
public record Bevinding(Ernst ernst, String bestand, int regel, int kolom, String onderwerp, String zin) {

  public Bevinding {
    Objects.requireNonNull(ernst, "ernst");
    Objects.requireNonNull(bestand, "bestand");
    Objects.requireNonNull(onderwerp, "onderwerp");
    Objects.requireNonNull(zin, "zin");
  }

  static Bevinding fout(String bestand, String onderwerp, String zin) {
    return new Bevinding(Ernst.FOUT, bestand, 0, 0, onderwerp, zin);
  }

  /** Returns file, place, entry and sentence on one line, as it is shown in log and console. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (!bestand.isEmpty()) {
      text.append(bestand);
      if (regel > 0) {
        text.append(", regel ").append(regel);
      }
      if (kolom > 0) {
        text.append(", teken ").append(kolom);
      }
      text.append(": ");
    }
    if (!onderwerp.isEmpty()) {
      text.append('<').append(onderwerp).append("> ");
    }
    return text.append(zin).toString();
  }
}
