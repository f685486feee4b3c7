package nl.kaderwijzer.api.catalogue;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import nl.kaderwijzer.api.Adressen;
import nl.kaderwijzer.api.ApiHeaders;
import nl.kaderwijzer.api.Formaat;
import nl.kaderwijzer.api.FormaatStrategy;
import nl.kaderwijzer.api.Refusal;
import nl.kaderwijzer.api.Served;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Downloads;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.RdfFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** All data as files at addresses that stay, and what the dataset is in RDF (DCAT, VoID). */
@Hidden
@RestController
class DatasetController {

  private static final String SUMS = "SHA256SUMS";

  private final Served served;
  private final Derived<Downloads> downloads;
  private final Derived<Datasetbeschrijving> beschrijving;
  private final Adressen adressen;

  DatasetController(Served served, Derived<Downloads> downloads, Derived<Datasetbeschrijving> beschrijving, Adressen adressen) {
    this.served = served;
    this.downloads = downloads;
    this.beschrijving = beschrijving;
    this.adressen = adressen;
  }

  /** The tag is the version of the dataset; who has that version is told before the file is made. */
  @GetMapping(Downloads.PAD + "{naam}")
  ResponseEntity<byte[]> bestand(@PathVariable String naam, HttpServletRequest request, ServletWebRequest web) {
    Publication publication = served.publication(request);
    Downloads all = downloads.of(publication);
    List<String> names = all.alle().stream().map(bestand -> bestand.dump().bestand()).collect(Collectors.toList());
    names.add(SUMS);
    if (!names.contains(naam)) {
      throw Refusal.notFound("bestand", naam, names).get();
    }
    if (web.checkNotModified('"' + publication.version() + '"')) {
      return ResponseEntity.status(304).build();
    }
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    ApiHeaders.common((header, value) -> answer.header(header, value));
    if (naam.equals(SUMS)) {
      String sums = all.alle().stream().map(b -> b.controlegetal() + "  " + b.dump().bestand() + "\n").collect(Collectors.joining());
      return answer.contentType(MediaType.TEXT_PLAIN).body(sums.getBytes(StandardCharsets.UTF_8));
    }
    Downloads.Bestand bestand = all.bestand(naam).orElseThrow();
    String versioned = naam.replaceFirst("\\.", "-" + publication.version() + ".");
    return answer
        .contentType(MediaType.parseMediaType(bestand.dump().mediaType()))
        .headers(headers -> headers.set(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + versioned + "\""))
        .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(bestand.sha256()) + ":")
        .body(bestand.inhoud());
  }

  @GetMapping(
      path = {"/dataset", "/doc/dataset", "/.well-known/void"},
      produces = {Formaat.TURTLE, Formaat.JSON_LD, Formaat.N_TRIPLES, Formaat.RDF_XML})
  ResponseEntity<String> beschrijving(HttpServletRequest request, ServletWebRequest web) throws HttpMediaTypeNotAcceptableException {
    Publication publication = served.publication(request);
    RdfFormat format = FormaatStrategy.data(web).rdf();
    if (web.checkNotModified('"' + publication.version() + '-' + format.suffix() + '"')) {
      return ResponseEntity.status(304).build();
    }
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.parseMediaType(format.mediaType()), StandardCharsets.UTF_8))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .body(beschrijving.of(publication).schrijf(adressen.base(request), format));
  }
}
