package nl.kaderwijzer.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publications;
import nl.kaderwijzer.overlap.Verbanden;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the parts that every operation shares in their places. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

  @Bean
  Derived<Filters> filters(Publications publications, Derived<Catalogue> catalogue, Derived<Verbanden> verbanden) {
    return publications.derived(p -> new Filters(catalogue.of(p), verbanden.of(p)));
  }

  @Bean
  FilterRegistrationBean<ApiHeaders> apiHeaders() {
    FilterRegistrationBean<ApiHeaders> registration = new FilterRegistrationBean<>(new ApiHeaders());
    registration.addUrlPatterns(ApiPaths.PATTERNS);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  /** What is not known is left out, not null. */
  @Bean
  JsonMapperBuilderCustomizer leaveOutNull() {
    return builder ->
        builder.changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
  }

  @Bean
  WebMvcConfigurer apiMvc(ApiRequestResolver requests, ConditionalRequests conditional) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(requests);
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(conditional).addPathPatterns(ApiPaths.API + "/**", "/doc/**", "/def");
      }
    };
  }
}
