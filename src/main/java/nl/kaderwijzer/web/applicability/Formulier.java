package nl.kaderwijzer.web.applicability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kaderwijzer.applicability.ProfielLezer;
import nl.kaderwijzer.applicability.WatAls;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Begrippenlijst;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Foutmelding;
import nl.kaderwijzer.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The form of {@code /toepassing}. One question on a situation has one set of buttons, named {@code s.crisis}; the address
 * that people keep has {@code situatie}, {@code situatieNiet} and {@code weetNiet}. {@link #adres} goes from one to the
 * other, {@link #vragen} back.
 */
final class Formulier {

  /** Parameters that choose what to show of an answer. */
  static final List<String> WEERGAVE = List.of("oordeel", "onderwerp", "fase");

  private static final String SITUATIE = "s.";
  private static final Map<String, String> ANTWOORDEN =
      Map.of("ja", "situatie", "nee", "situatieNiet", "weet-niet", "weetNiet");

  private final Catalogue catalogue;
  private final Map<String, List<String>> invoer;

  Formulier(Catalogue catalogue, Map<String, List<String>> invoer) {
    this.catalogue = catalogue;
    this.invoer = invoer;
  }

  /** Whether these parameters come from the form and not from an address that people keep. */
  boolean isIngestuurd() {
    return invoer.keySet().stream().anyMatch(name -> name.startsWith(SITUATIE))
        || invoer.values().stream().flatMap(List::stream).anyMatch(String::isBlank)
        || waarden("leeftijd").stream().anyMatch(waarde -> waarde.contains(","));
  }

  /** The address that people can keep, with the same answers. */
  Adres adres() {
    Map<String, List<String>> canonical = new LinkedHashMap<>();
    ProfielLezer.PARAMETERS.forEach(name -> canonical.put(name, new ArrayList<>(waarden(name))));
    WEERGAVE.forEach(name -> canonical.put(name, waarden(name)));
    canonical.put("leeftijd", waarden("leeftijd").stream().flatMap(w -> Arrays.stream(w.split("[,;\\s]+"))).toList());
    invoer.forEach(
        (name, values) -> {
          if (name.startsWith(SITUATIE)) {
            String situatie = name.substring(SITUATIE.length());
            // an answer that there is not is no situation either, and is refused as such
            values.stream().map(String::strip).filter(answer -> !answer.isEmpty())
                .forEach(answer -> canonical.get(ANTWOORDEN.getOrDefault(answer, "situatie")).add(ANTWOORDEN.containsKey(answer) ? situatie : answer));
          }
        });
    return new Adres(ToepassingPage.PAD, canonical);
  }

  /** The answers that the form has no field for. */
  List<Link> verborgen() {
    List<Link> hidden = new ArrayList<>();
    for (String name : List.of("rol", "oordeel", "onderwerp", WatAls.PARAMETER)) {
      waarden(name).forEach(waarde -> hidden.add(new Link(name, waarde)));
    }
    return hidden;
  }

  /** The steps of the work, of which what is shown can be limited to some. */
  List<VraagView.Optie> fasen() {
    return catalogue.lijst("fasen").orElseThrow().begrippen().stream()
        .map(fase -> new VraagView.Optie(fase.slug(), fase.naam(), fase.uitleg(), waarden("fase").contains(fase.slug())))
        .toList();
  }

  /** The text in the field of the day. */
  String peildatum() {
    return String.join("", waarden("peildatum").stream().limit(1).toList());
  }

  /** The questions with the answers filled in, what is wrong beside each; {@code metUitleg} explains the options. */
  List<VraagView> vragen(List<Invoerfout> fouten, boolean metUitleg) {
    return catalogue.kenmerken().stream().map(kenmerk -> vraag(kenmerk, fouten, metUitleg)).toList();
  }

  /** The one question on this feature. */
  VraagView vraag(Kenmerk kenmerk, List<Invoerfout> fouten, boolean metUitleg) {
    VraagView.Vorm vorm = vorm(kenmerk);
    return new VraagView(
        kenmerk.parameter(),
        kenmerk.vraag(),
        kenmerk.uitleg(),
        kenmerk.waarom(),
        vorm,
        waarden("weetNiet").contains(kenmerk.parameter()),
        vorm == VraagView.Vorm.SITUATIE || kenmerk.waarden() == null ? List.of() : opties(kenmerk, metUitleg),
        vorm == VraagView.Vorm.SITUATIE ? groepen(kenmerk.waarden()) : List.of(),
        waarde(vorm),
        fout(kenmerk, fouten));
  }

  /** The field of the form that something wrong belongs to. */
  static String veld(Invoerfout fout, Catalogue catalogue) {
    return switch (fout.parameter()) {
      case "leeftijd", "peildatum" -> fout.parameter();
      case "gemeente" -> "vraag-regio";
      default -> {
        boolean feature = catalogue.kenmerken().stream().anyMatch(k -> hoortBij(fout, k));
        yield feature
            ? "vraag-" + catalogue.kenmerken().stream().filter(k -> hoortBij(fout, k)).findFirst().orElseThrow().parameter()
            : "vragen";
      }
    };
  }

  private static VraagView.Vorm vorm(Kenmerk kenmerk) {
    return switch (kenmerk.slug()) {
      case Kenmerk.LEEFTIJD -> VraagView.Vorm.LEEFTIJD;
      case Kenmerk.SITUATIE -> VraagView.Vorm.SITUATIE;
      case "mandaat" -> VraagView.Vorm.MANDAAT;
      default -> kenmerk.isEnkelvoudig() ? VraagView.Vorm.EEN : VraagView.Vorm.MEER;
    };
  }

  /** The text of the ages, or which of the three answers on the mandate was given. */
  private String waarde(VraagView.Vorm vorm) {
    List<String> mandaat = waarden("mandaat");
    return switch (vorm) {
      case LEEFTIJD -> String.join(", ", waarden("leeftijd"));
      case MANDAAT -> mandaat.isEmpty() ? "" : List.of("ja", "nee").contains(mandaat.get(0)) ? mandaat.get(0) : "deels";
      case EEN, MEER, SITUATIE -> "";
    };
  }

  private List<VraagView.Optie> opties(Kenmerk kenmerk, boolean metUitleg) {
    List<String> chosen = new ArrayList<>(waarden(kenmerk.parameter()));
    if (kenmerk.parameter().equals("regio")) {
      chosen.addAll(waarden("gemeente"));
    }
    return kenmerk.waarden().begrippen().stream()
        .map(
            begrip ->
                new VraagView.Optie(
                    begrip.slug(),
                    begrip.naam(),
                    metUitleg && !begrip.uitleg().isEmpty() ? begrip.uitleg() : null,
                    chosen.contains(begrip.slug()) || begrip.oud().stream().anyMatch(chosen::contains)))
        .toList();
  }

  private List<VraagView.Groep> groepen(Begrippenlijst situaties) {
    Set<Begrip> placed = new LinkedHashSet<>();
    List<VraagView.Groep> groepen = new ArrayList<>();
    for (Begrippenlijst.Groep groep : situaties.groepen()) {
      placed.addAll(groep.begrippen());
      groepen.add(groep(groep.slug(), groep.naam(), groep.begrippen()));
    }
    List<Begrip> rest = situaties.begrippen().stream().filter(b -> !placed.contains(b)).toList();
    if (!rest.isEmpty()) {
      groepen.add(groep("overig", "Overig", rest));
    }
    return groepen;
  }

  private VraagView.Groep groep(String id, String titel, List<Begrip> begrippen) {
    return new VraagView.Groep(
        id,
        titel,
        begrippen.stream()
            .map(b -> new VraagView.Situatie(b.slug(), b.naam(), b.vraag() == null ? b.naam() : b.vraag(), antwoord(b)))
            .toList());
  }

  private String antwoord(Begrip situatie) {
    return ANTWOORDEN.entrySet().stream()
        .filter(entry -> waarden(entry.getValue()).stream().anyMatch(w -> w.equals(situatie.slug()) || situatie.oud().contains(w)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private @Nullable String fout(Kenmerk kenmerk, List<Invoerfout> fouten) {
    List<String> messages =
        fouten.stream().filter(fout -> hoortBij(fout, kenmerk)).map(new Foutmelding(catalogue)::tekst).toList();
    return messages.isEmpty() ? null : String.join(" ", messages);
  }

  private static boolean hoortBij(Invoerfout fout, Kenmerk kenmerk) {
    return switch (fout.parameter()) {
      case "weetNiet" ->
          kenmerk.slug().equals(fout.waarde())
              || kenmerk.slug().equals(Kenmerk.SITUATIE) && kenmerk.waarden().begrip(fout.waarde()).isPresent();
      case "situatieNiet" -> kenmerk.slug().equals(Kenmerk.SITUATIE);
      case "gemeente" -> kenmerk.slug().equals("regio");
      default -> fout.parameter().equals(kenmerk.parameter());
    };
  }

  private List<String> waarden(String parameter) {
    return invoer.getOrDefault(parameter, List.of()).stream().map(String::strip).filter(w -> !w.isEmpty()).distinct().toList();
  }
}
