package nl.kaderwijzer.web;

/** The same content for a program. */
public record Download(String label, String href, String soort) {}
