package nl.kaderwijzer.applicability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Invoerfout;
import nl.kaderwijzer.catalogue.OngeldigeInvoer;
import nl.kaderwijzer.graph.RealData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with answers is said with the parameter, the reason and an example that works. */
class ProfielLezerTest {

  private static final Catalogue CATALOGUE = Catalogue.from(RealData.publication());
  private static final Pattern VOORBEELD = Pattern.compile("[Bb]ijvoorbeeld (\\w+)=([\\w-]+)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "situatie=crisis&situatieNiet=crisis", "situatie=vermoeden-kindermishandeling&weetNiet=vermoeden-kindermishandeling", "taak=preventie&weetNiet=taak",
        "mandaat=ja&mandaat=jeugdwet", "mandaat=gewoon", "leeftijd=121", "leeftijd=-1", "leeftijd=veertien", "leeftijd=14.5", "peildatum=1899-12-31",
        "peildatum=2101-01-01", "peildatum=31-12-2026", "peildatum=2026-01-01&peildatum=2026-01-02", "gemeente=nergenshuizen", "regio=x", "taak=x", "rol=x",
        "situatie=x", "situatieNiet=x", "weetNiet=x"
      })
  void theMessageNamesTheParameterAndAnExampleThatWorks(String query) {
    List<Invoerfout> fouten = fouten(query);
    assertThat(fouten).hasSize(1);
    Matcher example = VOORBEELD.matcher(fouten.get(0).melding());
    assertThat(example.find()).as(fouten.get(0).melding()).isTrue();
    assertThat(query).contains(fouten.get(0).parameter() + "=");
    assertThat(fouten(example.group(1) + "=" + example.group(2))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"taak", "situatie", "leeftijd", "gemeente", "weetNiet"})
  void twoHundredTimesTheSameParameterIsRefusedOnce(String parameter) {
    String value = Map.of("leeftijd", "14", "gemeente", "amersfoort", "taak", "preventie").getOrDefault(parameter, "crisis");
    List<Invoerfout> fouten = fouten((parameter + "=" + value + "&").repeat(200));
    assertThat(fouten).hasSize(1);
    assertThat(fouten.get(0).melding()).contains("200 waarden", "bijvoorbeeld " + parameter + "=" + value);
  }

  private static List<Invoerfout> fouten(String query) {
    Map<String, List<String>> invoer = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      invoer.computeIfAbsent(pair.split("=", 2)[0], name -> new ArrayList<>()).add(pair.split("=", 2)[1]);
    }
    OngeldigeInvoer found =
        catchThrowableOfType(OngeldigeInvoer.class, () -> ProfielLezer.lees(CATALOGUE, invoer, LocalDate.of(2026, 11, 1)));
    return found == null ? List.of() : found.fouten();
  }
}
