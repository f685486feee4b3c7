package nl.kaderwijzer.overlap;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Facet;
import nl.kaderwijzer.catalogue.Instrument;

/** The facets of what is made of the judgements. Immutable. */
public final class Facetten {

  private final Catalogue catalogue;
  private final Aswaarden aswaarden;

  /** The values that can be asked for are those of the inventory. */
  public Facetten(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.aswaarden = new Aswaarden(catalogue);
  }

  /** Of what follows. */
  public List<Facet<Afgeleid>> afgeleid() {
    return List.of(
        new Facet<>("soort", "Soort verband", relatie -> List.of(relatie.soort()), lijst("verbandsoorten")),
        onderwerp(aswaarden::onderwerpen),
        instrument(relatie -> instrumenten(relatie.van(), relatie.naar())));
  }

  /** Of judged conflicts. */
  public List<Facet<Conflict>> conflicten() {
    return List.of(
        onderwerp(conflict -> aswaarden.onderwerpen(conflict.verband())),
        new Facet<>("reviewstaat", "Stand van de beoordeling", conflict -> List.of(conflict.verband().reviewstaat()), lijst("reviewstaten")),
        instrument(conflict -> instrumenten(conflict.verband().van(), conflict.verband().naar())));
  }

  /** Of what is not known. */
  public List<Facet<Onbepaald>> onbepaald() {
    return List.of(instrument(pair -> instrumenten(pair.van(), pair.naar())));
  }

  /** Of the pairs that are still to be judged. */
  public List<Facet<Kandidaat>> kandidaten() {
    return List.of(
        onderwerp(Kandidaat::onderwerpen),
        new Facet<>("fase", "Fase", Kandidaat::fasen, lijst("fasen")),
        new Facet<>("adressaat", "Adressaat", Kandidaat::adressaten, lijst("adressaten")),
        instrument(pair -> List.of(pair.van().instrument(), pair.naar().instrument())));
  }

  /** Of the norms that hang together. */
  public List<Facet<Cluster>> clusters() {
    return List.of(
        onderwerp(cluster -> List.of(cluster.onderwerp())),
        new Facet<>(
            "instrument", "Instrument met een norm in het cluster",
            cluster -> cluster.normen().stream().map(norm -> norm.instrument()).distinct().toList(), instrumenten()));
  }

  /** Of what could be simplified. */
  public List<Facet<Rapport>> rapporten() {
    return List.of(onderwerp(rapport -> Stream.ofNullable(rapport.onderwerp()).toList()));
  }

  /** By topic, and by what is directly broader. */
  private <T> Facet<T> onderwerp(Function<T, ? extends Collection<Begrip>> onderwerpen) {
    return new Facet<>("onderwerp", "Onderwerp", onderwerpen.andThen(this::metBredere), lijst("onderwerpen"));
  }

  private <T> Facet<T> instrument(Function<T, List<Instrument>> einden) {
    return new Facet<>("instrument", "Instrument aan een van beide kanten", einden, instrumenten());
  }

  private Set<Begrip> metBredere(Collection<Begrip> onderwerpen) {
    Set<Begrip> all = new LinkedHashSet<>(onderwerpen);
    onderwerpen.forEach(o -> o.breder().forEach(slug -> all.add(catalogue.begrip(o.lijst(), slug))));
    return all;
  }

  private List<Instrument> instrumenten(String... einden) {
    return einden.length == 0
        ? List.copyOf(catalogue.instrumenten())
        : Stream.of(einden).map(eind -> catalogue.instrument(eind.split("/", 2)[0]).orElseThrow()).toList();
  }

  private List<Begrip> lijst(String slug) {
    return catalogue.lijst(slug).orElseThrow().begrippen();
  }
}
