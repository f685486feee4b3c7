package nl.kaderwijzer.web.catalogue;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.BindendheidView;
import nl.kaderwijzer.web.NormRij;
import nl.kaderwijzer.web.Paden;

/** A column of norms on one topic, by instrument, the most binding first. */
record KolomView(String id, String titel, int aantal, List<Groep> instrumenten) {

  /** The norms of one instrument. */
  record Groep(String naam, String pad, BindendheidView bindendheid, List<NormRij> normen) {}

  static List<KolomView> van(List<Norm> normen, Actueel nu) {
    Map<Kolom, Map<Instrument, List<NormRij>>> columns = new TreeMap<>();
    for (Norm norm : normen) {
      columns
          .computeIfAbsent(Kolom.van(norm.instrument().soort()), k -> new TreeMap<>(
              comparing((Instrument i) -> i.bindendheid().volgorde())
                  .thenComparing(i -> i.soort().volgorde())
                  .thenComparing(Instrument::naam)
                  .thenComparing(Instrument::slug)))
          .computeIfAbsent(norm.instrument(), i -> new ArrayList<>())
          .add(NormRij.van(norm, nu));
    }
    return columns.entrySet().stream().map(entry -> kolom(entry.getKey(), entry.getValue())).toList();
  }

  private static KolomView kolom(Kolom kolom, Map<Instrument, List<NormRij>> groepen) {
    return new KolomView(
        kolom.id(),
        kolom.titel(),
        groepen.values().stream().mapToInt(List::size).sum(),
        groepen.entrySet().stream()
            .map(
                g ->
                    new Groep(
                        g.getKey().naam(), Paden.van(g.getKey()), BindendheidView.van(g.getKey().bindendheid()), g.getValue()))
            .toList());
  }
}
