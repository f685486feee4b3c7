package nl.kaderwijzer.web;

import java.net.URI;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Small things about Dutch text on pages. */
public final class Tekst {

  private static final Locale NL = Locale.forLanguageTag("nl-NL");

  private Tekst() {}

  /** The text with a capital. */
  public static String hoofdletter(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** A number as the Dutch write it: {@code 1.384}. */
  public static String getal(int number) {
    return NumberFormat.getIntegerInstance(NL).format(number);
  }

  /** A number with its noun: {@code 1 norm}, {@code 1.384 normen}. */
  public static String aantal(int number, String een, String meer) {
    return getal(number) + " " + (number == 1 ? een : meer);
  }

  /** The site an address is on, without www. */
  public static String site(String address) {
    try {
      String host = URI.create(address).getHost();
      return host == null ? address : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  /** Names joined as "a, b of c". */
  public static String of(Collection<String> names) {
    List<String> all = List.copyOf(names);
    int n = all.size();
    return n <= 1 ? String.join("", all) : String.join(", ", all.subList(0, n - 1)) + " of " + all.get(n - 1);
  }

  /** The first sentences of a text, up to about this many characters. */
  static String begin(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int sentence = text.lastIndexOf(". ", most);
    int word = text.lastIndexOf(' ', most);
    return sentence > most / 2 ? text.substring(0, sentence + 1) : text.substring(0, Math.max(word, 1)) + " …";
  }
}
