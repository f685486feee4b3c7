package nl.kaderwijzer.web;

import java.util.ArrayList;
import java.util.List;
import nl.kaderwijzer.catalogue.Datum;
import nl.kaderwijzer.catalogue.Geldigheid;

/** When a text is in force, in sentences. */
public final class Geldigheidszin {

  private Geldigheidszin() {}

  /** Whether it is in force today, and what is known of when it began and ends. */
  public static String vandaag(Geldigheid geldigheid, Actueel nu) {
    String dag = Datum.van(nu.vandaag());
    String begin =
        switch (geldigheid.op(nu.vandaag())) {
          case GELDEND -> "Geldig op " + dag + ".";
          case BEGINDATUM_ONBEKEND, EINDDATUM_ONBEKEND -> "Of dit geldig is op " + dag + ", weten wij niet zeker.";
          case NOG_NIET_IN_WERKING, IN_VOORBEREIDING, VERVALLEN -> "Niet geldig op " + dag + ".";
        };
    return (begin + " " + van(geldigheid, nu)).strip();
  }

  /** As seen from today; what is not known is said too. */
  public static String van(Geldigheid geldigheid, Actueel nu) {
    List<String> zinnen = new ArrayList<>();
    switch (geldigheid.op(nu.vandaag())) {
      case GELDEND, EINDDATUM_ONBEKEND, BEGINDATUM_ONBEKEND -> {
        if (geldigheid.inwerking() != null) {
          zinnen.add("Geldt sinds " + Datum.van(geldigheid.inwerking()) + ".");
        } else if (geldigheid.bekendGeldendOp() != null) {
          zinnen.add(
              "Sinds wanneer dit geldt, weten wij niet. Op " + Datum.van(geldigheid.bekendGeldendOp()) + " gold het in elk geval.");
        }
        if (geldigheid.uitwerking() != null) {
          zinnen.add("Vervalt op " + Datum.van(geldigheid.uitwerking()) + ".");
        }
      }
      case NOG_NIET_IN_WERKING ->
          zinnen.add(
              geldigheid.inwerking() == null
                  ? "Is aangenomen, maar geldt nog niet. De begindatum is niet bekend."
                  : "Geldt nog niet: begint op " + Datum.van(geldigheid.inwerking()) + ".");
      case IN_VOORBEREIDING -> zinnen.add("Is in voorbereiding en geldt dus nog niet.");
      case VERVALLEN ->
          zinnen.add(
              geldigheid.uitwerking() == null
                  ? "Geldt niet meer. Wanneer het verviel, weten wij niet precies."
                  : "Geldt niet meer sinds " + Datum.van(geldigheid.uitwerking()) + ".");
    }
    return String.join(" ", zinnen);
  }
}
