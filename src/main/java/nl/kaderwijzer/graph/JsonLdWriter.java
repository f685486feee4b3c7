package nl.kaderwijzer.graph;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** Writes JSON-LD with the published context, which is named by its address and not repeated in each answer. */
final class JsonLdWriter {

  private static final JsonDocument CONTEXT = context();

  private JsonLdWriter() {
  }

  /** Returns the statements as JSON-LD; {@code address} is where the context is published. */
  static String write(Graph graph, String address) {
    try {
      String expanded = RDFWriter.source(graph).format(RDFFormat.JSONLD_PLAIN).asString();
      JsonObject compact = JsonLd.compact(JsonDocument.of(new StringReader(expanded)), CONTEXT).get();
      JsonObjectBuilder answer = Json.createObjectBuilder().add("@context", address);
      compact.forEach((key, value) -> {
        if (!key.equals("@context")) {
          answer.add(key, value);
        }
      });
      StringWriter text = new StringWriter();
      try (var writer = Json.createWriterFactory(Map.of(jakarta.json.stream.JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
        writer.write(answer.build());
      }
      return text.toString().strip() + "\n";
    } catch (JsonLdError e) {
      throw new IllegalStateException("The statements do not fit the context", e);
    }
  }

  private static JsonDocument context() {
    try (InputStream source = Objects.requireNonNull(JsonLdWriter.class.getResourceAsStream(Publication.CONTEXT))) {
      return JsonDocument.of(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JsonLdError e) {
      throw new IllegalStateException(Publication.CONTEXT + " is no JSON-LD context", e);
    }
  }
}
