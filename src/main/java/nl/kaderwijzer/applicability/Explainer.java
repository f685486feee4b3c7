package nl.kaderwijzer.applicability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Datum;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Toestand;
import nl.kaderwijzer.catalogue.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** Makes the explanation of each verdict of one outcome. Not safe for concurrent use. */
final class Explainer {

  private final Uitkomst uitkomst;
  private final Rules rules;
  private final Profiel profiel;
  private final byte[] onEvents;
  private final Map<String, Kenmerk> kenmerken = new LinkedHashMap<>();
  private final Map<Voorwaarde, Stap> steps = new IdentityHashMap<>();

  Explainer(Toepassing toepassing, Uitkomst uitkomst) {
    this.uitkomst = uitkomst;
    this.rules = toepassing.rules();
    this.profiel = uitkomst.profiel();
    this.onEvents = rules.parts().values(rules.facts().onEvents(uitkomst.values()));
    toepassing.catalogue().kenmerken().forEach(kenmerk -> kenmerken.put(kenmerk.slug(), kenmerk));
  }

  Beoordeling explain(int i) {
    Rules.Entry entry = rules.entries().get(i);
    Norm norm = entry.norm();
    Oordeel oordeel = Oordeel.of(uitkomst.verdict(i));
    Toestand toestand = norm.geldigheid().op(profiel.peildatum());
    List<Stap> all = new ArrayList<>();
    all.add(role(entry));
    Rules.voorwaarden(norm).forEach(voorwaarde -> all.add(step(voorwaarde)));
    if (oordeel != Oordeel.VAN_TOEPASSING || toestand != Toestand.GELDEND) {
      all.add(validity(norm, toestand));
    }
    if (norm.inhoudOnbekend()) {
      all.add(new Stap(Stap.Soort.INHOUD, Oordeel.MOGELIJK, "De tekst van deze norm is niet gelezen: we kennen alleen het opschrift.", null));
    }
    List<Stap> steps = all.stream().filter(step -> step.uitkomst() == oordeel).toList();
    return new Beoordeling(
        norm,
        oordeel,
        toestand,
        steps,
        oordeel == Oordeel.MOGELIJK ? open(entry) : List.of(),
        oordeel == Oordeel.NIET_VAN_TOEPASSING ? onEvents(i) : List.of());
  }

  private Stap role(Rules.Entry entry) {
    byte role = uitkomst.values()[entry.rol()];
    String adressaten = Wording.of(entry.norm().adressaten());
    if (!profiel.rollen().isEmpty()) {
      return new Stap(
          Stap.Soort.ROL,
          Oordeel.of(role),
          "De norm richt zich op: " + adressaten + ".",
          "U vraagt naar de regels voor: " + Wording.of(profiel.rollen()) + ".");
    }
    if (entry.regels().length == 0) {
      return new Stap(
          Stap.Soort.ROL, Oordeel.NIET_VAN_TOEPASSING, "De norm richt zich op: " + adressaten + ". Dat is een lokaal team niet.", null);
    }
    int best = bestRule(entry);
    Rolregel regel = rules.regel(best);
    String antwoord = regel.voorwaarden().isEmpty() ? null : answers(regel.voorwaarden());
    String naarTijd = role != Kleene.JA && rules.inTime(best, uitkomst.values()) == role ? regel.toelichting() + " " + notInTime(role) : null;
    String tekst =
        switch (role) {
          case Kleene.JA -> regel.toelichting();
          case Kleene.NEE ->
              "De norm richt zich op: " + adressaten + ". " + (naarTijd == null ? "Dat is uw team niet, met deze antwoorden." : naarTijd);
          default -> "De norm richt zich op: " + adressaten + ". " + (naarTijd == null ? regel.toelichting() : naarTijd);
        };
    return new Stap(Stap.Soort.ROL, Oordeel.of(role), tekst, antwoord);
  }

  private static String notInTime(byte role) {
    return role == Kleene.NEE ? "Maar op deze dag geldt dat niet." : "Maar wij weten niet of dat op deze dag al gold.";
  }

  /** The rule that says most; of equals the one that can say most. */
  private int bestRule(Rules.Entry entry) {
    return java.util.Arrays.stream(entry.regels())
        .boxed()
        .max(
            Comparator.comparingInt((Integer r) -> rule(r))
                .thenComparing(r -> rules.regel(r).hoogstens())
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private byte rule(int regel) {
    return uitkomst.values()[rules.regelPart(regel)];
  }

  private Stap step(Voorwaarde voorwaarde) {
    return steps.computeIfAbsent(
        voorwaarde,
        v ->
            new Stap(
                Stap.Soort.VOORWAARDE,
                Oordeel.of(value(v)),
                Wording.van(v),
                Wording.antwoord(v, uitkomst)));
  }

  private byte value(Voorwaarde voorwaarde) {
    return uitkomst.values()[rules.part(voorwaarde)];
  }

  private byte value(List<Voorwaarde.Enkel> set) {
    byte result = Kleene.JA;
    for (Voorwaarde.Enkel enkel : set) {
      result = Kleene.and(result, value(enkel));
    }
    return result;
  }

  private static Stap validity(Norm norm, Toestand toestand) {
    String tekst =
        switch (toestand) {
          case GELDEND -> "De tekst geldt op deze dag.";
          case BEGINDATUM_ONBEKEND -> "We weten niet of de tekst op deze dag al gold: de begindatum is onbekend.";
          case EINDDATUM_ONBEKEND -> "De tekst is ingetrokken. We weten niet of dat op deze dag al zo was.";
          case NOG_NIET_IN_WERKING ->
              norm.geldigheid().inwerking() == null
                  ? "De tekst geldt nog niet op deze dag."
                  : "De tekst geldt pas vanaf " + Datum.van(norm.geldigheid().inwerking()) + ".";
          case IN_VOORBEREIDING -> "De tekst is nog in voorbereiding en geldt niet.";
          case VERVALLEN ->
              norm.geldigheid().uitwerking() == null
                  ? "De tekst is ingetrokken."
                  : "De tekst geldt niet meer sinds " + Datum.van(norm.geldigheid().uitwerking()) + ".";
        };
    Boolean geldt = toestand.geldt();
    return new Stap(
        Stap.Soort.GELDIGHEID,
        geldt == null ? Oordeel.MOGELIJK : geldt ? Oordeel.VAN_TOEPASSING : Oordeel.NIET_VAN_TOEPASSING,
        tekst,
        null);
  }

  private String answers(List<Voorwaarde> voorwaarden) {
    return voorwaarden.stream()
        .map(v -> Wording.antwoord(v, uitkomst))
        .distinct()
        .collect(java.util.stream.Collectors.joining(" "));
  }

  /** The questions that are open for a norm and matter to it. */
  List<OpenVraag> open(Rules.Entry entry) {
    Set<OpenVraag> open = new LinkedHashSet<>();
    if (profiel.rollen().isEmpty() && uitkomst.values()[entry.rol()] == Kleene.ONBEKEND) {
      for (int regel : entry.regels()) {
        if (rule(regel) == Kleene.ONBEKEND) {
          rules.regel(regel).voorwaarden().forEach(v -> addOpen(v, open));
        }
      }
    }
    Rules.voorwaarden(entry.norm()).forEach(v -> addOpen(v, open));
    return List.copyOf(open);
  }

  private void addOpen(Voorwaarde voorwaarde, Set<OpenVraag> open) {
    if (value(voorwaarde) != Kleene.ONBEKEND) {
      return;
    }
    if (voorwaarde instanceof Voorwaarde.Keuze keuze) {
      keuze.alternatieven().stream()
          .filter(set -> value(set) == Kleene.ONBEKEND)
          .flatMap(List::stream)
          .forEach(enkel -> addOpen(enkel, open));
      return;
    }
    questions((Voorwaarde.Enkel) voorwaarde).forEach(open::add);
  }

  /** What is open in a single condition whose value is unknown. */
  private Stream<OpenVraag> questions(Voorwaarde.Enkel enkel) {
    Kenmerk kenmerk = kenmerken.get(enkel.kenmerk());
    if (!enkel.kenmerk().equals(Kenmerk.SITUATIE)) {
      return Stream.of(new OpenVraag(kenmerk, null, profiel.weetNiet().contains(kenmerk.slug()), 0));
    }
    return Rules.waarden(enkel).stream()
        .filter(waarde -> uitkomst.is(Kenmerk.SITUATIE, waarde) == Kleene.ONBEKEND)
        .map(waarde -> new OpenVraag(kenmerk, waarde, profiel.weetNiet().contains(waarde.slug()), 0));
  }

  /** For a norm that does not apply: what would all have to be otherwise, in sentences. */
  List<String> turn(int i) {
    if (uitkomst.verdict(i) != Kleene.NEE) {
      return List.of();
    }
    return explain(i).uitleg().stream()
        .map(
            stap ->
                switch (stap.soort()) {
                  case ROL -> "Uw team is: " + Wording.of(rules.entries().get(i).norm().adressaten()) + ".";
                  case GELDIGHEID -> "De peildatum ligt in de tijd waarin de tekst geldt.";
                  case VOORWAARDE, INHOUD -> stap.tekst();
                })
        .toList();
  }

  /** The events that are not there now and on which the norm would apply, or possibly apply, after all. */
  private List<Begrip> onEvents(int i) {
    if (rules.norms().verdict(i, onEvents) == Kleene.NEE) {
      return List.of();
    }
    return Rules.voorwaarden(rules.entries().get(i).norm()).stream()
        .filter(v -> value(v) == Kleene.NEE)
        .flatMap(Rules::enkele)
        .filter(enkel -> enkel instanceof Voorwaarde.Waarden && value(enkel) == Kleene.NEE)
        .flatMap(enkel -> Rules.waarden(enkel).stream())
        .filter(Begrip::gebeurtenis)
        .distinct()
        .toList();
  }
}
