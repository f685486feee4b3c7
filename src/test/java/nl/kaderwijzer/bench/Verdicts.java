package nl.kaderwijzer.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads norm → verdict from an answer, of {@code /api/v1/toepassing} or of the applicability query. */
final class Verdicts {

  private static final Pattern IN_JSON = Pattern.compile("\"norm\":\"([^\"]+)\",\"opschrift\".*?\"oordeel\":\"([^\"]+)\"", Pattern.DOTALL);

  private Verdicts() {
  }

  static Map<String, String> ofJson(String json) {
    Map<String, String> verdicts = new TreeMap<>();
    Matcher matcher = IN_JSON.matcher(json);
    while (matcher.find()) {
      verdicts.put(matcher.group(1), matcher.group(2));
    }
    return verdicts;
  }

  static Map<String, String> ofCsv(String csv) {
    Map<String, String> verdicts = new TreeMap<>();
    for (List<String> row : Csv.rows(csv)) {
      verdicts.put(after(row.get(0), "/normen/"), after(row.get(1), "/oordelen/"));
    }
    return verdicts;
  }

  private static String after(String iri, String folder) {
    return iri.substring(iri.indexOf(folder) + folder.length());
  }
}
