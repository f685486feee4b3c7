package nl.kaderwijzer.api;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes a {@link Tabel} as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
@Component
final class CsvConverter extends AbstractHttpMessageConverter<Tabel> {

  private static final String FORMULA = "=+-@\t\r\n";

  CsvConverter() {
    super(StandardCharsets.UTF_8, MediaType.parseMediaType(Formaat.CSV));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Tabel.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Tabel readInternal(Class<? extends Tabel> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("CSV is only written", message);
  }

  @Override
  protected void writeInternal(Tabel tabel, HttpOutputMessage message) throws IOException {
    List<CsvColumn> cells = tabel.kolommen();
    Writer writer = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
    if (tabel.opmaak().bom()) {
      writer.write('\uFEFF');
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(tabel.opmaak().scheiding()).get();
    CSVPrinter printer = new CSVPrinter(writer, format);
    printer.printRecord(cells.stream().map(CsvColumn::naam));
    for (Object rij : tabel.rijen()) {
      printer.printRecord(cells.stream().map(column -> cell(column, rij)));
    }
    printer.flush();
  }

  private static String cell(CsvColumn column, Object rij) {
    String text = column.tekst(rij);
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
