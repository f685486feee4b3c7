package nl.kaderwijzer.applicability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.graph.RealData;
import org.junit.jupiter.api.Test;

/** What the law leaves to the municipality, and which of its ordinances we know. */
class LokaalTest {

  private static final LocalDate DAG = LocalDate.of(2026, 11, 1);
  private static final Catalogue CATALOGUE = Catalogue.from(RealData.publication());

  @Test
  void eachRealOrdinanceFillsExactlyOneDelegationInItsOwnMunicipality() {
    Map<String, String> expected =
        Map.of(
            "beleidsplan-schulddienstverlening-rdwi-2025", "kromme-rijn-heuvelrug",
            "afstemmingsverordening-diemen-2015", "diemen",
            "afstemmingsverordening-gennep-2022", "gennep",
            "re-integratieverordening-geertruidenberg-2017", "geertruidenberg",
            "verordening-jeugdhulp-bodegraven-reeuwijk-2025", "bodegraven-reeuwijk",
            "verordening-jeugdhulp-voorschoten-2015", "voorschoten",
            "verordening-maatschappelijke-ondersteuning-ridderkerk-2019", "ridderkerk");
    expected.forEach(
        (verordening, gemeente) ->
            assertThat(Lokaal.van(CATALOGUE, in(gemeente)).stream().filter(d -> geladen(d).contains(verordening)))
                .as(verordening)
                .hasSize(1));
  }

  @Test
  void anOrdinanceNeverShowsElsewhere() {
    Set<String> regios = CATALOGUE.lijst("regios").orElseThrow().begrippen().stream().map(Begrip::slug).collect(Collectors.toSet());
    for (String gemeente : regios) {
      Lokaal.van(CATALOGUE, in(gemeente)).forEach(d -> assertThat(geladen(d)).allMatch(slug -> slug.contains(gemeente) || gemeente.equals("kromme-rijn-heuvelrug") && slug.contains("rdwi")));
    }
  }

  @Test
  void theRulesOfAnOrdinanceHoldInItsOwnMunicipalityOnly() {
    Toepassing toepassing = Toepassing.from(RealData.publication(), CATALOGUE);
    Map<String, List<String>> diemen =
        Map.of("gemeente", List.of("diemen"), "taak", List.of("participatiewet"), "mandaat", List.of("ja"), "organisatievorm", List.of("gemeentelijke-dienst"), "situatie", List.of("bijstand"));
    Map<String, List<String>> gennep = new java.util.HashMap<>(diemen);
    gennep.put("gemeente", List.of("gennep"));
    NormId norm = NormId.of("afstemmingsverordening-diemen-2015/9-lid-1");
    assertThat(toepassing.beoordeel(ProfielLezer.lees(CATALOGUE, diemen, DAG)).oordelen()).containsEntry(norm, Oordeel.VAN_TOEPASSING);
    assertThat(toepassing.beoordeel(ProfielLezer.lees(CATALOGUE, gennep, DAG)).oordelen()).containsEntry(norm, Oordeel.NIET_VAN_TOEPASSING);
  }

  @Test
  void withoutAMunicipalityEveryDelegationIsThereAndNothingFillsIt() {
    List<Lokaal.Delegatie> all = Lokaal.van(CATALOGUE, Profiel.leeg(DAG));
    assertThat(all).hasSizeGreaterThanOrEqualTo(8);
    assertThat(all).allSatisfy(d -> assertThat(d.geladen()).isEmpty());
    assertThat(all).allSatisfy(d -> assertThat(d.grondslagen()).isNotEmpty());
  }

  private static Profiel in(String gemeente) {
    return ProfielLezer.lees(CATALOGUE, Map.of("gemeente", List.of(gemeente)), DAG);
  }

  private static List<String> geladen(Lokaal.Delegatie delegatie) {
    return delegatie.geladen().stream().map(Instrument::slug).toList();
  }
}
