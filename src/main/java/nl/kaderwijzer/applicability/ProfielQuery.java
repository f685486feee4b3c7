package nl.kaderwijzer.applicability;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;

/** A profile as the parameters of {@code queries/applicability/*.rq}. */
public final class ProfielQuery {

  private ProfielQuery() {}

  /** The values of the parameters; a mandate under no law, for instance, is a closed feature without values. */
  public static Map<String, Object> parameters(Profiel profiel) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("gesloten", profiel.lijsten().keySet().stream().map(kenmerk -> "begrippen/kenmerken/" + kenmerk).toList());
    parameters.put(
        "wel",
        ids(Stream.concat(profiel.lijsten().values().stream().flatMap(Collection::stream), profiel.wel().stream())));
    parameters.put("niet", ids(profiel.niet().stream()));
    parameters.put("leeftijd", List.copyOf(profiel.leeftijden()));
    parameters.put("rol", ids(profiel.rollen().stream()));
    parameters.put("peildatum", profiel.peildatum());
    return parameters;
  }

  private static List<String> ids(Stream<Begrip> begrippen) {
    return begrippen.map(begrip -> "begrippen/" + begrip).toList();
  }
}
