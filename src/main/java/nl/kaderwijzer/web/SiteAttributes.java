package nl.kaderwijzer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The attributes that the frame of every page needs. */
@ControllerAdvice(basePackageClasses = SiteAttributes.class)
final class SiteAttributes {

  private final ActueelResolver actueel;
  private final Bestanden bestanden;
  private final String base;

  /** @param base where the service is reached from outside; empty when that is not known */
  SiteAttributes(ActueelResolver actueel, Bestanden bestanden, @Value("${kaderwijzer.base:}") String base) {
    this.actueel = actueel;
    this.bestanden = bestanden;
    this.base = base.replaceFirst("/$", "");
  }

  @ModelAttribute("bestanden")
  Bestanden bestanden() {
    return bestanden;
  }

  @ModelAttribute("site")
  Site site(HttpServletRequest request) {
    return Site.van(actueel.van(request));
  }

  @ModelAttribute("woorden")
  Woorden woorden(HttpServletRequest request) {
    return new Woorden(actueel.van(request).catalogue());
  }

  /** The whole address of the page; null without a setting, for a page that is kept should not hold the address of one reader. */
  @ModelAttribute("permalink")
  @Nullable String permalink(HttpServletRequest request) {
    String query = request.getQueryString();
    return base.isEmpty() ? null : base + request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** What was wrong in the address, by parameter. */
  @ModelAttribute("verbetering")
  Map<String, Verbetering.Punt> verbetering(HttpServletRequest request) {
    return Verbetering.van(request);
  }

  /** The pages between home and this one: none, unless the controller says otherwise. */
  @ModelAttribute("kruimels")
  List<Link> kruimels() {
    return List.of();
  }
}
