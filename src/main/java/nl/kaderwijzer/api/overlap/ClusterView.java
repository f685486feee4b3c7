package nl.kaderwijzer.api.overlap;

import java.util.List;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.overlap.Afgeleid;
import nl.kaderwijzer.overlap.Bundel;
import nl.kaderwijzer.overlap.Cluster;
import nl.kaderwijzer.overlap.Verband;

/**
 * Norms on one topic that hang together.
 *
 * @param kern what to do: the rest is done by that
 * @param verbanden the judgements that hold it together
 * @param afgeleid what follows and holds it together as well
 * @param strijdig judged conflicts between two of its norms
 * @param strijdigAfgeleid conflicts between two of its norms that follow
 */
record ClusterView(
    String slug,
    Verwijzing onderwerp,
    int aantal,
    List<Verwijzing> normen,
    List<Verwijzing> kern,
    List<Dekking> gedekt,
    List<String> verbanden,
    List<String> afgeleid,
    List<String> strijdig,
    List<String> strijdigAfgeleid) {

  /**
   * A norm that is done by doing another.
   *
   * @param gelijk whether the two ask the same
   * @param verbanden the judgements that say so, in order
   */
  record Dekking(Verwijzing norm, Verwijzing door, boolean gelijk, List<String> verbanden) {

    static Dekking of(Bundel.Gedekt gedekt) {
      return new Dekking(
          Verwijzing.of(gedekt.norm()), Verwijzing.of(gedekt.door()), gedekt.isGelijk(), gedekt.verbanden().stream().map(Verband::id).toList());
    }
  }

  static ClusterView of(Cluster cluster) {
    return new ClusterView(
        cluster.id(),
        Verwijzing.of(cluster.onderwerp()),
        cluster.normen().size(),
        cluster.normen().stream().map(Verwijzing::of).toList(),
        cluster.kern().kern().stream().map(Verwijzing::of).toList(),
        cluster.kern().gedekt().stream().map(Dekking::of).toList(),
        cluster.verbanden().stream().map(Verband::id).toList(),
        cluster.afgeleid().stream().map(Afgeleid::id).toList(),
        cluster.strijdig().stream().map(Verband::id).toList(),
        cluster.strijdigAfgeleid().stream().map(Afgeleid::id).toList());
  }
}
