package nl.kaderwijzer.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.CRC32;
import nl.kaderwijzer.graph.LoadFailure;
import nl.kaderwijzer.graph.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.UrlBasedViewResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Makes a page once: a browser keeps it and asks each time whether it is still right, and for who did not have it yet it is here as
 * it was rendered. A page is made from the data, the day and the templates, so those make the tag; the tag is weak, because only
 * then the server compresses. What was asked for longest ago goes first; nothing is kept of who asked. Safe for concurrent use; who
 * asks for a page at the same moment may render it twice.
 */
@Component
final class PageCaching implements HandlerInterceptor {

  private static final String SLEUTEL = PageCaching.class.getName();
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final ActueelResolver actueel;
  private final Publications publications;
  private final ObjectProvider<ThymeleafViewResolver> views;
  private final SingletonSupplier<String> templates = SingletonSupplier.of(PageCaching::hashOfTemplates);
  private final Cache<String, Gedrukt> gedrukt;

  /** @param geheugen how much all pages together may take */
  PageCaching(
      ActueelResolver actueel,
      Publications publications,
      ObjectProvider<ThymeleafViewResolver> views,
      @Value("${kaderwijzer.web.cache}") DataSize geheugen) {
    this.actueel = actueel;
    this.publications = publications;
    this.views = views;
    this.gedrukt = Caffeine.newBuilder()
        .expireAfterWrite(Duration.ofDays(1))
        .maximumWeight(geheugen.toBytes())
        .weigher((String sleutel, Gedrukt pagina) -> sleutel.length() + pagina.omvang())
        .build();
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
    if (!(handler instanceof HandlerMethod method) || !method.getBeanType().getPackageName().startsWith(PageCaching.class.getPackageName())
        || Verbetering.isBezig(request) || request.getMethod().equals("POST")) {
      return true;
    }
    String tag = tag(actueel.van(request));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (new ServletWebRequest(request, response).checkNotModified(tag)) {
      return false;
    }
    String sleutel = String.join(
        " ", tag, request.getRequestURL(), String.valueOf(request.getQueryString()), String.valueOf(request.getHeader(HttpHeaders.ACCEPT)));
    Gedrukt kept = gedrukt.getIfPresent(sleutel);
    if (kept == null) {
      request.setAttribute(SLEUTEL, sleutel);
      return true;
    }
    response.setLocale(DUTCH);
    kept.render(null, request, response);
    return false;
  }

  /** Keeps the page when it is rendered; one that says what is wrong is not kept, here or elsewhere. */
  @Override
  public void postHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
    if (response.getStatus() >= 400 || page != null && page.getStatus() != null && page.getStatus().isError()) {
      response.setHeader(HttpHeaders.ETAG, null);
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    } else if (page != null && isTemplate(page.getViewName()) && request.getAttribute(SLEUTEL) instanceof String sleutel
        && !Verbetering.isBezig(request)) {
      page.setView(keeping(page.getViewName(), sleutel));
    }
  }

  private static boolean isTemplate(@Nullable String view) {
    return view != null && !view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
  }

  private View keeping(String template, String sleutel) {
    return (model, request, response) -> {
      View view = Objects.requireNonNull(views.getObject().resolveViewName(template, DUTCH));
      ContentCachingResponseWrapper copy = new ContentCachingResponseWrapper(response);
      view.render(model, request, copy);
      Gedrukt page = Gedrukt.van(copy.getContentAsByteArray());
      gedrukt.put(sleutel, page);
      page.render(model, request, response);
    };
  }

  private String tag(Actueel nu) {
    String failure = publications.lastFailure().map(LoadFailure::moment).map(Instant::toEpochMilli).map(Long::toHexString).orElse("");
    return "W/\"" + Site.van(nu).datasetVersie() + "-" + nu.vandaag() + "-" + templates.obtain() + failure + "\"";
  }

  private static String hashOfTemplates() {
    CRC32 crc = new CRC32();
    try {
      Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:/templates/**/*.html");
      Arrays.sort(files, java.util.Comparator.comparing(Resource::getDescription));
      for (Resource file : files) {
        crc.update(file.getContentAsByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Long.toHexString(crc.getValue());
  }
}
