package nl.kaderwijzer.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Where the style sheets, pictures and the one script are: the address with the hash of the content, so that a browser can keep them. */
@Component
final class Bestanden {

  private final ObjectProvider<ResourceUrlProvider> provider;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  Bestanden(ObjectProvider<ResourceUrlProvider> provider) {
    this.provider = provider;
  }

  public String getStijl() {
    return adres("/kaderwijzer.css");
  }

  public String getOntwerpsysteem() {
    return adres("/vendor/nl-design-system.css");
  }

  public String getPictogram() {
    return adres("/favicon.svg");
  }

  public String getEditor() {
    return adres("/vendor/yasqe.min.js");
  }

  public String getEditorstijl() {
    return adres("/vendor/yasqe.min.css");
  }

  public String getSparql() {
    return adres("/sparql.js");
  }

  public String getSparqlstijl() {
    return adres("/sparql.css");
  }

  private String adres(String path) {
    return known.computeIfAbsent(
        path,
        p -> {
          @Nullable String hashed = provider.getObject().getForLookupPath(p);
          return hashed == null ? p : hashed;
        });
  }
}
