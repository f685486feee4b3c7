package nl.kaderwijzer.bench;

import java.util.ArrayList;
import java.util.List;

/** A table that reads well in a terminal and in Markdown. Figures stand at the right, words at the left. */
final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... heading) {
    rows.add(List.of(heading));
  }

  Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  void print() {
    int columns = rows.get(0).size();
    int[] width = new int[columns];
    boolean[] right = new boolean[columns];
    for (int c = 0; c < columns; c++) {
      int column = c;
      width[c] = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
      right[c] = rows.stream().skip(1).allMatch(row -> row.get(column).matches("[-\\d., /]*"));
    }
    for (int r = 0; r < rows.size(); r++) {
      StringBuilder line = new StringBuilder("|");
      StringBuilder ruler = new StringBuilder("|");
      for (int c = 0; c < columns; c++) {
        String cell = rows.get(r).get(c);
        String space = " ".repeat(width[c] - cell.length());
        line.append(' ').append(right[c] ? space + cell : cell + space).append(" |");
        ruler.append(right[c] ? "-".repeat(width[c] + 1) + ":|" : "-".repeat(width[c] + 2) + "|");
      }
      System.out.println(line);
      if (r == 0) {
        System.out.println(ruler);
      }
    }
    System.out.println();
  }
}
