package nl.kaderwijzer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.catalogue.Invoerfout;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * Shows a page once more without what was wrong in its address, and says in its form what that was: whatever was right stays filled
 * in. The page is not one to keep.
 */
final class Verbetering {

  private static final String ATTRIBUUT = Verbetering.class.getName();

  /**
   * What was wrong with one parameter.
   *
   * @param waarde what was given, not longer than a field is
   */
  public record Punt(String tekst, String waarde) {

    private static final int LONGEST = 200;

    public Punt {
      waarde = waarde.length() <= LONGEST ? waarde : waarde.substring(0, LONGEST);
    }

    private Punt en(Punt ander) {
      return new Punt(tekst + " " + ander.tekst, waarde);
    }
  }

  private Verbetering() {}

  /** Whether this page is already shown without something: then what is wrong now is not in a parameter. */
  static boolean isBezig(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUUT) != null;
  }

  /** What was wrong in the address of this page, by parameter; empty when nothing was. */
  @SuppressWarnings("unchecked")
  static Map<String, Punt> van(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUUT) instanceof Map<?, ?> punten ? (Map<String, Punt>) punten : Map.of();
  }

  /** The same page without the parameters that were wrong. */
  static ModelAndView toon(HttpServletRequest request, List<Invoerfout> fouten, Foutmelding melding) {
    Map<String, Punt> punten = new LinkedHashMap<>();
    fouten.forEach(fout -> punten.merge(fout.parameter(), new Punt(melding.tekst(fout), fout.waarde()), Punt::en));
    request.setAttribute(ATTRIBUUT, punten);
    HttpServletRequest rest = new Rest(request, fouten);
    View view = (model, zelfde, response) -> request.getRequestDispatcher(request.getRequestURI()).forward(rest, response);
    ModelAndView page = new ModelAndView(view);
    page.setStatus(HttpStatus.BAD_REQUEST);
    return page;
  }

  /** A request without the values that were wrong. */
  private static final class Rest extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    Rest(HttpServletRequest request, List<Invoerfout> fouten) {
      super(request);
      parameters.putAll(request.getParameterMap());
      fouten.forEach(fout -> parameters.computeIfPresent(fout.parameter(), (name, values) -> zonder(fout.waarde(), values)));
    }

    /** Without this value, or without all when the mistake is in how they go together. */
    private static String @Nullable [] zonder(String waarde, String[] values) {
      String[] rest = Arrays.stream(values).filter(value -> !value.strip().equals(waarde)).toArray(String[]::new);
      return rest.length == 0 || rest.length == values.length ? null : rest;
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = parameters.get(name);
      return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return parameters.get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return parameters;
    }
  }
}
