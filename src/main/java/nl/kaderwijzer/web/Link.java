package nl.kaderwijzer.web;

/** A link to a page of this site. */
record Link(String label, String pad) {}
