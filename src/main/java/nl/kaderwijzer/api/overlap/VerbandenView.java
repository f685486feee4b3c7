package nl.kaderwijzer.api.overlap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kaderwijzer.api.AlsRdf;
import nl.kaderwijzer.api.CsvColumn;
import nl.kaderwijzer.api.Opmaak;
import nl.kaderwijzer.api.Tabel;
import nl.kaderwijzer.api.VerbandView;
import nl.kaderwijzer.graph.RdfFormat;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of relations, with what follows beside it.
 *
 * @param aantal how many there are in all, without what follows
 * @param volgende the path of the next page, null when neither list has one
 * @param afgeleid what follows, null when it was not asked for
 * @param sssom the judgements of the page as SSSOM
 * @param rdf the judgements of the page as RDF
 */
@JsonIgnoreProperties({"rijen", "kolommen", "opmaak", "sssom", "rdf"})
record VerbandenView(
    int aantal,
    List<VerbandView> resultaten,
    @Nullable String volgende,
    AfgeleidView.@Nullable Afgeleiden afgeleid,
    @JsonIgnore Opmaak opmaak,
    @JsonIgnore Supplier<String> sssom,
    @JsonIgnore Function<RdfFormat, String> rdf)
    implements Tabel, AlsRdf {

  @Override
  public List<VerbandView> rijen() {
    return resultaten;
  }

  @Override
  public List<CsvColumn> kolommen() {
    return CsvColumn.of(VerbandView.class);
  }
}
