package nl.kaderwijzer.web.questions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.kaderwijzer.catalogue.Datum;
import nl.kaderwijzer.graph.Row;
import nl.kaderwijzer.questions.Kolom;
import nl.kaderwijzer.questions.Vraag;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.Tekst;
import org.jspecify.annotations.Nullable;

/** The answer to a question as a table: what names a thing is a link to it. */
record Antwoordtabel(List<String> koppen, List<List<Cel>> rijen) {

  private static final Pattern ELSEWHERE = Pattern.compile("https?://\\S+");

  /** What stands in a cell; {@code pad} is null for what is no link. */
  record Cel(String tekst, @Nullable String pad, boolean getal) {}

  static Antwoordtabel van(Vraag vraag, List<Row> rijen) {
    List<Kolom> kolommen = vraag.kolommen();
    return new Antwoordtabel(
        kolommen.stream().map(Kolom::kop).toList(),
        rijen.stream().map(rij -> kolommen.stream().map(kolom -> cel(kolom, rij)).toList()).toList());
  }

  private static Cel cel(Kolom kolom, Row rij) {
    Object waarde = rij.value(kolom.naam());
    if (waarde instanceof String adres && ELSEWHERE.matcher(adres).matches()) {
      return new Cel(Tekst.site(adres), adres, false);
    }
    String pad = kolom.iri() == null ? null : rij.optionalId(kolom.iri()).map(Paden::vanId).orElse(null);
    return new Cel(tekst(waarde), pad, waarde instanceof Number);
  }

  private static String tekst(@Nullable Object waarde) {
    if (waarde instanceof LocalDate dag) {
      return Datum.van(dag);
    }
    if (waarde instanceof Long getal) {
      return Tekst.getal(getal.intValue());
    }
    if (waarde instanceof BigDecimal getal) {
      return getal.toPlainString().replace('.', ',');
    }
    return waarde == null ? "" : waarde.toString();
  }
}
