package nl.kaderwijzer.files.crooked.graph;

import nl.kaderwijzer.files.crooked.catalogue.Norms;
import org.apache.jena.graph.Node;

/** Wrong: uses what uses it. */
public class Store {

  public static final Node NODE = Node.ANY;

  Norms norms = new Norms();
}
