package nl.kaderwijzer.web;

import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.catalogue.Organisatie;
import org.jspecify.annotations.Nullable;

/** Where the page of each thing is. */
public final class Paden {

  private Paden() {}

  /** The page of an instrument. */
  public static String van(Instrument instrument) {
    return "/instrumenten/" + instrument.slug();
  }

  /** The page of a norm. */
  public static String van(Norm norm) {
    return "/normen/" + norm.id();
  }

  /** The page of an organisation. */
  public static String van(Organisatie organisatie) {
    return "/organisaties/" + organisatie.slug();
  }

  /** The page of a concept: of its own for a topic, else its place in the list. */
  public static String van(Begrip begrip) {
    return begrip.lijst().equals("onderwerpen")
        ? "/onderwerpen/" + begrip.slug()
        : "/begrippen/" + begrip.lijst() + "#" + begrip.slug();
  }

  /** The page of the norm or instrument with this id; null when there is none. */
  public static @Nullable String van(String id, Catalogue catalogue) {
    return id.contains("/")
        ? catalogue.norm(NormId.of(id)).map(Paden::van).orElse(null)
        : catalogue.instrument(id).map(Paden::van).orElse(null);
  }

  /** The page of whatever has this slug path, or its description where it has no page; null for a thing of others. */
  public static @Nullable String vanId(String id) {
    if (id.contains("://")) {
      return null;
    }
    if (id.startsWith("begrippen/onderwerpen/")) {
      return id.substring("begrippen".length());
    }
    return id.matches("(?:instrumenten|normen|organisaties|begrippen|vragen)/.*") ? "/" + id : "/doc/" + id + ".ttl";
  }
}
