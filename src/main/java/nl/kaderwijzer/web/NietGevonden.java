package nl.kaderwijzer.web;

import java.util.List;

/** There is no such page; carries the pages with the most similar name. */
public final class NietGevonden extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Link> suggesties;

  /** @param uitleg what was not found, a Dutch sentence */
  public NietGevonden(String uitleg, List<Link> suggesties) {
    super(uitleg);
    this.suggesties = List.copyOf(suggesties);
  }

  List<Link> suggesties() {
    return suggesties;
  }
}
