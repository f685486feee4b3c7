package nl.kaderwijzer.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Facet;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.catalogue.Organisatie;
import nl.kaderwijzer.catalogue.Wijziging;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.overlap.Overlap;
import nl.kaderwijzer.overlap.Verbanden;
import nl.kaderwijzer.questions.Vragen;
import org.springframework.util.function.SingletonSupplier;

/** The facets of the lists that the inventory itself does not filter: one way to filter for all of them. Immutable. */
final class Filters {

  /** Not a facet: there are too many norms to list as values. */
  static final Parameter NORM =
      new Parameter("norm", "De norm aan een van beide kanten, bijvoorbeeld jeugdwet/4.1.3.", Parameter.Vorm.TEKST, false, List.of());

  private final Catalogue catalogue;
  private final Wijzigingen wijzigingen;
  private final Vragen vragen;
  private final Supplier<List<VerbandView>> links;
  private final List<Facet<Organisatie>> organisaties;
  private final List<Facet<VerbandView>> verbanden;
  private final List<Facet<Kandidaat>> toepassing;
  private final OverlapFilters overlap;
  private final Parameters parameters;

  /** A norm with its verdict, before it is explained. */
  record Kandidaat(Norm norm, Oordeel oordeel) {}

  Filters(Catalogue catalogue, Supplier<Overlap> overlap, Wijzigingen wijzigingen, Vragen vragen) {
    this.catalogue = catalogue;
    this.vragen = vragen;
    this.wijzigingen = wijzigingen;
    this.links = SingletonSupplier.of(() -> links(catalogue, overlap.get().verbanden()));
    this.organisaties = ofOrganisaties();
    this.verbanden = ofVerbanden();
    this.toepassing = ofToepassing();
    this.overlap = new OverlapFilters(catalogue, overlap);
    this.parameters = new Parameters(catalogue, this);
  }

  private static List<VerbandView> links(Catalogue catalogue, Verbanden verbanden) {
    return Stream.of(
            verbanden.alle().stream().map(v -> VerbandView.of(v, catalogue)),
            catalogue.instrumenten().stream().flatMap(i -> i.tekstverbanden().stream()).map(v -> VerbandView.of(v, catalogue)),
            catalogue.normen().stream().flatMap(n -> n.tekstverbanden().stream()).map(v -> VerbandView.of(v, catalogue)))
        .flatMap(part -> part)
        .toList();
  }

  /** The parameters of every operation. */
  Parameters parameters() {
    return parameters;
  }

  /** All links: our judgements, then what texts say themselves. */
  List<VerbandView> links() {
    return links.get();
  }

  /** The facets of what is made of the judgements. */
  OverlapFilters overlap() {
    return overlap;
  }

  List<Facet<Organisatie>> organisaties() {
    return organisaties;
  }

  List<Facet<VerbandView>> verbanden() {
    return verbanden;
  }

  List<Facet<Wijziging>> wijzigingen() {
    return wijzigingen.facetten();
  }

  /** The saved questions, which know their facets themselves. */
  Vragen vragen() {
    return vragen;
  }

  List<Facet<Kandidaat>> toepassing() {
    return toepassing;
  }

  private static List<Facet<Organisatie>> ofOrganisaties() {
    List<Verwijzing> waarden = List.of(new Verwijzing("true", "Ja"), new Verwijzing("false", "Nee"));
    return List.of(
        new Facet<>(
            "toezichthouder", "Houdt toezicht", o -> List.of(waarden.get(o.toezichthouder() ? 0 : 1)), waarden));
  }

  private List<Facet<VerbandView>> ofVerbanden() {
    return List.of(
        new Facet<>("soort", "Soort verband", v -> List.of(v.soort()), lijst("verbandsoorten")),
        new Facet<>("onderwerp", "Onderwerp", this::onderwerpen, lijst("onderwerpen")),
        new Facet<>("grond", "Grond", v -> v.grond() == null ? List.of() : List.of(v.grond()), lijst("gronden")),
        new Facet<>(
            "reviewstaat", "Stand van de beoordeling",
            v -> v.reviewstaat() == null ? List.of() : List.of(v.reviewstaat()), lijst("reviewstaten")),
        new Facet<>(
            "instrument", "Instrument aan een van beide kanten", this::instrumenten, List.copyOf(catalogue.instrumenten())));
  }

  /** Those facets of norms by which an outcome can be narrowed, and the verdict. */
  private List<Facet<Kandidaat>> ofToepassing() {
    Stream<Facet<Kandidaat>> ofNorms =
        catalogue.normfacetten(LocalDate.EPOCH).stream()
            .filter(facet -> Set.of("onderwerp", "fase", "instrument").contains(facet.parameter()))
            .map(facet -> new Facet<>(facet.parameter(), facet.naam(), k -> facet.waarden().apply(k.norm()), facet.toegestaan()));
    Facet<Kandidaat> oordeel =
        new Facet<>("oordeel", "Oordeel", k -> List.of(k.oordeel()), Arrays.asList(Oordeel.values()));
    return Stream.concat(Stream.of(oordeel), ofNorms).toList();
  }

  private List<Begrip> lijst(String slug) {
    return catalogue.lijst(slug).orElseThrow().begrippen();
  }

  private Collection<Benoemd> instrumenten(VerbandView link) {
    return Stream.of(link.van(), link.naar())
        .map(end -> end.slug().split("/", 2)[0])
        .<Benoemd>flatMap(slug -> catalogue.instrument(slug).stream())
        .toList();
  }

  /** The topic of a judgement; for what a text says, those of its norms; the directly broader ones too. */
  private Collection<Begrip> onderwerpen(VerbandView link) {
    Stream<Begrip> own =
        link.onderwerp() != null
            ? Stream.of(catalogue.begrip("onderwerpen", link.onderwerp().slug()))
            : Stream.of(link.van(), link.naar())
                .filter(end -> end.slug().contains("/"))
                .flatMap(end -> catalogue.norm(NormId.of(end.slug())).stream())
                .flatMap(norm -> norm.onderwerpen().stream());
    Set<Begrip> all = new LinkedHashSet<>(own.toList());
    List.copyOf(all).forEach(o -> o.breder().forEach(slug -> all.add(catalogue.begrip(o.lijst(), slug))));
    return all;
  }
}
