package nl.kaderwijzer.web.applicability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.OpenVraag;
import nl.kaderwijzer.applicability.Uitkomst;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Voorwaarde;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.NormRij;
import nl.kaderwijzer.web.Paginering;
import org.jspecify.annotations.Nullable;

/** Makes the view of one outcome. */
final class Antwoordmaker {

  private static final int PER_PAGINA = 100;
  private static final int VRAGEN = 6;
  private static final String ONDERWERP = "onderwerp";
  /** What to do first comes first: in the order of the work, then what binds most; what only says what a word means comes last. */
  private static final Comparator<Norm> WAT_EERST =
      Comparator.comparing((Norm norm) -> norm.modaliteit().slug().equals("definitie"))
          .thenComparing(norm -> norm.fasen().stream().mapToInt(Begrip::volgorde).min().orElse(Integer.MAX_VALUE))
          .thenComparing(norm -> norm.instrument().bindendheid().volgorde())
          .thenComparing(norm -> norm.modaliteit().volgorde())
          .thenComparing(norm -> norm.id().instrument())
          .thenComparing(Norm::volgorde);

  private final Actueel nu;
  private final Adres adres;
  private final Uitkomst uitkomst;
  private final Weergave weergave;

  /** @param adres the address of this answer */
  Antwoordmaker(Actueel nu, Adres adres, Uitkomst uitkomst, Weergave weergave) {
    this.nu = nu;
    this.adres = adres;
    this.uitkomst = uitkomst;
    this.weergave = weergave;
  }

  /** @param beoordelingen the verdicts to show, filters applied */
  AntwoordView antwoord(List<Beoordeling> beoordelingen, Map<String, List<String>> invoer) {
    Map<Weergave, List<Beoordeling>> parts = new EnumMap<>(Weergave.class);
    for (Weergave part : Weergave.values()) {
      parts.put(part, new ArrayList<>());
    }
    beoordelingen.forEach(b -> parts.get(Weergave.van(b)).add(b));
    Map<Begrip, Integer> volgorde = volgorde();
    List<Beoordeling> shown =
        parts.get(weergave).stream()
            .sorted(
                Comparator.comparing((Beoordeling b) -> volgorde.getOrDefault(groep(b), Integer.MAX_VALUE))
                    .thenComparing(b -> groep(b).naam())
                    .thenComparing(b -> b.norm().instrument().bindendheid().volgorde()))
            .toList();
    boolean uitgebreid = adres.parameters().containsKey(ONDERWERP);
    Paginering.Deel<Beoordeling> deel = Paginering.deel(shown, PER_PAGINA, invoer, adres);
    return new AntwoordView(
        uitkomst.profiel().peildatum(),
        weergave,
        parts.entrySet().stream().map(e -> stand(e.getKey(), e.getValue().size())).toList(),
        nu.toepassing().volgendeVragen(uitkomst).stream().limit(VRAGEN).map(this::vraag).toList(),
        weergave == Weergave.VAN_TOEPASSING ? juistNu(shown) : List.of(),
        uitgebreid,
        inhoud(shown, deel.paginering().huidig()),
        groepen(deel.regels(), uitgebreid),
        deel.paginering(),
        gebeurtenissen(parts.get(Weergave.ZODRA)),
        Tijdgroep.van(beoordelingen).stream().map(this::tijd).toList());
  }

  private AntwoordView.Stand stand(Weergave part, int aantal) {
    return new AntwoordView.Stand(part.slug(), part.label(), aantal, href(part), part == weergave);
  }

  private String href(Weergave part) {
    Adres zonder = adres.zonder("oordeel");
    return (part == Weergave.VAN_TOEPASSING ? zonder : zonder.met("oordeel", part.slug())).toString();
  }

  /** Every topic of the answer, also those on its other pages. */
  private List<AntwoordView.Inhoud> inhoud(List<Beoordeling> shown, int huidig) {
    Map<Begrip, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < shown.size(); i++) {
      places.computeIfAbsent(groep(shown.get(i)), g -> new ArrayList<>()).add(i);
    }
    Adres eerste = adres.zonder(Paginering.PARAMETER);
    return places.entrySet().stream()
        .map(
            e -> {
              int first = e.getValue().get(0) / PER_PAGINA + 1;
              int last = e.getValue().get(e.getValue().size() - 1) / PER_PAGINA + 1;
              Adres elders = first == 1 ? eerste : eerste.met(Paginering.PARAMETER, String.valueOf(first));
              String pad = first <= huidig && huidig <= last ? "" : elders.toString();
              return new AntwoordView.Inhoud(e.getKey().naam(), e.getValue().size(), pad + "#" + e.getKey().slug());
            })
        .toList();
  }

  private List<AntwoordView.Groep> groepen(List<Beoordeling> beoordelingen, boolean uitgebreid) {
    Map<Begrip, List<NormOordeel>> groups = new LinkedHashMap<>();
    beoordelingen.forEach(
        b ->
            groups
                .computeIfAbsent(groep(b), g -> new ArrayList<>())
                .add(uitgebreid ? Normuitleg.van(b, weergave, adres, nu) : Normuitleg.kort(b, weergave, adres, nu)));
    return groups.entrySet().stream()
        .map(e -> new AntwoordView.Groep(e.getKey().slug(), e.getKey().naam(), uitgebreid ? null : metUitleg(e.getKey()), e.getValue()))
        .toList();
  }

  private @Nullable String metUitleg(Begrip groep) {
    return nu.catalogue().lijst("onderwerpen").orElseThrow().begrip(groep.slug()).isEmpty()
        ? null
        : adres.zonder(Paginering.PARAMETER).alleen(ONDERWERP, List.of(groep.slug())).toString();
  }

  /** The first topic of a norm, or the first event it waits for. */
  private Begrip groep(Beoordeling b) {
    List<Begrip> candidates = weergave == Weergave.ZODRA ? b.zodra() : b.norm().onderwerpen();
    return candidates.isEmpty()
        ? new Begrip("onderwerpen", "zonder-onderwerp", "Zonder onderwerp", "", "", List.of(), List.of(), List.of(), null, null, false, Integer.MAX_VALUE)
        : candidates.get(0);
  }

  /** The order of topics is that of the page with all topics; of events, that of the questions. */
  private Map<Begrip, Integer> volgorde() {
    Map<Begrip, Integer> order = new HashMap<>();
    for (String lijst : List.of("onderwerpen", "situaties")) {
      nu.catalogue().lijst(lijst).orElseThrow().groepen().stream()
          .flatMap(groep -> groep.begrippen().stream())
          .forEach(begrip -> order.putIfAbsent(begrip, order.size()));
    }
    return order;
  }

  private List<NormRij> juistNu(List<Beoordeling> beoordelingen) {
    Set<Begrip> speelt = uitkomst.profiel().wel();
    return beoordelingen.stream()
        .map(Beoordeling::norm)
        .filter(
            norm ->
                norm.voorwaarden().stream()
                    .anyMatch(v -> v instanceof Voorwaarde.Waarden w && w.waarden().stream().anyMatch(speelt::contains)))
        .sorted(WAT_EERST)
        .map(norm -> NormRij.van(norm, nu))
        .toList();
  }

  private List<AntwoordView.Gebeurtenis> gebeurtenissen(List<Beoordeling> zodra) {
    Map<Begrip, Long> counts =
        zodra.stream().map(b -> b.zodra().get(0)).collect(Collectors.groupingBy(b -> b, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(Begrip::volgorde).thenComparing(Begrip::naam)))
        .map(
            e -> new AntwoordView.Gebeurtenis(e.getKey().naam(), e.getValue().intValue(), href(Weergave.ZODRA) + "#" + e.getKey().slug()))
        .toList();
  }

  private AntwoordView.Gebeurtenis tijd(Tijdgroep groep) {
    Adres zonder = adres.zonder("oordeel").zonder(ONDERWERP).zonder("fase").zonder(Paginering.PARAMETER);
    return new AntwoordView.Gebeurtenis(groep.titel(), groep.normen().size(), zonder.naar(TijdPage.PAD) + "#" + groep.id());
  }

  OpenVraagView vraag(OpenVraag open) {
    Kenmerk kenmerk = open.kenmerk();
    Adres basis = adres.zonder(Paginering.PARAMETER);
    VraagView veld = new Formulier(nu.catalogue(), Map.of()).vraag(kenmerk, List.of(), false);
    List<OpenVraagView.Antwoord> antwoorden = new ArrayList<>();
    String weetNiet = kenmerk.parameter();
    if (open.waarde() != null) {
      weetNiet = open.waarde().slug();
      antwoorden.add(new OpenVraagView.Antwoord("Ja", basis.met("situatie", weetNiet).toString()));
      antwoorden.add(new OpenVraagView.Antwoord("Nee", basis.met("situatieNiet", weetNiet).toString()));
    } else if (veld.vorm() == VraagView.Vorm.MANDAAT) {
      antwoorden.add(new OpenVraagView.Antwoord("Ja, voor alle wetten", basis.met(kenmerk.parameter(), "ja").toString()));
      antwoorden.add(new OpenVraagView.Antwoord("Nee", basis.met(kenmerk.parameter(), "nee").toString()));
      antwoorden.add(new OpenVraagView.Antwoord("Voor sommige wetten", "#vraag-" + kenmerk.parameter()));
    } else if (veld.vorm() == VraagView.Vorm.EEN) {
      veld.opties().forEach(o -> antwoorden.add(new OpenVraagView.Antwoord(o.label(), basis.met(kenmerk.parameter(), o.waarde()).toString())));
    }
    boolean links = !antwoorden.isEmpty();
    antwoorden.add(new OpenVraagView.Antwoord("Weet ik niet", basis.met("weetNiet", weetNiet).toString()));
    List<Link> hidden = new ArrayList<>();
    basis.parameters().forEach((name, values) -> values.forEach(value -> hidden.add(new Link(name, value))));
    String wieWeetHet = open.waarde() == null || open.waarde().wieWeetHet() == null ? kenmerk.wieWeetHet() : open.waarde().wieWeetHet();
    return new OpenVraagView(open.vraag(), kenmerk.waarom(), wieWeetHet, open.beslist(), antwoorden, links ? null : veld, hidden, basis.pad(), WatalsPage.href(basis, weetNiet));
  }
}
