package nl.kaderwijzer.web.overlap;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.catalogue.Termijn;
import nl.kaderwijzer.web.BegripView;
import nl.kaderwijzer.web.BindendheidView;
import nl.kaderwijzer.web.Paden;
import org.jspecify.annotations.Nullable;

/**
 * One side of a pair: a norm, or an instrument as a whole.
 *
 * @param modaliteit null for an instrument
 * @param termijn the time limit in words, null when there is none
 */
record Kant(
    String pad,
    String opschrift,
    String plaats,
    String samenvatting,
    BindendheidView bindendheid,
    @Nullable BegripView modaliteit,
    List<String> adressaten,
    @Nullable String termijn) {

  static Kant van(String eind, Catalogue catalogue) {
    return eind.contains("/")
        ? van(catalogue.norm(NormId.of(eind)).orElseThrow())
        : van(catalogue.instrument(eind).orElseThrow());
  }

  static Kant van(Norm norm) {
    Termijn termijn = norm.termijn();
    return new Kant(
        Paden.van(norm),
        norm.opschrift(),
        norm.instrument().korteNaam() + ", " + norm.plaats(),
        norm.samenvatting(),
        BindendheidView.van(norm.instrument().bindendheid()),
        BegripView.van(norm.modaliteit()),
        norm.adressaten().stream().map(Begrip::naam).toList(),
        termijn == null ? null : termijn.inWoorden() + " vanaf: " + termijn.vanaf());
  }

  private static Kant van(Instrument instrument) {
    return new Kant(
        Paden.van(instrument), instrument.naam(), "Het hele instrument", instrument.samenvatting(),
        BindendheidView.van(instrument.bindendheid()), null, List.of(), null);
  }
}
