package nl.kaderwijzer.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A sheet as somebody fills it in with a spreadsheet: read, changed, and written by other code than ours. */
public final class Werkboek {

  private final List<List<Object>> rijen = new ArrayList<>();

  /** An empty one with these headings. */
  static Werkboek met(List<String> kolommen) {
    Werkboek boek = new Werkboek();
    boek.rijen.add(new ArrayList<>(kolommen));
    return boek;
  }

  /** What was downloaded. */
  public static Werkboek van(InputStream xlsx) throws IOException {
    Werkboek boek = new Werkboek();
    try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx)) {
      for (Row row : workbook.getFirstSheet().read()) {
        List<Object> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell == null ? null : cell.getText()));
        boek.rijen.add(cells);
      }
    }
    return boek;
  }

  /** Adds a row, in the order of the headings. */
  Werkboek rij(Object... cellen) {
    rijen.add(new ArrayList<>(Arrays.asList(cellen)));
    return this;
  }

  /** Fills in a cell; rows as the spreadsheet numbers them, so that 2 is the first. */
  public Werkboek zet(int rij, String kolom, Object waarde) {
    List<Object> cells = rijen.get(rij - 1);
    int at = rijen.get(0).indexOf(kolom);
    while (cells.size() <= at) {
      cells.add(null);
    }
    cells.set(at, waarde);
    return this;
  }

  /** The text in a cell. */
  public String tekst(int rij, String kolom) {
    return String.valueOf(rijen.get(rij - 1).get(rijen.get(0).indexOf(kolom)));
  }

  /** How many rows there are, the heading among them. */
  public int aantal() {
    return rijen.size();
  }

  Werkboek zonderKolom(String kolom) {
    int at = rijen.get(0).indexOf(kolom);
    rijen.forEach(cells -> {
      if (cells.size() > at) {
        cells.remove(at);
      }
    });
    return this;
  }

  /** Writes it; a text that begins with = becomes a formula, as in a spreadsheet. */
  public Path bewaar(Path bestand) {
    try (OutputStream out = Files.newOutputStream(bestand); Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Kaderwijzer");
      for (int r = 0; r < rijen.size(); r++) {
        for (int c = 0; c < rijen.get(r).size(); c++) {
          Object value = rijen.get(r).get(c);
          if (value instanceof LocalDate day) {
            sheet.value(r, c, day);
            sheet.style(r, c).format("yyyy-mm-dd").set();
          } else if (value instanceof Number number) {
            sheet.value(r, c, number);
          } else if (value != null && value.toString().startsWith("=")) {
            sheet.formula(r, c, value.toString().substring(1));
          } else if (value != null) {
            sheet.value(r, c, value.toString());
          }
        }
      }
      return bestand;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
