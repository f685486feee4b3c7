package nl.kaderwijzer.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page as a table for a spreadsheet (RFC 4180). A cell that would be taken for a formula gets an apostrophe before it. */
public final class Csv {

  /** The parameter that asks for it, besides {@code Accept}. */
  public static final String PARAMETER = "formaat";

  private static final String FORMULA = "=+-@\t\r\n";

  private final List<List<String>> regels = new ArrayList<>();

  /** @param koppen the names of the columns */
  public Csv(String... koppen) {
    regel((Object[]) koppen);
  }

  /** Whether the parameters ask for a table. */
  public static boolean gevraagd(Map<String, List<String>> invoer) {
    return invoer.getOrDefault(PARAMETER, List.of()).contains("csv");
  }

  /** Adds a line; null is an empty cell. */
  public void regel(@Nullable Object... cellen) {
    List<String> texts = new ArrayList<>();
    for (Object cel : cellen) {
      String text = cel == null ? "" : cel.toString();
      texts.add(!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text);
    }
    regels.add(texts);
  }

  /** The table as a file with this name. */
  public ResponseEntity<byte[]> antwoord(String bestandsnaam) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecords(regels);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + bestandsnaam + "\"")
        .body(out.toString().getBytes(StandardCharsets.UTF_8));
  }
}
