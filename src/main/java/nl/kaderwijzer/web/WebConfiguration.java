package nl.kaderwijzer.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Puts the parts that every page shares in their places. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

  private static final String[] STATIC = {"/vendor/**", "/*.css", "/*.js", "/*.svg"};
  /** Pages whose address, or what is below it, is for programs too: there one address is one thing, and a slash more is none. */
  private static final Set<String> FOR_PROGRAMS = Set.of("/dataset", "/def", "/sparql");

  @Bean
  FilterRegistrationBean<PageHeaders> pageHeaders() {
    FilterRegistrationBean<PageHeaders> registration = new FilterRegistrationBean<>(new PageHeaders());
    // after the filter of the answers for programs
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
    return registration;
  }

  /** Leads the address of a page with a slash at its end to the page. */
  @Bean
  FilterRegistrationBean<UrlHandlerFilter> slashAtTheEnd() {
    String[] paden =
        Stream.concat(
                Stream.of("/dataset/"),
                Paginas.ALLE.stream().map(Link::pad).filter(pad -> !FOR_PROGRAMS.contains(pad)).map(pad -> pad + "/**"))
            .toArray(String[]::new);
    FilterRegistrationBean<UrlHandlerFilter> registration =
        new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler(paden).redirect(HttpStatus.PERMANENT_REDIRECT).build());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
    return registration;
  }

  /** The address to which the container sends what failed is no page for who asks for it directly. */
  private static final class NoPage implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
      if (request.getDispatcherType() == DispatcherType.REQUEST) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
      return true;
    }
  }

  @Bean
  WebMvcConfigurer pagesMvc(ActueelResolver actueel, PageCaching caching) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actueel);
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(caching);
        registry.addInterceptor(new NoPage()).addPathPatterns("/error");
      }

      /** An address with a hash never changes its content; the same address without one is asked for again. */
      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry
            .addResourceHandler(STATIC)
            .addResourceLocations("classpath:/static/", "classpath:/static/vendor/")
            .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
            .resourceChain(true)
            .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
      }
    };
  }
}
