package nl.kaderwijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Gelijkenis;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the {@link ApiRequest} of a call: reads the parameters from query and body and refuses the unknown. */
@Component
final class ApiRequestResolver implements HandlerMethodArgumentResolver {

  private final Served served;
  private final Derived<Catalogue> catalogue;
  private final Derived<Wijzigingen> wijzigingen;
  private final Derived<Parameters> parameters;
  private final Beschrijver beschrijver;
  private final Clock clock;

  ApiRequestResolver(
      Served served,
      Derived<Catalogue> catalogue,
      Derived<Wijzigingen> wijzigingen,
      Derived<Parameters> parameters,
      Beschrijver beschrijver,
      Clock clock) {
    this.served = served;
    this.catalogue = catalogue;
    this.wijzigingen = wijzigingen;
    this.parameters = parameters;
    this.beschrijver = beschrijver;
    this.clock = clock;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == ApiRequest.class;
  }

  @Override
  public ApiRequest resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest webRequest,
      @Nullable WebDataBinderFactory binders)
      throws IOException, HttpMediaTypeNotSupportedException {
    HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
    Publication publication = served.publication(request);
    Takes takes = parameter.getMethodAnnotation(Takes.class);
    Parameters.Set set = takes == null ? Parameters.Set.GEEN : takes.value();
    List<Invoerfout> fouten = new ArrayList<>();
    Map<String, List<String>> invoer = query(request);
    if (request.getMethod().equals("POST")) {
      invoer.putAll(new JsonBody(fouten).read(request));
    }
    List<Parameter> known = parameters.of(publication).van(set);
    refuseUnknown(invoer, known, fouten);
    return new ApiRequest(
        request.getRequestURI(),
        request.getRemoteAddr(),
        publication,
        catalogue.of(publication),
        wijzigingen.of(publication),
        invoer,
        LocalDate.now(clock),
        fouten,
        known,
        new FormaatStrategy().file(webRequest),
        (ids, format) -> beschrijver.beschrijf(ids, format, request).orElseThrow(Refusal.notFound("gegeven", String.join(", ", ids), List.of())));
  }

  private static Map<String, List<String>> query(HttpServletRequest request) {
    Map<String, List<String>> invoer = new LinkedHashMap<>();
    try {
      request.getParameterMap().forEach((naam, waarden) -> invoer.put(naam, Arrays.asList(waarden)));
      return invoer;
    } catch (IllegalStateException e) {
      throw unreadable(request.getQueryString());
    }
  }

  /** The container reads no parameters at all when one is wrong; says which. */
  private static RuntimeException unreadable(String query) {
    for (String part : query.split("&")) {
      try {
        URLDecoder.decode(part, StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        String[] pair = part.split("=", 2);
        return new OngeldigeInvoer(
            List.of(Invoerfout.vorm(pair[0], pair[pair.length - 1], "is geen goede codering: na een procentteken horen twee cijfers of letters a tot en met f.")));
      }
    }
    return new Refusal(HttpStatus.BAD_REQUEST, "Wij kunnen de parameters niet lezen. Het zijn er te veel, of een ervan is geen UTF-8.");
  }

  private static void refuseUnknown(Map<String, List<String>> invoer, List<Parameter> parameters, List<Invoerfout> fouten) {
    List<String> namen = parameters.stream().map(Parameter::naam).toList();
    for (String naam : invoer.keySet()) {
      if (!namen.contains(naam)) {
        String raad =
            namen.isEmpty()
                ? "Dit adres kent geen parameters."
                : "Bedoelt u " + String.join(", ", Gelijkenis.dichtstBij(naam, namen, 2)) + "?";
        fouten.add(
            new Invoerfout(naam, String.join(", ", invoer.get(naam)), "Deze parameter kennen we hier niet. " + raad, namen));
      }
    }
  }
}
