package nl.kaderwijzer.api.overlap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import nl.kaderwijzer.api.CsvColumn;
import nl.kaderwijzer.api.Opmaak;
import nl.kaderwijzer.api.Tabel;
import org.jspecify.annotations.Nullable;

/**
 * The simplification report. As a table it is the list of topics; with {@code zonder} the norms that would fall away.
 *
 * @param aantal how many topics there are
 * @param resultaten the reports on the topics of this page; a norm counts under each of its topics
 * @param volgende the path of the next page, null on the last
 * @param geheel over all norms, each counted once
 * @param zonder what if an instrument fell away, null when that was not asked
 */
@JsonIgnoreProperties({"rijen", "kolommen", "opmaak"})
record VereenvoudigingView(
    int aantal,
    List<RapportView> resultaten,
    @Nullable String volgende,
    RapportView geheel,
    @Nullable ZonderView zonder,
    @JsonIgnore Opmaak opmaak)
    implements Tabel {

  @Override
  public List<?> rijen() {
    return zonder == null ? resultaten : zonder.normen();
  }

  @Override
  public List<CsvColumn> kolommen() {
    return CsvColumn.of(zonder == null ? RapportView.class : ZonderView.Vervalt.class);
  }
}
