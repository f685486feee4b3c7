package nl.kaderwijzer.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Thing;

/** The conditions ({@code kw:Voorwaarde}) of whatever thing carries {@code kw:voorwaarde}: norm, instrument, role rule. Not safe for concurrent use. */
public final class Conditions {

  private final Map<String, Thing> things = new HashMap<>();
  private final Map<Voorwaarde, Voorwaarde> known = new HashMap<>();
  private final Function<String, Begrip> begrip;

  Conditions(Publication publication, Function<String, Begrip> begrip) {
    this.begrip = begrip;
    publication.things("kw:Voorwaarde").forEach(thing -> things.put(thing.id(), thing));
    publication.things("kw:Alternatief").forEach(thing -> things.put(thing.id(), thing));
  }

  /** Its conditions, in the order of their names; equal ones are the same object. Throws {@link NoSuchElementException} when one is not described. */
  public List<Voorwaarde> of(Thing thing) {
    return thing.texts("kw:voorwaarde").stream().map(this::voorwaarde).toList();
  }

  private Voorwaarde voorwaarde(String id) {
    Thing thing = thing(id);
    List<String> alternatieven = thing.texts("kw:alternatief");
    return alternatieven.isEmpty() ? enkel(id) : same(new Voorwaarde.Keuze(alternatieven.stream().map(this::alternatief).toList()));
  }

  private List<Voorwaarde.Enkel> alternatief(String id) {
    return thing(id).texts("kw:voorwaarde").stream().map(this::enkel).toList();
  }

  private Voorwaarde.Enkel enkel(String id) {
    Thing thing = thing(id);
    String kenmerk = begrip.apply(thing.text("kw:kenmerk")).slug();
    if (kenmerk.equals(Kenmerk.LEEFTIJD)) {
      return same(new Voorwaarde.Leeftijd(thing.numberOrNull("kw:leeftijdVan"), thing.numberOrNull("kw:leeftijdTot")));
    }
    List<String> waarden = thing.texts("kw:waarde");
    return waarden.isEmpty()
        ? same(new Voorwaarde.Uitsluiting(kenmerk, begrippen(thing.texts("kw:nietWaarde"))))
        : same(new Voorwaarde.Waarden(kenmerk, begrippen(waarden)));
  }

  @SuppressWarnings("unchecked")
  private <V extends Voorwaarde> V same(V voorwaarde) {
    Voorwaarde earlier = known.putIfAbsent(voorwaarde, voorwaarde);
    return earlier == null ? voorwaarde : (V) earlier;
  }

  private List<Begrip> begrippen(List<String> ids) {
    return ids.stream().map(begrip).toList();
  }

  private Thing thing(String id) {
    Thing thing = things.get(id);
    if (thing == null) {
      throw new NoSuchElementException("De voorwaarde " + id + " is niet beschreven");
    }
    return thing;
  }
}
