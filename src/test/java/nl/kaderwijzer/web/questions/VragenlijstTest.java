package nl.kaderwijzer.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kaderwijzer.web.Paginacontrole;
import nl.kaderwijzer.web.RealSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of the saved questions and of the lessons. */
class VragenlijstTest extends RealSite {

  @Test
  void everyQuestionHasAPageWithItsAnswer() {
    List<String> pages = pagina("/vragen").select("main li.kw-verband > a").eachAttr("href");
    assertThat(pages).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
    for (String pad : pages) {
      Document page = pagina(pad);
      assertThat(page.select("tbody tr")).as(pad).isNotEmpty();
      assertThat(page.select("pre[data-code]")).as(pad).hasSize(3);
      assertThat(new Paginacontrole(catalogue()).fouten(pad, page)).isEmpty();
    }
  }

  @Test
  void theListCanBeNarrowed() {
    Document some = pagina("/vragen?doelgroep=toezichthouder&trefwoord=toezicht");
    assertThat(some.select("#trefwoord option[selected]").val()).isEqualTo("toezicht");
    assertThat(some.select("main li.kw-verband > a").eachText()).contains("Op welke normen houdt deze toezichthouder toezicht?")
        .doesNotContain("Welke termijnen lopen er vanaf de melding?");
    assertThat(haal("/vragen?doelgroep=iedereen").statusCode()).isEqualTo(400);
  }

  @Test
  void valuesAreKeptInTheFormTheLinksAndTheEditor() {
    Document page = pagina("/vragen/normen-in-situatie?situatie=crisis&leeftijd=9");
    assertThat(page.select("#situatie option[selected]").val()).isEqualTo("crisis");
    assertThat(page.select("#leeftijd").val()).isEqualTo("9");
    assertThat(page.select("a[href*=formaat=csv]").attr("href")).contains("situatie=crisis", "leeftijd=9");
    String query = pagina(page.select("section[aria-labelledby=zelf] a[href^=/sparql]").attr("href")).getElementById("query").wholeText();
    assertThat(query).contains("VALUES ?situatie { situatie:crisis }", "VALUES ?leeftijd { 9 }");
  }

  @Test
  void everyDownloadAnswers() {
    for (String link : pagina("/vragen/termijnen?begin=aanvraag").select("section[aria-labelledby=antwoord] p a[href]").eachAttr("href")) {
      assertThat(haal(link).statusCode()).as(link).isEqualTo(200);
    }
    String rdf = pagina("/vragen/termijnen").select("a[type=text/turtle]").attr("href");
    assertThat(haal(rdf).body()).contains("kw:termijnDuur");
  }

  @Test
  void longAnswersHavePages() {
    Document first = pagina("/vragen/normen-bij-toezichthouder");
    assertThat(first.select("tbody tr")).hasSize(50);
    assertThat(pagina(first.select("a[rel=next]").attr("href")).select("tbody tr")).isNotEmpty();
    assertThat(haal("/vragen/normen-bij-toezichthouder?pagina=999").statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsWrongIsTold() {
    assertThat(haal("/vragen/termijnn").statusCode()).isEqualTo(404);
    assertThat(pagina("/vragen/termijnn").text()).contains("Welke termijnen lopen er vanaf de melding?");
    for (String wrong : List.of("onzin=1", "leeftijd=oud", "leeftijd=14&leeftijd=15", "situatie=crisiss", "fase=plan")) {
      assertThat(haal("/vragen/normen-in-situatie?" + wrong).statusCode()).as(wrong).isEqualTo(400);
    }
  }

  /** An address is shared and cited: what it answers must be said on it. */
  @Test
  void theTitleSaysWhatWasChosen() {
    assertThat(pagina("/vragen/normen-in-situatie").title()).doesNotContain("Maar dan voor");
    Document page = pagina("/vragen/normen-in-situatie?situatie=crisis&leeftijd=9");
    assertThat(page.select("h1").text()).endsWith("Maar dan voor: Wat er speelt: Crisis; De leeftijd in hele jaren: 9");
    assertThat(page.title()).contains("Crisis", "9");
  }

  @Test
  void theLessonsEndWithAWholeStudyThatAsksThisService() {
    List<String> programs = pagina("/vragen/leren").select("pre[data-code]").eachText();
    assertThat(programs).hasSize(2).allSatisfy(program -> assertThat(program).contains("KADERWIJZER\", \"" + adres("\"")));
  }

  @Test
  void tenStepsEachWithItsAnswer() {
    Document page = pagina("/vragen/leren");
    assertThat(page.select("li.kw-les")).hasSize(10).allSatisfy(les -> {
      assertThat(les.select("tbody tr")).isNotEmpty();
      String query = pagina(les.select("a[href^=/sparql]").attr("href")).getElementById("query").wholeText();
      assertThat(query).isEqualTo(les.selectFirst("pre code").wholeText());
    });
    assertThat(new Paginacontrole(catalogue()).fouten("/vragen/leren", page)).isEmpty();
  }
}
