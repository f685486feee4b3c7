package nl.kaderwijzer.overlap;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Thing;

/** All judgements of one publication. Immutable. */
public final class Verbanden {

  private final List<Verband> alle;
  private final Map<String, List<Verband>> perEind = new HashMap<>();
  private final Insluiting insluiting;

  private Verbanden(List<Verband> alle) {
    this.alle = alle;
    this.insluiting = new Insluiting(alle);
    for (Verband verband : alle) {
      perEind.computeIfAbsent(verband.van(), x -> new ArrayList<>()).add(verband);
      perEind.computeIfAbsent(verband.naar(), x -> new ArrayList<>()).add(verband);
    }
  }

  /** Reads them. */
  public static Verbanden from(Publication publication, Catalogue catalogue) {
    return new Verbanden(
        publication.things("kw:Verband").stream()
            .map(thing -> verband(thing, catalogue))
            .sorted(comparing(Verband::id))
            .toList());
  }

  /** These, by id. */
  static Verbanden van(Collection<Verband> verbanden) {
    return new Verbanden(verbanden.stream().sorted(comparing(Verband::id)).toList());
  }

  private static Verband verband(Thing thing, Catalogue catalogue) {
    return new Verband(
        thing.slug(),
        Thing.slug(thing.text("kw:van")),
        Thing.slug(thing.text("kw:naar")),
        catalogue.begrip(thing.text("kw:verbandsoort")),
        catalogue.begrip(thing.text("kw:grond")),
        catalogue.begrip(thing.text("kw:onderwerp")),
        thing.texts("kw:facet").stream().map(catalogue::begrip).toList(),
        thing.text("kw:toelichting"),
        thing.texts("kw:gezien").stream().map(catalogue::bron).toList(),
        catalogue.begrip(thing.text("kw:controle")),
        catalogue.begrip(thing.text("kw:reviewstaat")),
        thing.textOrNull("kw:beoordelaar"),
        thing.dateOrNull("kw:beoordeeldOp"),
        thing.textOrNull("kw:opmerking"));
  }

  /** All of them, by id. */
  public List<Verband> alle() {
    return alle;
  }

  /** Those with this norm or instrument at either end. */
  public List<Verband> van(String id) {
    return perEind.getOrDefault(id, List.of());
  }

  /** The judgement on this pair, in whichever direction it was made. */
  public Optional<Verband> tussen(String een, String ander) {
    return van(een).stream().filter(verband -> verband.ander(een).equals(ander)).findFirst();
  }

  /** What contains what, over any number of judgements. */
  Insluiting insluiting() {
    return insluiting;
  }
}
