package nl.kaderwijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.catalogue.Peildatum;
import nl.kaderwijzer.graph.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A call as its handler sees it: one publication for the whole answer, and the parameters. What is wrong is collected, so
 * that it is refused all at once; {@link #lees}, {@link #peildatum}, {@link #lijst} and {@link #klopt} refuse.
 */
final class ApiRequest {

  private static final int STANDARD_PER_PAGE = 100;
  private static final int MOST_PER_PAGE = 500;
  private static final int LAST_PAGE = 1_000_000;

  private final HttpServletRequest request;
  private final Publication publication;
  private final Catalogue catalogue;
  private final Map<String, List<String>> invoer;
  private final LocalDate vandaag;
  private final List<Invoerfout> fouten;
  private final int pagina;
  private final int perPagina;

  /** Reads something from the parameters, given the day of today; throws {@link OngeldigeInvoer}. */
  interface Lezer<T> {
    T lees(Map<String, List<String>> invoer, LocalDate vandaag);
  }

  ApiRequest(
      HttpServletRequest request,
      Publication publication,
      Catalogue catalogue,
      Map<String, List<String>> invoer,
      LocalDate vandaag,
      List<Invoerfout> fouten) {
    this.request = request;
    this.publication = publication;
    this.catalogue = catalogue;
    this.invoer = invoer;
    this.vandaag = vandaag;
    this.fouten = fouten;
    this.pagina = getal("pagina", 1, LAST_PAGE);
    this.perPagina = getal("perPagina", STANDARD_PER_PAGE, MOST_PER_PAGE);
  }

  Publication publication() {
    return publication;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** What the reader makes of the parameters, null when it refuses them: then {@link #klopt} will. */
  <T> @Nullable T probeer(Lezer<T> lezer) {
    try {
      return lezer.lees(invoer, vandaag);
    } catch (OngeldigeInvoer e) {
      fouten.addAll(e.fouten());
      return null;
    }
  }

  /** What the reader makes of the parameters. */
  <T> T lees(Lezer<T> lezer) {
    T value = probeer(lezer);
    klopt();
    if (value == null) {
      throw new IllegalStateException("A reader gives a value or refuses");
    }
    return value;
  }

  /** The day asked for, or today. */
  LocalDate peildatum() {
    return lees((parameters, today) -> Peildatum.lees(parameters, today, fouten));
  }

  /** Throws {@link OngeldigeInvoer} when anything was wrong so far. */
  void klopt() {
    if (!fouten.isEmpty()) {
      throw new OngeldigeInvoer(fouten.stream().distinct().toList());
    }
  }

  /** The asked page of a list, with links to its neighbours. */
  <T, V> ResponseEntity<Lijst<V>> lijst(List<T> alles, Class<V> type, Function<? super T, V> view) {
    klopt();
    PageLinks links = new PageLinks(request.getRequestURI(), invoer, pagina, perPagina, alles.size());
    List<V> regels =
        alles.stream().skip((long) (pagina - 1) * perPagina).limit(perPagina).map(view).toList();
    return ResponseEntity.ok()
        .header(HttpHeaders.LINK, links.header())
        .body(new Lijst<>(alles.size(), regels, links.next(), type));
  }

  private int getal(String parameter, int standard, int most) {
    List<String> waarden = invoer.getOrDefault(parameter, List.of()).stream().map(String::strip).filter(w -> !w.isEmpty()).toList();
    boolean refused = fouten.stream().anyMatch(fout -> fout.parameter().equals(parameter));
    if (waarden.isEmpty() || refused) {
      return standard;
    }
    String waarde = String.join(", ", waarden);
    if (waarde.matches("0*[1-9]\\d{0,8}") && Integer.parseInt(waarde) <= most) {
      return Integer.parseInt(waarde);
    }
    fouten.add(Invoerfout.vorm(parameter, waarde, "kan hier niet. Geef één heel getal van 1 tot en met " + most + "."));
    return standard;
  }
}
