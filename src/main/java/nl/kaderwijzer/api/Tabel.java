package nl.kaderwijzer.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** An answer that is, or holds, one list of records, so that it can also be had as CSV. */
public interface Tabel {

  /** The records. */
  @JsonIgnore
  List<?> rijen();

  /** The columns, which are there also when there are no records. */
  @JsonIgnore
  List<CsvColumn> kolommen();

  /** How it is written as CSV. */
  @JsonIgnore
  Opmaak opmaak();
}
