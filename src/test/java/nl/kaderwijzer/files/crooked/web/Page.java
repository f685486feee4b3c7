package nl.kaderwijzer.files.crooked.web;

import nl.kaderwijzer.files.crooked.catalogue.Norms;

/** As it should be: uses what its package may use. */
public class Page {

  Norms norms = new Norms();
}
