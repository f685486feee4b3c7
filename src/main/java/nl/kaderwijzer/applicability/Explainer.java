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
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Toestand;
import nl.kaderwijzer.catalogue.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** Makes the explanation of each verdict of one outcome. Not safe for concurrent use. */
final class Explainer {

  private final Toepassing toepassing;
  private final Uitkomst uitkomst;
  private final Profiel profiel;
  private final byte[] rolesOnEvents;
  private final Map<String, Kenmerk> kenmerken = new LinkedHashMap<>();
  private final Map<Voorwaarde, Stap> steps = new IdentityHashMap<>();

  Explainer(Toepassing toepassing, Uitkomst uitkomst) {
    this.toepassing = toepassing;
    this.uitkomst = uitkomst;
    this.profiel = uitkomst.profiel();
    this.rolesOnEvents = toepassing.roles(uitkomst.onEvents());
    toepassing.catalogue().kenmerken().forEach(kenmerk -> kenmerken.put(kenmerk.slug(), kenmerk));
  }

  Beoordeling explain(int i) {
    Toepassing.Entry entry = toepassing.entries().get(i);
    Norm norm = entry.norm();
    Oordeel oordeel = Oordeel.of(uitkomst.verdict(i));
    Toestand toestand = norm.geldigheid().op(profiel.peildatum());
    List<Stap> all = new ArrayList<>();
    all.add(role(entry));
    Toepassing.voorwaarden(norm).forEach(voorwaarde -> all.add(step(voorwaarde)));
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
        oordeel == Oordeel.NIET_VAN_TOEPASSING ? onEvents(entry) : List.of());
  }

  private Stap role(Toepassing.Entry entry) {
    byte role = toepassing.role(entry, uitkomst.roles(), profiel);
    String adressaten = Wording.of(entry.norm().adressaten());
    if (!profiel.rollen().isEmpty()) {
      return new Stap(
          Stap.Soort.ROL,
          Oordeel.of(role),
          "De norm richt zich op: " + adressaten + ".",
          "U vraagt naar de regels voor: " + Wording.of(profiel.rollen()) + ".");
    }
    Rolregel best = bestRule(entry);
    if (best == null) {
      return new Stap(
          Stap.Soort.ROL, Oordeel.NIET_VAN_TOEPASSING, "De norm richt zich op: " + adressaten + ". Dat is een lokaal team niet.", null);
    }
    String antwoord = best.voorwaarden().isEmpty() ? null : answers(best.voorwaarden());
    return switch (role) {
      case Kleene.JA -> new Stap(Stap.Soort.ROL, Oordeel.VAN_TOEPASSING, best.toelichting(), antwoord);
      case Kleene.NEE ->
          new Stap(
              Stap.Soort.ROL,
              Oordeel.NIET_VAN_TOEPASSING,
              "De norm richt zich op: " + adressaten + ". Dat is uw team niet, met deze antwoorden.",
              antwoord);
      default -> new Stap(Stap.Soort.ROL, Oordeel.MOGELIJK, "De norm richt zich op: " + adressaten + ". " + best.toelichting(), antwoord);
    };
  }

  /** The rule that says most; of equals the one that can say most. */
  private @Nullable Rolregel bestRule(Toepassing.Entry entry) {
    return java.util.Arrays.stream(entry.regels())
        .boxed()
        .max(
            Comparator.comparingInt((Integer r) -> uitkomst.roles()[r])
                .thenComparing(r -> toepassing.rolregels().get(r).hoogstens())
                .thenComparing(Comparator.reverseOrder()))
        .map(toepassing.rolregels()::get)
        .orElse(null);
  }

  private Stap step(Voorwaarde voorwaarde) {
    return steps.computeIfAbsent(
        voorwaarde,
        v ->
            new Stap(
                Stap.Soort.VOORWAARDE,
                Oordeel.of(value(v)),
                Wording.van(v),
                Wording.antwoord(v, profiel, uitkomst.answers())));
  }

  private byte value(Voorwaarde voorwaarde) {
    if (voorwaarde instanceof Voorwaarde.Enkel enkel) {
      return uitkomst.values()[toepassing.index(enkel)];
    }
    byte best = Kleene.NEE;
    for (List<Voorwaarde.Enkel> set : ((Voorwaarde.Keuze) voorwaarde).alternatieven()) {
      best = Kleene.or(best, value(set));
    }
    return best;
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
        .map(v -> Wording.antwoord(v, profiel, uitkomst.answers()))
        .distinct()
        .collect(java.util.stream.Collectors.joining(" "));
  }

  /** The questions that are open for a norm and matter to it. */
  List<OpenVraag> open(Toepassing.Entry entry) {
    Set<OpenVraag> open = new LinkedHashSet<>();
    if (profiel.rollen().isEmpty() && toepassing.role(entry, uitkomst.roles(), profiel) == Kleene.ONBEKEND) {
      for (int regel : entry.regels()) {
        if (uitkomst.roles()[regel] == Kleene.ONBEKEND) {
          toepassing.rolregels().get(regel).voorwaarden().forEach(v -> addOpen(v, open));
        }
      }
    }
    Toepassing.voorwaarden(entry.norm()).forEach(v -> addOpen(v, open));
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
    List<Begrip> waarden =
        enkel instanceof Voorwaarde.Waarden w ? w.waarden() : ((Voorwaarde.Uitsluiting) enkel).waarden();
    return waarden.stream()
        .filter(waarde -> uitkomst.answers().value(Kenmerk.SITUATIE, waarde) == Kleene.ONBEKEND)
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
                  case ROL -> "Uw team is: " + Wording.of(toepassing.entries().get(i).norm().adressaten()) + ".";
                  case GELDIGHEID -> "De peildatum ligt in de tijd waarin de tekst geldt.";
                  case VOORWAARDE, INHOUD -> stap.tekst();
                })
        .toList();
  }

  /** The events that are not there now and on which the norm would apply, or possibly apply, after all. */
  private List<Begrip> onEvents(Toepassing.Entry entry) {
    byte role = toepassing.role(entry, rolesOnEvents, profiel);
    byte validity = Toepassing.validity(entry.norm().geldigheid(), profiel);
    if (Toepassing.verdict(entry, role, validity, uitkomst.onEvents()) == Kleene.NEE) {
      return List.of();
    }
    return Toepassing.voorwaarden(entry.norm()).stream()
        .filter(v -> value(v) == Kleene.NEE)
        .flatMap(v -> v instanceof Voorwaarde.Keuze k ? k.alternatieven().stream().flatMap(List::stream) : Stream.of((Voorwaarde.Enkel) v))
        .filter(enkel -> enkel instanceof Voorwaarde.Waarden && value(enkel) == Kleene.NEE)
        .flatMap(enkel -> ((Voorwaarde.Waarden) enkel).waarden().stream())
        .filter(Begrip::gebeurtenis)
        .distinct()
        .toList();
  }
}
