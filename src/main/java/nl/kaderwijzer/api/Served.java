package nl.kaderwijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Publications;
import org.springframework.stereotype.Component;

/** Fixes the publication of a call the first time it is asked for, so that headers and body speak of the same state. */
@Component
public final class Served {

  private static final String ATTRIBUTE = Served.class.getName();

  private final Publications publications;

  Served(Publications publications) {
    this.publications = publications;
  }

  /** The publication that the whole answer to this call is made of. */
  public Publication publication(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Publication fixed) {
      return fixed;
    }
    Publication current = publications.current();
    request.setAttribute(ATTRIBUTE, current);
    return current;
  }
}
