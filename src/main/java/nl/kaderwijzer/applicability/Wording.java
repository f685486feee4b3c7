package nl.kaderwijzer.applicability;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** Conditions and answers in Dutch sentences. */
public final class Wording {

  private static final Map<String, String> BEGIN =
      Map.of(
          "taak", "Het team doet",
          "organisatievorm", "De organisatie van het team is",
          "registratie", "De professional staat geregistreerd bij",
          "omvang", "De organisatie heeft",
          "lidmaatschap", "De organisatie of professional is lid van",
          "regio", "De gemeente of regio is",
          "mandaat", "Het team heeft mandaat voor",
          "situatie", "Dit speelt:");

  private static final Pattern EIGENNAAM = Pattern.compile("(Wmo|Veilig Thuis|Raad voor de|Rijk)\\b");
  private static final Set<String> LIJSTEN_VAN_NAMEN = Set.of("regios", "registraties", "lidmaatschappen");

  private Wording() {}

  /** The condition as a sentence. */
  public static String van(Voorwaarde voorwaarde) {
    return zonderPunt(voorwaarde) + ".";
  }

  private static String zonderPunt(Voorwaarde voorwaarde) {
    if (voorwaarde instanceof Voorwaarde.Waarden waarden) {
      return BEGIN.get(waarden.kenmerk()) + " " + of(waarden.waarden());
    }
    if (voorwaarde instanceof Voorwaarde.Uitsluiting uitsluiting) {
      return "Niet: " + klein(BEGIN.get(uitsluiting.kenmerk())) + " " + of(uitsluiting.waarden());
    }
    if (voorwaarde instanceof Voorwaarde.Leeftijd leeftijd) {
      return leeftijd(leeftijd);
    }
    return ((Voorwaarde.Keuze) voorwaarde)
        .alternatieven().stream()
            .map(set -> set.stream().map(Wording::zonderPunt).map(Wording::klein).collect(Collectors.joining(", en ")))
            .collect(Collectors.joining("; of ", "Een van deze: ", ""));
  }

  private static String leeftijd(Voorwaarde.Leeftijd leeftijd) {
    if (leeftijd.van() == null) {
      return "De inwoner is jonger dan " + leeftijd.tot() + " jaar";
    }
    return "De inwoner is " + leeftijd.van() + " jaar of ouder"
        + (leeftijd.tot() == null ? "" : " en jonger dan " + leeftijd.tot());
  }

  /** What the profile says about the condition, as a sentence. */
  static String antwoord(Voorwaarde voorwaarde, Uitkomst uitkomst) {
    Profiel profiel = uitkomst.profiel();
    if (voorwaarde instanceof Voorwaarde.Keuze keuze) {
      return keuze.alternatieven().stream()
          .flatMap(List::stream)
          .map(enkel -> antwoord(enkel, uitkomst))
          .distinct()
          .collect(Collectors.joining(" "));
    }
    if (voorwaarde instanceof Voorwaarde.Leeftijd) {
      return profiel.leeftijden().isEmpty()
          ? open("leeftijd", profiel, "De leeftijd")
          : "U gaf als leeftijd: "
              + profiel.leeftijden().stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")) + ".";
    }
    String kenmerk = ((Voorwaarde.Enkel) voorwaarde).kenmerk();
    List<Begrip> waarden =
        voorwaarde instanceof Voorwaarde.Waarden w ? w.waarden() : ((Voorwaarde.Uitsluiting) voorwaarde).waarden();
    if (kenmerk.equals(Kenmerk.SITUATIE)) {
      return waarden.stream().map(w -> situatie(w, uitkomst)).collect(Collectors.joining(" "));
    }
    Set<Begrip> gegeven = profiel.lijsten().get(kenmerk);
    if (gegeven == null) {
      return open(kenmerk, profiel, BEGIN.get(kenmerk) + " …");
    }
    return "U antwoordde: " + klein(BEGIN.get(kenmerk)) + " " + (gegeven.isEmpty() ? "geen" : en(gegeven)) + ".";
  }

  /** One answer of the profile as a sentence. */
  public static String van(Antwoord antwoord, Profiel profiel) {
    if (antwoord.situatie() != null) {
      return antwoord.situatie().naam() + (antwoord.waar() ? ": ja." : ": nee.");
    }
    if (antwoord.kenmerk().equals(Antwoord.ROL)) {
      return "U vraagt naar de regels voor: " + of(profiel.rollen()) + ".";
    }
    if (antwoord.kenmerk().equals(Kenmerk.LEEFTIJD)) {
      return "U gaf als leeftijd: "
          + profiel.leeftijden().stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")) + ".";
    }
    Set<Begrip> gegeven = profiel.lijsten().getOrDefault(antwoord.kenmerk(), Set.of());
    return BEGIN.get(antwoord.kenmerk()) + " " + (gegeven.isEmpty() ? "geen" : en(gegeven)) + ".";
  }

  private static String situatie(Begrip situatie, Uitkomst uitkomst) {
    return switch (uitkomst.is(Kenmerk.SITUATIE, situatie)) {
      case Kleene.JA -> situatie.naam() + ": ja.";
      case Kleene.NEE -> situatie.naam() + ": nee.";
      default -> open(situatie.slug(), uitkomst.profiel(), situatie.naam());
    };
  }

  private static String open(String slug, Profiel profiel, String naam) {
    return naam + (profiel.weetNiet().contains(slug) ? ": u weet het niet." : ": niet ingevuld.");
  }

  /** Names joined as "a, b of c". */
  static String of(Collection<Begrip> begrippen) {
    return joined(begrippen, " of ");
  }

  private static String en(Collection<Begrip> begrippen) {
    return joined(begrippen, " en ");
  }

  private static String joined(Collection<Begrip> begrippen, String last) {
    List<String> namen = begrippen.stream().map(Wording::inZin).toList();
    int n = namen.size();
    return n <= 1 ? String.join("", namen) : String.join(", ", namen.subList(0, n - 1)) + last + namen.get(n - 1);
  }

  /** The name of a concept inside a sentence: a proper name keeps its capital. */
  static String inZin(Begrip begrip) {
    boolean eigennaam =
        EIGENNAAM.matcher(begrip.naam()).lookingAt()
            || LIJSTEN_VAN_NAMEN.contains(begrip.lijst()) && !begrip.naam().startsWith("Een ") && !begrip.naam().startsWith("Geen ");
    return eigennaam ? begrip.naam() : klein(begrip.naam());
  }

  /** The text with a small first letter, unless it begins with an abbreviation. */
  static String klein(@Nullable String text) {
    if (text == null || text.length() < 2 || Character.isUpperCase(text.charAt(1))) {
      return text == null ? "" : text;
    }
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
