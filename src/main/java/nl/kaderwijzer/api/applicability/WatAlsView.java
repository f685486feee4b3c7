package nl.kaderwijzer.api.applicability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.applicability.Verschil;
import nl.kaderwijzer.applicability.WatAls;

/**
 * What another answer on one question would change, in JSON.
 *
 * @param keuzen the answers that can be given now
 */
record WatAlsView(LocalDate peildatum, String datasetVersie, String vraag, String tekst, List<Keus> keuzen) {

  /**
   * One answer.
   *
   * @param invoer the parameters of the profile with this answer
   * @param aantallen with this answer
   * @param erbij norms that apply then and do not for certain now
   * @param eraf norms that apply now and do not for certain then
   * @param gewijzigd every norm with another verdict
   */
  record Keus(
      String antwoord,
      Map<String, List<String>> invoer,
      ToepassingView.Aantallen aantallen,
      List<String> erbij,
      List<String> eraf,
      List<Wijziging> gewijzigd) {

    static Keus of(WatAls.Keus keus) {
      List<Verschil.Wijziging> all = keus.verschil().wijzigingen();
      return new Keus(
          keus.label(),
          keus.invoer(),
          ToepassingView.Aantallen.of(keus.uitkomst().aantallen()),
          all.stream().filter(Verschil.Wijziging::erbij).map(w -> w.na().norm().toString()).toList(),
          all.stream().filter(Verschil.Wijziging::eraf).map(w -> w.na().norm().toString()).toList(),
          all.stream().map(Wijziging::of).toList());
    }
  }

  /** A norm with another verdict, and the steps that make it so. */
  record Wijziging(String norm, String voor, String na, List<ToepassingView.Uitleg> oorzaken) {

    static Wijziging of(Verschil.Wijziging w) {
      return new Wijziging(
          w.na().norm().toString(),
          w.voor().oordeel().slug(),
          w.na().oordeel().slug(),
          w.oorzaken().stream().map(ToepassingView.Uitleg::of).toList());
    }
  }
}
