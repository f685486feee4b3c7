package nl.kaderwijzer.web;

/** A filter or answer that is on, with the address without it. */
public record Keuze(String titel, String label, String weg) {}
