package nl.kaderwijzer.api.overlap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import nl.kaderwijzer.api.CsvColumn;
import nl.kaderwijzer.api.Opmaak;
import nl.kaderwijzer.api.Tabel;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of judged conflicts, with the conflicts that follow beside it.
 *
 * @param aantal how many there are in all, without what follows
 * @param volgende the path of the next page, null when neither list has one
 * @param afgeleid what follows, null when it was not asked for
 */
@JsonIgnoreProperties({"rijen", "kolommen", "opmaak"})
record StrijdighedenView(
    int aantal,
    List<StrijdigheidView> resultaten,
    @Nullable String volgende,
    AfgeleidView.@Nullable Afgeleiden afgeleid,
    @JsonIgnore Opmaak opmaak)
    implements Tabel {

  @Override
  public List<StrijdigheidView> rijen() {
    return resultaten;
  }

  @Override
  public List<CsvColumn> kolommen() {
    return CsvColumn.of(StrijdigheidView.class);
  }
}
