package nl.kaderwijzer.web;

import java.util.List;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Organisatie;

/** An instrument in a list; {@code status} is how it stands today. */
public record InstrumentRij(
    String pad,
    String naam,
    BegripView soort,
    BindendheidView bindendheid,
    BegripView status,
    String samenvatting,
    List<String> uitgevers,
    int aantalNormen,
    BegripView controle) {

  /** How the instrument stands today. */
  public static InstrumentRij van(Instrument instrument, Actueel nu) {
    return new InstrumentRij(
        Paden.van(instrument),
        instrument.naam(),
        BegripView.van(instrument.soort()),
        BindendheidView.van(instrument.bindendheid()),
        BegripView.van(instrument.geldigheid().op(nu.vandaag())),
        instrument.samenvatting(),
        instrument.uitgevers().stream().map(Organisatie::naam).toList(),
        aantalNormen(instrument, nu),
        BegripView.van(instrument.controle()));
  }

  /** Headings do not count. */
  public static int aantalNormen(Instrument instrument, Actueel nu) {
    return (int) nu.catalogue().normen(instrument).stream().filter(norm -> !norm.isHoofd()).count();
  }
}
