package nl.kaderwijzer.web.applicability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.applicability.OpenVraag;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Bron;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Termijn;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.BronView;
import nl.kaderwijzer.web.Paden;
import org.jspecify.annotations.Nullable;

/**
 * One answer as a document: made of the answers, the day and the data alone, so that the same address on the same data
 * gives the same document.
 *
 * @param termijnen what has a time limit, the strictest first
 * @param vragen what is still open, what decides most first
 * @param zodra what applies as soon as something happens
 * @param bronnen the instruments of what applies, with what was read
 */
record Dossier(
    Map<String, Integer> aantallen,
    List<BundelView> bundels,
    List<Termijnregel> termijnen,
    List<BundelView.Strijd> strijdig,
    List<Vraagregel> vragen,
    List<Zodra> zodra,
    List<Tijdregel> tijd,
    LokaalView lokaal,
    List<Bronregel> bronnen) {

  /** A time limit, and what starts it. */
  record Termijnregel(String termijn, String vanaf, String opschrift, String plaats) {}

  /** An open question. */
  record Vraagregel(String vraag, String wie, int beslist, boolean weetNiet) {}

  /** Norms that wait for an event. */
  record Zodra(String gebeurtenis, List<String> normen) {}

  /** Norms that only the day keeps from applying. */
  record Tijdregel(String titel, String uitleg, List<String> normen) {}

  /** A source of what applies; {@code url} is null when it has no address. */
  record Bronregel(String instrument, String pad, @Nullable String url, String bron, String versie, String omvang, String controle) {}

  static Dossier van(Vraagstelling vraag) {
    Actueel nu = vraag.nu().op(vraag.profiel().peildatum());
    List<Beoordeling> all = vraag.uitkomst().beoordelingen().toList();
    List<Norm> geldend = all.stream().filter(b -> b.oordeel() == Oordeel.VAN_TOEPASSING).map(Beoordeling::norm).toList();
    List<BundelView> bundels = BundelView.van(vraag.uitkomst(), nu);
    Map<String, Integer> aantallen = new LinkedHashMap<>();
    for (Weergave deel : Weergave.values()) {
      aantallen.put(deel.label(), (int) all.stream().filter(b -> Weergave.van(b) == deel).count());
    }
    return new Dossier(
        aantallen,
        bundels,
        termijnen(geldend),
        bundels.stream().flatMap(b -> b.strijdig().stream()).distinct().toList(),
        vragen(vraag),
        zodra(all),
        Tijdgroep.van(all).stream().map(g -> new Tijdregel(g.titel(), g.uitleg(), g.normen().stream().map(Dossier::naam).toList())).toList(),
        LokaalView.van(vraag.profiel(), nu),
        bronnen(geldend));
  }

  private static String naam(Norm norm) {
    return norm.opschrift() + " (" + plaats(norm) + ")";
  }

  private static String plaats(Norm norm) {
    return norm.instrument().korteNaam() + ", " + norm.plaats();
  }

  private static List<Termijnregel> termijnen(List<Norm> normen) {
    record Met(Termijn termijn, Norm norm) {}
    List<Met> found = new ArrayList<>();
    for (Norm norm : normen) {
      Termijn termijn = norm.termijn();
      if (termijn != null) {
        found.add(new Met(termijn, norm));
      }
    }
    return found.stream()
        .sorted(Comparator.comparing(met -> met.termijn().ongeveer()))
        .map(met -> new Termijnregel(met.termijn().inWoorden(), met.termijn().vanaf(), met.norm().opschrift(), plaats(met.norm())))
        .toList();
  }

  private static List<Vraagregel> vragen(Vraagstelling vraag) {
    List<Vraagregel> all = new ArrayList<>();
    vraag.nu().toepassing().volgendeVragen(vraag.uitkomst()).forEach(open -> all.add(regel(open)));
    vraag.uitkomst()
        .beoordelingen()
        .flatMap(b -> b.open().stream())
        .filter(OpenVraag::weetNiet)
        .map(Dossier::regel)
        .distinct()
        .forEach(all::add);
    return all;
  }

  private static Vraagregel regel(OpenVraag open) {
    Begrip situatie = open.waarde();
    String wie = situatie == null || situatie.wieWeetHet() == null ? open.kenmerk().wieWeetHet() : situatie.wieWeetHet();
    return new Vraagregel(open.vraag(), wie, open.beslist(), open.weetNiet());
  }

  private static List<Zodra> zodra(List<Beoordeling> all) {
    Map<Begrip, List<String>> events = new java.util.TreeMap<>(Comparator.comparingInt(Begrip::volgorde).thenComparing(Begrip::slug));
    all.stream()
        .filter(b -> !b.zodra().isEmpty())
        .forEach(b -> events.computeIfAbsent(b.zodra().get(0), g -> new ArrayList<>()).add(naam(b.norm())));
    return events.entrySet().stream().map(e -> new Zodra(e.getKey().naam(), e.getValue())).toList();
  }

  private static List<Bronregel> bronnen(List<Norm> normen) {
    Map<Instrument, java.util.Set<Bron>> read = new java.util.TreeMap<>(Comparator.comparing(Instrument::naam).thenComparing(Instrument::slug));
    for (Norm norm : normen) {
      read.computeIfAbsent(norm.instrument(), i -> new java.util.LinkedHashSet<>()).addAll(norm.gezien());
    }
    List<Bronregel> regels = new ArrayList<>();
    read.forEach(
        (instrument, bronnen) -> {
          String controle = instrument.controle().naam();
          if (bronnen.isEmpty()) {
            regels.add(new Bronregel(instrument.naam(), Paden.van(instrument), null, "niet gelezen", "", "", controle));
          }
          for (Bron bron : bronnen) {
            BronView view = BronView.van(bron);
            regels.add(
                new Bronregel(
                    instrument.naam(), Paden.van(instrument), view.url(), view.naam(), view.versie() == null ? "" : view.versie(), view.omvang(), controle));
          }
        });
    return regels;
  }
}
