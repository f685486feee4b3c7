package nl.kaderwijzer.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the rows of a workbook (ECMA-376), row by row; refuses what is no sheet of ours, too large, or holds a formula. */
final class Blad {

  /** The most rows of all sheets together, their headings not counted. */
  static final int MOST_ROWS = 10_000;

  private static final long LARGEST_FILE = 10 << 20;
  private static final long LARGEST_CONTENT = 100 << 20;
  private static final int MOST_PARTS = 200;

  private final List<String> kolommen;
  private final List<Rij> rijen = new ArrayList<>();
  private final List<String> fouten = new ArrayList<>();

  /**
   * A row that is not empty.
   *
   * @param plaats the sheet and the row as the spreadsheet numbers it, to begin a sentence with
   * @param cellen the cells by the heading of their column, empty ones left out
   */
  record Rij(String plaats, Map<String, Cell> cellen) {}

  private Blad(List<String> kolommen) {
    this.kolommen = kolommen;
  }

  /**
   * The rows of all sheets.
   *
   * @param kolommen the headings that each sheet has to have, in any order
   * @throws Geweigerd with everything that is wrong
   */
  static List<Rij> lees(Path bestand, List<String> kolommen) {
    Blad blad = new Blad(kolommen);
    try {
      begrens(bestand);
      try (ReadableWorkbook workbook = new ReadableWorkbook(bestand.toFile())) {
        for (Sheet sheet : workbook.getSheets().toList()) {
          try (Stream<Row> rows = sheet.openStream()) {
            blad.lees(sheet.getName(), rows);
          }
        }
      }
    } catch (Geweigerd e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new Geweigerd(List.of(bestand.getFileName() + " is niet te lezen als Excel-werkmap (.xlsx). Bewaar het blad als .xlsx en probeer het opnieuw."));
    }
    if (blad.rijen.isEmpty() && blad.fouten.isEmpty()) {
      blad.fouten.add(bestand.getFileName() + ": er staat geen enkele rij in.");
    }
    if (!blad.fouten.isEmpty()) {
      throw new Geweigerd(blad.fouten);
    }
    return List.copyOf(blad.rijen);
  }

  /** Refuses what would unpack to more than anyone fills in, by unpacking it: what a file says of its own size can be a lie. */
  private static void begrens(Path bestand) throws IOException {
    if (Files.size(bestand) > LARGEST_FILE) {
      throw new Geweigerd(List.of(bestand.getFileName() + " is te groot: hoogstens " + (LARGEST_FILE >> 20) + " MB."));
    }
    long content = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipFile zip = new ZipFile(bestand.toFile())) {
      List<? extends ZipEntry> parts = zip.stream().toList();
      for (ZipEntry part : parts) {
        try (InputStream in = zip.getInputStream(part)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            content += read;
            if (content > LARGEST_CONTENT || parts.size() > MOST_PARTS) {
              throw new Geweigerd(List.of(bestand.getFileName() + " is uitgepakt te groot: hoogstens " + (LARGEST_CONTENT >> 20) + " MB."));
            }
          }
        }
      }
    }
  }

  private void lees(String naam, Stream<Row> rows) {
    Map<Integer, String> koppen = new LinkedHashMap<>();
    for (var all = rows.iterator(); all.hasNext(); ) {
      Row row = all.next();
      String plaats = "Blad “" + naam + "”, rij " + row.getRowNum() + ": ";
      Map<Integer, Cell> cellen = cellen(row, plaats);
      if (cellen.isEmpty()) {
        continue;
      }
      if (koppen.isEmpty()) {
        cellen.forEach((kolom, cell) -> koppen.put(kolom, cell.getText().strip()));
        controleer(koppen, plaats);
      } else if (rijen.size() == MOST_ROWS) {
        fouten.add(plaats + "er staan te veel rijen in: hoogstens " + MOST_ROWS + ".");
        throw new Geweigerd(fouten);
      } else {
        rijen.add(new Rij(plaats, benoemd(cellen, koppen, plaats)));
      }
    }
  }

  private Map<Integer, Cell> cellen(Row row, String plaats) {
    Map<Integer, Cell> cellen = new LinkedHashMap<>();
    for (Cell cell : row) {
      if (cell == null) {
        continue;
      }
      if (cell.getType() == CellType.FORMULA || cell.getFormula() != null || cell.getType() == CellType.ERROR) {
        fouten.add(plaats + "in cel " + cell.getAddress() + " staat een formule. Zet er een gewone waarde.");
      } else if (cell.getType() != CellType.EMPTY && !cell.getText().isBlank()) {
        cellen.put(cell.getColumnIndex(), cell);
      }
    }
    return cellen;
  }

  private void controleer(Map<Integer, String> koppen, String plaats) {
    Set<String> seen = new HashSet<>();
    for (String kop : koppen.values()) {
      if (!kolommen.contains(kop)) {
        fouten.add(plaats + "de kolom “" + kort(kop) + "” kennen wij niet. Laat de kolommen zoals ze waren.");
      } else if (!seen.add(kop)) {
        fouten.add(plaats + "de kolom “" + kop + "” staat er twee keer.");
      }
    }
    kolommen.stream().filter(kolom -> !seen.contains(kolom))
        .forEach(kolom -> fouten.add(plaats + "de kolom “" + kolom + "” ontbreekt. Laat de kolommen zoals ze waren."));
    if (!fouten.isEmpty()) {
      throw new Geweigerd(fouten);
    }
  }

  private Map<String, Cell> benoemd(Map<Integer, Cell> cellen, Map<Integer, String> koppen, String plaats) {
    Map<String, Cell> named = new LinkedHashMap<>();
    cellen.forEach((kolom, cell) -> {
      String kop = koppen.get(kolom);
      if (kop == null) {
        fouten.add(plaats + "cel " + cell.getAddress() + " staat buiten de kolommen. Maak haar leeg.");
      } else {
        named.put(kop, cell);
      }
    });
    return named;
  }

  /** The beginning of what was given, to show. */
  static String kort(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
