package nl.kaderwijzer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.catalogue.Begrippenlijst;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Gelijkenis;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.Toestand;

/** Says what is wrong in the words of people: names where the message for programs has slugs. */
public final class Foutmelding {

  private static final int NEAREST = 3;
  private static final int MOST_CHOICES = 12;
  private static final int LONGEST = 60;
  private static final Pattern QUOTED = Pattern.compile("‘([a-z0-9-]+)’");

  private final Catalogue catalogue;

  /** With the names that this catalogue has for things. */
  public Foutmelding(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What is wrong, and what would be right where that can be named, in one or two sentences. */
  public String tekst(Invoerfout fout) {
    if (fout.toegestaan().isEmpty()) {
      String zonder = fout.melding().replaceAll("\\b(leeftijd|peildatum)=", "").replaceAll(",? bijvoorbeeld \\w+=[\\w-]+\\.$", ".");
      return QUOTED.matcher(zonder).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(quoted(match)));
    }
    List<String> nearest = Gelijkenis.dichtstBij(fout.waarde(), fout.toegestaan(), NEAREST);
    String begin =
        "‘" + kort(fout.waarde()) + "’ kennen wij niet bij: " + parameter(fout.parameter()) + ". Bedoelt u "
            + Tekst.of(nearest.stream().map(slug -> naam(fout, slug)).toList()) + "?";
    return fout.toegestaan().size() <= NEAREST || fout.toegestaan().size() > MOST_CHOICES
        ? begin
        : begin + " U kunt kiezen uit: " + String.join(", ", fout.toegestaan().stream().map(slug -> naam(fout, slug)).toList()) + ".";
  }

  private String quoted(MatchResult match) {
    return "‘" + benoemd().filter(b -> b.slug().equals(match.group(1))).map(Benoemd::naam).findFirst().orElse(match.group(1)) + "’";
  }

  /** What a parameter is called on pages. */
  private String parameter(String parameter) {
    return switch (parameter) {
      case "situatieNiet" -> "wat niet speelt";
      case "weetNiet" -> "wat u niet weet";
      case "rol", "doelgroep" -> "voor wie";
      case "oordeel" -> "uitkomst";
      default ->
          kenmerk(parameter)
              .map(Kenmerk::naam)
              .or(() -> facet(parameter))
              .map(naam -> naam.toLowerCase(java.util.Locale.ROOT))
              .orElse(parameter);
    };
  }

  private Optional<Kenmerk> kenmerk(String parameter) {
    return catalogue.kenmerken().stream().filter(k -> k.parameter().equals(parameter)).findFirst();
  }

  private Optional<String> facet(String parameter) {
    return Stream.concat(
            catalogue.normen(java.util.Map.of(), java.time.LocalDate.EPOCH).facetten().stream().map(t -> new String[] {t.facet().parameter(), t.facet().naam()}),
            catalogue.instrumenten(java.util.Map.of(), java.time.LocalDate.EPOCH).facetten().stream().map(t -> new String[] {t.facet().parameter(), t.facet().naam()}))
        .filter(pair -> pair[0].equals(parameter))
        .map(pair -> pair[1])
        .findFirst();
  }

  /** The name of a value: of the list that it is chosen from if that can be told, else of whatever has that slug. */
  private String naam(Invoerfout fout, String slug) {
    return lijst(fout)
        .flatMap(lijst -> lijst.begrip(slug))
        .<Benoemd>map(b -> b)
        .or(() -> benoemd().filter(b -> b.slug().equals(slug)).findFirst())
        .map(Benoemd::naam)
        .orElse(slug);
  }

  /** That of the parameter, or one that holds everything allowed. */
  private Optional<Begrippenlijst> lijst(Invoerfout fout) {
    return kenmerk(fout.parameter())
        .map(Kenmerk::waarden)
        .or(() -> catalogue.lijsten().stream().filter(lijst -> fout.toegestaan().stream().allMatch(slug -> lijst.begrip(slug).isPresent())).findFirst());
  }

  private Stream<? extends Benoemd> benoemd() {
    List<Benoemd> all = new ArrayList<>();
    catalogue.lijst("situaties").ifPresent(lijst -> all.addAll(lijst.begrippen()));
    all.addAll(catalogue.kenmerken());
    all.addAll(List.of(Oordeel.values()));
    all.addAll(List.of(Toestand.values()));
    catalogue.lijsten().forEach(lijst -> all.addAll(lijst.begrippen()));
    all.addAll(catalogue.organisaties());
    all.addAll(catalogue.instrumenten());
    return all.stream();
  }

  private static String kort(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
