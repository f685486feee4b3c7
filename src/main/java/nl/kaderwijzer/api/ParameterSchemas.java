package nl.kaderwijzer.api;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parameters in the words of OpenAPI. */
final class ParameterSchemas {

  private ParameterSchemas() {}

  /** The parameter in the query; one that repeats is written once per value. */
  static io.swagger.v3.oas.models.parameters.Parameter query(Parameter parameter) {
    return new io.swagger.v3.oas.models.parameters.QueryParameter()
        .name(parameter.naam())
        .description(parameter.uitleg())
        .required(false)
        .schema(parameter.herhaalbaar() ? listOf(value(parameter)) : value(parameter));
  }

  /** The same parameters as one JSON object. */
  static RequestBody body(List<Parameter> parameters) {
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
    return new RequestBody()
        .required(true)
        .description("Hoogstens " + JsonBody.MOST / 1024 + " KB.")
        .content(new Content().addMediaType("application/json", new MediaType().schema(object)));
  }

  /** A schema of one type, as OpenAPI 3.1 writes it. */
  static Schema<Object> typed(String type) {
    Schema<Object> schema = new Schema<>();
    schema.setTypes(Set.of(type));
    schema.setType(type);
    return schema;
  }

  private static Schema<Object> value(Parameter parameter) {
    Schema<Object> schema =
        switch (parameter.vorm()) {
          case GETAL -> typed("integer").minimum(java.math.BigDecimal.ZERO);
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
