package nl.kaderwijzer.web.applicability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.web.RealSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page with the norms and terms along the phases of the work. */
class WerkprocesPageTest extends RealSite {

  private static final String SITUATIE = "taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht";

  @Test
  void thePictureAndTheListSayTheSameOfEveryPhase() {
    Document page = pagina("/werkproces");
    List<Begrip> fasen = catalogue().lijst("fasen").orElseThrow().begrippen();
    assertThat(page.select("svg.kw-lijnkaart a")).hasSize(fasen.size());
    for (Begrip fase : fasen) {
      String halte = page.selectFirst("svg.kw-lijnkaart a[href=#" + fase.slug() + "] .kw-lijnkaart__naam").text();
      assertThat(halte).startsWith(fase.naam() + ": ");
      assertThat(page.getElementById(fase.slug()).selectFirst(".kw-aantal").text()).isEqualTo(halte.substring(fase.naam().length() + 2));
    }
  }

  @Test
  void aSituationLeavesOnlyWhatApplies() {
    int all = aantal("/werkproces", "melding");
    int some = aantal("/werkproces?" + SITUATIE, "melding");
    assertThat(some).isPositive().isLessThan(all);
    assertThat(pagina("/werkproces?" + SITUATIE).select(".kw-chips a").eachText()).anySatisfy(chip -> assertThat(chip).contains("14 jaar"));
  }

  @Test
  void theFormLeavesOnlyWhatApplies() {
    assertThat(pagina("/werkproces").select("form[action=/werkproces] [name]").eachAttr("name")).containsExactly("taak", "situatie", "leeftijd");
    assertThat(aantal("/werkproces?taak=toegang-jeugd&situatie=&leeftijd=14", "melding")).isLessThan(aantal("/werkproces", "melding"));
    assertThat(aantal("/werkproces?taak=&situatie=&leeftijd=", "melding")).isEqualTo(aantal("/werkproces", "melding"));
    assertThat(pagina("/werkproces?taak=&situatie=&leeftijd=oud").getElementById("fout-leeftijd").text()).contains("oud");
  }

  @Test
  void thePhaseListsAsManyNormsAsItCounts() {
    Document page = pagina("/werkproces?fase=evaluatie&" + SITUATIE);
    assertThat(page.select("article.kw-norm")).hasSize(aantal("/werkproces?" + SITUATIE, "evaluatie"));
  }

  @Test
  void aTermSaysWhatStartsItHowLongItRunsAndWhomItBinds() {
    Element table = pagina("/werkproces?fase=melding").selectFirst("#termijnen ~ .kw-tabel, section table");
    Element six = table.select("tbody tr").stream().filter(row -> row.text().contains("6 weken")).findFirst().orElseThrow();
    assertThat(six.select("th, td").eachText()).hasSize(4).allSatisfy(cell -> assertThat(cell).isNotBlank());
    assertThat(six.selectFirst("a").attr("href")).isEqualTo("/normen/wmo-2015/2.3.2-lid-1");
  }

  @Test
  void anUnknownPhaseIsRefusedWithTheNamesOfTheOthers() {
    assertThat(haal("/werkproces?fase=plann").statusCode()).isEqualTo(400);
    assertThat(pagina("/werkproces?fase=plann").text()).contains("Plan maken");
  }

  private int aantal(String pad, String fase) {
    return Integer.parseInt(pagina(pad).getElementById(fase).selectFirst(".kw-aantal").text().replaceAll("\\D", ""));
  }
}
