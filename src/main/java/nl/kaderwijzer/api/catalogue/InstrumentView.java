package nl.kaderwijzer.api.catalogue;

import java.time.LocalDate;
import java.util.List;
import nl.kaderwijzer.api.BronView;
import nl.kaderwijzer.api.VerbandView;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Identificatie;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Juriconnect;
import nl.kaderwijzer.vocabulary.Kw;
import org.jspecify.annotations.Nullable;

/**
 * An instrument in JSON.
 *
 * @param juriconnect the reference by the Juriconnect standard, for national legislation
 * @param voorwaarden hold for all its norms
 * @param aantalNormen without headings
 * @param tekstverbanden what it says itself of others, its legal bases among them
 */
record InstrumentView(
    String slug,
    String iri,
    String naam,
    String titel,
    @Nullable String citeertitel,
    @Nullable String afkorting,
    Verwijzing soort,
    Verwijzing bindendheid,
    Verwijzing bestuurslaag,
    Verwijzing status,
    GeldigheidView geldigheid,
    List<Identificatie> identificaties,
    @Nullable String juriconnect,
    List<String> ookBekendAls,
    List<Verwijzing> uitgevers,
    List<Verwijzing> toezichthouders,
    List<Verwijzing> onderwerpen,
    List<Verwijzing> mandaten,
    String samenvatting,
    String waaromLokaalTeam,
    List<VoorwaardeView> voorwaarden,
    int aantalNormen,
    @Nullable String adres,
    @Nullable String versie,
    Verwijzing controle,
    List<BronView> gezien,
    List<VerbandView> tekstverbanden) {

  static InstrumentView of(Instrument instrument, Catalogue catalogue, LocalDate peildatum) {
    return new InstrumentView(
        instrument.slug(),
        Kw.iri("instrumenten/" + instrument.slug()),
        instrument.naam(),
        instrument.titel(),
        instrument.citeertitel(),
        instrument.afkorting(),
        Verwijzing.of(instrument.soort()),
        Verwijzing.of(instrument.bindendheid()),
        Verwijzing.of(instrument.bestuurslaag()),
        Verwijzing.of(instrument.status()),
        GeldigheidView.of(instrument.geldigheid(), peildatum),
        instrument.identificaties(),
        Juriconnect.van(instrument),
        instrument.ookBekendAls(),
        Verwijzing.of(instrument.uitgevers()),
        Verwijzing.of(instrument.toezichthouders()),
        Verwijzing.of(catalogue.onderwerpen(instrument)),
        Verwijzing.of(instrument.mandaten()),
        instrument.samenvatting(),
        instrument.waaromLokaalTeam(),
        VoorwaardeView.of(instrument.voorwaarden()),
        (int) catalogue.normen(instrument).stream().filter(norm -> !norm.isHoofd()).count(),
        instrument.adres(),
        instrument.versie(),
        Verwijzing.of(instrument.controle()),
        BronView.of(instrument.gezien()),
        VerbandView.of(instrument.tekstverbanden(), catalogue));
  }
}
