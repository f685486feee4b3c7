package nl.kaderwijzer.web.overlap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.web.Csv;
import nl.kaderwijzer.web.Link;

/** Pairs side by side as a table for a spreadsheet: each a line, with what was judged or from what it follows. */
final class Parentabel {

  private Parentabel() {}

  /** @param beide norms that stand on both sides themselves */
  static Csv van(Stream<Paar> paren, List<Kant> beide) {
    Csv csv = new Csv("plaats links", "norm links", "samenvatting links", "verband", "plaats rechts", "norm rechts", "samenvatting rechts", "toelichting", "stand", "onderwerpen");
    paren.forEach(
        p ->
            csv.regel(
                p.links().plaats(), p.links().opschrift(), p.links().samenvatting(),
                p.soort() == null ? null : p.soort().label(),
                p.rechts().plaats(), p.rechts().opschrift(), p.rechts().samenvatting(),
                p.oordeel() == null ? String.join(" of ", p.mogelijk()) : p.oordeel().toelichting(),
                stand(p),
                p.onderwerpen().stream().map(Link::label).collect(Collectors.joining(" | "))));
    beide.forEach(k -> csv.regel(k.plaats(), k.opschrift(), k.samenvatting(), "dezelfde norm", k.plaats(), k.opschrift(), k.samenvatting(), null, null, null));
    return csv;
  }

  private static String stand(Paar paar) {
    return paar.oordeel() != null ? paar.oordeel().reviewstaat()
        : !paar.pad().isEmpty() ? "afgeleid, niet zelf beoordeeld"
        : paar.mogelijk().isEmpty() ? "nog niet beoordeeld" : "onbepaald";
  }
}
