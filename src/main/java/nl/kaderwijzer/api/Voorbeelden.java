package nl.kaderwijzer.api;

import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Publications;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Makes the examples of the document: for each operation the call that {@link Takes} names, and the answer it really has. */
@Component
@Lazy
final class Voorbeelden {

  private final Publications publications;
  private final Derived<Catalogue> catalogue;
  private final Derived<Wijzigingen> wijzigingen;
  private final Derived<Parameters> parameters;
  private final JsonMapper mapper;
  private final Clock clock;

  Voorbeelden(
      Publications publications,
      Derived<Catalogue> catalogue,
      Derived<Wijzigingen> wijzigingen,
      Derived<Parameters> parameters,
      JsonMapper mapper,
      Clock clock) {
    this.publications = publications;
    this.catalogue = catalogue;
    this.wijzigingen = wijzigingen;
    this.parameters = parameters;
    this.mapper = mapper;
    this.clock = clock;
  }

  /** The parameters of the example of an operation, variables of the path among them; empty when it needs none. */
  static MultiValueMap<String, String> vraag(HandlerMethod method) {
    Takes takes = method.getMethodAnnotation(Takes.class);
    return UriComponentsBuilder.newInstance().query(takes == null ? "" : takes.voorbeeld()).build().getQueryParams();
  }

  /** The address of the example of an operation; without the query for one that takes it as a body. */
  static String adres(HandlerMethod method, String path) {
    Map<String, Object> vraag = new LinkedHashMap<>(vraag(method).asSingleValueMap());
    UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
    if (!method.hasMethodAnnotation(PostMapping.class)) {
      vraag.keySet().stream().filter(naam -> !path.contains("{" + naam + "}")).forEach(naam -> builder.queryParam(naam, "{" + naam + "}"));
    }
    return builder.encode().buildAndExpand(vraag).toUriString();
  }

  /** What the operation answers to its example, as plain maps, lists and values. */
  Object antwoord(HandlerMethod method, String path) {
    Publication publication = publications.current();
    MultiValueMap<String, String> vraag = vraag(method);
    Takes takes = Objects.requireNonNull(method.getMethodAnnotation(Takes.class), () -> method + " has no @Takes");
    Map<String, List<String>> invoer = new LinkedHashMap<>(vraag);
    String pad = path;
    for (String naam : vraag.keySet()) {
      if (path.contains("{" + naam + "}")) {
        pad = pad.replace("{" + naam + "}", Objects.requireNonNull(vraag.getFirst(naam)));
        invoer.remove(naam);
      }
    }
    ApiRequest request =
        new ApiRequest(
            pad,
            Voorbeelden.class.getName(),
            publication,
            catalogue.of(publication),
            wijzigingen.of(publication),
            invoer,
            LocalDate.now(clock),
            new ArrayList<>(),
            parameters.of(publication).van(takes.value()),
            false,
            (ids, format) -> "");
    return plain(call(method, vraag, request));
  }

  /** A refusal with each of the statuses that an operation can have, the real answers to what is asked wrongly. */
  Object fout(int status) {
    Catalogue known = catalogue.get();
    return plain(
        switch (status) {
          case 400 ->
              Problem.of(
                  HttpStatus.BAD_REQUEST,
                  List.of(
                      Invoerfout.onbekend(
                          "fase", "plann", known.lijst("fasen").orElseThrow().begrippen().stream().map(b -> b.slug()).toList())),
                  ApiPaths.API + "/normen");
          case 404 ->
              Problem.of(
                  Refusal.notFound("norm", "jeugdwet/4.1.33", known.normen().stream().map(n -> n.id().toString()).toList()).get(),
                  ApiPaths.API + "/normen/jeugdwet/4.1.33");
          case 410 ->
              wijzigingen.get().alle().stream()
                  .flatMap(w -> Stream.ofNullable(w.oudAdres()))
                  .filter(adres -> adres.startsWith("instrumenten/"))
                  .findFirst()
                  .map(adres -> Problem.of(Refusal.weg("instrument", adres, adres, List.of(), wijzigingen.get()).get(), ApiPaths.API + "/" + adres))
                  .orElseGet(() -> Problem.of(HttpStatus.GONE, "Dit adres is ingetrokken.", ApiPaths.API + "/instrumenten/oud"));
          default -> Problem.of(HttpStatus.valueOf(status), OpenApiDocument.ERRORS.get(status), ApiPaths.API + "/normen");
        });
  }

  private static Object call(HandlerMethod method, MultiValueMap<String, String> vraag, ApiRequest request) {
    HandlerMethod resolved = method.createWithResolvedBean();
    Object[] arguments =
        Stream.of(resolved.getMethodParameters()).map(parameter -> argument(parameter, vraag, request)).toArray();
    try {
      resolved.getMethod().setAccessible(true);
      Object answer = resolved.getMethod().invoke(resolved.getBean(), arguments);
      return answer instanceof ResponseEntity<?> entity ? Objects.requireNonNull(entity.getBody()) : answer;
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("The example of " + method + " does not fit the data", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object argument(MethodParameter parameter, MultiValueMap<String, String> vraag, ApiRequest request) {
    return parameter.getParameterType() == ApiRequest.class
        ? request
        : Objects.requireNonNull(vraag.getFirst(Objects.requireNonNull(parameter.getParameter().getName())));
  }

  private Object plain(Object value) {
    return mapper.convertValue(mapper.valueToTree(value), Object.class);
  }
}
