package nl.kaderwijzer.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param aantal how many there are in all
 * @param resultaten those on this page
 * @param volgende the path of the next page, null on the last
 */
@JsonIgnoreProperties({"rijen", "kolommen", "opmaak"})
public record Lijst<T>(int aantal, List<T> resultaten, @Nullable String volgende, @JsonIgnore List<CsvColumn> kolommen, @JsonIgnore Opmaak opmaak)
    implements Tabel {

  @Override
  public List<T> rijen() {
    return resultaten;
  }
}
