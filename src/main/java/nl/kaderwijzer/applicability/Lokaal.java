package nl.kaderwijzer.applicability;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Tekstverband;
import nl.kaderwijzer.catalogue.Voorwaarde;

/**
 * What the national law leaves to the municipality. What a council makes and names no municipality stands for the kind, an
 * ordinance or a plan, that every municipality makes; the national places it rests on are the delegation. What one municipality
 * or region made fills that delegation when it says that it works out the kind, or rests on the same place.
 */
public final class Lokaal {

  private static final String RAAD = "gemeenteraad";
  private static final String REGIO = "regio";

  private Lokaal() {}

  /**
   * One thing that every municipality regulates itself.
   *
   * @param soort the kind of ordinance
   * @param grondslagen the national places that leave it to the municipality
   * @param geladen what the municipality of the profile made that fills it and that holds, or may hold, on the day;
   *     empty when we know none
   */
  public record Delegatie(Instrument soort, List<Tekstverband> grondslagen, List<Instrument> geladen) {}

  /** The municipality or region of the profile; empty when it was not answered. */
  public static Set<Begrip> regio(Profiel profiel) {
    return profiel.lijsten().getOrDefault(REGIO, Set.of());
  }

  /** Every delegation, by the name of its kind, with what the municipality of the profile made of it. */
  public static List<Delegatie> van(Catalogue catalogue, Profiel profiel) {
    Set<Begrip> regios = new HashSet<>();
    regio(profiel).forEach(regio -> regios.addAll(Hierarchy.reach(regio, catalogue)));
    List<Instrument> eigen =
        catalogue.instrumenten().stream()
            .filter(i -> plaatsen(i).stream().anyMatch(regios::contains))
            .filter(i -> !Boolean.FALSE.equals(i.geldigheid().op(profiel.peildatum()).geldt()))
            .toList();
    return catalogue.instrumenten().stream()
        .filter(soort -> soort.uitgevers().stream().anyMatch(uitgever -> uitgever.slug().equals(RAAD)))
        .filter(soort -> plaatsen(soort).isEmpty() && !soort.grondslagen().isEmpty())
        .sorted(java.util.Comparator.comparing(Instrument::naam))
        .map(soort -> new Delegatie(soort, soort.grondslagen(), eigen.stream().filter(i -> vult(i, soort)).toList()))
        .toList();
  }

  private static boolean vult(Instrument verordening, Instrument soort) {
    return verordening.tekstverbanden().stream().anyMatch(v -> v.naar().equals(soort.slug()))
        || verordening.grondslagen().stream().anyMatch(v -> soort.grondslagen().stream().anyMatch(s -> zelfde(v, s)));
  }

  private static boolean zelfde(Tekstverband een, Tekstverband ander) {
    boolean artikel = een.plaats() != null || een.naar().contains("/");
    return artikel && een.naar().equals(ander.naar()) && Objects.equals(een.plaats(), ander.plaats());
  }

  private static List<Begrip> plaatsen(Instrument instrument) {
    return instrument.voorwaarden().stream()
        .filter(v -> v instanceof Voorwaarde.Waarden w && w.kenmerk().equals(REGIO))
        .map(v -> ((Voorwaarde.Waarden) v).waarden())
        .flatMap(Collection::stream)
        .toList();
  }
}
