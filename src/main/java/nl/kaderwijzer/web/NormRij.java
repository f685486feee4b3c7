package nl.kaderwijzer.web;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * A norm in a list.
 *
 * @param termijn the time limit in words, null when there is none
 * @param status how it stands today
 */
public record NormRij(
    String id,
    String pad,
    String opschrift,
    String samenvatting,
    String plaats,
    InstrumentLink instrument,
    BindendheidView bindendheid,
    BegripView modaliteit,
    List<String> adressaten,
    @Nullable String termijn,
    BegripView status,
    BegripView controle,
    boolean inhoudOnbekend) {

  /** The instrument a norm stands in. */
  public record InstrumentLink(String naam, String pad) {}

  /** The norm as it stands on the day of the page. */
  public static NormRij van(Norm norm, Actueel nu) {
    return new NormRij(
        norm.id().toString(),
        Paden.van(norm),
        norm.opschrift(),
        norm.samenvatting(),
        norm.plaats(),
        new InstrumentLink(norm.instrument().naam(), Paden.van(norm.instrument())),
        BindendheidView.van(norm.instrument().bindendheid()),
        BegripView.van(norm.modaliteit()),
        norm.adressaten().stream().map(Begrip::naam).toList(),
        termijn(norm.termijn()),
        BegripView.van(norm.geldigheid().op(nu.vandaag())),
        BegripView.van(norm.controle()),
        norm.inhoudOnbekend());
  }

  private static @Nullable String termijn(@Nullable Termijn termijn) {
    return termijn == null ? null : termijn.inWoorden() + " vanaf: " + termijn.vanaf();
  }
}
