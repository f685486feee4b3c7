package nl.kaderwijzer.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What changed and what is announced, newest first: when rules start and lapse follows from their dates, the rest stands in the
 * log ({@code data/changes/}). Nothing depends on when a file was written. Immutable.
 */
public final class Wijzigingen {

  /** The first day asked for. */
  public static final String SINDS = "sinds";

  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

  private final Catalogue catalogue;
  private final List<Wijziging> alle;
  private final Map<String, Wijziging> ingetrokken = new TreeMap<>();
  private final List<Facet<Wijziging>> facetten;

  private Wijzigingen(Publication publication, Catalogue catalogue) {
    this.catalogue = catalogue;
    this.alle =
        Stream.of(logboek(publication), dagen("in-werking", Geldigheid::inwerking), dagen("vervallen", Geldigheid::uitwerking))
            .flatMap(part -> part)
            .sorted(Comparator.comparing(Wijziging::datum).reversed().thenComparing(Wijziging::slug))
            .toList();
    alle.stream().filter(w -> w.oudAdres() != null).forEach(w -> ingetrokken.put(w.oudAdres(), w));
    this.facetten =
        List.of(
            new Facet<>("soort", "Soort wijziging", w -> List.of(w.soort()), lijst("wijzigingsoorten")),
            new Facet<>("instrument", "Instrument", this::instrumenten, List.copyOf(catalogue.instrumenten())),
            new Facet<>("onderwerp", "Onderwerp", this::onderwerpen, lijst("onderwerpen")));
  }

  /** Reads and derives the changes of one publication. */
  public static Wijzigingen from(Publication publication, Catalogue catalogue) {
    return new Wijzigingen(publication, catalogue);
  }

  /** All of them, newest first; on one day by slug. */
  public List<Wijziging> alle() {
    return alle;
  }

  /** The ways to filter. */
  public List<Facet<Wijziging>> facetten() {
    return facetten;
  }

  /**
   * The changes that fit the parameters: the facets, and {@code sinds}, which counts the day itself and all that is announced.
   *
   * @throws OngeldigeInvoer with everything that is wrong
   */
  public Selectie<Wijziging> selectie(Map<String, List<String>> invoer, LocalDate vandaag) {
    List<Invoerfout> fouten = new ArrayList<>();
    LocalDate sinds = Peildatum.lees(SINDS, invoer, LocalDate.MIN, fouten);
    Zoekvraag vraag = Zoekvraag.lees(invoer, vandaag, facetten, fouten);
    return Selectie.uit(
        alle.stream().filter(w -> !w.datum().isBefore(sinds)).toList(), facetten, vraag, w -> Zoektekst.van(Stream.of(w.titel(), w.toelichting())).bevat(vraag.q()));
  }

  /** The change that withdrew this address (a slug path); nothing when it is not withdrawn. */
  public Optional<Wijziging> ingetrokken(String adres) {
    return Optional.ofNullable(ingetrokken.get(adres));
  }

  private Stream<Wijziging> logboek(Publication publication) {
    return publication.things("kw:Wijziging").stream()
        .map(
            thing ->
                new Wijziging(
                    thing.slug(),
                    true,
                    LocalDate.parse(thing.text("dct:issued")),
                    catalogue.begrip(thing.text("kw:wijzigingsoort")),
                    thing.text("kw:toelichting"),
                    thing.texts("kw:over").stream().map(this::betreft).toList(),
                    thing.textOrNull("kw:oudAdres")));
  }

  /** One change per instrument and day: the instrument itself, or those of its norms that have a day of their own. */
  private Stream<Wijziging> dagen(String soort, Function<Geldigheid, @Nullable LocalDate> dag) {
    List<Wijziging> found = new ArrayList<>();
    for (Instrument instrument : catalogue.instrumenten()) {
      LocalDate eigen = dag.apply(instrument.geldigheid());
      if (eigen != null) {
        found.add(dag(soort, instrument, eigen, List.of("instrumenten/" + instrument)));
      }
      Map<LocalDate, List<String>> perDag = new TreeMap<>();
      for (Norm norm : catalogue.normen(instrument)) {
        LocalDate datum = dag.apply(norm.geldigheid());
        if (datum != null && !datum.equals(eigen)) {
          perDag.computeIfAbsent(datum, d -> new ArrayList<>()).add("normen/" + norm);
        }
      }
      perDag.forEach((datum, normen) -> found.add(dag(soort, instrument, datum, normen)));
    }
    return found.stream();
  }

  private Wijziging dag(String soort, Instrument instrument, LocalDate datum, List<String> ids) {
    String wat = ids.size() > 1 ? "Deze " + ids.size() + " regels gelden" : ids.get(0).startsWith("normen/") ? "Deze regel geldt" : "Dit document geldt";
    String toelichting = wat + (soort.equals("vervallen") ? " niet meer" : "") + " vanaf " + DAG.format(datum) + ".";
    return new Wijziging(
        datum + "-" + soort + "-" + instrument,
        false,
        datum,
        catalogue.begrip("wijzigingsoorten", soort),
        toelichting,
        ids.stream().map(this::betreft).toList(),
        null);
  }

  private Wijziging.Betreft betreft(String id) {
    return new Wijziging.Betreft(
        id, id.startsWith("begrippen/") ? catalogue.begrip(id).naam() : catalogue.naam(Thing.slug(id)));
  }

  private Collection<Instrument> instrumenten(Wijziging wijziging) {
    return wijziging.over().stream()
        .filter(ding -> !ding.id().startsWith("begrippen/"))
        .map(ding -> catalogue.instrument(ding.id().split("/")[1]).orElseThrow())
        .distinct()
        .toList();
  }

  /** Of a norm its own topics, of an instrument those of its norms; the directly broader ones too. */
  private Collection<Begrip> onderwerpen(Wijziging wijziging) {
    Set<Begrip> all = new LinkedHashSet<>();
    for (Wijziging.Betreft ding : wijziging.over()) {
      if (ding.id().startsWith("normen/")) {
        all.addAll(catalogue.norm(NormId.of(Thing.slug(ding.id()))).orElseThrow().onderwerpen());
      } else if (ding.id().startsWith("instrumenten/")) {
        all.addAll(catalogue.onderwerpen(catalogue.instrument(Thing.slug(ding.id())).orElseThrow()));
      } else if (ding.id().startsWith("begrippen/onderwerpen/")) {
        all.add(catalogue.begrip(ding.id()));
      }
    }
    List.copyOf(all).forEach(o -> o.breder().forEach(slug -> all.add(catalogue.begrip(o.lijst(), slug))));
    return all;
  }

  private List<Begrip> lijst(String slug) {
    return catalogue.lijst(slug).orElseThrow().begrippen();
  }
}
