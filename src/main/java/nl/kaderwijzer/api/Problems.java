package nl.kaderwijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.graph.LimitPassed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way to fail: turns every exception under our paths into {@link Problem}. It works by path and not as advice on
 * controllers, because an unknown path, method or media type is refused before there is a controller.
 */
@Component
final class Problems implements HandlerExceptionResolver, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final JsonMapper mapper;

  Problems(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
    if (!ApiPaths.covers(request)) {
      return null;
    }
    if (response.isCommitted()) {
      // the container has refused already: SentErrors says it
      return new ModelAndView();
    }
    try {
      Exception shown = ofFormaat(request, exception);
      write(response, problem(shown, request.getRequestURI()), headers(shown, request.getContextPath()));
    } catch (IOException e) {
      LOG.debug("The caller is gone", e);
    }
    return new ModelAndView();
  }

  /** A form that exists but not here is a wrong value of {@code formaat}, when it was asked that way. */
  private static Exception ofFormaat(HttpServletRequest request, Exception exception) {
    String asked = FormaatStrategy.formaat(request);
    if (asked == null || !(exception instanceof HttpMediaTypeNotAcceptableException accept)) {
      return exception;
    }
    List<String> allowed =
        Arrays.stream(Formaat.values())
            .filter(formaat -> accept.getSupportedMediaTypes().contains(formaat.type()))
            .map(Formaat::slug)
            .toList();
    return new OngeldigeInvoer(List.of(Invoerfout.onbekend("formaat", asked, allowed)));
  }

  void write(HttpServletResponse response, Problem problem, HttpHeaders headers) throws IOException {
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setHeader(HttpHeaders.ETAG, null);
    headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
    response.setContentType(Problem.MEDIA_TYPE);
    response.getOutputStream().write(mapper.writeValueAsBytes(problem));
  }

  private static Problem problem(Exception exception, String path) {
    if (exception instanceof OngeldigeInvoer invoer) {
      return Problem.of(HttpStatus.BAD_REQUEST, invoer.fouten(), path);
    }
    if (exception instanceof Refusal refusal) {
      return Problem.of(refusal, path);
    }
    if (exception instanceof LimitPassed limit) {
      return Problem.of(limit.isLasting() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(exception.getMessage()), path);
    }
    HttpStatusCode status = exception instanceof ErrorResponse error ? error.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
    if (status.is5xxServerError()) {
      LOG.error("Unexpected at {}", path, exception);
    }
    return Problem.of(status, detail(exception, status), path);
  }

  private static HttpHeaders headers(Exception exception, String context) {
    if (exception instanceof LimitPassed limit && limit.isPassing()) {
      return HttpHeaders.readOnlyHttpHeaders(new HttpHeaders(MultiValueMap.fromSingleValue(Map.of(HttpHeaders.RETRY_AFTER, "5"))));
    }
    if (exception instanceof Refusal refusal) {
      HttpHeaders headers = new HttpHeaders();
      refusal.opvolgers().forEach(o -> headers.add(HttpHeaders.LINK, "<" + context + "/id/" + o.slug() + ">; rel=\"successor-version\""));
      return headers;
    }
    return exception instanceof ErrorResponse error ? error.getHeaders() : HttpHeaders.EMPTY;
  }

  private static String detail(Exception exception, HttpStatusCode status) {
    if (exception instanceof HttpRequestMethodNotSupportedException method) {
      Set<?> allowed = method.getSupportedHttpMethods();
      return "De methode " + method.getMethod() + " kan hier niet."
          + (allowed == null ? "" : " Wel: " + allowed.stream().map(Object::toString).sorted().collect(Collectors.joining(", ")) + ".");
    }
    if (exception instanceof HttpMediaTypeNotAcceptableException accept) {
      return "Wij kunnen dit niet geven in de vorm die Accept vraagt." + types(" Wel als", accept.getSupportedMediaTypes());
    }
    if (exception instanceof HttpMediaTypeNotSupportedException type) {
      return "Wij kunnen deze soort inhoud niet lezen." + types(" Stuur", type.getSupportedMediaTypes());
    }
    if (status.value() == HttpStatus.NOT_FOUND.value()) {
      return "Dit adres bestaat niet. Alle adressen staan in " + ApiPaths.API + "/openapi.json.";
    }
    return status.is5xxServerError()
        ? "Er ging bij ons iets mis. Probeer het later opnieuw."
        : "Wij kunnen deze vraag niet lezen.";
  }

  private static String types(String begin, List<MediaType> types) {
    return types.isEmpty() ? "" : types.stream().map(MediaType::toString).collect(Collectors.joining(", ", begin + " ", "."));
  }
}
