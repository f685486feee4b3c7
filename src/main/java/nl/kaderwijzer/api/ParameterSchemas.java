package nl.kaderwijzer.api;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Parameters in the words of OpenAPI. */
final class ParameterSchemas {

  private static final Set<Parameter> FROM_ONE = Set.of(Parameter.PAGINA, Parameter.PER_PAGINA);

  private ParameterSchemas() {}

  /** The parameter in the query; one that repeats is written once per value. */
  static io.swagger.v3.oas.models.parameters.Parameter query(Parameter parameter, MultiValueMap<String, String> voorbeeld) {
    return new io.swagger.v3.oas.models.parameters.QueryParameter()
        .name(parameter.naam())
        .description(parameter.uitleg())
        .required(false)
        .schema(parameter.herhaalbaar() ? listOf(value(parameter)) : value(parameter))
        .example(example(parameter, voorbeeld.get(parameter.naam())));
  }

  /** The same parameters as one JSON object. */
  static RequestBody body(List<Parameter> parameters, MultiValueMap<String, String> voorbeeld) {
    Map<String, Schema<?>> properties = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      Schema<?> one = value(parameter);
      properties.put(
          parameter.naam(),
          (parameter.herhaalbaar() ? new Schema<>().oneOf(List.of(one, listOf(one))) : one).description(parameter.uitleg()));
    }
    Schema<?> object = typed("object");
    properties.forEach(object::addProperty);
    object.setAdditionalProperties(Boolean.FALSE);
    Map<String, Object> example = new LinkedHashMap<>();
    parameters.stream()
        .filter(parameter -> voorbeeld.containsKey(parameter.naam()))
        .forEach(parameter -> example.put(parameter.naam(), example(parameter, voorbeeld.get(parameter.naam()))));
    return new RequestBody()
        .required(true)
        .description("Hoogstens " + JsonBody.MOST / 1024 + " KB.")
        .content(new Content().addMediaType("application/json", new MediaType().schema(object).example(example)));
  }

  /** A schema of one type, as OpenAPI 3.1 writes it. */
  static Schema<Object> typed(String type) {
    Schema<Object> schema = new Schema<>();
    schema.setTypes(Set.of(type));
    schema.setType(type);
    return schema;
  }

  /** The value of the example; for a parameter that is not in it, one that can be asked. */
  private static Object example(Parameter parameter, @Nullable List<String> given) {
    List<String> texts =
        given != null ? given : List.of(parameter.toegestaan().isEmpty() ? parameter.vorm().voorbeeld() : parameter.toegestaan().get(0));
    List<Object> values = texts.stream().<Object>map(text -> parameter.vorm() == Parameter.Vorm.GETAL ? Integer.valueOf(text) : text).toList();
    return parameter.herhaalbaar() ? values : values.get(0);
  }

  private static Schema<Object> value(Parameter parameter) {
    Schema<Object> schema =
        switch (parameter.vorm()) {
          case GETAL -> typed("integer").minimum(FROM_ONE.contains(parameter) ? BigDecimal.ONE : BigDecimal.ZERO);
          case DATUM -> typed("string").format("date");
          case TEKST -> typed("string");
        };
    if (!parameter.toegestaan().isEmpty()) {
      schema.setEnum(List.copyOf(parameter.toegestaan()));
    }
    return schema;
  }

  private static Schema<Object> listOf(Schema<?> one) {
    return typed("array").items(one);
  }
}
