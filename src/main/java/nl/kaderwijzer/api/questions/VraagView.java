package nl.kaderwijzer.api.questions;

import java.util.List;
import java.util.Locale;
import nl.kaderwijzer.api.Verwijzing;
import nl.kaderwijzer.questions.Trefwoord;
import nl.kaderwijzer.questions.Vraag;
import nl.kaderwijzer.questions.Vraagparameter;
import nl.kaderwijzer.vocabulary.Kw;
import org.jspecify.annotations.Nullable;

/** A saved question in JSON, without its answer; {@code adres} is where that is. */
record VraagView(
    String naam,
    String titel,
    String uitleg,
    List<Verwijzing> doelgroepen,
    List<String> trefwoorden,
    List<VraagparameterView> parameters,
    List<String> kolommen,
    String adres,
    String iri) {

  /**
   * What one can fill in.
   *
   * @param vorm {@code id}, {@code integer}, {@code date} or {@code string}
   * @param standaard what is asked without it
   * @param waardenlijst where the values of an id come from, null for the other forms
   */
  record VraagparameterView(String naam, String uitleg, String vorm, String standaard, @Nullable String waardenlijst) {

    static VraagparameterView of(Vraagparameter parameter, Vraag vraag) {
      return new VraagparameterView(
          parameter.naam(),
          parameter.label(),
          parameter.type().name().toLowerCase(Locale.ROOT),
          vraag.standaard().get(parameter.naam()),
          parameter.lijst().isEmpty() ? null : parameter.lijst());
    }
  }

  static VraagView of(Vraag vraag) {
    return new VraagView(
        vraag.naam(),
        vraag.titel(),
        vraag.uitleg(),
        Verwijzing.of(vraag.doelgroepen()),
        vraag.trefwoorden().stream().map(Trefwoord::slug).toList(),
        vraag.parameters().stream().map(parameter -> VraagparameterView.of(parameter, vraag)).toList(),
        vraag.namen(),
        vraag.pad(),
        Kw.iri("vragen/" + vraag.naam()));
  }
}
