package nl.kaderwijzer.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/**
 * Writes a {@link Tabel} as an Excel workbook (ECMA-376) with one sheet: the columns of the CSV, numbers, days and yes-or-no as
 * such, everything else as text, so that nothing is a formula. With a column of a closed list of words it is a form to fill in: that
 * column offers the words, and long texts are wrapped.
 *
 * <p>By hand, because an answer with a strong ETag has to be the same bytes each time, and libraries write the moment of making into
 * the file.
 */
@Component
final class XlsxConverter extends AbstractHttpMessageConverter<Tabel> {

  private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONS = HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String ROOT =
      RELATIONS + "<Relationship Id=\"rId1\" Type=\"" + RELATION + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
  private static final String STYLES =
      HEAD + "<styleSheet xmlns=\"" + SHEET + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
          + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
          + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
          + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
          + "<cellXfs count=\"4\"><xf/><xf fontId=\"1\" applyFont=\"1\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/>"
          + "<xf applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>";
  private static final String BOLD = "1";
  private static final String DAY = "2";
  private static final String WRAPPED = "3";

  private static final int BUFFER = 64 * 1024;
  private static final int NARROW = 12;
  private static final int WIDE = 45;
  private static final int LONGEST_CELL = 32_767;
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern NOT_IN_XML = Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /**
   * One sheet.
   *
   * @param naam at most 31 characters, without those that XML or Excel reserve
   */
  record Blad(String naam, List<CsvColumn> kolommen, List<?> rijen) {

    /** A sheet of records. */
    Blad(String naam, Class<?> rijtype, List<?> rijen) {
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
    schrijf(message.getBody(), List.of(new Blad("Kaderwijzer", tabel.kolommen(), tabel.rijen())));
  }

  /** Writes a workbook with these sheets. */
  static void schrijf(OutputStream target, List<Blad> bladen) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
    part(zip, "[Content_Types].xml", types(bladen.size()));
    part(zip, "_rels/.rels", ROOT);
    part(zip, "xl/workbook.xml", workbook(bladen));
    part(zip, "xl/_rels/workbook.xml.rels", parts(bladen.size()));
    part(zip, "xl/styles.xml", STYLES);
    for (int i = 0; i < bladen.size(); i++) {
      part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", "");
      try {
        Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER);
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        sheet(xml, bladen.get(i).kolommen(), bladen.get(i).rijen());
        xml.flush();
        text.flush();
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
    }
    zip.finish();
  }

  private static String types(int sheets) {
    return HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + MAIN + ".sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + MAIN + ".styles+xml\"/>"
        + numbered(sheets, n -> "<Override PartName=\"/xl/worksheets/sheet" + n + ".xml\" ContentType=\"" + MAIN + ".worksheet+xml\"/>")
        + "</Types>";
  }

  private static String workbook(List<Blad> bladen) {
    return HEAD + "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + RELATION + "\"><sheets>"
        + numbered(bladen.size(), n -> "<sheet name=\"" + bladen.get(n - 1).naam() + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>")
        + "</sheets></workbook>";
  }

  private static String parts(int sheets) {
    return RELATIONS
        + numbered(sheets, n -> "<Relationship Id=\"rId" + n + "\" Type=\"" + RELATION + "/worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>")
        + "<Relationship Id=\"rId" + (sheets + 1) + "\" Type=\"" + RELATION + "/styles\" Target=\"styles.xml\"/></Relationships>";
  }

  private static String numbered(int count, IntFunction<String> text) {
    return IntStream.rangeClosed(1, count).mapToObj(text).collect(Collectors.joining());
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  private static void sheet(XMLStreamWriter xml, List<CsvColumn> columns, List<?> rijen) throws XMLStreamException {
    xml.writeStartDocument("1.0");
    xml.writeStartElement("worksheet");
    xml.writeDefaultNamespace(SHEET);
    freezeFirstRow(xml);
    boolean formulier = columns.stream().anyMatch(column -> column.type().isEnum());
    if (formulier) {
      widths(xml, columns, rijen);
    }
    xml.writeStartElement("sheetData");
    xml.writeStartElement("row");
    for (CsvColumn column : columns) {
      text(xml, column.naam(), BOLD);
    }
    xml.writeEndElement();
    for (Object rij : rijen) {
      xml.writeStartElement("row");
      for (CsvColumn column : columns) {
        cell(xml, column, rij, formulier ? WRAPPED : "0");
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEmptyElement("autoFilter");
    xml.writeAttribute("ref", "A1:" + letters(columns.size()) + (rijen.size() + 1));
    if (formulier && !rijen.isEmpty()) {
      words(xml, columns, rijen.size() + 1);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static void widths(XMLStreamWriter xml, List<CsvColumn> columns, List<?> rijen) throws XMLStreamException {
    xml.writeStartElement("cols");
    for (int c = 0; c < columns.size(); c++) {
      CsvColumn column = columns.get(c);
      int longest = rijen.stream().mapToInt(rij -> column.tekst(rij).length()).max().orElse(0);
      xml.writeEmptyElement("col");
      xml.writeAttribute("min", String.valueOf(c + 1));
      xml.writeAttribute("max", String.valueOf(c + 1));
      xml.writeAttribute("width", String.valueOf(Math.min(WIDE, Math.max(NARROW, Math.max(longest, column.naam().length()) + 2))));
      xml.writeAttribute("customWidth", "1");
    }
    xml.writeEndElement();
  }

  /** Lets the cells of a column with a closed list of words offer those. */
  private static void words(XMLStreamWriter xml, List<CsvColumn> columns, int lastRow) throws XMLStreamException {
    xml.writeStartElement("dataValidations");
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).type().isEnum()) {
        String letter = letters(c + 1);
        xml.writeStartElement("dataValidation");
        xml.writeAttribute("type", "list");
        xml.writeAttribute("allowBlank", "1");
        xml.writeAttribute("showErrorMessage", "1");
        xml.writeAttribute("sqref", letter + "2:" + letter + lastRow);
        xml.writeStartElement("formula1");
        xml.writeCharacters(Stream.of(columns.get(c).type().getEnumConstants()).map(Object::toString).collect(Collectors.joining(",", "\"", "\"")));
        xml.writeEndElement();
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
  }

  private static void freezeFirstRow(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("sheetViews");
    xml.writeStartElement("sheetView");
    xml.writeAttribute("workbookViewId", "0");
    xml.writeEmptyElement("pane");
    xml.writeAttribute("ySplit", "1");
    xml.writeAttribute("topLeftCell", "A2");
    xml.writeAttribute("state", "frozen");
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void cell(XMLStreamWriter xml, CsvColumn column, Object rij, String style) throws XMLStreamException {
    List<@Nullable Object> values = column.waarden().apply(rij).toList();
    Object only = values.size() == 1 ? values.get(0) : null;
    if (only instanceof Number) {
      value(xml, "n", "0", only.toString());
    } else if (only instanceof Boolean truth) {
      value(xml, "b", "0", truth ? "1" : "0");
    } else if (only instanceof LocalDate day) {
      value(xml, "n", DAY, String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day)));
    } else {
      text(xml, column.tekst(rij), style);
    }
  }

  private static void value(XMLStreamWriter xml, String type, String style, String value) throws XMLStreamException {
    xml.writeStartElement("c");
    xml.writeAttribute("t", type);
    xml.writeAttribute("s", style);
    xml.writeStartElement("v");
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String text, String style) throws XMLStreamException {
    if (text.isEmpty()) {
      xml.writeEmptyElement("c");
      return;
    }
    String fitting = text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    xml.writeStartElement("c");
    xml.writeAttribute("t", "inlineStr");
    xml.writeAttribute("s", style);
    xml.writeStartElement("is");
    xml.writeStartElement("t");
    xml.writeAttribute("xml:space", "preserve");
    xml.writeCharacters(NOT_IN_XML.matcher(fitting).replaceAll(""));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** The name of a column by its number, from 1: A, B … Z, AA. */
  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
