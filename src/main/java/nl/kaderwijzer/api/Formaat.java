package nl.kaderwijzer.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.graph.RdfFormat;
import org.springframework.http.MediaType;

/** The forms in which an answer can be had, each with the word that asks for it: {@code formaat=csv}. */
public enum Formaat implements Benoemd {
  JSON_VORM("json", Formaat.JSON),
  CSV_VORM("csv", Formaat.CSV),
  XLSX_VORM("xlsx", Formaat.XLSX),
  SSSOM_VORM("sssom", Formaat.TSV),
  ATOM_VORM("atom", Formaat.ATOM),
  TTL_VORM("ttl", Formaat.TURTLE),
  JSONLD_VORM("jsonld", Formaat.JSON_LD),
  NT_VORM("nt", Formaat.N_TRIPLES),
  RDF_VORM("rdf", Formaat.RDF_XML);

  public static final String JSON = "application/json";
  public static final String CSV = "text/csv";
  public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String TSV = "text/tab-separated-values";
  public static final String ATOM = "application/atom+xml";
  public static final String TURTLE = "text/turtle";
  public static final String JSON_LD = "application/ld+json";
  public static final String N_TRIPLES = "application/n-triples";
  public static final String RDF_XML = "application/rdf+xml";

  /** The forms of a list. */
  static final List<Formaat> LIJST = List.of(JSON_VORM, CSV_VORM, XLSX_VORM);

  /** The forms of the list of changes. */
  static final List<Formaat> WIJZIGINGEN = List.of(JSON_VORM, CSV_VORM, XLSX_VORM, ATOM_VORM);

  /** The forms of the list of relations; all but the first three hold only judgements. */
  static final List<Formaat> VERBANDEN = List.of(JSON_VORM, CSV_VORM, XLSX_VORM, SSSOM_VORM, TTL_VORM, JSONLD_VORM, NT_VORM, RDF_VORM);

  /** The forms of one thing. */
  static final List<Formaat> DING = List.of(JSON_VORM, TTL_VORM, JSONLD_VORM, NT_VORM, RDF_VORM);

  /** The forms of linked data, the first for who has no wish. */
  static final List<Formaat> DATA = List.of(TTL_VORM, JSONLD_VORM, NT_VORM, RDF_VORM, JSON_VORM);

  private final String slug;
  private final MediaType type;

  Formaat(String slug, String type) {
    this.slug = slug;
    this.type = MediaType.parseMediaType(type);
  }

  static Optional<Formaat> van(String slug) {
    return Arrays.stream(values()).filter(formaat -> formaat.slug.equals(slug)).findFirst();
  }

  /** Whether it is had whole, as a file, and not page by page. */
  boolean isBestand() {
    return this != JSON_VORM && this != ATOM_VORM;
  }

  /** The form of linked data that the end of an address names ({@code .ttl}); empty when it names none. */
  public static Optional<Formaat> aanEinde(String adres) {
    return DATA.stream().filter(formaat -> adres.endsWith("." + formaat.slug)).findFirst();
  }

  /** An address without this form at its end. */
  public String zonder(String adres) {
    return adres.substring(0, adres.length() - slug.length() - 1);
  }

  /** What the header {@code Content-Type} says of it. */
  public MediaType type() {
    return type;
  }

  /** The same as a format of RDF: in plain JSON linked data are JSON-LD. */
  public RdfFormat rdf() {
    return Arrays.stream(RdfFormat.values()).filter(format -> format.suffix().equals(slug)).findFirst().orElse(RdfFormat.JSON_LD);
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public String naam() {
    return type.toString();
  }
}
