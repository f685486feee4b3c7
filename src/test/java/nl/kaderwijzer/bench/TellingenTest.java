package nl.kaderwijzer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import nl.kaderwijzer.graph.RealData;
import nl.kaderwijzer.graph.Row;
import org.junit.jupiter.api.Test;

/** Everything that is there now was received or has a reason to have come after. */
class TellingenTest {

  @Test
  void nothingIsLostAndNothingIsUnexplained() throws Exception {
    Map<String, Integer> explained = new TreeMap<>();
    Csv.rows(Bench.text("ontvangen.csv")).forEach(row -> explained.merge(row.get(0), Integer.parseInt(row.get(1)), Integer::sum));
    explained.remove(Tellingen.PARTS);
    Map<String, Integer> now = new TreeMap<>();
    for (Row row : RealData.publication().select("catalogue/tellingen")) {
      now.merge(row.text("soort"), row.integer("aantal"), Integer::sum);
    }
    assertThat(now).hasSizeGreaterThan(4).isEqualTo(explained);
  }
}
