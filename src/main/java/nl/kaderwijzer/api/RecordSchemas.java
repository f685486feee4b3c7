package nl.kaderwijzer.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Says in the schema of a record what its type says: a component that cannot be null is always there, one that can may be left out,
 * and there is nothing else.
 */
@Component
@Lazy
final class RecordSchemas implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    JavaType java = Json.mapper().constructType(type.getType());
    if (schema == null || !java.getRawClass().isRecord()) {
      return schema;
    }
    Schema<?> defined =
        schema.get$ref() == null ? schema : context.getDefinedModels().get(schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1));
    if (defined != null && defined.getProperties() != null) {
      defined.setRequired(always(java.getRawClass(), defined));
      defined.setAdditionalProperties(Boolean.FALSE);
    }
    return schema;
  }

  private static List<String> always(Class<?> type, Schema<?> schema) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> !component.isAnnotationPresent(JsonIgnore.class))
        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .map(RecordComponent::getName)
        .filter(schema.getProperties()::containsKey)
        .toList();
  }
}
