package nl.kaderwijzer.applicability;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Geldigheid;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Thing;

/** Reads role rules and cases from one publication. */
final class RuleReader {

  private final Publication publication;
  private final Catalogue catalogue;

  RuleReader(Publication publication, Catalogue catalogue) {
    this.publication = publication;
    this.catalogue = catalogue;
  }

  List<Rolregel> rolregels() {
    return publication.things("kw:Rolregel").stream().map(this::rolregel).sorted(Toepassing.BY_ADDRESSEE).toList();
  }

  private Rolregel rolregel(Thing thing) {
    String mandaat = thing.textOrNull("kw:mandaat");
    return new Rolregel(
        thing.slug(),
        catalogue.begrip(thing.text("kw:adressaat")),
        catalogue.conditions().of(thing),
        mandaat == null ? null : catalogue.begrip(mandaat),
        oordeel(thing),
        thing.text("kw:toelichting"),
        thing.texts("kw:grondslag").stream().map(id -> NormId.of(Thing.slug(id))).toList(),
        geldigheid(thing),
        catalogue.begrip(thing.text("kw:controle")));
  }

  private static Geldigheid geldigheid(Thing thing) {
    return Geldigheid.tussen(thing.dateOrNull("kw:inwerking"), thing.dateOrNull("kw:uitwerking"));
  }

  List<Casus> casussen() {
    Map<String, Thing> antwoorden = index("kw:Antwoord");
    Map<String, Thing> verwachtingen = index("kw:Verwachting");
    return publication.things("kw:Casus").stream()
        .sorted(comparing((Thing thing) -> thing.numberOrNull("kw:volgorde"), nullsLast(naturalOrder())).thenComparing(thing -> thing.text("dct:title")))
        .map(thing -> casus(thing, antwoorden, verwachtingen))
        .toList();
  }

  private Map<String, Thing> index(String type) {
    return publication.things(type).stream().collect(Collectors.toMap(Thing::id, Function.identity()));
  }

  private Casus casus(Thing thing, Map<String, Thing> antwoorden, Map<String, Thing> verwachtingen) {
    LocalDate peildatum = thing.dateOrNull("kw:peildatum");
    return new Casus(
        thing.slug(),
        thing.text("dct:title"),
        thing.text("kw:schets"),
        profiel(
            thing.texts("kw:antwoord").stream().map(antwoorden::get).toList(),
            peildatum == null ? LocalDate.now() : peildatum),
        peildatum,
        geldigheid(thing),
        thing.texts("kw:verwachting").stream().map(verwachtingen::get).map(this::verwachting).toList());
  }

  private Profiel profiel(List<Thing> antwoorden, LocalDate peildatum) {
    Map<String, Set<Begrip>> lijsten = new LinkedHashMap<>();
    Set<Begrip> wel = new LinkedHashSet<>();
    Set<Begrip> niet = new LinkedHashSet<>();
    Set<String> weetNiet = new LinkedHashSet<>();
    Set<Integer> leeftijden = new LinkedHashSet<>();
    for (Thing antwoord : antwoorden) {
      String kenmerk = catalogue.begrip(antwoord.text("kw:kenmerk")).slug();
      antwoord.texts("kw:weetNiet").forEach(id -> weetNiet.add(catalogue.begrip(id).slug()));
      if (kenmerk.equals(Kenmerk.LEEFTIJD)) {
        antwoord.texts("kw:leeftijd").forEach(age -> leeftijden.add(Integer.valueOf(age)));
      } else if (kenmerk.equals(Kenmerk.SITUATIE)) {
        antwoord.texts("kw:waarde").forEach(id -> wel.add(catalogue.begrip(id)));
        antwoord.texts("kw:nietWaarde").forEach(id -> niet.add(catalogue.begrip(id)));
      } else if (antwoord.texts("kw:weetNiet").isEmpty()) {
        Set<Begrip> waarden = new LinkedHashSet<>();
        antwoord.texts("kw:waarde").forEach(id -> waarden.add(catalogue.begrip(id)));
        lijsten.put(kenmerk, waarden);
      }
    }
    return new Profiel(lijsten, wel, niet, weetNiet, leeftijden, Set.of(), peildatum);
  }

  private Casus.Verwachting verwachting(Thing thing) {
    return new Casus.Verwachting(
        NormId.of(Thing.slug(thing.text("kw:norm"))), oordeel(thing), thing.text("kw:toelichting"));
  }

  private Oordeel oordeel(Thing thing) {
    String slug = catalogue.begrip(thing.text("kw:oordeel")).slug();
    return java.util.Arrays.stream(Oordeel.values()).filter(o -> o.slug().equals(slug)).findFirst().orElseThrow();
  }
}
