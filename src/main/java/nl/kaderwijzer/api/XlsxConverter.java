package nl.kaderwijzer.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/**
 * Writes a {@link Tabel} as an Excel workbook with one sheet: the columns of the CSV, numbers, days and yes-or-no as such, everything
 * else as text, so that nothing is a formula. With a column of a closed list of words it is a form to fill in: that column offers the
 * words, and long texts are wrapped.
 *
 * <p>The moment of making is left out, for an answer with a strong ETag has to be the same bytes each time.
 */
@Component
public final class XlsxConverter extends AbstractHttpMessageConverter<Tabel> {

  private static final String NAAM = "Kaderwijzer";
  private static final String VERSION = "1.0";
  private static final int NARROW = 12;
  private static final int WIDE = 45;
  private static final int LONGEST_CELL = 32_767;
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern MOMENT = Pattern.compile("<dcterms:created.*?</dcterms:created>");

  /**
   * One sheet.
   *
   * @param naam at most 31 characters, without those that XML or Excel reserve
   */
  public record Blad(String naam, List<CsvColumn> kolommen, List<?> rijen) {

    /** A sheet of records. */
    public Blad(String naam, Class<?> rijtype, List<?> rijen) {
      this(naam, CsvColumn.of(rijtype), rijen);
    }
  }

  XlsxConverter() {
    super(MediaType.parseMediaType(Formaat.XLSX));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Tabel.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Tabel readInternal(Class<? extends Tabel> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("XLSX is only written", message);
  }

  @Override
  protected void writeInternal(Tabel tabel, HttpOutputMessage message) throws IOException {
    schrijf(message.getBody(), List.of(new Blad(NAAM, tabel.kolommen(), tabel.rijen())));
  }

  /** Writes a workbook with these sheets. */
  public static void schrijf(OutputStream target, List<Blad> bladen) throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(made, NAAM, VERSION)) {
      for (Blad blad : bladen) {
        sheet(workbook.newWorksheet(blad.naam()), blad.kolommen(), blad.rijen());
      }
    }
    copyWithoutMoment(made.toByteArray(), target);
  }

  private static void sheet(Worksheet sheet, List<CsvColumn> columns, List<?> rijen) throws IOException {
    boolean formulier = columns.stream().anyMatch(column -> column.type().isEnum());
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, rijen.size(), columns.size() - 1);
    for (int c = 0; c < columns.size(); c++) {
      CsvColumn column = columns.get(c);
      sheet.value(0, c, column.naam());
      sheet.style(0, c).bold().set();
      if (formulier) {
        sheet.width(c, width(column, rijen));
        if (column.type().isEnum() && !rijen.isEmpty()) {
          sheet.range(1, c, rijen.size(), c).validateWithListByFormula(words(column)).allowBlank(true).showErrorMessage(true);
        }
      }
    }
    for (int r = 0; r < rijen.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        cell(sheet, r + 1, c, columns.get(c), rijen.get(r));
        if (formulier) {
          sheet.style(r + 1, c).verticalAlignment("top").wrapText(true).set();
        }
      }
    }
    sheet.finish();
  }

  private static int width(CsvColumn column, List<?> rijen) {
    int longest = rijen.stream().mapToInt(rij -> column.tekst(rij).length()).max().orElse(0);
    return Math.min(WIDE, Math.max(NARROW, Math.max(longest, column.naam().length()) + 2));
  }

  /** The words that a column offers, as Excel has them in a formula. */
  private static String words(CsvColumn column) {
    return Stream.of(column.type().getEnumConstants()).map(Object::toString).collect(Collectors.joining(",", "\"", "\""));
  }

  private static void cell(Worksheet sheet, int row, int column, CsvColumn kolom, Object rij) {
    List<@Nullable Object> values = kolom.waarden().apply(rij).toList();
    Object only = values.size() == 1 ? values.get(0) : null;
    if (only instanceof Number number) {
      sheet.value(row, column, number);
    } else if (only instanceof Boolean truth) {
      sheet.value(row, column, truth);
    } else if (only instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else {
      String text = kolom.tekst(rij);
      if (!text.isEmpty()) {
        sheet.value(row, column, text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…");
      }
    }
  }

  private static void copyWithoutMoment(byte[] workbook, OutputStream target) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(target);
    try (ZipFile parts = ZipFile.builder().setByteArray(workbook).get()) {
      for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
        ZipEntry timeless = new ZipEntry(part.getName());
        timeless.setTime(0);
        copy.putNextEntry(timeless);
        InputStream content = parts.getInputStream(part);
        if (part.getName().equals(PROPERTIES)) {
          String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
          copy.write(MOMENT.matcher(text).replaceFirst("").getBytes(StandardCharsets.UTF_8));
        } else {
          content.transferTo(copy);
        }
      }
    }
    copy.finish();
  }
}
