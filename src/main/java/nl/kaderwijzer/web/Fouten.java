package nl.kaderwijzer.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.graph.LimitPassed;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The one way for pages to fail: every exception becomes a page that helps, or one sentence for who wants no HTML. */
@ControllerAdvice
final class Fouten implements ErrorViewResolver {

  private static final Logger LOG = LoggerFactory.getLogger(Fouten.class);

  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}.]+");
  private static final int MOST = 5;

  private final ActueelResolver actueel;
  private final Bestanden bestanden;
  private final Antwoordformulier antwoordformulier;

  Fouten(ActueelResolver actueel, Bestanden bestanden, Antwoordformulier antwoordformulier) {
    this.actueel = actueel;
    this.bestanden = bestanden;
    this.antwoordformulier = antwoordformulier;
  }

  @ExceptionHandler
  Object nietGevonden(NietGevonden exception, HttpServletRequest request, HttpServletResponse response) {
    return antwoord(
        FoutView.van(exception.status().value()).met(String.valueOf(exception.getMessage()), exception.suggesties()), request, response);
  }

  /** Wrong answers come back in the form with the questions, whichever page on them was asked for; what else is wrong in the page itself. */
  @ExceptionHandler
  Object ongeldig(OngeldigeInvoer exception, HttpServletRequest request, HttpServletResponse response) {
    String pad = request.getRequestURI();
    boolean html = wilHtml(request.getHeader(HttpHeaders.ACCEPT));
    if (html && antwoordformulier.gaatOver(pad, exception.fouten())) {
      nietBewaren(response);
      Map<String, List<String>> invoer = new LinkedHashMap<>();
      request.getParameterMap().forEach((name, values) -> invoer.put(name, List.of(values)));
      ModelAndView formulier = antwoordformulier.verbeter(actueel.van(request), pad, invoer, exception.fouten());
      formulier.addAllObjects(kader(request));
      return formulier;
    }
    Foutmelding melding = new Foutmelding(actueel.van(request).catalogue());
    if (html && !Verbetering.isBezig(request) && request.getParameter(Csv.PARAMETER) == null) {
      nietBewaren(response);
      return Verbetering.toon(request, exception.fouten(), melding);
    }
    return antwoord(
        FoutView.van(HttpStatus.BAD_REQUEST.value())
            .metPunten("In het adres staat iets dat wij niet kunnen gebruiken.", exception.fouten().stream().map(melding::tekst).toList()),
        request,
        response);
  }

  /** Too many at once, or too much. */
  @ExceptionHandler
  Object grens(LimitPassed exception, HttpServletRequest request, HttpServletResponse response) {
    HttpStatus status = exception.isLasting() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.SERVICE_UNAVAILABLE;
    if (exception.isPassing()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
    }
    return antwoord(
        FoutView.van(status.value()).met(String.valueOf(exception.getMessage()), List.of()), request, response);
  }

  @ExceptionHandler
  Object anders(Exception exception, HttpServletRequest request, HttpServletResponse response) {
    HttpStatusCode status = HttpStatus.INTERNAL_SERVER_ERROR;
    if (exception instanceof ErrorResponse error) {
      status = error.getStatusCode();
      error.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
    if (status.is5xxServerError()) {
      LOG.error("Unexpected at {}", request.getRequestURI(), exception);
    }
    return antwoord(FoutView.van(status.value()), request, response);
  }

  /** The container cannot read the parameters. */
  @ExceptionHandler
  Object onleesbaar(InvalidParameterException exception, HttpServletRequest request, HttpServletResponse response) {
    return antwoord(FoutView.van(HttpStatus.BAD_REQUEST.value()), request, response);
  }

  /** For what fails outside the controllers, in the container or in a filter. */
  @Override
  public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    return pagina(FoutView.van(status.value()), request);
  }

  private Object antwoord(FoutView fout, HttpServletRequest request, HttpServletResponse response) {
    nietBewaren(response);
    if (wilHtml(request.getHeader(HttpHeaders.ACCEPT))) {
      return pagina(fout, request);
    }
    return ResponseEntity.status(fout.status())
        .contentType(new MediaType("text", "plain", java.nio.charset.StandardCharsets.UTF_8))
        .body(String.join(" ", Stream.concat(Stream.of(fout.uitleg()), fout.punten().stream()).toList()) + "\n");
  }

  private ModelAndView pagina(FoutView fout, HttpServletRequest request) {
    ModelAndView pagina = new ModelAndView("error", kader(request), HttpStatus.valueOf(fout.status()));
    boolean zoek = fout.status() == HttpStatus.NOT_FOUND.value() && fout.suggesties().isEmpty();
    return pagina.addObject("fout", zoek ? fout.met(fout.uitleg(), gelijkend(request, actueel.van(request))) : fout);
  }

  /** What every page needs around it. */
  private Map<String, Object> kader(HttpServletRequest request) {
    Actueel nu = actueel.van(request);
    return Map.of(
        "site", Site.van(nu),
        "bestanden", bestanden,
        "woorden", new Woorden(nu.catalogue()),
        "kruimels", List.of(),
        "verbetering", Verbetering.van(request));
  }

  private static void nietBewaren(HttpServletResponse response) {
    response.setHeader(HttpHeaders.ETAG, null);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /** The pages that an address that does not exist is like, then what its words find. */
  private static List<Link> gelijkend(HttpServletRequest request, Actueel nu) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String adres = failed instanceof String path ? path : request.getRequestURI();
    String woorden = NOT_A_WORD.matcher(adres).replaceAll(" ");
    Stream<Link> gevonden =
        nu.catalogue().zoekindex().zoek(woorden).ingangen().stream()
            .limit(MOST)
            .map(ingang -> new Link(ingang.naam() + (ingang.context().isEmpty() ? "" : " (" + ingang.context() + ")"), Vindplaats.van(ingang, nu)));
    return Stream.concat(Paginas.gelijkend(adres).stream(), gevonden).limit(MOST).toList();
  }

  private static boolean wilHtml(@Nullable String accept) {
    return accept == null || accept.isBlank() || accept.contains("text/html") || accept.contains("*/*") || accept.contains("text/*");
  }
}
