package nl.kaderwijzer.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Organisatie;
import nl.kaderwijzer.catalogue.Tekstverband;
import org.jspecify.annotations.Nullable;

/** How much there is, and how well it was read. */
public record Tellingen(List<Getal> getallen, List<Dekking> dekking, List<Soort> soorten) {

  /** A number with its noun, and where to see them. */
  record Getal(int aantal, String label, @Nullable String pad) {}

  /** How many of a kind of entry were read in which measure. */
  record Dekking(String label, int gezien, int deels, int niet, int totaal) {

    private static <T> Dekking van(String label, Collection<T> entries, Function<T, Begrip> controle) {
      return new Dekking(
          label,
          count(entries, controle, "gezien"),
          count(entries, controle, "deels-gezien"),
          count(entries, controle, "niet-gezien"),
          entries.size());
    }

    private static <T> int count(Collection<T> entries, Function<T, Begrip> controle, String slug) {
      return (int) entries.stream().filter(entry -> controle.apply(entry).slug().equals(slug)).count();
    }
  }

  /** How much there is of one kind of instrument. */
  record Soort(String label, String pad, int instrumenten, int normen) {}

  /** Of what is served now; headings do not count. */
  public static Tellingen van(Actueel nu) {
    Collection<Instrument> instrumenten = nu.catalogue().instrumenten();
    List<Norm> normen = nu.catalogue().normen().stream().filter(norm -> !norm.isHoofd()).toList();
    List<Tekstverband> teksten =
        Stream.concat(
                instrumenten.stream().flatMap(i -> i.tekstverbanden().stream()),
                nu.catalogue().normen().stream().flatMap(n -> n.tekstverbanden().stream()))
            .toList();
    List<Dekking> dekking = new ArrayList<>();
    dekking.add(Dekking.van("Instrumenten", instrumenten, Instrument::controle));
    dekking.add(Dekking.van("Normen", normen, Norm::controle));
    dekking.add(Dekking.van("Onze oordelen over verbanden", nu.verbanden().alle(), v -> v.controle()));
    dekking.add(Dekking.van("Organisaties", nu.catalogue().organisaties(), Organisatie::controle));
    return new Tellingen(
        List.of(
            new Getal(instrumenten.size(), "instrumenten", "/instrumenten"),
            new Getal(normen.size(), "normen", "/normen"),
            new Getal(nu.verbanden().alle().size() + teksten.size(), "verbanden", "/dataset#verbanden"),
            new Getal(nu.catalogue().lijst("onderwerpen").orElseThrow().begrippen().size(), "onderwerpen", "/onderwerpen"),
            new Getal(nu.catalogue().organisaties().size(), "organisaties", "/organisaties")),
        dekking,
        soorten(instrumenten, nu));
  }

  private static List<Soort> soorten(Collection<Instrument> instrumenten, Actueel nu) {
    return nu.catalogue().lijst("soorten").orElseThrow().begrippen().stream()
        .map(
            soort -> {
              List<Instrument> these = instrumenten.stream().filter(i -> i.soort().equals(soort)).toList();
              int normen = these.stream().mapToInt(i -> InstrumentRij.aantalNormen(i, nu)).sum();
              return new Soort(soort.naam(), "/instrumenten?soort=" + soort.slug(), these.size(), normen);
            })
        .filter(soort -> soort.instrumenten() > 0)
        .toList();
  }

  /** How well the norms were read, in one sentence. */
  String controleZin() {
    Dekking normen = dekking.get(1);
    return "Van " + Tekst.getal(normen.totaal()) + " normen is bij " + Tekst.getal(normen.gezien()) + " de tekst zelf gelezen, bij "
        + Tekst.getal(normen.deels()) + " een deel, en bij " + Tekst.getal(normen.niet()) + " nog niets. Bij elke norm staat het erbij.";
  }
}
