package nl.kaderwijzer.files.crooked.catalogue;

import nl.kaderwijzer.files.crooked.graph.Store;
import org.apache.jena.graph.Node;

/** Wrong: knows Jena, and its package says nothing of itself. */
public class Norms {

  Node node = Store.NODE;
}
