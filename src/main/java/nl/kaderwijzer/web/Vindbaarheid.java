package nl.kaderwijzer.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.graph.NamedQuery;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/** What search engines and finders of holes look for: {@code robots.txt}, {@code sitemap.xml} and {@code security.txt} (RFC 9116). */
@Controller
class Vindbaarheid {

  /** The pages that stand by themselves; those of things are added from the catalogue. */
  private static final List<String> VAST =
      List.of("/", "/toepassing", "/werkproces", "/instrumenten", "/normen", "/onderwerpen", "/organisaties", "/begrippen", "/wijzigingen", "/overlap",
          "/overlap/clusters", "/strijdigheden", "/vereenvoudiging", "/toezicht", "/vragen", "/vragen/leren", "/def",
          "/dataset", "/sparql", "/over", "/toegankelijkheid");
  private static final String VRAGEN = "questions/";

  private final String base;

  /** @param base where the service is reached from outside; when empty, the address of the call */
  Vindbaarheid(@Value("${kaderwijzer.base:}") String base) {
    this.base = base.replaceFirst("/$", "");
  }

  /** An answer, a filtered list and a query are made for one reader: there is no end to their addresses. */
  @ResponseBody
  @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  String robots(Actueel nu) {
    return """
        User-agent: *
        Disallow: /toepassing?
        Disallow: /toepassing/
        Disallow: /normen?
        Disallow: /instrumenten?
        Disallow: /wijzigingen?
        Disallow: /werkproces?
        Disallow: /sparql?
        Disallow: /melden
        Sitemap: %s/sitemap.xml
        """
        .formatted(basis());
  }

  @ResponseBody
  @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  String sitemap(Actueel nu) {
    return Stream.of(
            VAST.stream(),
            nu.catalogue().instrumenten().stream().map(Paden::van),
            nu.catalogue().normen().stream().map(Paden::van),
            nu.catalogue().lijst("onderwerpen").orElseThrow().begrippen().stream().map(Paden::van),
            nu.catalogue().organisaties().stream().map(Paden::van),
            nu.publication().queries().stream()
                .map(NamedQuery::name)
                .filter(naam -> naam.startsWith(VRAGEN))
                .map(naam -> "/vragen/" + naam.substring(VRAGEN.length())))
        .flatMap(paden -> paden)
        .map(pad -> "<url><loc>" + HtmlUtils.htmlEscape(basis() + pad) + "</loc></url>")
        .collect(
            Collectors.joining(
                "\n", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n", "\n</urlset>\n"));
  }

  /** Good for half a year from the first of this month: RFC 9116 wants a date less than a year away. */
  @ResponseBody
  @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  String security(Actueel nu) {
    LocalDate until = nu.vandaag().withDayOfMonth(1).plusMonths(6);
    return """
        Contact: %s/melden
        Expires: %s
        Preferred-Languages: nl, en
        """
        .formatted(basis(), DateTimeFormatter.ISO_INSTANT.format(until.atStartOfDay().toInstant(ZoneOffset.UTC)));
  }

  private String basis() {
    return base.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() : base;
  }
}
