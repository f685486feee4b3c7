package nl.kaderwijzer.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kaderwijzer.vocabulary.Kw;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * One row of a query's answer, read by the names of its columns.
 *
 * <p>A method without {@code optional} in its name throws {@link IllegalStateException} when the column is empty, saying which.
 * Immutable.
 */
public final class Row {

  private final String query;
  private final Binding binding;

  Row(String query, Binding binding) {
    this.query = query;
    this.binding = binding;
  }

  /** Tells whether a column has a value. */
  public boolean has(String name) {
    return binding.contains(Var.alloc(name));
  }

  /** Returns the value as text: the characters of a literal, or a whole IRI. */
  public String text(String name) {
    return optional(name).orElseThrow(() -> new IllegalStateException(
        "queries/" + query + ".rq geeft geen ?" + name + " in " + binding));
  }

  /** Returns the value as text where there is one. */
  public Optional<String> optional(String name) {
    Node node = binding.get(Var.alloc(name));
    if (node == null) {
      return Optional.empty();
    }
    return Optional.of(node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : node.toString());
  }

  /**
   * Returns the value as what it is: a whole number, another number, a yes or no, a day, or else text, of an IRI the whole of it;
   * null when the column is empty.
   */
  public @Nullable Object value(String name) {
    Node node = binding.get(Var.alloc(name));
    if (node == null || !node.isLiteral() || !node.getLiteral().isWellFormed()) {
      return optional(name).orElse(null);
    }
    NodeValue value = NodeValue.makeNode(node);
    if (value.isInteger()) {
      return value.getInteger().longValueExact();
    }
    if (value.isDecimal()) {
      return value.getDecimal().stripTrailingZeros();
    }
    if (value.isNumber() && Double.isFinite(value.getDouble())) {
      return BigDecimal.valueOf(value.getDouble());
    }
    if (value.isBoolean()) {
      return value.getBoolean();
    }
    return value.isDate() ? LocalDate.parse(text(name)) : text(name);
  }

  /** Returns the value as a whole IRI. */
  public String iri(String name) {
    return text(name);
  }

  /** Returns the value as a slug path: {@code normen/jeugdwet/4.1.3}; an IRI elsewhere stays whole. */
  public String id(String name) {
    return Kw.slugPath(text(name));
  }

  /** Returns the slug path where there is a value. */
  public Optional<String> optionalId(String name) {
    return optional(name).map(Kw::slugPath);
  }

  /** Returns the slug paths in a column made by {@code GROUP_CONCAT(?x; separator=" ")} over IRIs; empty when there are none. */
  public List<String> ids(String name) {
    return optional(name).filter(t -> !t.isBlank()).stream()
        .flatMap(t -> Arrays.stream(t.split("\\s+"))).map(Kw::slugPath).toList();
  }

  /** Returns the value as a whole number. */
  public int integer(String name) {
    return Integer.parseInt(text(name));
  }

  /** Returns the whole number where there is one. */
  public OptionalInt optionalInteger(String name) {
    return has(name) ? OptionalInt.of(integer(name)) : OptionalInt.empty();
  }

  /** Returns the value as a date. */
  public LocalDate date(String name) {
    return LocalDate.parse(text(name));
  }

  /** Returns the date where there is one. */
  public Optional<LocalDate> optionalDate(String name) {
    return optional(name).map(LocalDate::parse);
  }

  /** Tells whether the value is true; an empty column counts as false. */
  public boolean bool(String name) {
    return optional(name).map(t -> t.equals("true") || t.equals("1")).orElse(false);
  }

  @Override
  public String toString() {
    return binding.toString();
  }
}
