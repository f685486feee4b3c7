package nl.kaderwijzer.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The addresses of the neighbours of one page of a list; absolute paths. */
record PageLinks(String pad, Map<String, List<String>> invoer, int pagina, int perPagina, int aantal) {

  /** The next page, null on the last. */
  @Nullable String next() {
    return pagina < last() ? page(pagina + 1) : null;
  }

  /** The Link header (RFC 8288). */
  String header() {
    StringJoiner links = new StringJoiner(", ");
    links.add(link(1, "first"));
    if (pagina > 1) {
      links.add(link(Math.min(pagina - 1, last()), "prev"));
    }
    if (pagina < last()) {
      links.add(link(pagina + 1, "next"));
    }
    return links.add(link(last(), "last")).toString();
  }

  private int last() {
    return Math.max(1, (aantal + perPagina - 1) / perPagina);
  }

  private String link(int page, String rel) {
    return "<" + page(page) + ">; rel=\"" + rel + "\"";
  }

  private String page(int page) {
    StringJoiner query = new StringJoiner("&", pad + "?", "");
    invoer.forEach((naam, waarden) -> {
      if (!naam.equals("pagina")) {
        waarden.forEach(waarde -> query.add(encode(naam) + "=" + encode(waarde)));
      }
    });
    return query.add("pagina=" + page).toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
