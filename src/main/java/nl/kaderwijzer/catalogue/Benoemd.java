package nl.kaderwijzer.catalogue;

/** Something with a slug for machines and a name for people: what can be a value of a facet. */
public interface Benoemd {

  /** The identifier inside its list or kind. */
  String slug();

  /** The name to show. */
  String naam();
}
