package nl.kaderwijzer.api.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.kaderwijzer.api.Adressen;
import nl.kaderwijzer.api.ApiPaths;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.Lijst;
import nl.kaderwijzer.api.Verwijzing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/**
 * Writes a list of changes as an Atom feed (RFC 4287). The moment of an entry is the start of its day in UTC: of a day only the day
 * is known. Nothing in it depends on when it is asked.
 */
@Component
final class AtomConverter extends AbstractGenericHttpMessageConverter<Lijst<WijzigingView>> {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String TAG = "tag:w3id.org,2026-11-25:kaderwijzer/wijzigingen";
  private static final LocalDate BEGIN = LocalDate.of(2026, 11, 25);

  private final HttpServletRequest request;
  private final Adressen adressen;

  /** @param request stands for the call at hand, whichever that is */
  AtomConverter(HttpServletRequest request, Adressen adressen) {
    super(StandardCharsets.UTF_8, MediaType.parseMediaType(Formaat.ATOM));
    this.request = request;
    this.adressen = adressen;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == Lijst.class;
  }

  @Override
  public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public boolean canWrite(@Nullable Type type, Class<?> valueClass, @Nullable MediaType mediaType) {
    return canWrite(valueClass, mediaType) && (type == null || type.getTypeName().contains(WijzigingView.class.getName()));
  }

  @Override
  protected Lijst<WijzigingView> readInternal(Class<? extends Lijst<WijzigingView>> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("Atom is only written", message);
  }

  @Override
  public Lijst<WijzigingView> read(Type type, @Nullable Class<?> context, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("Atom is only written", message);
  }

  @Override
  protected void writeInternal(Lijst<WijzigingView> lijst, @Nullable Type type, HttpOutputMessage message) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(message.getBody(), "UTF-8");
      write(lijst, xml);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void write(Lijst<WijzigingView> lijst, XMLStreamWriter xml) throws XMLStreamException {
    String base = adressen.base(request);
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml:lang", "nl");
    element(xml, "id", TAG + query);
    element(xml, "title", "Kaderwijzer: wijzigingen");
    element(xml, "updated", moment(lijst.resultaten().stream().map(WijzigingView::datum).max(Comparator.naturalOrder()).orElse(BEGIN)));
    link(xml, "self", base + request.getRequestURI() + query, Formaat.ATOM);
    link(xml, "alternate", base + ApiPaths.API + "/wijzigingen", Formaat.JSON);
    if (lijst.volgende() != null) {
      link(xml, "next", base + lijst.volgende(), Formaat.ATOM);
    }
    xml.writeStartElement("author");
    element(xml, "name", "Kaderwijzer");
    xml.writeEndElement();
    element(xml, "rights", "CC0 1.0");
    for (WijzigingView wijziging : lijst.resultaten()) {
      entry(wijziging, base, xml);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static void entry(WijzigingView wijziging, String base, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", Objects.requireNonNullElse(wijziging.iri(), TAG + "/" + wijziging.slug()));
    element(xml, "title", (wijziging.aangekondigd() ? "Aangekondigd. " : "") + wijziging.titel());
    element(xml, "updated", moment(wijziging.datum()));
    category(xml, wijziging.soort().slug(), wijziging.soort().naam());
    if (wijziging.aangekondigd()) {
      category(xml, "aangekondigd", "Aangekondigd");
    }
    List<Verwijzing> over = wijziging.over();
    link(xml, "alternate", base + (over.isEmpty() ? ApiPaths.API + "/wijzigingen" : "/id/" + over.get(0).slug()), null);
    for (Verwijzing ding : over.stream().skip(1).toList()) {
      link(xml, "related", base + "/id/" + ding.slug(), null);
    }
    element(xml, "summary", wijziging.toelichting());
    xml.writeEndElement();
  }

  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void category(XMLStreamWriter xml, String term, String label) throws XMLStreamException {
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", term);
    xml.writeAttribute("label", label);
  }

  private static void link(XMLStreamWriter xml, String rel, String href, @Nullable String type) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
    if (type != null) {
      xml.writeAttribute("type", type);
    }
  }
}
