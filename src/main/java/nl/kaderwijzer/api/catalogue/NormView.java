package nl.kaderwijzer.api.catalogue;

import java.time.LocalDate;
import java.util.List;
import nl.kaderwijzer.api.BronView;
import nl.kaderwijzer.api.VerbandView;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Juriconnect;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.catalogue.Termijn;
import nl.kaderwijzer.overlap.Verbanden;
import nl.kaderwijzer.vocabulary.Kw;
import org.jspecify.annotations.Nullable;

/**
 * A norm in JSON.
 *
 * @param juriconnect the reference to its place by the Juriconnect standard, null where it does not surely follow from the place
 * @param inhoudOnbekend there and true when the text was not read
 * @param bindendheid of its instrument
 * @param voorwaarden its own
 * @param voorwaardenInstrument those of its instrument, which hold too
 * @param hoofdnorm the norm that is its heading
 * @param delen the norms of which it is only the heading; such a norm is in no list
 * @param grondslag why it binds: the chain from the norm up to an act or treaty; empty when none is known
 * @param tekstverbanden what it says itself of others
 * @param verbanden what we judge of it
 */
record NormView(
    String slug,
    String iri,
    Verwijzing instrument,
    String plaats,
    @Nullable String juriconnect,
    String opschrift,
    String samenvatting,
    @Nullable Boolean inhoudOnbekend,
    Verwijzing modaliteit,
    Verwijzing bindendheid,
    Verwijzing bestuurslaag,
    List<Verwijzing> adressaten,
    List<Verwijzing> onderwerpen,
    List<Verwijzing> fasen,
    List<VoorwaardeView> voorwaarden,
    List<VoorwaardeView> voorwaardenInstrument,
    boolean voorwaardenBekeken,
    @Nullable Termijn termijn,
    GeldigheidView geldigheid,
    List<Verwijzing> toezichthouders,
    @Nullable String hoofdnorm,
    @Nullable List<String> delen,
    List<Verwijzing> grondslag,
    Verwijzing controle,
    List<BronView> gezien,
    List<VerbandView> tekstverbanden,
    List<VerbandView> verbanden) {

  static NormView of(Norm norm, Catalogue catalogue, Verbanden verbanden, LocalDate peildatum) {
    NormId hoofdnorm = norm.hoofdnorm();
    return new NormView(
        norm.id().toString(),
        Kw.iri("normen/" + norm.id()),
        Verwijzing.of(norm.instrument()),
        norm.plaats(),
        Juriconnect.van(norm),
        norm.opschrift(),
        norm.samenvatting(),
        norm.inhoudOnbekend() ? Boolean.TRUE : null,
        Verwijzing.of(norm.modaliteit()),
        Verwijzing.of(norm.instrument().bindendheid()),
        Verwijzing.of(norm.bestuurslaag()),
        Verwijzing.of(norm.adressaten()),
        Verwijzing.of(norm.onderwerpen()),
        Verwijzing.of(norm.fasen()),
        VoorwaardeView.of(norm.voorwaarden()),
        VoorwaardeView.of(norm.instrument().voorwaarden()),
        norm.voorwaardenBekeken(),
        norm.termijn(),
        GeldigheidView.of(norm.geldigheid(), peildatum),
        Verwijzing.of(norm.toezichthouders()),
        hoofdnorm == null ? null : hoofdnorm.toString(),
        norm.isHoofd() ? norm.delen().stream().map(NormId::toString).toList() : null,
        catalogue.grondslagketen(norm).stream().map(schakel -> new Verwijzing(schakel.id(), schakel.naam())).toList(),
        Verwijzing.of(norm.controle()),
        BronView.of(norm.gezien()),
        VerbandView.of(norm.tekstverbanden(), catalogue),
        verbanden.van(norm.id().toString()).stream().map(v -> VerbandView.of(v, catalogue)).toList());
  }
}
