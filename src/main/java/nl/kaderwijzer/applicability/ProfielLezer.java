package nl.kaderwijzer.applicability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Begrippenlijst;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.catalogue.Peildatum;

/**
 * Reads a profile from the parameters of {@code /toepassing} (design, section 7) and writes it back. Everything wrong
 * is reported together. Made for one call.
 */
public final class ProfielLezer {

  /** The parameters that make a profile. */
  public static final List<String> PARAMETERS =
      List.of(
          "taak", "organisatievorm", "mandaat", "registratie", "omvang", "lidmaatschap", "regio", "gemeente", "rol",
          "leeftijd", "situatie", "situatieNiet", "weetNiet", "peildatum");

  private static final List<String> LIJSTEN =
      List.of("taak", "organisatievorm", "registratie", "omvang", "lidmaatschap", "regio");
  private static final int MOST_PER_PARAMETER = 100;
  private static final int OLDEST = 120;

  private final Catalogue catalogue;
  private final Map<String, List<String>> invoer;
  private final List<Invoerfout> fouten = new ArrayList<>();

  private ProfielLezer(Catalogue catalogue, Map<String, List<String>> invoer) {
    this.catalogue = catalogue;
    this.invoer = invoer;
  }

  /**
   * The profile these parameters describe. Empty values count as not given; other parameters are left alone.
   *
   * @throws OngeldigeInvoer with everything that is wrong
   */
  public static Profiel lees(Catalogue catalogue, Map<String, List<String>> invoer, LocalDate vandaag) {
    return new ProfielLezer(catalogue, invoer).profiel(vandaag);
  }

  private Profiel profiel(LocalDate vandaag) {
    Map<String, Set<Begrip>> lijsten = new LinkedHashMap<>();
    for (String kenmerk : LIJSTEN) {
      List<String> waarden = waarden(kenmerk);
      List<String> gemeenten = kenmerk.equals("regio") ? waarden("gemeente") : List.of();
      if (!waarden.isEmpty() || !gemeenten.isEmpty()) {
        Set<Begrip> gegeven = begrippen(kenmerk, kenmerk(kenmerk).waarden(), waarden);
        gegeven.addAll(begrippen("gemeente", kenmerk(kenmerk).waarden(), gemeenten));
        lijsten.put(kenmerk, gegeven);
      }
    }
    mandaat().ifPresent(mandaten -> lijsten.put("mandaat", mandaten));
    Begrippenlijst situaties = kenmerk(Kenmerk.SITUATIE).waarden();
    Set<Begrip> wel = begrippen("situatie", situaties, waarden("situatie"));
    Set<Begrip> niet = begrippen("situatieNiet", situaties, waarden("situatieNiet"));
    Set<String> weetNiet = weetNiet(situaties);
    checkContradictions(lijsten, wel, niet, weetNiet);
    Profiel profiel =
        new Profiel(
            lijsten,
            wel,
            niet,
            weetNiet,
            leeftijden(),
            begrippen("rol", catalogue.lijst("adressaten").orElseThrow(), waarden("rol")),
            Peildatum.lees(invoer, vandaag, fouten));
    if (!fouten.isEmpty()) {
      throw new OngeldigeInvoer(fouten);
    }
    return profiel;
  }

  private List<String> waarden(String parameter) {
    List<String> given = invoer.getOrDefault(parameter, List.of()).stream().map(String::strip).filter(w -> !w.isEmpty()).toList();
    if (given.size() > MOST_PER_PARAMETER) {
      fouten.add(
          new Invoerfout(
              parameter,
              "",
              "U geeft " + given.size() + " waarden voor " + parameter + "; er kunnen er hoogstens " + MOST_PER_PARAMETER
                  + " zijn. Geef elke waarde één keer, bijvoorbeeld " + parameter + "=" + given.get(0) + ".",
              List.of()));
      return List.of();
    }
    return given.stream().distinct().toList();
  }

  private Set<Begrip> begrippen(String parameter, Begrippenlijst lijst, List<String> waarden) {
    Set<Begrip> found = new LinkedHashSet<>();
    for (String waarde : waarden) {
      Optional<Begrip> begrip = lijst.begrip(waarde);
      if (begrip.isPresent()) {
        found.add(begrip.get());
      } else {
        fouten.add(Invoerfout.onbekend(parameter, waarde, slugs(lijst)));
      }
    }
    return found;
  }

  /** {@code ja} is a mandate under every law, {@code nee} under none. */
  private Optional<Set<Begrip>> mandaat() {
    List<String> waarden = waarden("mandaat");
    Begrippenlijst mandaten = kenmerk("mandaat").waarden();
    if (waarden.isEmpty()) {
      return Optional.empty();
    }
    if (waarden.equals(List.of("ja"))) {
      return Optional.of(new LinkedHashSet<>(mandaten.begrippen()));
    }
    if (waarden.equals(List.of("nee"))) {
      return Optional.of(Set.of());
    }
    if (waarden.contains("ja") || waarden.contains("nee")) {
      fouten.add(
          Invoerfout.vorm("mandaat", String.join(", ", waarden), "gaat niet samen: geef ja, of nee, of alleen de wetten waarvoor het mandaat geldt, bijvoorbeeld mandaat=jeugdwet."));
      return Optional.empty();
    }
    List<String> toegestaan = Stream.concat(Stream.of("ja", "nee"), slugs(mandaten).stream()).toList();
    Set<Begrip> found = new LinkedHashSet<>();
    for (String waarde : waarden) {
      mandaten.begrip(waarde).ifPresentOrElse(found::add, () -> fouten.add(Invoerfout.onbekend("mandaat", waarde, toegestaan)));
    }
    return Optional.of(found);
  }

  private Set<Integer> leeftijden() {
    Set<Integer> leeftijden = new LinkedHashSet<>();
    for (String waarde : waarden("leeftijd")) {
      if (waarde.matches("\\d{1,3}") && Integer.parseInt(waarde) <= OLDEST) {
        leeftijden.add(Integer.valueOf(waarde));
      } else {
        fouten.add(
            Invoerfout.vorm("leeftijd", waarde, "is geen leeftijd. Geef een heel getal van 0 tot en met " + OLDEST + ", bijvoorbeeld leeftijd=14."));
      }
    }
    return leeftijden;
  }

  private Set<String> weetNiet(Begrippenlijst situaties) {
    Set<String> found = new LinkedHashSet<>();
    List<String> toegestaan =
        Stream.concat(catalogue.kenmerken().stream().map(Kenmerk::parameter), slugs(situaties).stream()).toList();
    for (String waarde : waarden("weetNiet")) {
      Optional<String> kenmerk =
          catalogue.kenmerken().stream().filter(k -> k.parameter().equals(waarde)).map(Kenmerk::slug).findFirst();
      Optional<String> slug = kenmerk.or(() -> situaties.begrip(waarde).map(Begrip::slug));
      slug.ifPresentOrElse(found::add, () -> fouten.add(Invoerfout.onbekend("weetNiet", waarde, toegestaan)));
    }
    return found;
  }

  private void checkContradictions(
      Map<String, Set<Begrip>> lijsten, Set<Begrip> wel, Set<Begrip> niet, Set<String> weetNiet) {
    for (Begrip ja : wel) {
      for (Begrip breder : Hierarchy.reach(ja, catalogue)) {
        if (niet.contains(breder)) {
          fouten.add(
              Invoerfout.vorm(
                  "situatieNiet",
                  breder.slug(),
                  breder.equals(ja)
                      ? "staat ook bij situatie. Geef per situatie één antwoord, bijvoorbeeld situatieNiet=" + breder.slug() + "."
                      : "kan niet nee zijn als ‘" + ja.slug() + "’ ja is: dat is er een vorm van. Geef er één, bijvoorbeeld situatie=" + ja.slug() + "."));
        }
      }
    }
    for (String slug : weetNiet) {
      boolean answered =
          lijsten.containsKey(slug) || Stream.concat(wel.stream(), niet.stream()).anyMatch(b -> b.slug().equals(slug));
      if (answered) {
        fouten.add(Invoerfout.vorm("weetNiet", slug, "is ook beantwoord. Geef één antwoord: een waarde, of weetNiet, bijvoorbeeld weetNiet=" + slug + "."));
      }
    }
  }

  private Kenmerk kenmerk(String slug) {
    return catalogue.kenmerken().stream().filter(k -> k.slug().equals(slug)).findFirst().orElseThrow();
  }

  private static List<String> slugs(Begrippenlijst lijst) {
    return lijst.begrippen().stream().map(Begrip::slug).toList();
  }

  /** The parameters that describe this profile, in a fixed order; leaves out a peildatum equal to {@code vandaag}. */
  public static Map<String, List<String>> schrijf(Profiel profiel, Catalogue catalogue, LocalDate vandaag) {
    Map<String, List<String>> invoer = new LinkedHashMap<>();
    for (Kenmerk kenmerk : catalogue.kenmerken()) {
      Set<Begrip> waarden = profiel.lijsten().get(kenmerk.slug());
      if (waarden != null) {
        boolean alle = kenmerk.slug().equals("mandaat") && waarden.containsAll(kenmerk.waarden().begrippen());
        invoer.put(kenmerk.parameter(), alle ? List.of("ja") : waarden.isEmpty() ? List.of("nee") : slugs(waarden));
      }
    }
    put(invoer, "rol", slugs(profiel.rollen()));
    put(invoer, "leeftijd", profiel.leeftijden().stream().sorted().map(String::valueOf).toList());
    put(invoer, "situatie", slugs(profiel.wel()));
    put(invoer, "situatieNiet", slugs(profiel.niet()));
    put(invoer, "weetNiet", profiel.weetNiet().stream().sorted().toList());
    put(invoer, "peildatum", profiel.peildatum().equals(vandaag) ? List.of() : List.of(profiel.peildatum().toString()));
    return invoer;
  }

  private static List<String> slugs(Set<Begrip> begrippen) {
    return begrippen.stream().map(Begrip::slug).sorted().toList();
  }

  private static void put(Map<String, List<String>> invoer, String parameter, List<String> waarden) {
    if (!waarden.isEmpty()) {
      invoer.put(parameter, waarden);
    }
  }
}
