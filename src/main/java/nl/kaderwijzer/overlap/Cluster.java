package nl.kaderwijzer.overlap;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Norm;

/**
 * Norms on one topic that hang together by equality, containment and overlap, directly or over others.
 *
 * @param id slug of the topic and a number, the largest cluster of the topic first
 * @param normen its norms, at least two, by instrument and in the order of the text
 * @param verbanden the judgements that hold it together
 * @param afgeleid what follows between its norms and holds it together as well
 * @param strijdig judged conflicts between two of its norms
 * @param strijdigAfgeleid conflicts between two of its norms that follow
 */
public record Cluster(
    String id,
    Begrip onderwerp,
    List<Norm> normen,
    List<Verband> verbanden,
    List<Afgeleid> afgeleid,
    Kern kern,
    List<Verband> strijdig,
    List<Afgeleid> strijdigAfgeleid) {}
