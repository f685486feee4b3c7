package nl.kaderwijzer.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Where a thing is written: the folder and the name of a data file follow from what it holds, and the other way round. */
final class PlaceRules {

  static final StyleRule PLACE = new StyleRule("place", PlaceRules::place);
  static final StyleRule ORDER = new StyleRule("order", PlaceRules::order);

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Set<String> OF_AN_INSTRUMENT =
      Set.of("Instrument", "Norm", "Voorwaarde", "Alternatief", "Bron", "Tekstverband");

  private PlaceRules() {
  }

  /** Each thing stands in the file where one looks for it. */
  private static Stream<String> place(ProjectFile file) {
    if (!NAME.matcher(file.name()).matches()) {
      return Stream.of("the name of a file is lower case with hyphens");
    }
    String name = file.name();
    String folder = file.folder().substring("data/".length());
    if (folder.startsWith("instruments/")) {
      String soort = folder.substring("instruments/".length()).replace("/", "");
      return Stream.of(
              first(file, "instrumenten/" + name),
              subjects(file, "instrumenten/" + name + "(#.+)?|normen/" + name + "/.+"),
              values(file, "soort", "begrippen/soorten/" + soort),
              types(file, OF_AN_INSTRUMENT))
          .flatMap(faults -> faults);
    }
    return switch (folder) {
      case "concepts/" -> Stream.concat(first(file, "begrippen/" + name), subjects(file, "begrippen/" + name + "(/.+)?"));
      case "parties/" -> Stream.concat(subjects(file, "organisaties/.+"), types(file, Set.of("Organisatie", "Bron")));
      case "roles/" -> Stream.concat(subjects(file, "rolregels/.+"), values(file, "adressaat", "begrippen/adressaten/" + name));
      case "gaps/" -> Stream.concat(subjects(file, "leemten/.+"), types(file, Set.of("Leemte")));
      case "overlaps/" ->
          Stream.concat(subjects(file, "verbanden/.+"), values(file, "onderwerp", "begrippen/onderwerpen/" + name));
      case "cases/" -> Stream.concat(first(file, "casussen/" + name), subjects(file, "casussen/" + name + "(#.+)?"));
      case "changes/" -> Stream.concat(subjects(file, "wijzigingen/" + name + "-.+"), types(file, Set.of("Wijziging")));
      default -> Stream.of("there is no place for " + file.folder());
    };
  }

  private static Stream<String> first(ProjectFile file, String id) {
    return blocks(file).get(0).equals(id) ? Stream.empty() : Stream.of("expected <" + id + "> first");
  }

  private static Stream<String> subjects(ProjectFile file, String form) {
    Pattern pattern = Pattern.compile(form);
    return blocks(file).stream().filter(id -> !pattern.matcher(id).matches())
        .map(id -> "<" + id + "> does not belong in this file");
  }

  /** A property of the things themselves, not of their parts, has this value and no other; it is given at least once. */
  private static Stream<String> values(ProjectFile file, String property, String id) {
    Node predicate = NodeFactory.createURI(Kw.DEF + property);
    List<Triple> found = file.triples().stream().filter(t -> t.predicateMatches(predicate) && !id(t).contains("#")).toList();
    return found.isEmpty() ? Stream.of("nothing has kw:" + property)
        : found.stream().filter(t -> !t.objectMatches(NodeFactory.createURI(Kw.ID + id)))
            .map(t -> "<" + id(t) + "> expected kw:" + property + " <" + id + ">, not " + t.getObject());
  }

  private static Stream<String> types(ProjectFile file, Set<String> allowed) {
    return file.triples().stream().filter(t -> t.predicateMatches(RDF.type.asNode()))
        .filter(t -> !allowed.contains(t.getObject().getURI().replace(Kw.DEF, "")))
        .map(t -> "<" + id(t) + "> is of a kind that does not belong in this file: " + t.getObject());
  }

  /** A thing is described once, its parts follow it, and norms stand in the order of kw:volgorde. */
  private static Stream<String> order(ProjectFile file) {
    List<String> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String whole = "";
    for (String id : blocks(file)) {
      if (!seen.add(id)) {
        faults.add("<" + id + "> is described twice");
      }
      if (!id.contains("#")) {
        whole = id;
      } else if (!id.startsWith(whole + "#")) {
        faults.add("<" + id + "> does not follow what it is a part of");
      }
    }
    int last = 0;
    for (Triple triple : file.triples()) {
      if (id(triple).startsWith("normen/") && triple.predicateMatches(NodeFactory.createURI(Kw.DEF + "volgorde"))) {
        int here = ((Number) triple.getObject().getLiteralValue()).intValue();
        if (here <= last) {
          faults.add("<" + id(triple) + "> has volgorde " + here + " and stands after " + last);
        }
        last = here;
      }
    }
    return faults.stream();
  }

  /** Returns the subjects in the order of the text; one that comes back is in it again. */
  private static List<String> blocks(ProjectFile file) {
    List<String> ids = new ArrayList<>();
    for (Triple triple : file.triples()) {
      if (triple.getSubject().isURI() && (ids.isEmpty() || !ids.get(ids.size() - 1).equals(id(triple)))) {
        ids.add(id(triple));
      }
    }
    return ids;
  }

  private static String id(Triple triple) {
    return Kw.slugPath(triple.getSubject().toString());
  }
}
