package nl.kaderwijzer.catalogue;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Thing;
import org.jspecify.annotations.Nullable;

/** Reads the records of the inventory from one publication; used once and thrown away. */
final class Reader {

  private static final List<String> IDENTIFICATIES =
      List.of("bwb", "celex", "eli", "cvdr", "kamerdossier", "staatsblad", "staatscourant", "gemeenteblad", "isbn", "bwbs");

  private final Publication publication;
  private final Map<String, Begrippenlijst> lijsten = new TreeMap<>();
  private final Map<String, Begrip> begrippen = new LinkedHashMap<>();
  private final Map<String, Bron> bronnen = new LinkedHashMap<>();
  private final Map<String, Organisatie> organisaties = new LinkedHashMap<>();
  private final Map<String, List<Tekstverband>> tekstverbanden;
  private final Conditions conditions;

  Reader(Publication publication) {
    this.publication = publication;
    readConcepts();
    things("kw:Bron").forEach(thing -> bronnen.put(thing.id(), bron(thing)));
    things("kw:Organisatie").forEach(thing -> organisaties.put(thing.id(), organisatie(thing)));
    tekstverbanden =
        things("kw:Tekstverband").stream()
            .map(this::tekstverband)
            .sorted(comparing(Tekstverband::van).thenComparing(v -> v.soort().volgorde()).thenComparing(Tekstverband::naar))
            .collect(Collectors.groupingBy(Tekstverband::van));
    conditions = new Conditions(publication, this::begrip);
  }

  Catalogue catalogue() {
    Map<String, Instrument> instrumenten = new LinkedHashMap<>();
    things("kw:Instrument").stream()
        .map(this::instrument)
        .sorted(comparing(Instrument::naam, String.CASE_INSENSITIVE_ORDER))
        .forEach(instrument -> instrumenten.put(instrument.slug(), instrument));
    return new Catalogue(
        publication.version(),
        lijsten,
        kenmerken(),
        organisaties.values().stream().sorted(comparing(Organisatie::naam, String.CASE_INSENSITIVE_ORDER)).toList(),
        List.copyOf(instrumenten.values()),
        normen(instrumenten),
        leemten(),
        bronnen,
        conditions,
        catalogue -> Zoekindex.van(new Ingangen(publication, catalogue).alle()));
  }

  private List<Thing> things(String type) {
    return publication.things(type);
  }

  private void readConcepts() {
    Map<String, List<Begrip>> perLijst =
        things("skos:Concept").stream()
            .map(Reader::begripVan)
            .sorted(comparingInt(Begrip::volgorde).thenComparing(Begrip::naam, String.CASE_INSENSITIVE_ORDER))
            .collect(Collectors.groupingBy(Begrip::lijst));
    perLijst.values().forEach(list -> list.forEach(b -> begrippen.put("begrippen/" + b, b)));
    Map<String, List<Begrippenlijst.Groep>> groepen = groepen();
    for (Thing scheme : things("skos:ConceptScheme")) {
      String slug = scheme.slug();
      lijsten.put(
          slug,
          new Begrippenlijst(
              slug,
              scheme.text("dct:title"),
              scheme.text("dct:description"),
              List.copyOf(perLijst.getOrDefault(slug, List.of())),
              groepen.getOrDefault(slug, List.of())));
    }
  }

  /** Collections are named {@code begrippen/<lijst>/groepen/<slug>}. */
  private Map<String, List<Begrippenlijst.Groep>> groepen() {
    return things("skos:Collection").stream()
        .sorted(comparing(thing -> requireNonNullElse(thing.numberOrNull("kw:volgorde"), 0)))
        .collect(
            Collectors.groupingBy(
                thing -> thing.slug().substring(0, thing.slug().indexOf('/')),
                Collectors.mapping(this::groep, Collectors.toList())));
  }

  private Begrippenlijst.Groep groep(Thing thing) {
    return new Begrippenlijst.Groep(
        thing.slug().substring(thing.slug().lastIndexOf('/') + 1),
        thing.text("skos:prefLabel"),
        thing.texts("skos:member").stream()
            .map(this::begrip)
            .sorted(comparingInt(Begrip::volgorde).thenComparing(Begrip::naam, String.CASE_INSENSITIVE_ORDER))
            .toList());
  }

  private static Begrip begripVan(Thing thing) {
    String lijst = Thing.slug(thing.text("skos:inScheme"));
    return new Begrip(
        lijst,
        thing.slug().substring(lijst.length() + 1),
        thing.text("skos:prefLabel"),
        thing.text("skos:definition"),
        requireNonNullElse(thing.textOrNull("rdfs:comment"), ""),
        thing.texts("skos:altLabel"),
        thing.texts("skos:hiddenLabel"),
        thing.texts("skos:broader").stream().map(id -> Thing.slug(id).substring(lijst.length() + 1)).toList(),
        thing.textOrNull("kw:vraag"),
        thing.textOrNull("kw:wieWeetHet"),
        thing.flag("kw:gebeurtenis"),
        requireNonNullElse(thing.numberOrNull("kw:volgorde"), Integer.MAX_VALUE));
  }

  private List<Kenmerk> kenmerken() {
    return things("skos:Concept").stream()
        .filter(thing -> thing.text("skos:inScheme").equals("begrippen/kenmerken"))
        .map(
            thing -> {
              String lijst = thing.textOrNull("kw:waardenlijst");
              return new Kenmerk(
                  thing.slug().substring("kenmerken/".length()),
                  thing.text("skos:prefLabel"),
                  thing.text("kw:vraag"),
                  requireNonNullElse(thing.textOrNull("rdfs:comment"), ""),
                  thing.text("kw:waarom"),
                  thing.text("kw:wieWeetHet"),
                  thing.text("kw:parameter"),
                  lijst == null ? null : lijsten.get(Thing.slug(lijst)),
                  requireNonNullElse(thing.numberOrNull("kw:volgorde"), Integer.MAX_VALUE));
            })
        .sorted(comparingInt(Kenmerk::volgorde))
        .toList();
  }

  private Bron bron(Thing thing) {
    return new Bron(
        thing.textOrNull("pav:retrievedFrom"),
        thing.textOrNull("dct:bibliographicCitation"),
        thing.textOrNull("pav:version"),
        begrip(thing.text("kw:leesomvang")));
  }

  private Organisatie organisatie(Thing thing) {
    return new Organisatie(
        thing.slug(),
        thing.text("skos:prefLabel"),
        thing.texts("skos:altLabel"),
        thing.textOrNull("kw:rol"),
        thing.flag("kw:isToezichthouder"),
        thing.textOrNull("foaf:page"),
        thing.textOrNull("skos:exactMatch"),
        bronnen(thing),
        begrip(thing.text("kw:controle")));
  }

  private Tekstverband tekstverband(Thing thing) {
    return new Tekstverband(
        Thing.slug(thing.text("kw:van")),
        Thing.slug(thing.text("kw:naar")),
        thing.textOrNull("kw:naarPlaats"),
        begrip(thing.text("kw:verbandsoort")),
        begripOrNull(thing.textOrNull("kw:grond")),
        thing.textOrNull("kw:toelichting"),
        bronnen(thing),
        begripOrNull(thing.textOrNull("kw:controle")));
  }

  private Instrument instrument(Thing thing) {
    return new Instrument(
        thing.slug(),
        begrip(thing.text("kw:soort")),
        thing.text("dct:title"),
        thing.textOrNull("kw:citeertitel"),
        thing.textOrNull("kw:afkorting"),
        IDENTIFICATIES.stream()
            .flatMap(soort -> thing.texts("kw:" + soort).stream().map(waarde -> Identificatie.of(soort, waarde)))
            .toList(),
        thing.texts("skos:hiddenLabel"),
        organisaties(thing, "dct:publisher"),
        thing.textOrNull("foaf:page"),
        begrip(thing.text("kw:status")),
        geldigheid(thing),
        thing.textOrNull("kw:versie"),
        begrip(thing.text("kw:bindendheid")),
        begrip(thing.text("kw:bestuurslaag")),
        organisaties(thing, "kw:toezichthouder"),
        begrippen(thing, "kw:mandaat"),
        thing.text("kw:samenvatting"),
        thing.text("kw:waaromLokaalTeam"),
        conditions.of(thing),
        bronnen(thing),
        begrip(thing.text("kw:controle")),
        tekstverbanden.getOrDefault(thing.slug(), List.of()));
  }

  private static Geldigheid geldigheid(Thing thing) {
    return new Geldigheid(
        Thing.slug(Thing.slug(thing.text("kw:status"))),
        thing.dateOrNull("kw:inwerking"),
        thing.dateOrNull("kw:uitwerking"),
        thing.dateOrNull("kw:bekendGeldendOp"),
        thing.dateOrNull("kw:bekendVervallenOp"));
  }

  private List<Norm> normen(Map<String, Instrument> instrumenten) {
    List<Thing> things = things("kw:Norm");
    Map<String, List<NormId>> delen =
        things.stream()
            .filter(thing -> thing.textOrNull("kw:hoofdnorm") != null)
            .sorted(comparing(thing -> thing.numberOrNull("kw:volgorde")))
            .collect(
                Collectors.groupingBy(
                    thing -> Thing.slug(thing.text("kw:hoofdnorm")),
                    Collectors.mapping(thing -> NormId.of(thing.slug()), Collectors.toList())));
    List<Norm> normen = new ArrayList<>(things.size());
    for (Thing thing : things) {
      Instrument instrument = instrumenten.get(Thing.slug(thing.text("kw:instrument")));
      if (instrument == null) {
        throw new NoSuchElementException(thing.id() + ": het instrument van deze norm bestaat niet");
      }
      normen.add(norm(thing, instrument, delen.getOrDefault(thing.slug(), List.of())));
    }
    normen.sort(Comparator.comparing((Norm norm) -> norm.id().instrument()).thenComparingInt(Norm::volgorde));
    return List.copyOf(normen);
  }

  private Norm norm(Thing thing, Instrument instrument, List<NormId> delen) {
    String duur = thing.textOrNull("kw:termijnDuur");
    String hoofdnorm = thing.textOrNull("kw:hoofdnorm");
    return new Norm(
        NormId.of(thing.slug()),
        instrument,
        requireNonNullElse(thing.numberOrNull("kw:volgorde"), 0),
        thing.text("kw:plaats"),
        thing.text("kw:opschrift"),
        thing.text("kw:samenvatting"),
        thing.flag("kw:inhoudOnbekend"),
        begrip(thing.text("kw:modaliteit")),
        begrippen(thing, "kw:adressaat"),
        begrippen(thing, "kw:onderwerp"),
        begrippen(thing, "kw:fase"),
        conditions.of(thing),
        thing.flag("kw:voorwaardenBekeken"),
        duur == null ? null : new Termijn(duur, thing.text("kw:termijnVanaf")),
        begrip(thing.text("kw:bestuurslaag")),
        instrument.geldigheid().met(thing.dateOrNull("kw:inwerking"), thing.dateOrNull("kw:uitwerking")),
        organisaties(thing, "kw:toezichthouder"),
        hoofdnorm == null ? null : NormId.of(Thing.slug(hoofdnorm)),
        delen,
        bronnen(thing),
        begrip(thing.text("kw:controle")),
        tekstverbanden.getOrDefault(thing.slug(), List.of()));
  }

  private List<Leemte> leemten() {
    return things("kw:Leemte").stream()
        .map(
            thing ->
                new Leemte(
                    thing.slug(),
                    thing.texts("kw:over").stream().map(Thing::slug).toList(),
                    thing.text("kw:toelichting")))
        .sorted(comparing(Leemte::slug))
        .toList();
  }

  private List<Bron> bronnen(Thing thing) {
    return all(thing, "kw:gezien", bronnen::get);
  }

  private List<Organisatie> organisaties(Thing thing, String property) {
    return all(thing, property, organisaties::get);
  }

  private List<Begrip> begrippen(Thing thing, String property) {
    return all(thing, property, this::begrip).stream()
        .sorted(comparingInt(Begrip::volgorde).thenComparing(Begrip::naam, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private static <T> List<T> all(Thing thing, String property, Function<String, @Nullable T> find) {
    List<T> found = new ArrayList<>();
    for (String id : thing.texts(property)) {
      T value = find.apply(id);
      if (value == null) {
        throw new NoSuchElementException(thing.id() + ", " + property + ": " + id + " bestaat niet");
      }
      found.add(value);
    }
    return List.copyOf(found);
  }

  private Begrip begrip(String id) {
    Begrip begrip = begrippen.get(id);
    if (begrip == null) {
      throw new NoSuchElementException("Het begrip " + id + " bestaat niet");
    }
    return begrip;
  }

  private @Nullable Begrip begripOrNull(@Nullable String id) {
    return id == null ? null : begrip(id);
  }
}
