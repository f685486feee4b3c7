package nl.kaderwijzer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.CRC32;
import nl.kaderwijzer.graph.LoadFailure;
import nl.kaderwijzer.graph.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets a browser keep a page and ask each time whether it is still right. A page is made from the data, the day and the
 * templates, so those make the tag; it is weak, because only then the server compresses.
 */
@Component
final class PageCaching implements HandlerInterceptor {

  private final ActueelResolver actueel;
  private final Publications publications;
  private final SingletonSupplier<String> templates = SingletonSupplier.of(PageCaching::hashOfTemplates);

  PageCaching(ActueelResolver actueel, Publications publications) {
    this.actueel = actueel;
    this.publications = publications;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method) || !method.getBeanType().getPackageName().startsWith(PageCaching.class.getPackageName())
        || Verbetering.isBezig(request)) {
      return true;
    }
    Actueel nu = actueel.van(request);
    String failure = publications.lastFailure().map(LoadFailure::moment).map(Instant::toEpochMilli).map(Long::toHexString).orElse("");
    String tag = "W/\"" + Site.van(nu).datasetVersie() + "-" + nu.vandaag() + "-" + templates.obtain() + failure + "\"";
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    return !new ServletWebRequest(request, response).checkNotModified(tag);
  }

  /** A page that says what is wrong is not kept. */
  @Override
  public void postHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
    if (response.getStatus() >= 400 || view != null && view.getStatus() != null && view.getStatus().isError()) {
      response.setHeader(HttpHeaders.ETAG, null);
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
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
