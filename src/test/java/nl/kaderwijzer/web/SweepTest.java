package nl.kaderwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrippenlijst;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Walks through the site: every kind of page, made from the real data. */
class SweepTest extends RealSite {

  private static final int NORMEN = 400;
  private static final int LINKS = 60;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Test
  void everyPageOfAFixedAddressIsRight() {
    sweep(Adressen.GOED);
    sweep(
        List.of(
            "/sparql?voorbeeld=applicability/toepassing", "/normen?q=meldcode", "/normen?pagina=2", "/instrumenten?soort=wet&soort=amvb",
            "/melden?over=instrumenten/jeugdwet"));
  }

  /** A page that nobody put in {@link Adressen} is looked at by no test. */
  @Test
  void everyPageHasAnAddressToLookAt() {
    List<String> forgotten = new ArrayList<>(paginas());
    assertThat(forgotten).hasSizeGreaterThan(30);
    forgotten.removeIf(page -> Adressen.GOED.stream().anyMatch(pad -> past(page, pad)));
    assertThat(forgotten).isEmpty();
    assertThat(past("/normen/{instrument}/{plaats}", "/normen/jeugdwet/4.1.3?x=1")).isTrue();
    assertThat(past("/normen/{instrument}/{plaats}", "/normen")).isFalse();
  }

  /** The addresses at which the application answers with a page, without those that only lead on to another one. */
  private List<String> paginas() {
    Set<String> leadsOn = Set.of("/normen/{instrument}", "/begrippen/{lijst}/{slug}");
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith(SweepTest.class.getPackageName()))
        .filter(entry -> entry.getKey().getProducesCondition().getProducibleMediaTypes().contains(MediaType.TEXT_HTML))
        .flatMap(entry -> entry.getKey().getPatternValues().stream())
        .filter(page -> !leadsOn.contains(page))
        .sorted()
        .toList();
  }

  private static boolean past(String page, String pad) {
    return PathPatternParser.defaultInstance.parse(page).matches(PathContainer.parsePath(pad.split("[?]")[0]));
  }

  @Test
  void aPageThatIsHardToReadIsFound() {
    Document page = pagina("/over");
    page.selectFirst("main p").text("Dit is, omdat niemand het heeft nagelezen en omdat er van alles aan vast is geschreven dat ook later had gekund, "
        + "een zin over de verantwoordelijkheidsoverdracht.");
    assertThat(new Paginacontrole(catalogue()).fouten("/over", page)).hasSize(2)
        .anyMatch(fout -> fout.startsWith("/over: zin van 26 woorden: Dit is"))
        .contains("/over: woord van 31 letters: verantwoordelijkheidsoverdracht");
  }

  @Test
  void aPageThatDoesNotExplainItsTermsIsFound() {
    Document page = pagina("/normen/jeugdwet/4.1.3");
    assertThat(page.select(".kw-woorden dt").eachText()).contains("Verplichting", "Bindend recht", "Voorstel");
    page.selectFirst(".kw-woorden").remove();
    assertThat(new Paginacontrole(catalogue()).fouten("/normen", page)).contains("/normen: onderaan staat niet wat “Verplichting” betekent");
  }

  @Test
  void everyInstrumentIsRight() {
    Collection<Instrument> instrumenten = catalogue().instrumenten();
    assertThat(instrumenten).hasSizeGreaterThan(150);
    sweep(instrumenten.stream().map(i -> "/instrumenten/" + i.slug()).toList());
  }

  @Test
  void aSampleOfNormsIsRight() {
    List<Norm> all = List.copyOf(catalogue().normen());
    assertThat(all).hasSizeGreaterThan(NORMEN);
    int step = all.size() / NORMEN;
    sweep(Stream.iterate(0, i -> i < all.size(), i -> i + step).map(all::get).map(norm -> "/normen/" + norm.id()).toList());
  }

  @Test
  void aNormAndAnInstrumentSayWhetherTheyHoldTodayAndWithWhichTextTheyWereChecked() {
    for (String pad : List.of("/normen/jeugdwet/4.1.3", "/normen/wmo-2015/2.3.2-lid-1", "/instrumenten/jeugdwet", "/instrumenten/wmo-2015")) {
      assertThat(pagina(pad).select("main").text()).as(pad).containsPattern("[Gg]eldig (is )?op \\d+ \\w+ 20\\d\\d").containsPattern("Laatst gecontroleerd met \\w+");
    }
  }

  @Test
  void whatWasOnlySeenByItsTitleIsNotSaidToBeChecked() {
    List<Instrument> titels =
        catalogue().instrumenten().stream()
            .filter(i -> !i.gezien().isEmpty() && i.gezien().stream().allMatch(bron -> bron.leesomvang().slug().equals("alleen-titel")))
            .toList();
    assertThat(titels).isNotEmpty().allSatisfy(i ->
        assertThat(pagina("/instrumenten/" + i.slug()).select("main").text()).contains("nog niet gecontroleerd").doesNotContain("Laatst gecontroleerd"));
  }

  @Test
  void everyTopicIsRight() {
    Begrippenlijst onderwerpen = catalogue().lijst("onderwerpen").orElseThrow();
    sweep(onderwerpen.begrippen().stream().map(onderwerp -> "/onderwerpen/" + onderwerp.slug()).toList());
  }

  @Test
  void everyListOfConceptsAndEveryOrganisationIsRight() {
    sweep(catalogue().lijsten().stream().map(lijst -> "/begrippen/" + lijst.slug()).toList());
    sweep(catalogue().organisaties().stream().map(organisatie -> "/organisaties/" + organisatie.slug()).toList());
  }

  @Test
  void everyExampleAnswerIsRight() {
    List<String> antwoorden = pagina("/toepassing").select("#voorbeelden-lijst a").eachAttr("href");
    assertThat(antwoorden).hasSizeGreaterThanOrEqualTo(12);
    sweep(antwoorden);
    sweep(
        antwoorden.stream()
            .limit(4)
            .flatMap(pad -> Stream.of("mogelijk", "zodra", "niet-van-toepassing").map(deel -> pad + "&oordeel=" + deel))
            .toList());
  }

  @Test
  void everyPageOfAListIsRight() {
    Set<String> seen = new LinkedHashSet<>();
    for (String next = "/normen"; next != null && seen.add(next); ) {
      next = pagina(next).select("nav.utrecht-pagination a[rel=next]").attr("href");
      next = next.isEmpty() ? null : next;
    }
    assertThat(seen).hasSizeGreaterThan(20);
    sweep(seen);
  }

  /** Follows what the pages of one of each kind link to. */
  @Test
  void noLinkIsDead() {
    Set<String> pages = new LinkedHashSet<>(
        List.of("/", "/instrumenten", "/normen", "/onderwerpen", "/toepassing", "/dataset", "/over", "/begrippen", "/organisaties", "/sparql",
            "/vragen", "/vragen/leren", "/vragen/termijnen", "/vragen/begrippenlijsten",
            "/melden", "/zoeken?q=klachten", "/zoeken?q=xyzzyqqq", "/instrumenten/jeugdwet", "/normen/jeugdwet/4.1.3", "/overlap", "/overlap/clusters", "/strijdigheden", "/vereenvoudiging", "/toezicht", "/onderwerpen/een-plan", "/organisaties/igj", "/normen/nergens/1"));
    pages.addAll(pagina("/toepassing").select("#voorbeelden-lijst a").eachAttr("href").subList(0, 2));
    catalogue().instrumenten().stream().limit(LINKS).forEach(i -> pages.add("/instrumenten/" + i.slug()));
    catalogue().normen().stream().skip(300).limit(LINKS).forEach(n -> pages.add("/normen/" + n.id()));
    assertThat(dodeLinks(pages.stream().map(this::pagina), Integer.MAX_VALUE)).isEmpty();
  }

  @Test
  void aDeadLinkIsFound() {
    Document page = pagina("/over");
    page.selectFirst("main").appendElement("a").attr("href", "/nergens#x");
    assertThat(dodeLinks(Stream.of(page), Integer.MAX_VALUE)).containsExactly(adres("/over → /nergens: 404"));
  }

  @Test
  void aLinkToAPlaceOnAnotherPageFindsThatPlace() {
    List<String> lost = new ArrayList<>();
    for (String page : List.of("/", "/over", "/dataset", "/begrippen/situaties", "/normen/jeugdwet", "/begrippen/situaties/crisis")) {
      for (String link : Stream.concat(pagina(page).select("a[href^=/]").eachAttr("href").stream(), redirect(page)).toList()) {
        String[] parts = link.split("#", 2);
        if (parts.length == 2 && pagina(parts[0]).getElementById(parts[1]) == null) {
          lost.add(page + " → " + link);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private Stream<String> redirect(String page) {
    return haal(page).headers().firstValue("Location").map(location -> URI.create(location)).stream()
        .map(uri -> uri.getRawPath() + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment()));
  }

  private void sweep(Collection<String> pages) {
    assertThat(pages).isNotEmpty();
    Paginacontrole controle = new Paginacontrole(catalogue());
    assertThat(pages.parallelStream().flatMap(page -> fouten(page, controle).stream())).isEmpty();
  }

  private List<String> fouten(String page, Paginacontrole controle) {
    HttpResponse<String> response = haal(page);
    return response.statusCode() == 200
        ? controle.fouten(page, Jsoup.parse(response.body(), adres(page)))
        : List.of(page + ": status " + response.statusCode());
  }
}
