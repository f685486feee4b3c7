package nl.kaderwijzer.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a query file says of itself in its {@code #+} lines.
 *
 * @param summary the question ({@code #+ summary:}) or the rule ({@code #+ rule:}) in words
 * @param description what it answers and how to read that: the lines {@code #+ description:}, joined
 * @param audience for whom it is: the slugs after {@code #+ for:}
 * @param tags what it is about: the words after {@code #+ tags:}
 * @param rows how many rows it gives at the least, as it stands: {@code #+ rows:}; 1 without that line
 * @param params name → each {@code #+ param:}, in order
 */
record QueryHeader(
    String summary, String description, List<String> audience, List<String> tags, int rows, Map<String, QueryParam> params) {

  private static final Pattern LINE = Pattern.compile("^#\\+\\s*(\\w+):\\s*(.*?)\\s*$", Pattern.MULTILINE);

  static QueryHeader of(String text) {
    String summary = "";
    List<String> description = new ArrayList<>();
    List<String> audience = List.of();
    List<String> tags = List.of();
    int rows = 1;
    Map<String, QueryParam> params = new LinkedHashMap<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      String said = line.group(2);
      switch (line.group(1)) {
        case "summary", "rule" -> summary = said;
        case "description" -> description.add(said);
        case "for" -> audience = List.of(said.split("\\s+"));
        case "tags" -> tags = List.of(said.split("\\s+"));
        case "rows" -> rows = Integer.parseInt(said);
        case "param" -> {
          QueryParam param = QueryParam.of(said);
          params.put(param.name(), param);
        }
        default -> throw new IllegalArgumentException("'#+ " + line.group(1) + ":' kennen wij niet");
      }
    }
    if (summary.isEmpty()) {
      throw new IllegalArgumentException("'#+ summary:' (of '#+ rule:') ontbreekt");
    }
    return new QueryHeader(summary, String.join(" ", description), audience, tags, rows, Collections.unmodifiableMap(params));
  }
}
