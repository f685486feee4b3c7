package nl.kaderwijzer.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Thing;

/** Gathers everything of one publication that words can find. */
final class Ingangen {

  private static final String VRAGEN = "questions/";

  private final Publication publication;
  private final Catalogue catalogue;
  private final Map<String, List<String>> vroeger = new HashMap<>();

  Ingangen(Publication publication, Catalogue catalogue) {
    this.publication = publication;
    this.catalogue = catalogue;
    publication.things("kw:Wijziging").stream()
        .filter(wijziging -> wijziging.textOrNull("kw:oudAdres") != null)
        .forEach(
            wijziging ->
                wijziging.texts("kw:over")
                    .forEach(id -> vroeger.computeIfAbsent(id, x -> new ArrayList<>()).add(Thing.slug(wijziging.text("kw:oudAdres")))));
  }

  List<Ingang> alle() {
    return Stream.of(
            catalogue.lijsten().stream().flatMap(lijst -> lijst.begrippen().stream().map(begrip -> begrip(begrip, lijst))),
            catalogue.instrumenten().stream().map(this::instrument),
            catalogue.normen().stream().filter(norm -> !norm.isHoofd()).map(this::norm),
            catalogue.organisaties().stream().map(this::organisatie),
            publication.things("kw:Casus").stream().map(Ingangen::casus),
            publication.queries().stream()
                .filter(query -> query.name().startsWith(VRAGEN))
                .map(query -> new Ingang(Vindsoort.VRAAG, query.name().substring(VRAGEN.length()), query.summary(), "", List.of(), "", List.of())),
            publication.things("kw:Verband").stream().map(this::verband))
        .flatMap(part -> part)
        .toList();
  }

  private Ingang begrip(Begrip begrip, Begrippenlijst lijst) {
    boolean onderwerp = begrip.lijst().equals("onderwerpen");
    return new Ingang(
        onderwerp ? Vindsoort.ONDERWERP : Vindsoort.BEGRIP,
        onderwerp ? begrip.slug() : begrip.toString(),
        begrip.naam(),
        onderwerp ? "" : lijst.titel(),
        ook("begrippen/" + begrip, Stream.of(begrip.synoniemen(), begrip.oud(), List.of(begrip.slug())).flatMap(List::stream)),
        begrip.definitie() + " " + begrip.uitleg(),
        begrip.breder().stream().map(slug -> catalogue.begrip(begrip.lijst(), slug).naam()).toList());
  }

  private Ingang instrument(Instrument instrument) {
    return new Ingang(
        Vindsoort.INSTRUMENT,
        instrument.slug(),
        instrument.naam(),
        instrument.soort().naam(),
        ook(
            "instrumenten/" + instrument,
            Stream.of(
                    Stream.of(instrument.titel(), instrument.korteNaam(), instrument.slug()),
                    instrument.identificaties().stream().map(Identificatie::waarde),
                    instrument.ookBekendAls().stream())
                .flatMap(part -> part)),
        instrument.samenvatting() + " " + instrument.waaromLokaalTeam(),
        Stream.concat(Stream.of(instrument.soort().naam()), instrument.uitgevers().stream().map(Organisatie::naam)).toList());
  }

  private Ingang norm(Norm norm) {
    return new Ingang(
        Vindsoort.NORM,
        norm.id().toString(),
        norm.opschrift(),
        norm.instrument().korteNaam() + ", " + norm.plaats(),
        ook("normen/" + norm, Stream.of(norm.id().toString(), norm.plaats())),
        norm.samenvatting(),
        Stream.concat(
                Stream.of(norm.instrument().naam(), norm.instrument().korteNaam()),
                norm.onderwerpen().stream().flatMap(o -> Stream.concat(Stream.of(o.naam()), o.synoniemen().stream())))
            .toList());
  }

  private Ingang organisatie(Organisatie organisatie) {
    return new Ingang(
        Vindsoort.ORGANISATIE,
        organisatie.slug(),
        organisatie.naam(),
        organisatie.toezichthouder() ? "Toezichthouder" : "",
        ook("organisaties/" + organisatie.slug(), Stream.concat(organisatie.andereNamen().stream(), Stream.of(organisatie.slug()))),
        organisatie.rol() == null ? "" : organisatie.rol(),
        List.of());
  }

  private static Ingang casus(Thing casus) {
    return new Ingang(Vindsoort.CASUS, casus.slug(), casus.text("dct:title"), "", List.of(), casus.text("kw:schets"), List.of());
  }

  private Ingang verband(Thing verband) {
    String soort = catalogue.begrip(verband.text("kw:verbandsoort")).naam();
    return new Ingang(
        Vindsoort.VERBAND,
        verband.slug(),
        catalogue.naam(Thing.slug(verband.text("kw:van"))) + " en " + catalogue.naam(Thing.slug(verband.text("kw:naar"))),
        soort,
        List.of(),
        verband.text("kw:toelichting"),
        List.of(soort, catalogue.begrip(verband.text("kw:onderwerp")).naam()));
  }

  /** With the names it had before it was withdrawn or merged. */
  private List<String> ook(String id, Stream<String> namen) {
    return Stream.concat(namen, vroeger.getOrDefault(id, List.of()).stream()).toList();
  }
}
