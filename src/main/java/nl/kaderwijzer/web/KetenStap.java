package nl.kaderwijzer.web;

import java.util.List;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import org.jspecify.annotations.Nullable;

/** A step in a chain: why something binds, or why it applies. */
public record KetenStap(
    String kop, @Nullable String tekst, @Nullable String pad, @Nullable String url, @Nullable BindendheidView bindendheid) {

  /** Why a norm binds, itself first; empty when we know no chain up to an act or treaty. */
  public static List<KetenStap> grondslag(Norm norm, Catalogue catalogue) {
    return catalogue.grondslagketen(norm).stream()
        .map(
            schakel ->
                new KetenStap(
                    schakel.naam(),
                    schakel.id().contains("/")
                        ? catalogue.norm(NormId.of(schakel.id())).map(Norm::opschrift).orElse(null)
                        : null,
                    Paden.van(schakel.id(), catalogue),
                    null,
                    BindendheidView.van(schakel.bindendheid())))
        .toList();
  }

  /** What an instrument rests on, itself first; empty when it says so nowhere. */
  public static List<KetenStap> grondslag(Instrument instrument, Catalogue catalogue) {
    if (instrument.grondslagen().isEmpty()) {
      return List.of();
    }
    KetenStap zelf = new KetenStap(instrument.naam(), null, null, null, BindendheidView.van(instrument.bindendheid()));
    return Stream.concat(
            Stream.of(zelf),
            instrument.grondslagen().stream()
                .map(
                    v ->
                        new KetenStap(
                            catalogue.naam(v.naar(), v.plaats()),
                            v.toelichting(),
                            Paden.van(v.naar(), catalogue),
                            null,
                            catalogue
                                .instrument(v.naar().split("/", 2)[0])
                                .map(i -> BindendheidView.van(i.bindendheid()))
                                .orElse(null))))
        .toList();
  }
}
