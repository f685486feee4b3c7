package nl.kaderwijzer.web.overlap;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publications;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.Verbetering;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps pages that are the same for everyone as they were rendered, until other data are published or it is another day. What was
 * asked for longest ago goes first when it becomes too much. Safe for concurrent use; who asks for a page at the same moment may
 * render it twice.
 */
@Component
final class Bewaarder {

  private static final int MEESTE_BYTES = 16_000_000;

  private final ViewResolver views;
  private final Derived<Kast> kast;

  Bewaarder(@Qualifier("thymeleafViewResolver") ViewResolver views, Publications publications) {
    this.views = views;
    this.kast = publications.derived(publication -> new Kast());
  }

  /** The pages of one publication. */
  private static final class Kast {
    private final Map<String, Gedrukt> paginas = new LinkedHashMap<>(16, 0.75f, true);
    private int omvang;

    synchronized @Nullable Gedrukt geef(String sleutel) {
      return paginas.get(sleutel);
    }

    synchronized void bewaar(String sleutel, Gedrukt pagina) {
      Gedrukt before = paginas.put(sleutel, pagina);
      omvang += pagina.omvang() - (before == null ? 0 : before.omvang());
      var oldest = paginas.values().iterator();
      while (omvang > MEESTE_BYTES && oldest.hasNext()) {
        omvang -= oldest.next().omvang();
        oldest.remove();
      }
    }
  }

  /**
   * The page at this address, made when it is not kept yet.
   *
   * @param adres everything that the page depends on besides the data and the day
   * @param maker makes the template's name and its model
   */
  ModelAndView pagina(Actueel nu, Adres adres, Supplier<ModelAndView> maker) {
    if (Verbetering.isNuBezig()) {
      return maker.get();
    }
    Kast open = kast.of(nu.publication());
    String sleutel = nu.vandaag() + " " + adres;
    Gedrukt kept = open.geef(sleutel);
    if (kept != null) {
      return new ModelAndView(kept);
    }
    ModelAndView made = maker.get();
    String template = Objects.requireNonNull(made.getViewName());
    made.setView((model, request, response) -> {
      View view = Objects.requireNonNull(views.resolveViewName(template, Locale.forLanguageTag("nl")));
      ContentCachingResponseWrapper copy = new ContentCachingResponseWrapper(response);
      view.render(model, request, copy);
      Gedrukt page = Gedrukt.van(copy.getContentAsByteArray());
      open.bewaar(sleutel, page);
      page.render(model, request, response);
    });
    return made;
  }
}
