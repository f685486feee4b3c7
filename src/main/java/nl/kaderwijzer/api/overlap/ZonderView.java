package nl.kaderwijzer.api.overlap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.overlap.Bundel;
import nl.kaderwijzer.overlap.Verband;
import nl.kaderwijzer.overlap.Zonder;
import org.jspecify.annotations.Nullable;

/**
 * What if an instrument fell away.
 *
 * @param normen what it asks now, in the order of the text
 * @param grondslagVan the instruments that rest on it
 */
record ZonderView(Verwijzing instrument, int verdwijnt, int gedekt, List<Vervalt> normen, List<Verwijzing> grondslagVan) {

  /**
   * A norm that would fall away.
   *
   * @param verdwijnt whether no other norm that we compared asks it
   * @param door the nearest norm of another instrument that still asks it, null when there is none
   * @param verbanden the judgements that say so, in order
   */
  record Vervalt(Verwijzing norm, boolean verdwijnt, @Nullable Verwijzing door, List<String> verbanden) {}

  static ZonderView of(Zonder zonder) {
    Map<String, Bundel.Gedekt> elders = zonder.gedekt().stream().collect(Collectors.toMap(g -> g.norm().toString(), Function.identity()));
    return new ZonderView(
        Verwijzing.of(zonder.instrument()),
        zonder.verdwijnt().size(),
        zonder.gedekt().size(),
        zonder.vervalt().stream()
            .map(norm -> {
              Bundel.Gedekt gedekt = elders.get(norm.toString());
              return gedekt == null
                  ? new Vervalt(Verwijzing.of(norm), true, null, List.of())
                  : new Vervalt(
                      Verwijzing.of(norm), false, Verwijzing.of(gedekt.door()), gedekt.verbanden().stream().map(Verband::id).toList());
            })
            .toList(),
        Verwijzing.of(zonder.grondslagVan()));
  }
}
