package nl.kaderwijzer.applicability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Begrippenlijst;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * What another answer on one question would change: each answer that can be given now, with the norms gained and lost.
 * An answer that contradicts another answer is not among them.
 */
public final class WatAls {

  /** The parameter that names the question. */
  public static final String PARAMETER = "vraag";

  private final Toepassing toepassing;
  private final Map<String, List<String>> invoer;
  private final LocalDate vandaag;
  private final Uitkomst nu;
  private final List<Keus> keuzen = new ArrayList<>();

  /**
   * A question that can be asked by itself.
   *
   * @param situatie the situation, null for every other feature
   */
  public record Vraag(Kenmerk kenmerk, @Nullable Begrip situatie) {

    /** The question in plain Dutch. */
    public String tekst() {
      return new OpenVraag(kenmerk, situatie, false, 0).vraag();
    }

    /** Its name in the parameter. */
    public String slug() {
      return situatie == null ? kenmerk.parameter() : situatie.slug();
    }
  }

  /**
   * One answer.
   *
   * @param label the answer in words
   * @param invoer the parameters of the profile with this answer
   * @param uitkomst the verdicts with this answer
   * @param verschil what changes by it
   */
  public record Keus(String label, Map<String, List<String>> invoer, Uitkomst uitkomst, Verschil verschil) {}

  private WatAls(Toepassing toepassing, Map<String, List<String>> invoer, LocalDate vandaag) {
    this.toepassing = toepassing;
    this.invoer = invoer;
    this.vandaag = vandaag;
    this.nu = toepassing.beoordeel(ProfielLezer.lees(toepassing.catalogue(), invoer, vandaag));
  }

  /**
   * The question with this name: the parameter of a feature, or a situation; the first question when none is named.
   *
   * @throws OngeldigeInvoer when there is no such question
   */
  public static Vraag vraag(Catalogue catalogue, Map<String, List<String>> invoer) {
    String naam = invoer.getOrDefault(PARAMETER, List.of()).stream().map(String::strip).filter(v -> !v.isEmpty()).findFirst().orElse(catalogue.kenmerken().get(0).parameter());
    Kenmerk situatie = catalogue.kenmerken().stream().filter(k -> k.slug().equals(Kenmerk.SITUATIE)).findFirst().orElseThrow();
    Begrippenlijst situaties = catalogue.lijst("situaties").orElseThrow();
    Optional<Vraag> found =
        catalogue.kenmerken().stream()
            .filter(k -> k.parameter().equals(naam) && !k.equals(situatie))
            .findFirst()
            .map(k -> new Vraag(k, null))
            .or(() -> situaties.begrip(naam).map(b -> new Vraag(situatie, b)));
    return found.orElseThrow(() -> new OngeldigeInvoer(List.of(Invoerfout.onbekend(PARAMETER, naam, namen(catalogue)))));
  }

  /** The names of all questions. */
  public static List<String> namen(Catalogue catalogue) {
    return Stream.concat(
            catalogue.kenmerken().stream().map(Kenmerk::parameter).filter(p -> !p.equals(Kenmerk.SITUATIE)),
            catalogue.lijst("situaties").orElseThrow().begrippen().stream().map(Begrip::slug))
        .toList();
  }

  /**
   * The answers that can be given instead of the one given now, if any.
   *
   * @param invoer the parameters of the profile
   */
  public static List<Keus> keuzen(Toepassing toepassing, Map<String, List<String>> invoer, Vraag vraag, LocalDate vandaag) {
    WatAls watAls = new WatAls(toepassing, invoer, vandaag);
    if (vraag.situatie() != null) {
      watAls.situatie(vraag.situatie());
    } else if (vraag.kenmerk().waarden() == null) {
      watAls.leeftijd();
    } else {
      watAls.lijst(vraag.kenmerk(), vraag.kenmerk().waarden());
    }
    return List.copyOf(watAls.keuzen);
  }

  private void situatie(Begrip situatie) {
    String slug = situatie.slug();
    Map<String, List<String>> open = zonder(zonder(zonder(invoer, "situatie", slug), "situatieNiet", slug), "weetNiet", slug);
    add("Ja", met(open, "situatie", slug));
    add("Nee", met(open, "situatieNiet", slug));
    add("Overslaan", open);
  }

  private void leeftijd() {
    Map<String, List<String>> open = zonder(alleen(invoer, Kenmerk.LEEFTIJD, List.of()), "weetNiet", Kenmerk.LEEFTIJD);
    toepassing.leeftijden().forEach(age -> add("Een inwoner van " + age + " jaar", met(open, Kenmerk.LEEFTIJD, String.valueOf(age))));
    add("Overslaan", open);
  }

  private void lijst(Kenmerk kenmerk, Begrippenlijst waarden) {
    String naam = kenmerk.parameter();
    List<String> given = new ArrayList<>(invoer.getOrDefault(naam, List.of()));
    if (naam.equals("regio")) {
      given.addAll(invoer.getOrDefault("gemeente", List.of()));
    }
    given = given.stream().map(waarde -> waarden.begrip(waarde).map(Begrip::slug).orElse(waarde)).distinct().toList();
    Map<String, List<String>> open = zonder(alleen(alleen(invoer, naam, List.of()), "gemeente", naam.equals("regio") ? List.of() : invoer.getOrDefault("gemeente", List.of())), "weetNiet", naam);
    if (naam.equals("mandaat")) {
      add("Ja, voor alle wetten", met(open, naam, "ja"));
      add("Nee", met(open, naam, "nee"));
      given = given.stream().filter(waarde -> !waarde.equals("ja") && !waarde.equals("nee")).toList();
    }
    for (Begrip waarde : waarden.begrippen()) {
      List<String> with = new ArrayList<>(given);
      if (with.remove(waarde.slug())) {
        if (!with.isEmpty()) {
          add("Zonder: " + Wording.inZin(waarde), alleen(open, naam, with));
        }
      } else if (given.isEmpty() || kenmerk.isEnkelvoudig()) {
        add(waarde.naam(), alleen(open, naam, List.of(waarde.slug())));
      } else {
        with.add(waarde.slug());
        add("Ook: " + Wording.inZin(waarde), alleen(open, naam, with));
      }
    }
    add("Overslaan", open);
  }

  private void add(String label, Map<String, List<String>> answered) {
    if (answered.equals(invoer)) {
      return;
    }
    try {
      Profiel profiel = ProfielLezer.lees(toepassing.catalogue(), answered, vandaag);
      if (!profiel.equals(nu.profiel())) {
        Uitkomst uitkomst = toepassing.beoordeel(profiel);
        keuzen.add(new Keus(label, answered, uitkomst, Verschil.tussen(nu, uitkomst)));
      }
    } catch (OngeldigeInvoer contradiction) {
      // this answer cannot be given beside the others
    }
  }

  private static Map<String, List<String>> alleen(Map<String, List<String>> from, String naam, List<String> waarden) {
    Map<String, List<String>> copy = new LinkedHashMap<>(from);
    if (waarden.isEmpty()) {
      copy.remove(naam);
    } else {
      copy.put(naam, List.copyOf(waarden));
    }
    return copy;
  }

  private static Map<String, List<String>> zonder(Map<String, List<String>> from, String naam, String waarde) {
    return alleen(from, naam, from.getOrDefault(naam, List.of()).stream().filter(w -> !w.equals(waarde)).toList());
  }

  private static Map<String, List<String>> met(Map<String, List<String>> from, String naam, String waarde) {
    return alleen(from, naam, Stream.concat(from.getOrDefault(naam, List.of()).stream(), Stream.of(waarde)).toList());
  }
}
