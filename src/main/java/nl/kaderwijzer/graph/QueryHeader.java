package nl.kaderwijzer.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a query file says of itself in its {@code #+} lines.
 *
 * @param summary the question ({@code #+ summary:}) or the rule ({@code #+ rule:}) in words
 * @param params name → type of each {@code #+ param: name type}, in order
 */
record QueryHeader(String summary, Map<String, ParamType> params) {

  private static final Pattern LINE = Pattern.compile("^#\\+\\s*(\\w+):\\s*(.*?)\\s*$", Pattern.MULTILINE);

  static QueryHeader of(String name, String text) {
    String summary = "";
    Map<String, ParamType> params = new LinkedHashMap<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      switch (line.group(1)) {
        case "summary", "rule" -> summary = line.group(2);
        case "param" -> {
          String[] words = line.group(2).split("\\s+");
          if (words.length < 2) {
            throw new IllegalArgumentException("'#+ param:' mist een type: " + line.group(2));
          }
          try {
            params.put(words[0], ParamType.of(words[1]));
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'#+ param: " + words[0] + "' heeft een onbekend type: " + words[1], e);
          }
        }
        default -> {
          // Other lines are for other readers of the file, such as the catalogue of questions.
        }
      }
    }
    if (summary.isEmpty()) {
      throw new IllegalArgumentException("'#+ summary:' (of '#+ rule:') ontbreekt");
    }
    return new QueryHeader(summary, Collections.unmodifiableMap(params));
  }
}
