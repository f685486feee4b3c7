package nl.kaderwijzer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import nl.kaderwijzer.applicability.Toepassing;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Publications;
import nl.kaderwijzer.overlap.Overlap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives every part of one request the same {@link Actueel}, also when a new publication comes in between. */
@Component
final class ActueelResolver implements HandlerMethodArgumentResolver {

  private static final String ATTRIBUTE = Actueel.class.getName();

  private final Publications publications;
  private final Derived<Catalogue> catalogue;
  private final Derived<Toepassing> toepassing;
  private final Derived<Overlap> overlap;
  private final Derived<Wijzigingen> wijzigingen;
  private final Clock clock;

  ActueelResolver(
      Publications publications,
      Derived<Catalogue> catalogue,
      Derived<Toepassing> toepassing,
      Derived<Overlap> overlap,
      Derived<Wijzigingen> wijzigingen,
      Clock clock) {
    this.publications = publications;
    this.catalogue = catalogue;
    this.toepassing = toepassing;
    this.overlap = overlap;
    this.wijzigingen = wijzigingen;
    this.clock = clock;
  }

  Actueel van(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Actueel known) {
      return known;
    }
    Publication publication = publications.current();
    Actueel actueel =
        new Actueel(
            publication,
            catalogue.of(publication),
            toepassing.of(publication),
            overlap.of(publication),
            wijzigingen.of(publication),
            LocalDate.now(clock));
    request.setAttribute(ATTRIBUTE, actueel);
    return actueel;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Actueel.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return van(request.getNativeRequest(HttpServletRequest.class));
  }
}
