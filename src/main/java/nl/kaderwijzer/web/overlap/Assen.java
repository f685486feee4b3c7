package nl.kaderwijzer.web.overlap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.overlap.As;
import nl.kaderwijzer.overlap.Cel;
import nl.kaderwijzer.overlap.Matrix;
import nl.kaderwijzer.overlap.Overlap;
import nl.kaderwijzer.web.Adres;
import org.jspecify.annotations.Nullable;

/** The two axes of a matrix. A cell of one of the usual four is found without naming them. */
record Assen(As rijen, As kolommen) {

  static final String PAD = "/overlap";
  static final String RIJEN = "rijen";
  static final String KOLOMMEN = "kolommen";
  static final String ONDERWERP = "onderwerp";

  /** The matrices there are links to. */
  static final List<Assen> GEWOON =
      List.of(
          new Assen(As.INSTRUMENT, As.INSTRUMENT),
          new Assen(As.SOORT, As.SOORT),
          new Assen(As.TOEZICHTHOUDER, As.TOEZICHTHOUDER),
          new Assen(As.ONDERWERP, As.FASE));

  /** The axes asked for, each the instruments when it is not given. */
  static Assen lees(Invoer invoer) {
    return new Assen(as(RIJEN, invoer), as(KOLOMMEN, invoer));
  }

  private static As as(String parameter, Invoer invoer) {
    As as = invoer.een(parameter, Arrays.asList(As.values()));
    return as == null ? As.INSTRUMENT : as;
  }

  /** Laid out along these axes, all or what is about a topic. */
  Matrix matrix(Overlap overlap, @Nullable Begrip onderwerp) {
    return onderwerp == null ? overlap.matrix(rijen, kolommen) : overlap.matrix(rijen, kolommen, onderwerp);
  }

  /** The address of the matrix. */
  Adres adres(@Nullable Begrip onderwerp) {
    Adres bare = new Adres(PAD, Map.of());
    Adres laid = equals(GEWOON.get(0)) ? bare : bare.met(RIJEN, rijen.slug()).met(KOLOMMEN, kolommen.slug());
    return onderwerp == null ? laid : laid.met(ONDERWERP, onderwerp.slug());
  }

  /** The address of the list behind a cell. */
  Adres adres(Cel cel, @Nullable Begrip onderwerp) {
    Adres list = adres(onderwerp).naar(PAD + "/" + cel.rij().slug() + "/" + cel.kolom().slug());
    return GEWOON.contains(this) ? list.zonder(RIJEN).zonder(KOLOMMEN) : list;
  }

  /** What is compared, in a word or two. */
  String naam() {
    return rijen == kolommen ? meer(rijen) : meer(rijen) + " en " + meer(kolommen).toLowerCase(Locale.ROOT);
  }

  /** The shortest name for in a table. */
  static String kort(Benoemd waarde) {
    return waarde instanceof Instrument instrument ? instrument.korteNaam() : waarde.naam();
  }

  private static String meer(As as) {
    return switch (as) {
      case INSTRUMENT -> "Instrumenten";
      case SOORT -> "Soorten instrumenten";
      case TOEZICHTHOUDER -> "Toezichthouders";
      case ONDERWERP -> "Onderwerpen";
      case FASE -> "Fasen van het werk";
    };
  }
}
