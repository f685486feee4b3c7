package nl.kaderwijzer.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kaderwijzer.graph.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** The inventory of one publication. Immutable and safe for concurrent reads. */
public final class Catalogue {

  private final String version;
  private final Map<String, Begrippenlijst> lijsten;
  private final List<Kenmerk> kenmerken;
  private final Map<String, Organisatie> organisaties;
  private final Map<String, Instrument> instrumenten;
  private final Map<NormId, Norm> normen;
  private final Map<String, List<Norm>> normenPerInstrument;
  private final Map<Begrip, List<Norm>> normenPerOnderwerp = new HashMap<>();
  private final List<Leemte> leemten;
  private final Map<String, Bron> bronnen;
  private final Conditions conditions;
  private final Map<Norm, List<Grondslagketen.Schakel>> grondslagketens = new HashMap<>();
  private final SingletonSupplier<Zoekindex> zoekindex;

  Catalogue(
      String version,
      Map<String, Begrippenlijst> lijsten,
      List<Kenmerk> kenmerken,
      List<Organisatie> organisaties,
      List<Instrument> instrumenten,
      List<Norm> normen,
      List<Leemte> leemten,
      Map<String, Bron> bronnen,
      Conditions conditions,
      Function<Catalogue, Zoekindex> zoekindex) {
    this.version = version;
    this.lijsten = lijsten;
    this.kenmerken = kenmerken;
    this.organisaties = index(organisaties, Organisatie::slug);
    this.instrumenten = index(instrumenten, Instrument::slug);
    this.normen = index(normen, Norm::id);
    this.normenPerInstrument = normen.stream().collect(Collectors.groupingBy(norm -> norm.id().instrument()));
    normen.stream().filter(norm -> !norm.isHoofd()).forEach(
        norm -> norm.onderwerpen().forEach(onderwerp -> normenPerOnderwerp.computeIfAbsent(onderwerp, o -> new ArrayList<>()).add(norm)));
    this.leemten = leemten;
    this.bronnen = bronnen;
    this.conditions = conditions;
    this.zoekindex = SingletonSupplier.of(() -> zoekindex.apply(this));
    Grondslagketen keten = new Grondslagketen(this);
    normen.forEach(norm -> grondslagketens.put(norm, keten.van(norm)));
  }

  /** Reads the inventory; throws {@link java.util.NoSuchElementException} when the graph misses what it needs. */
  public static Catalogue from(Publication publication) {
    return new Reader(publication).catalogue();
  }

  /** The version of the dataset this was read from. */
  public String version() {
    return version;
  }

  /** All instruments, by name. */
  public Collection<Instrument> instrumenten() {
    return instrumenten.values();
  }

  /** All norms, headings too, by instrument and in the order of the text. */
  public Collection<Norm> normen() {
    return normen.values();
  }

  /** The norms of one instrument in the order of the text; empty when it has none. */
  public List<Norm> normen(Instrument instrument) {
    return normenPerInstrument.getOrDefault(instrument.slug(), List.of());
  }

  /** The norms on at least one of these topics, headings left out; topic by topic. */
  public Set<Norm> normen(Collection<Begrip> onderwerpen) {
    return onderwerpen.stream()
        .flatMap(onderwerp -> normenPerOnderwerp.getOrDefault(onderwerp, List.of()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** All organisations, by name. */
  public Collection<Organisatie> organisaties() {
    return organisaties.values();
  }

  /** All concept lists, by slug. */
  public Collection<Begrippenlijst> lijsten() {
    return lijsten.values();
  }

  /** The features, in the order in which to ask for them. */
  public List<Kenmerk> kenmerken() {
    return kenmerken;
  }

  /** What we do not know. */
  public List<Leemte> leemten() {
    return leemten;
  }

  /** How to read the conditions of things that the inventory itself does not hold. */
  public Conditions conditions() {
    return conditions;
  }

  /** The instrument with this slug, or known under it before. */
  public Optional<Instrument> instrument(String slug) {
    Instrument found = instrumenten.get(slug);
    return found != null
        ? Optional.of(found)
        : instrumenten.values().stream().filter(i -> i.ookBekendAls().contains(slug)).findFirst();
  }

  /** The norm with this id. */
  public Optional<Norm> norm(NormId id) {
    return Optional.ofNullable(normen.get(id));
  }

  /** Why a norm binds, the norm itself first; empty when no chain leads to an act or treaty as far as we know. */
  public List<Grondslagketen.Schakel> grondslagketen(Norm norm) {
    return grondslagketens.getOrDefault(norm, List.of());
  }

  /** The organisation with this slug. */
  public Optional<Organisatie> organisatie(String slug) {
    return Optional.ofNullable(organisaties.get(slug));
  }

  /** The concept list with this slug. */
  public Optional<Begrippenlijst> lijst(String slug) {
    return Optional.ofNullable(lijsten.get(slug));
  }

  /** The concept with this id, {@code begrippen/lijst/slug}; throws when it is not there. */
  public Begrip begrip(String id) {
    String[] parts = id.split("/", 3);
    return begrip(parts[1], parts[2]);
  }

  /** The reading with this id; throws when it is not there. */
  public Bron bron(String id) {
    Bron bron = bronnen.get(id);
    if (bron == null) {
      throw new NoSuchElementException("De bron " + id + " is niet beschreven");
    }
    return bron;
  }

  /** The concept; throws when it is not there, for concepts that code relies on. */
  public Begrip begrip(String lijst, String slug) {
    return lijst(lijst)
        .flatMap(l -> l.begrip(slug))
        .orElseThrow(() -> new NoSuchElementException("Het begrip " + lijst + "/" + slug + " bestaat niet"));
  }

  /** What finds things by words; made when it is first asked for. */
  public Zoekindex zoekindex() {
    return zoekindex.obtain();
  }

  /** Whether a thing of a kind has all words of a search; everything has none. */
  public <T> Predicate<T> heeftWoorden(String q, Vindsoort soort, Function<T, String> id) {
    if (q.isEmpty()) {
      return thing -> true;
    }
    Set<String> found = zoekindex().ids(soort, q);
    return thing -> found.contains(id.apply(thing));
  }

  /** The topics of an instrument: those of its norms. */
  public Collection<Begrip> onderwerpen(Instrument instrument) {
    return normen(instrument).stream().flatMap(norm -> norm.onderwerpen().stream()).distinct().toList();
  }

  /** The facets of instruments; the state of one is that on this day. */
  public List<Facet<Instrument>> instrumentfacetten(LocalDate peildatum) {
    return new Facetten(this).instrumenten(peildatum);
  }

  /** The facets of norms; the state of one is that on this day. */
  public List<Facet<Norm>> normfacetten(LocalDate peildatum) {
    return new Facetten(this).normen(peildatum);
  }

  /** The facets of organisations. */
  public List<Facet<Organisatie>> organisatiefacetten() {
    return new Facetten(this).organisaties();
  }

  /**
   * The instruments that fit the parameters, with counts per facet, by name.
   *
   * @throws OngeldigeInvoer with everything that is wrong
   */
  public Selectie<Instrument> instrumenten(Map<String, List<String>> invoer, LocalDate vandaag) {
    List<Invoerfout> fouten = new ArrayList<>();
    LocalDate peildatum = Peildatum.lees(invoer, vandaag, fouten);
    List<Facet<Instrument>> facetten = instrumentfacetten(peildatum);
    Zoekvraag vraag = Zoekvraag.lees(invoer, peildatum, facetten, fouten);
    return Selectie.uit(
        opPeildatum(instrumenten.values(), Instrument::geldigheid, invoer, vraag), facetten, vraag, heeftWoorden(vraag.q(), Vindsoort.INSTRUMENT, Instrument::slug));
  }

  /**
   * The norms that fit the parameters, headings left out, with counts per facet, by instrument and in the order of the
   * text.
   *
   * @throws OngeldigeInvoer with everything that is wrong
   */
  public Selectie<Norm> normen(Map<String, List<String>> invoer, LocalDate vandaag) {
    List<Invoerfout> fouten = new ArrayList<>();
    LocalDate peildatum = Peildatum.lees(invoer, vandaag, fouten);
    List<Facet<Norm>> facetten = normfacetten(peildatum);
    Zoekvraag vraag = Zoekvraag.lees(invoer, peildatum, facetten, fouten);
    List<Norm> zonderHoofden = normen.values().stream().filter(norm -> !norm.isHoofd()).toList();
    return Selectie.uit(opPeildatum(zonderHoofden, Norm::geldigheid, invoer, vraag), facetten, vraag,
        heeftWoorden(vraag.q(), Vindsoort.NORM, norm -> norm.id().toString()));
  }

  /** Who names a day and no state asks for what is, or may be, in force then. */
  private static <T> Collection<T> opPeildatum(
      Collection<T> alle, Function<T, Geldigheid> geldigheid, Map<String, List<String>> invoer, Zoekvraag vraag) {
    boolean gevraagd = invoer.getOrDefault("peildatum", List.of()).stream().anyMatch(waarde -> !waarde.isBlank());
    return !gevraagd || !vraag.van("status").isEmpty()
        ? alle
        : alle.stream()
            .filter(entry -> !Boolean.FALSE.equals(geldigheid.apply(entry).op(vraag.peildatum()).geldt()))
            .toList();
  }

  /** The name to show for a norm id or an instrument slug, as textual links carry them. */
  public String naam(String id) {
    return naam(id, null);
  }

  /**
   * The same with the place that was cited, where one was: it replaces the place of a norm, which may be wider or
   * narrower.
   */
  public String naam(String id, @Nullable String plaats) {
    Norm norm = id.contains("/") ? norm(NormId.of(id)).orElseThrow() : null;
    String instrument = norm == null ? instrument(id).orElseThrow().korteNaam() : norm.instrument().korteNaam();
    String where = plaats != null || norm == null ? plaats : norm.plaats();
    return where == null ? instrument : instrument + ", " + where;
  }

  private static <K, V> Map<K, V> index(List<V> list, Function<V, K> key) {
    Map<K, @Nullable V> map = new LinkedHashMap<>();
    list.forEach(value -> map.put(key.apply(value), value));
    @SuppressWarnings("unchecked")
    Map<K, V> result = (Map<K, V>) java.util.Collections.unmodifiableMap(map);
    return result;
  }
}
