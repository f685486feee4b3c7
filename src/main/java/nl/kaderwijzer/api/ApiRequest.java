package nl.kaderwijzer.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Gelijkenis;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.catalogue.Peildatum;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.RdfFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A call as its handler sees it: one publication for the whole answer, and the parameters. What is wrong is collected, so
 * that it is refused all at once; {@link #lees}, {@link #peildatum}, {@link #lijst} and {@link #klopt} refuse.
 */
public final class ApiRequest {

  private static final int STANDARD_PER_PAGE = 100;
  private static final int MOST_PER_PAGE = 5000;
  private static final int MOST_IN_FILE = 50_000;
  private static final int LAST_PAGE = 1_000_000;

  private final String pad;
  private final String vrager;
  private final Publication publication;
  private final Catalogue catalogue;
  private final Wijzigingen wijzigingen;
  private final Map<String, List<String>> invoer;
  private final LocalDate vandaag;
  private final List<Invoerfout> fouten;
  private final List<Parameter> parameters;
  private final Beschrijven beschrijver;
  private final Opmaak opmaak;
  private final int pagina;
  private final int perPagina;

  /** Reads something from the parameters, given the day of today; throws {@link OngeldigeInvoer}. */
  public interface Lezer<T> {
    T lees(Map<String, List<String>> invoer, LocalDate vandaag);
  }

  /** Gives the description of things in RDF, by their slug paths. */
  interface Beschrijven {
    String beschrijf(List<String> ids, RdfFormat format);
  }

  /**
   * @param pad the path that was asked
   * @param vrager tells one who asks from another
   * @param parameters what can be asked here
   * @param tabel whether the answer will be for a file: then a page is as long as it can be
   */
  ApiRequest(
      String pad,
      String vrager,
      Publication publication,
      Catalogue catalogue,
      Wijzigingen wijzigingen,
      Map<String, List<String>> invoer,
      LocalDate vandaag,
      List<Invoerfout> fouten,
      List<Parameter> parameters,
      boolean tabel,
      Beschrijven beschrijver) {
    this.pad = pad;
    this.vrager = vrager;
    this.publication = publication;
    this.catalogue = catalogue;
    this.wijzigingen = wijzigingen;
    this.invoer = invoer;
    this.vandaag = vandaag;
    this.fouten = fouten;
    this.parameters = parameters;
    this.beschrijver = beschrijver;
    keuze("formaat");
    this.opmaak = Opmaak.of(keuze("bom"), keuze("scheiding"));
    this.pagina = getal("pagina", 1, LAST_PAGE);
    this.perPagina = getal("perPagina", tabel ? MOST_IN_FILE : STANDARD_PER_PAGE, MOST_PER_PAGE);
  }

  /** Tells one who asks from another, for a fair share. */
  public String vrager() {
    return vrager;
  }

  /** The state of the data that the whole answer is made of. */
  public Publication publication() {
    return publication;
  }

  /** The inventory of that state. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** What changed up to that state. */
  public Wijzigingen wijzigingen() {
    return wijzigingen;
  }

  /** The day of the call. */
  public LocalDate vandaag() {
    return vandaag;
  }

  /** What the reader makes of the parameters, null when it refuses them: then {@link #klopt} will. */
  public <T> @Nullable T probeer(Lezer<T> lezer) {
    try {
      return lezer.lees(invoer, vandaag);
    } catch (OngeldigeInvoer e) {
      fouten.addAll(e.fouten());
      return null;
    }
  }

  /** What the reader makes of the parameters. */
  public <T> T lees(Lezer<T> lezer) {
    T value = probeer(lezer);
    klopt();
    if (value == null) {
      throw new IllegalStateException("A reader gives a value or refuses");
    }
    return value;
  }

  /** The day asked for, or today. */
  public LocalDate peildatum() {
    return lees((parameters, today) -> Peildatum.lees(parameters, today, fouten));
  }

  /** Whether one of these parameters has a value. */
  public boolean heeft(Collection<String> parameters) {
    return parameters.stream().anyMatch(naam -> !gegeven(naam).isEmpty());
  }

  /** The norms asked for with {@code norm}; those we do not know are among what is wrong. */
  public Set<String> normen() {
    Set<String> bekend = catalogue.normen().stream().map(norm -> norm.id().toString()).collect(Collectors.toSet());
    for (String norm : gegeven(Parameter.NORM.naam())) {
      if (!bekend.contains(norm)) {
        fouten.add(
            Invoerfout.vorm(
                Parameter.NORM.naam(), norm,
                "is geen norm die wij kennen. Lijkt op: " + String.join(", ", Gelijkenis.dichtstBij(norm, bekend, 3)) + "."));
      }
    }
    return Set.copyOf(gegeven(Parameter.NORM.naam()));
  }

  /** Throws {@link OngeldigeInvoer} when anything was wrong so far. */
  public void klopt() {
    if (!fouten.isEmpty()) {
      throw new OngeldigeInvoer(fouten.stream().distinct().toList());
    }
  }

  /** The asked page of a list, with links to its neighbours. */
  public <T, V> ResponseEntity<Lijst<V>> lijst(List<T> alles, Class<V> type, Function<? super T, V> view) {
    return lijst(alles, List.of(), CsvColumn.of(type), view, lijst -> lijst);
  }

  /** The same for what is no record: then it is said what the columns are. */
  public <T, V> ResponseEntity<Lijst<V>> lijst(List<T> alles, List<CsvColumn> kolommen, Function<? super T, V> view) {
    return lijst(alles, List.of(), kolommen, view, lijst -> lijst);
  }

  /** The asked page of a list inside an answer that holds more; goes on for as long as the list beside it has pages. */
  public <T, V, B> ResponseEntity<B> lijst(
      List<T> alles, List<?> ernaast, List<CsvColumn> kolommen, Function<? super T, V> view, Function<Lijst<V>, B> antwoord) {
    klopt();
    PageLinks links = new PageLinks(pad, invoer, pagina, perPagina, Math.max(alles.size(), ernaast.size()));
    List<V> regels = opPagina(alles).map(view).toList();
    return ResponseEntity.ok()
        .header(HttpHeaders.LINK, links.header())
        .body(antwoord.apply(new Lijst<>(alles.size(), regels, links.next(), kolommen, opmaak)));
  }

  /** What of a list stands on the asked page. */
  public <T> Stream<T> opPagina(List<T> alles) {
    return alles.stream().skip((long) (pagina - 1) * perPagina).limit(perPagina);
  }

  /** Some things in RDF, by their ids. */
  public Function<RdfFormat, String> rdf(List<String> ids) {
    return format -> beschrijver.beschrijf(ids, format);
  }

  /** One thing, in JSON as it is here and in RDF by its id. */
  public <T> Beschrijving<T> ding(String id, T inhoud) {
    klopt();
    return new Beschrijving<>(rdf(List.of(id)), inhoud);
  }

  /** That something is not there (404), or is there no more (410): then with what took its place. */
  public Supplier<Refusal> weg(String wat, String naam, String adres, Collection<String> bekend) {
    return Refusal.weg(wat, naam, adres, bekend, wijzigingen);
  }

  /** The instrument with this slug; one that was known under it before is told in the refusal. */
  public Instrument instrument(String slug) {
    return catalogue
        .instrument(slug)
        .filter(instrument -> instrument.slug().equals(slug))
        .orElseThrow(weg("instrument", slug, "instrumenten/" + slug, catalogue.instrumenten().stream().map(Instrument::slug).toList()));
  }

  /** The norm at a place of an instrument; one that was withdrawn is told in the refusal. */
  public Norm norm(String slug, String plaats) {
    Instrument instrument = instrument(slug);
    NormId id = new NormId(instrument.slug(), plaats);
    return catalogue
        .norm(id)
        .orElseThrow(weg("norm", id.toString(), "normen/" + id, catalogue.normen(instrument).stream().map(n -> n.id().toString()).toList()));
  }

  /** How a CSV is to be written. */
  public Opmaak opmaak() {
    return opmaak;
  }

  /** The value of a parameter with a few values of which one counts, empty without it; an error when it is another. */
  public String keuze(String naam) {
    List<String> toegestaan =
        parameters.stream().filter(p -> p.naam().equals(naam)).findFirst().map(Parameter::toegestaan).orElse(List.of());
    List<String> waarden = gegeven(naam);
    if (waarden.isEmpty() || toegestaan.isEmpty()) {
      return "";
    }
    String waarde = String.join(", ", waarden);
    if (!toegestaan.contains(waarde)) {
      fouten.add(Invoerfout.onbekend(naam, waarde, toegestaan));
    }
    return waarde;
  }

  private List<String> gegeven(String naam) {
    return invoer.getOrDefault(naam, List.of()).stream().map(String::strip).filter(w -> !w.isEmpty()).distinct().toList();
  }

  private int getal(String parameter, int standard, int most) {
    List<String> waarden = gegeven(parameter);
    boolean refused = fouten.stream().anyMatch(fout -> fout.parameter().equals(parameter));
    if (waarden.isEmpty() || refused) {
      return standard;
    }
    String waarde = String.join(", ", waarden);
    if (waarde.matches("0*[1-9]\\d{0,8}") && Integer.parseInt(waarde) <= most) {
      return Integer.parseInt(waarde);
    }
    fouten.add(Invoerfout.vorm(parameter, waarde, "kan hier niet. Geef één heel getal van 1 tot en met " + most + "."));
    return standard;
  }
}
