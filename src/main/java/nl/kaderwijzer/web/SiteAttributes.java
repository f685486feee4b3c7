package nl.kaderwijzer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The attributes that the frame of every page needs. */
@ControllerAdvice(basePackageClasses = SiteAttributes.class)
final class SiteAttributes {

  private final ActueelResolver actueel;
  private final Bestanden bestanden;

  SiteAttributes(ActueelResolver actueel, Bestanden bestanden) {
    this.actueel = actueel;
    this.bestanden = bestanden;
  }

  @ModelAttribute("bestanden")
  Bestanden bestanden() {
    return bestanden;
  }

  @ModelAttribute("site")
  Site site(HttpServletRequest request) {
    return Site.van(actueel.van(request));
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
