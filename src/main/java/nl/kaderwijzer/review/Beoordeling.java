package nl.kaderwijzer.review;

import java.time.LocalDate;
import nl.kaderwijzer.overlap.Verband;
import org.jspecify.annotations.Nullable;

/**
 * What an expert says of a judgement.
 *
 * @param verband the judgement as it was when they read it
 * @param opmerking null only when they agree and add nothing
 */
record Beoordeling(Verband verband, Stem stem, @Nullable String opmerking, String naam, LocalDate datum) {

  /** Slug of the review state that it leads to. */
  String reviewstaat() {
    return switch (stem) {
      case EENS -> "bevestigd";
      case ONEENS -> "betwist";
      case OPMERKING -> verband.reviewstaat().slug();
    };
  }
}
