package nl.kaderwijzer.web;

/** A link to a page of this site. */
public record Link(String label, String pad) {}
