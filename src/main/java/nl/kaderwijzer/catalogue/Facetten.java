package nl.kaderwijzer.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The facets of instruments, norms and organisations: the one way to filter, for REST and pages alike. */
final class Facetten {

  private final Catalogue catalogue;

  /** A value that is in no list. */
  private record Waarde(String slug, String naam) implements Benoemd {}

  Facetten(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Facet<Instrument>> instrumenten(LocalDate peildatum) {
    return List.of(
        concept("soort", "Soort", "soorten", i -> List.of(i.soort())),
        concept("bindendheid", "Bindendheid", "bindendheden", i -> List.of(i.bindendheid())),
        concept("onderwerp", "Onderwerp", "onderwerpen", i -> broader(catalogue.onderwerpen(i))),
        new Facet<>("toezichthouder", "Toezichthouder", Instrument::toezichthouders, toezichthouders()),
        new Facet<>(
            "status", "Status", i -> List.of(i.geldigheid().op(peildatum), i.status()), statussen()),
        concept("bestuurslaag", "Bestuurslaag", "bestuurslagen", i -> List.of(i.bestuurslaag())),
        concept("controle", "Stand van de controle", "controles", i -> List.of(i.controle())));
  }

  List<Facet<Norm>> normen(LocalDate peildatum) {
    return List.of(
        concept("onderwerp", "Onderwerp", "onderwerpen", n -> broader(n.onderwerpen())),
        concept("adressaat", "Voor wie", "adressaten", Norm::adressaten),
        concept("fase", "Fase van het werk", "fasen", Norm::fasen),
        concept("modaliteit", "Soort norm", "modaliteiten", n -> List.of(n.modaliteit())),
        concept("bindendheid", "Bindendheid", "bindendheden", n -> List.of(n.instrument().bindendheid())),
        concept("soort", "Soort instrument", "soorten", n -> List.of(n.instrument().soort())),
        new Facet<>("toezichthouder", "Toezichthouder", Norm::toezichthouders, toezichthouders()),
        new Facet<>(
            "status", "Status", n -> List.of(n.geldigheid().op(peildatum), n.instrument().status()), statussen()),
        concept("bestuurslaag", "Bestuurslaag", "bestuurslagen", n -> List.of(n.bestuurslaag())),
        concept("controle", "Stand van de controle", "controles", n -> List.of(n.controle())),
        new Facet<>("instrument", "Instrument", n -> List.of(n.instrument()), List.copyOf(catalogue.instrumenten())));
  }

  List<Facet<Organisatie>> organisaties() {
    List<Waarde> waarden = List.of(new Waarde("true", "Ja"), new Waarde("false", "Nee"));
    return List.of(
        new Facet<>(
            "toezichthouder", "Houdt toezicht", o -> List.of(waarden.get(o.toezichthouder() ? 0 : 1)), waarden));
  }

  private <T> Facet<T> concept(
      String parameter, String naam, String lijst, Function<T, ? extends Collection<? extends Benoemd>> waarden) {
    return new Facet<>(parameter, naam, waarden, catalogue.lijst(lijst).orElseThrow().begrippen());
  }

  private List<Organisatie> toezichthouders() {
    return catalogue.organisaties().stream().filter(Organisatie::toezichthouder).toList();
  }

  /** The states on a day, and the statuses of the record that are no such state. */
  private List<Benoemd> statussen() {
    List<Benoemd> all = new ArrayList<>(Arrays.asList(Toestand.values()));
    catalogue.lijst("statussen").orElseThrow().begrippen().stream()
        .filter(status -> all.stream().noneMatch(toestand -> toestand.slug().equals(status.slug())))
        .forEach(all::add);
    return List.copyOf(all);
  }

  private Collection<Begrip> broader(Collection<Begrip> onderwerpen) {
    Set<Begrip> all = new LinkedHashSet<>(onderwerpen);
    onderwerpen.forEach(o -> o.breder().forEach(slug -> all.add(catalogue.begrip(o.lijst(), slug))));
    return all;
  }
}
