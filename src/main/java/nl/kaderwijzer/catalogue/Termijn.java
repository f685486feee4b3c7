package nl.kaderwijzer.catalogue;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time limit.
 *
 * @param duur ISO 8601 duration; weeks ({@code P6W}) and hours ({@code PT24H}) occur
 * @param vanaf what starts it
 */
public record Termijn(String duur, String vanaf) {

  private static final Pattern DUUR = Pattern.compile("PT?(\\d+)([YMWDH])");
  private static final Map<String, String[]> EENHEDEN =
      Map.of(
          "Y", new String[] {"jaar", "jaar"},
          "M", new String[] {"maand", "maanden"},
          "W", new String[] {"week", "weken"},
          "D", new String[] {"dag", "dagen"},
          "H", new String[] {"uur", "uur"});

  /** The duration for comparing: a month counts as 30 days, a year as 365; a hundred years when it cannot be read. */
  public Duration ongeveer() {
    Matcher matcher = DUUR.matcher(duur);
    if (!matcher.matches()) {
      return Duration.ofDays(36_500);
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "Y" -> Duration.ofDays(365 * number);
      case "M" -> Duration.ofDays(30 * number);
      case "W" -> Duration.ofDays(7 * number);
      case "D" -> Duration.ofDays(number);
      default -> Duration.ofHours(number);
    };
  }

  /** The duration in words, for instance {@code 6 weken}; the ISO text itself when it has more than one part. */
  public String inWoorden() {
    Matcher matcher = DUUR.matcher(duur);
    if (!matcher.matches()) {
      return duur;
    }
    String[] eenheid = EENHEDEN.get(matcher.group(2));
    return matcher.group(1) + " " + eenheid["1".equals(matcher.group(1)) ? 0 : 1];
  }
}
