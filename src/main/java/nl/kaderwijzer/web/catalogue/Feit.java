package nl.kaderwijzer.web.catalogue;

import java.util.List;
import nl.kaderwijzer.web.Link;
import org.jspecify.annotations.Nullable;

/** A line of a definition list; not shown when it has no values. */
record Feit(String term, List<Waarde> waarden) {

  /** A value: plain, a link to a page of ours ({@code pad}), or a link elsewhere ({@code url}). */
  record Waarde(String tekst, @Nullable String pad, @Nullable String url) {}

  static Feit van(String term, List<String> teksten) {
    return new Feit(term, teksten.stream().map(tekst -> new Waarde(tekst, null, null)).toList());
  }

  static Feit links(String term, List<Link> links) {
    return new Feit(term, links.stream().map(link -> new Waarde(link.label(), link.pad(), null)).toList());
  }
}
