package nl.kaderwijzer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** An address of this site with its parameters, which gives itself with one thing changed. Immutable; empty values are left out. */
public record Adres(String pad, Map<String, List<String>> parameters) {

  /** Leaves out empty and repeated values. */
  public Adres {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) -> {
          List<String> given = values.stream().filter(value -> !value.isBlank()).distinct().toList();
          if (!given.isEmpty()) {
            kept.put(name, given);
          }
        });
    parameters = kept;
  }

  /** The address with of these parameters only those that the page knows, in that order. */
  public static Adres van(String pad, Map<String, List<String>> invoer, Collection<String> bekend) {
    Map<String, List<String>> known = new LinkedHashMap<>();
    bekend.stream().filter(invoer::containsKey).forEach(name -> known.put(name, invoer.get(name)));
    return new Adres(pad, known);
  }

  /** With this value besides those the parameter has. */
  public Adres met(String parameter, String waarde) {
    List<String> values = new ArrayList<>(parameters.getOrDefault(parameter, List.of()));
    values.add(waarde);
    return alleen(parameter, values);
  }

  /** With these values instead of those the parameter has. */
  public Adres alleen(String parameter, List<String> waarden) {
    Map<String, List<String>> copy = new LinkedHashMap<>(parameters);
    copy.put(parameter, waarden);
    return new Adres(pad, copy);
  }

  /** Without this parameter. */
  public Adres zonder(String parameter) {
    return alleen(parameter, List.of());
  }

  /** Without this value of the parameter. */
  public Adres zonder(String parameter, String waarde) {
    return alleen(
        parameter, parameters.getOrDefault(parameter, List.of()).stream().filter(value -> !value.equals(waarde)).toList());
  }

  /** The same parameters elsewhere. */
  public Adres naar(String anderPad) {
    return new Adres(anderPad, parameters);
  }

  @Override
  public String toString() {
    StringJoiner query = new StringJoiner("&");
    parameters.forEach((name, values) -> values.forEach(value -> query.add(encoded(name) + "=" + encoded(value))));
    return query.length() == 0 ? pad : pad + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
