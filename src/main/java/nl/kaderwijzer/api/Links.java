package nl.kaderwijzer.api;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Facet;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.overlap.Verbanden;
import org.springframework.util.function.SingletonSupplier;

/** All links of a publication: our judgements, then what texts say themselves. Immutable. */
public final class Links {

  private final Catalogue catalogue;
  private final Supplier<List<VerbandView>> alle;

  /** @param verbanden asked for when the links are: the facets do without */
  Links(Catalogue catalogue, Supplier<Verbanden> verbanden) {
    this.catalogue = catalogue;
    this.alle = SingletonSupplier.of(() -> van(catalogue, verbanden.get()));
  }

  private static List<VerbandView> van(Catalogue catalogue, Verbanden verbanden) {
    return Stream.of(
            verbanden.alle().stream().map(v -> VerbandView.of(v, catalogue)),
            catalogue.instrumenten().stream().flatMap(i -> i.tekstverbanden().stream()).map(v -> VerbandView.of(v, catalogue)),
            catalogue.normen().stream().flatMap(n -> n.tekstverbanden().stream()).map(v -> VerbandView.of(v, catalogue)))
        .flatMap(part -> part)
        .toList();
  }

  /** All of them. */
  public List<VerbandView> alle() {
    return alle.get();
  }

  /** By what they can be chosen. */
  public List<Facet<VerbandView>> facetten() {
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
