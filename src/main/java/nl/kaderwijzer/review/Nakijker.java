package nl.kaderwijzer.review;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.overlap.Verband;
import nl.kaderwijzer.overlap.Verbanden;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * Checks a sheet that was filled in against the judgements as they are now: what was printed in it must be unchanged, so that nobody
 * confirms what they did not read, and what was filled in must be whole. Rows without a verdict are left alone.
 */
final class Nakijker {

  private static final Set<String> IN_TE_VULLEN = Set.of("oordeel", "opmerking", "naam", "datum");
  private static final List<String> KOLOMMEN =
      Arrays.stream(Beoordelingsregel.class.getRecordComponents()).map(component -> component.getName()).toList();
  private static final List<DateTimeFormatter> DAGEN =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));
  private static final int LONGEST_NAAM = 100;
  private static final int LONGEST_OPMERKING = 600;

  private final Catalogue catalogue;
  private final LocalDate vandaag;
  private final Map<String, Verband> verbanden = new HashMap<>();
  private final List<String> fouten = new ArrayList<>();
  private final Map<String, Beoordeling> beoordelingen = new LinkedHashMap<>();

  private Nakijker(Verbanden verbanden, Catalogue catalogue, LocalDate vandaag) {
    this.catalogue = catalogue;
    this.vandaag = vandaag;
    verbanden.alle().forEach(verband -> this.verbanden.put(verband.id(), verband));
  }

  /**
   * What experts say in this workbook, in its order.
   *
   * @throws Geweigerd with everything that is wrong
   */
  static List<Beoordeling> lees(Path bestand, Verbanden verbanden, Catalogue catalogue, LocalDate vandaag) {
    Nakijker nakijker = new Nakijker(verbanden, catalogue, vandaag);
    Blad.lees(bestand, KOLOMMEN).forEach(nakijker::lees);
    if (nakijker.fouten.isEmpty() && nakijker.beoordelingen.isEmpty()) {
      nakijker.fouten.add(bestand.getFileName() + ": in de kolom “oordeel” is nergens iets ingevuld.");
    }
    if (!nakijker.fouten.isEmpty()) {
      throw new Geweigerd(nakijker.fouten);
    }
    return List.copyOf(nakijker.beoordelingen.values());
  }

  private void lees(Blad.Rij rij) {
    int before = fouten.size();
    String id = tekst(rij, "id");
    Verband verband = verbanden.get(id);
    if (verband == null) {
      fouten.add(rij.plaats() + (id.isEmpty() ? "het id ontbreekt." : "er is geen oordeel met id “" + Blad.kort(id) + "”.") + " Laat het id zoals het was.");
      return;
    }
    ongewijzigd(rij, Beoordelingsregel.van(verband, catalogue));
    String oordeel = tekst(rij, "oordeel");
    String opmerking = tekst(rij, "opmerking");
    if (oordeel.isEmpty()) {
      if (!opmerking.isEmpty()) {
        fouten.add(rij.plaats() + "er staat een opmerking zonder oordeel. Kies eens, oneens of opmerking.");
      }
      return;
    }
    Optional<Stem> stem = Stem.van(oordeel);
    if (stem.isEmpty()) {
      fouten.add(rij.plaats() + "“" + Blad.kort(oordeel) + "” kan niet als oordeel. Kies eens, oneens of opmerking.");
    } else if (stem.get() != Stem.EENS && opmerking.isEmpty()) {
      fouten.add(rij.plaats() + "schrijf bij “" + stem.get() + "” in de kolom opmerking wat u bedoelt.");
    }
    lengte(rij, "opmerking", 0, LONGEST_OPMERKING);
    lengte(rij, "naam", 2, LONGEST_NAAM);
    LocalDate datum = dag(rij);
    if (beoordelingen.containsKey(id)) {
      fouten.add(rij.plaats() + "dit oordeel staat ook al in een rij erboven. Houd er één over.");
    }
    if (fouten.size() == before) {
      beoordelingen.put(
          id, new Beoordeling(verband, stem.orElseThrow(), opmerking.isEmpty() ? null : opmerking, tekst(rij, "naam"), Objects.requireNonNull(datum)));
    }
  }

  private void ongewijzigd(Blad.Rij rij, Beoordelingsregel regel) {
    for (var component : Beoordelingsregel.class.getRecordComponents()) {
      String kolom = component.getName();
      if (!IN_TE_VULLEN.contains(kolom) && !tekst(rij, kolom).equals(opEenRegel(waarde(component, regel)))) {
        fouten.add(
            rij.plaats() + "de kolom “" + kolom + "” past niet bij dit oordeel. Die is veranderd in het blad, of in de gegevens nadat het blad"
                + " is gemaakt. Haal een nieuw blad op.");
      }
    }
  }

  private static String waarde(java.lang.reflect.RecordComponent component, Beoordelingsregel regel) {
    try {
      return String.valueOf(component.getAccessor().invoke(regel));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void lengte(Blad.Rij rij, String kolom, int least, int most) {
    String text = tekst(rij, kolom);
    if (text.length() < least || text.length() > most) {
      fouten.add(rij.plaats() + "de kolom “" + kolom + "” moet " + least + " tot en met " + most + " tekens hebben; het zijn er " + text.length() + ".");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      fouten.add(rij.plaats() + "in de kolom “" + kolom + "” staat een onleesbaar teken.");
    }
  }

  private @Nullable LocalDate dag(Blad.Rij rij) {
    LocalDate dag = dag(rij.cellen().get("datum"));
    if (dag == null) {
      fouten.add(rij.plaats() + "vul in de kolom datum een dag in, bijvoorbeeld " + vandaag + ".");
    } else if (dag.isAfter(vandaag)) {
      fouten.add(rij.plaats() + "de datum " + dag + " ligt in de toekomst.");
      return null;
    }
    return dag;
  }

  private static @Nullable LocalDate dag(@Nullable Cell cell) {
    if (cell == null) {
      return null;
    }
    if (cell.getType() == CellType.NUMBER) {
      try {
        return cell.asDate().toLocalDate();
      } catch (RuntimeException e) {
        return null;
      }
    }
    for (DateTimeFormatter form : DAGEN) {
      try {
        return LocalDate.parse(cell.getText().strip(), form);
      } catch (DateTimeException e) {
        // the next form
      }
    }
    return null;
  }

  private static String tekst(Blad.Rij rij, String kolom) {
    Cell cell = rij.cellen().get(kolom);
    return cell == null ? "" : opEenRegel(cell.getText());
  }

  /** Spreadsheets change the ends of lines, and Turtle texts here have none. */
  private static String opEenRegel(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
