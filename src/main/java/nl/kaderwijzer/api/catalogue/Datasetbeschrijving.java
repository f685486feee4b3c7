package nl.kaderwijzer.api.catalogue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kaderwijzer.graph.Beweringen;
import nl.kaderwijzer.graph.Downloads;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.RdfFormat;
import nl.kaderwijzer.graph.Row;
import nl.kaderwijzer.vocabulary.Kw;
import org.springframework.util.function.SingletonSupplier;

/**
 * What the dataset is, for catalogues: a record by DCAT-AP-NL 3 with its distributions and services, and VoID with how often each
 * class and property is used. Made when first asked for.
 */
final class Datasetbeschrijving {

  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final String OPENBAAR = EU + "access-right/PUBLIC";
  private static final String NEDERLANDS = EU + "language/NLD";
  private static final String NEDERLAND = EU + "country/NLD";
  private static final String ONREGELMATIG = EU + "frequency/IRREG";
  private static final String LICENTIE = "https://creativecommons.org/publicdomain/zero/1.0/";
  private static final String MODEL = Kw.DEF.substring(0, Kw.DEF.length() - 1);
  /** Of the data wherever they are served: the address by which they are cited. */
  private static final String DATASET = Kw.DEF.substring(0, Kw.DEF.length() - "def#".length()) + "dataset";
  private static final String IANA = "https://www.iana.org/assignments/media-types/";
  /** Themes of the European list, with the names it gives them. */
  private static final Map<String, String> THEMAS =
      Map.of(
          "JUST", "Justitie, rechtsstelsel en openbare veiligheid",
          "HEAL", "Gezondheid",
          "GOVE", "Overheid en publieke sector",
          "SOCI", "Bevolking en samenleving");
  private static final List<String> TREFWOORDEN =
      List.of("lokale teams", "wijkteams", "jeugdhulp", "Wmo", "richtlijnen", "toezicht", "wetgeving");

  private final Publication publication;
  private final Downloads downloads;
  private final String contact;
  private final SingletonSupplier<List<Row>> klassen;
  private final SingletonSupplier<List<Row>> eigenschappen;

  /** @param contact the e-mail address of the keeper; empty when there is none */
  Datasetbeschrijving(Publication publication, Downloads downloads, String contact) {
    this.publication = publication;
    this.downloads = downloads;
    this.contact = contact;
    this.klassen = SingletonSupplier.of(() -> publication.select("catalogue/klassen"));
    this.eigenschappen = SingletonSupplier.of(() -> publication.select("catalogue/eigenschappen"));
  }

  /** The description; {@code base} is where the service answers. */
  String schrijf(String base, RdfFormat format) {
    Beweringen all = new Beweringen(publication);
    String dataset = DATASET;
    catalogus(all, base, dataset);
    dataset(all, base, dataset);
    downloads.alle().forEach(bestand -> distributie(all, base, dataset, bestand));
    dienst(all, base, dataset, "sparql", "SPARQL-endpoint van Kaderwijzer", base + "/sparql", base + "/sparql", "https://www.w3.org/TR/sparql11-protocol/");
    dienst(all, base, dataset, "rest", "REST-API van Kaderwijzer", base + "/api/v1", base + "/api/v1/openapi.json", "https://spec.openapis.org/oas/v3.1.0.html");
    statistiek(all, base, dataset);
    soorten(all);
    return all.schrijf(format, base);
  }

  private void catalogus(Beweringen all, String base, String dataset) {
    String catalogus = base + "/dataset#catalogus";
    all.ding(catalogus, "rdf:type", "dcat:Catalog")
        .tekst(catalogus, "dct:title", "Gegevens van Kaderwijzer")
        .tekst(catalogus, "dct:description", "De dataset van Kaderwijzer en de diensten waarmee zij te bevragen is.")
        .ding(catalogus, "dct:license", LICENTIE)
        .ding(catalogus, "dcat:dataset", dataset)
        .ding(catalogus, "dcat:service", base + "/dataset#sparql")
        .ding(catalogus, "dcat:service", base + "/dataset#rest");
    wie(all, base, catalogus);
  }

  private void dataset(Beweringen all, String base, String dataset) {
    all.ding(dataset, "rdf:type", "dcat:Dataset")
        .ding(dataset, "rdf:type", "void:Dataset")
        .tekst(dataset, "dct:title", "Kaderwijzer: regels voor lokale teams")
        .tekst(
            dataset,
            "dct:description",
            "Wetten, richtlijnen, beroepscodes, toetsingskaders en afspraken voor lokale teams van gemeenten, met hun normen, de voorwaarden"
                + " waaronder die gelden, hoe zij zich tot elkaar verhouden, en de bron van elke uitspraak.")
        .waarde(dataset, "dct:identifier", dataset, "xsd:string")
        .ding(dataset, "dct:accessRights", OPENBAAR)
        .ding(dataset, "dct:license", LICENTIE)
        .ding(dataset, "dct:language", NEDERLANDS)
        .ding(dataset, "dct:accrualPeriodicity", ONREGELMATIG)
        .ding(dataset, "dct:spatial", NEDERLAND)
        .ding(dataset, "dct:conformsTo", MODEL)
        .ding(dataset, "dcat:landingPage", base + "/")
        .ding(dataset, "foaf:page", base + "/def")
        .ding(base + "/", "rdf:type", "foaf:Document")
        .ding(base + "/def", "rdf:type", "foaf:Document")
        .waarde(dataset, "dcat:version", publication.version(), "xsd:string")
        .waarde(dataset, "dct:modified", gewijzigd().toString(), "xsd:date")
        .waarde(dataset, "void:triples", String.valueOf(publication.triples()), "xsd:integer")
        .waarde(dataset, "void:uriSpace", Kw.ID, "xsd:string")
        .ding(dataset, "void:sparqlEndpoint", base + "/sparql")
        .ding(dataset, "void:vocabulary", Kw.DEF)
        .ding(dataset, "void:exampleResource", "normen/jeugdwet/4.1.3");
    THEMAS.keySet().forEach(thema -> all.ding(dataset, "dcat:theme", EU + "data-theme/" + thema));
    TREFWOORDEN.forEach(woord -> all.tekst(dataset, "dcat:keyword", woord));
    wie(all, base, dataset);
  }

  /** What the terms of others are that the record names: a catalogue that reads it does not have their lists at hand. */
  private static void soorten(Beweringen all) {
    THEMAS.forEach((thema, naam) -> all.ding(EU + "data-theme/" + thema, "rdf:type", "skos:Concept").tekst(EU + "data-theme/" + thema, "skos:prefLabel", naam));
    all.ding(OPENBAAR, "rdf:type", "dct:RightsStatement")
        .ding(NEDERLANDS, "rdf:type", "dct:LinguisticSystem")
        .ding(NEDERLAND, "rdf:type", "dct:Location")
        .ding(ONREGELMATIG, "rdf:type", "dct:Frequency")
        .ding(LICENTIE, "rdf:type", "dct:LicenseDocument")
        .ding(MODEL, "rdf:type", "dct:Standard")
        .ding("spdx:checksumAlgorithm_sha256", "rdf:type", "spdx:ChecksumAlgorithm");
  }

  /** The day of the newest entry in the log: it does not change when the service starts again. */
  private LocalDate gewijzigd() {
    return publication.things("kw:Wijziging").stream()
        .map(wijziging -> wijziging.dateOrNull("dct:issued"))
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElseGet(() -> LocalDate.ofInstant(publication.moment(), ZoneOffset.UTC));
  }

  private void wie(Beweringen all, String base, String ding) {
    String beheerder = base + "/dataset#beheerder";
    String loket = base + "/dataset#contact";
    all.ding(ding, "dct:publisher", beheerder)
        .ding(ding, "dct:creator", beheerder)
        .ding(ding, "dcat:contactPoint", loket)
        .ding(beheerder, "rdf:type", "foaf:Agent")
        .tekst(beheerder, "foaf:name", "Kaderwijzer")
        .ding(beheerder, "foaf:homepage", base + "/")
        .ding(loket, "rdf:type", "vcard:Kind")
        .ding(loket, "rdf:type", "vcard:Organization")
        .tekst(loket, "vcard:fn", "Kaderwijzer")
        .ding(loket, "vcard:hasURL", base + "/melden");
    if (!contact.isEmpty()) {
      all.ding(loket, "vcard:hasEmail", "mailto:" + contact);
    }
  }

  private static void distributie(Beweringen all, String base, String dataset, Downloads.Bestand bestand) {
    String adres = base + Downloads.PAD + bestand.dump().bestand();
    String distributie = base + "/dataset#" + bestand.dump().bestand();
    String controle = distributie + "-sha256";
    all.ding(dataset, "dcat:distribution", distributie)
        .ding(dataset, "void:dataDump", adres)
        .ding(distributie, "rdf:type", "dcat:Distribution")
        .tekst(distributie, "dct:title", bestand.dump().bestand())
        .tekst(distributie, "dct:description", bestand.dump().uitleg())
        .ding(distributie, "dcat:accessURL", adres)
        .ding(distributie, "dcat:downloadURL", adres)
        .ding(distributie, "dct:license", LICENTIE)
        .ding(distributie, "dct:language", NEDERLANDS)
        .ding(distributie, "dcat:mediaType", soort(all, bestand.dump().inhoudsType()))
        .waarde(distributie, "dcat:byteSize", String.valueOf(bestand.inhoud().length), "xsd:nonNegativeInteger")
        .ding(distributie, "spdx:checksum", controle)
        .ding(controle, "rdf:type", "spdx:Checksum")
        .ding(controle, "spdx:algorithm", "spdx:checksumAlgorithm_sha256")
        .waarde(controle, "spdx:checksumValue", bestand.controlegetal(), "xsd:hexBinary");
    if (!bestand.dump().mediaType().equals(bestand.dump().inhoudsType())) {
      all.ding(distributie, "dcat:compressFormat", soort(all, bestand.dump().mediaType()));
    }
  }

  private static String soort(Beweringen all, String mediaType) {
    String soort = IANA + mediaType;
    all.ding(soort, "rdf:type", "dct:MediaType");
    return soort;
  }

  private void dienst(Beweringen all, String base, String dataset, String naam, String titel, String adres, String beschrijving, String standaard) {
    String dienst = base + "/dataset#" + naam;
    all.ding(dienst, "rdf:type", "dcat:DataService")
        .tekst(dienst, "dct:title", titel)
        .tekst(dienst, "dct:description", titel + ": alleen lezen, vrij te gebruiken.")
        .waarde(dienst, "dct:identifier", dienst, "xsd:string")
        .ding(dienst, "dcat:endpointURL", adres)
        .ding(dienst, "dcat:endpointDescription", beschrijving)
        .ding(dienst, "dct:conformsTo", standaard)
        .ding(standaard, "rdf:type", "dct:Standard")
        .ding(dienst, "dcat:servesDataset", dataset)
        .ding(dienst, "dct:license", LICENTIE)
        .ding(dienst, "dct:accessRights", OPENBAAR)
        .ding(dienst, "dct:language", NEDERLANDS);
    THEMAS.keySet().forEach(thema -> all.ding(dienst, "dcat:theme", EU + "data-theme/" + thema));
    TREFWOORDEN.forEach(woord -> all.tekst(dienst, "dcat:keyword", woord));
    wie(all, base, dienst);
  }

  private void statistiek(Beweringen all, String base, String dataset) {
    for (Row row : klassen.obtain()) {
      String deel = deel(base, "klasse-", row.iri("klasse"));
      all.ding(dataset, "void:classPartition", deel)
          .ding(deel, "void:class", row.iri("klasse"))
          .waarde(deel, "void:entities", row.text("aantal"), "xsd:integer");
    }
    for (Row row : eigenschappen.obtain()) {
      String deel = deel(base, "eigenschap-", row.iri("eigenschap"));
      all.ding(dataset, "void:propertyPartition", deel)
          .ding(deel, "void:property", row.iri("eigenschap"))
          .waarde(deel, "void:triples", row.text("aantal"), "xsd:integer");
    }
  }

  private String deel(String base, String soort, String iri) {
    return base + "/dataset#" + soort + publication.prefixes().shorten(iri).orElse(iri).replaceAll("[^A-Za-z0-9-]", "-");
  }
}
