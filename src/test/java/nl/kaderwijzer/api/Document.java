package nl.kaderwijzer.api;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document as a validator: its schemas are JSON Schema 2020-12. */
final class Document {

  private static final String ADDRESS = "https://kaderwijzer.test/openapi.json";

  private final JsonNode json;
  private final SchemaRegistry registry;

  Document(JsonNode json) {
    this.json = json;
    this.registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(Map.of(ADDRESS, json.toString()))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  JsonNode json() {
    return json;
  }

  /** The thing itself, or what its reference leads to. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? json.at(node.path("$ref").asString().substring(1)) : node;
  }

  /** What is wrong with a value, by a schema of the document. */
  List<Error> errors(JsonNode schema, JsonNode value) {
    String reference = schema.path("$ref").asString("");
    Schema validator = reference.isEmpty() ? registry.getSchema(schema) : registry.getSchema(SchemaLocation.of(ADDRESS + reference));
    return validator.validate(value);
  }
}
