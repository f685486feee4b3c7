package nl.kaderwijzer.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A review as an edit of the text of a file: the order of everything else, its layout and its comments stay.
 *
 * @param tekst the file after it
 * @param weg the lines that went
 * @param erbij the lines that came
 */
record Bewerking(String tekst, List<String> weg, List<String> erbij) {

  private static final String XSD = "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .";
  private static final List<String> EIGEN = List.of("    kw:reviewstaat ", "    kw:beoordelaar ", "    kw:beoordeeldOp ", "    kw:opmerking ");

  /**
   * Writes a review into the text of the file that holds the judgement.
   *
   * @throws Geweigerd when the judgement does not stand there as the style of the files wants it
   */
  static Bewerking van(String tekst, Beoordeling beoordeling) {
    List<String> lines = new ArrayList<>(List.of(tekst.split("\n", -1)));
    int subject = lines.indexOf("<verbanden/" + beoordeling.verband().id() + ">");
    int end = subject + lines.subList(Math.max(subject, 0), lines.size()).indexOf("    .");
    if (subject < 0 || end < subject) {
      throw new Geweigerd(List.of("<verbanden/" + beoordeling.verband().id() + "> staat niet zoals het hoort in het bestand van zijn onderwerp. Pas dat met de hand aan."));
    }
    List<String> block = lines.subList(subject, end);
    List<String> weg = block.stream().filter(Bewerking::isEigen).toList();
    int at = (int) block.stream().takeWhile(line -> !isEigen(line)).count();
    List<String> erbij = regels(beoordeling);
    block.removeIf(Bewerking::isEigen);
    block.addAll(at, erbij);
    List<String> added = new ArrayList<>(erbij);
    if (!lines.contains(XSD)) {
      lines.add((int) lines.stream().takeWhile(line -> line.matches("#.*|@base.*") || line.startsWith("@prefix") && line.compareTo(XSD) < 0).count(), XSD);
      added.add(0, XSD);
    }
    return new Bewerking(
        String.join("\n", lines),
        weg.stream().filter(line -> !erbij.contains(line)).toList(),
        added.stream().filter(line -> !weg.contains(line)).toList());
  }

  private static boolean isEigen(String line) {
    return EIGEN.stream().anyMatch(line::startsWith);
  }

  private static List<String> regels(Beoordeling beoordeling) {
    return Stream.concat(
            Stream.of(
                "    kw:reviewstaat reviewstaat:" + beoordeling.reviewstaat() + " ;",
                "    kw:beoordelaar " + literal(beoordeling.naam()) + " ;",
                "    kw:beoordeeldOp \"" + beoordeling.datum() + "\"^^xsd:date ;"),
            Stream.ofNullable(beoordeling.opmerking()).map(text -> "    kw:opmerking " + literal(text) + "@nl ;"))
        .toList();
  }

  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
