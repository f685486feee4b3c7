package nl.kaderwijzer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** The links to the other pages of a list. */
public record Paginering(@Nullable String vorige, @Nullable String volgende, int huidig, int totaal, List<Blad> bladen) {

  /** The parameter that says which page. */
  public static final String PARAMETER = "pagina";

  /** A link to a page; {@code nummer} is null where pages are left out. */
  public record Blad(@Nullable Integer nummer, String href, boolean huidig) {}

  /** A part of a list with the links to the rest. */
  public record Deel<T>(List<T> regels, Paginering paginering) {}

  /**
   * The part that the parameter asks for, the first by default.
   *
   * @throws OngeldigeInvoer when the parameter is no page of this list
   */
  public static <T> Deel<T> deel(List<T> alles, int perPagina, Map<String, List<String>> invoer, Adres adres) {
    int totaal = Math.max(1, (alles.size() + perPagina - 1) / perPagina);
    int huidig = gevraagd(invoer, totaal);
    List<T> regels = alles.stream().skip((long) (huidig - 1) * perPagina).limit(perPagina).toList();
    return new Deel<>(regels, van(huidig, totaal, adres));
  }

  private static int gevraagd(Map<String, List<String>> invoer, int totaal) {
    String waarde = invoer.getOrDefault(PARAMETER, List.of()).stream().filter(w -> !w.isBlank()).findFirst().orElse("1");
    if (waarde.matches("[1-9]\\d{0,5}") && Integer.parseInt(waarde) <= totaal) {
      return Integer.parseInt(waarde);
    }
    throw new OngeldigeInvoer(
        List.of(
            Invoerfout.vorm(
                PARAMETER, waarde, "is geen bladzijde van deze lijst. De lijst heeft " + Tekst.aantal(totaal, "bladzijde", "bladzijden") + ".")));
  }

  private static Paginering van(int huidig, int totaal, Adres adres) {
    TreeSet<Integer> shown = new TreeSet<>(List.of(1, totaal));
    for (int i = Math.max(1, huidig - 1); i <= Math.min(totaal, huidig + 1); i++) {
      shown.add(i);
    }
    List<Blad> bladen = new ArrayList<>();
    int last = 0;
    for (int nummer : shown) {
      if (nummer > last + 1) {
        bladen.add(nummer == last + 2 ? blad(last + 1, huidig, adres) : new Blad(null, "", false));
      }
      bladen.add(blad(nummer, huidig, adres));
      last = nummer;
    }
    return new Paginering(
        huidig > 1 ? href(huidig - 1, adres) : null, huidig < totaal ? href(huidig + 1, adres) : null, huidig, totaal, bladen);
  }

  private static Blad blad(int nummer, int huidig, Adres adres) {
    return new Blad(nummer, href(nummer, adres), nummer == huidig);
  }

  private static String href(int nummer, Adres adres) {
    return (nummer == 1 ? adres.zonder(PARAMETER) : adres.alleen(PARAMETER, List.of(String.valueOf(nummer)))).toString();
  }
}
