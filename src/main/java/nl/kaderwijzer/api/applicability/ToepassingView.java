package nl.kaderwijzer.api.applicability;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.api.CsvColumn;
import nl.kaderwijzer.api.Opmaak;
import nl.kaderwijzer.api.Tabel;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.applicability.OpenVraag;
import nl.kaderwijzer.applicability.Stap;
import nl.kaderwijzer.catalogue.Bron;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Grondslagketen;
import nl.kaderwijzer.catalogue.Norm;
import org.jspecify.annotations.Nullable;

/**
 * Which norms apply, in JSON.
 *
 * @param aantallen of all norms, also those that a filter leaves out
 * @param volgendeVraag the open question that decides most, null when nothing is open
 * @param bundels what applies of {@code resultaten}, in bundles in which the core covers the rest
 */
@JsonIgnoreProperties({"rijen", "kolommen", "opmaak"})
record ToepassingView(
    LocalDate peildatum,
    String datasetVersie,
    Aantallen aantallen,
    List<Resultaat> resultaten,
    @Nullable VolgendeVraag volgendeVraag,
    List<BundelView> bundels,
    @JsonIgnore Opmaak opmaak)
    implements Tabel {

  @Override
  public List<Resultaat> rijen() {
    return resultaten;
  }

  @Override
  public List<CsvColumn> kolommen() {
    return CsvColumn.of(Resultaat.class);
  }

  /** How many norms got which verdict. */
  record Aantallen(int vanToepassing, int mogelijk, int nietVanToepassing) {

    static Aantallen of(Map<Oordeel, Integer> aantallen) {
      return new Aantallen(
          aantallen.get(Oordeel.VAN_TOEPASSING), aantallen.get(Oordeel.MOGELIJK), aantallen.get(Oordeel.NIET_VAN_TOEPASSING));
    }
  }

  /**
   * The verdict on one norm.
   *
   * @param geldigheid how the text stands on the day
   * @param uitleg the steps that make the verdict
   * @param openKenmerken the questions that are open and matter
   * @param zodra the events on which it applies after all
   * @param bron the place the norm was read at, null when it was not seen
   * @param controle how far the norm was checked against its source
   * @param grondslag ids from the norm up to an act or treaty
   */
  record Resultaat(
      String norm,
      String opschrift,
      String instrument,
      String plaats,
      String oordeel,
      String geldigheid,
      List<Uitleg> uitleg,
      List<OpenKenmerk> openKenmerken,
      List<Verwijzing> zodra,
      @Nullable Vindplaats bron,
      String controle,
      List<String> grondslag) {

    static Resultaat of(Beoordeling beoordeling, Catalogue catalogue) {
      Norm norm = beoordeling.norm();
      return new Resultaat(
          norm.id().toString(),
          norm.opschrift(),
          norm.instrument().slug(),
          norm.plaats(),
          beoordeling.oordeel().slug(),
          beoordeling.toestand().slug(),
          beoordeling.uitleg().stream().map(Uitleg::of).toList(),
          beoordeling.open().stream().map(OpenKenmerk::of).toList(),
          Verwijzing.of(beoordeling.zodra()),
          Vindplaats.of(norm),
          norm.controle().slug(),
          catalogue.grondslagketen(norm).stream().map(Grondslagketen.Schakel::id).toList());
    }
  }

  /** One step: what is asked, how it comes out, and what was answered. */
  record Uitleg(String soort, String uitkomst, String tekst, @Nullable String antwoord) {

    static Uitleg of(Stap stap) {
      return new Uitleg(stap.soort().slug(), stap.uitkomst().slug(), stap.tekst(), stap.antwoord());
    }
  }

  /**
   * An open question.
   *
   * @param waarde the situation asked for, null for other features
   */
  record OpenKenmerk(String kenmerk, @Nullable String waarde, String naam, String vraag, boolean weetNiet) {

    static OpenKenmerk of(OpenVraag vraag) {
      return new OpenKenmerk(vraag.kenmerk().slug(), slug(vraag), vraag.naam(), vraag.vraag(), vraag.weetNiet());
    }

    static @Nullable String slug(OpenVraag vraag) {
      return vraag.waarde() == null ? null : vraag.waarde().slug();
    }
  }

  /** The next best question, with the number of norms on which an answer decides. */
  record VolgendeVraag(String kenmerk, @Nullable String waarde, String naam, String vraag, int beslist) {

    static VolgendeVraag of(OpenVraag vraag) {
      return new VolgendeVraag(
          vraag.kenmerk().slug(), OpenKenmerk.slug(vraag), vraag.naam(), vraag.vraag(), vraag.beslist());
    }
  }

  /** Where a norm was read, and in which version. */
  record Vindplaats(@Nullable String adres, @Nullable String versie) {

    static @Nullable Vindplaats of(Norm norm) {
      Bron bron = norm.gezien().stream().findFirst().orElse(null);
      return bron == null ? null : new Vindplaats(bron.adres() == null ? bron.vindplaats() : bron.adres(), bron.versie());
    }
  }
}
