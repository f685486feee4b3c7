package nl.kaderwijzer.bench;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 describes it. */
final class Csv {

  private Csv() {
  }

  /** All rows but the heading. */
  static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        boolean twice = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (twice) {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    if (!row.isEmpty() || cell.length() > 0) {
      row.add(cell.toString());
      rows.add(row);
    }
    return rows.subList(Math.min(1, rows.size()), rows.size());
  }
}
