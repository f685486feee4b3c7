package nl.kaderwijzer.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publications;
import nl.kaderwijzer.overlap.Verbanden;
import nl.kaderwijzer.questions.Vragen;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.validation.Validator;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the parts that every operation shares in their places. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiProperties.class)
class ApiConfiguration {

  private static final String SPRINGDOC = "org.springdoc.";

  @Bean
  Derived<Links> links(Publications publications, Derived<Catalogue> catalogue, Derived<Verbanden> verbanden) {
    return publications.derived(p -> new Links(catalogue.of(p), () -> verbanden.of(p)));
  }

  @Bean
  Derived<Parameters> parameters(
      Publications publications,
      Derived<Catalogue> catalogue,
      Derived<Links> links,
      Derived<Wijzigingen> wijzigingen,
      Derived<Vragen> vragen) {
    return publications.derived(p -> new Parameters(catalogue.of(p), links.of(p), wijzigingen.of(p), vragen.of(p))).early();
  }

  @Bean
  FilterRegistrationBean<ApiHeaders> apiHeaders(Problems problems) {
    FilterRegistrationBean<ApiHeaders> registration = new FilterRegistrationBean<>(new ApiHeaders(problems));
    registration.addUrlPatterns(ApiPaths.PATTERNS);
    // after the filter that reads what a proxy says of the address
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }

  @Bean
  FilterRegistrationBean<SentErrors> sentErrors(Problems problems) {
    FilterRegistrationBean<SentErrors> registration = new FilterRegistrationBean<>(new SentErrors(problems));
    registration.setDispatcherTypes(DispatcherType.ERROR);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }

  /** What is not known is left out, not null. */
  @Bean
  JsonMapperBuilderCustomizer leaveOutNull() {
    return builder ->
        builder.changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
  }

  /** Springdoc has hundreds of classes, all to make one document that no other answer needs: they wait until it is asked for. */
  @Bean
  static BeanFactoryPostProcessor springdocWhenAsked() {
    return factory ->
        Stream.of(factory.getBeanDefinitionNames())
            .map(factory::getBeanDefinition)
            .filter(bean -> String.valueOf(bean.getFactoryBeanName()).startsWith(SPRINGDOC)
                || String.valueOf(bean.getBeanClassName()).startsWith(SPRINGDOC))
            .forEach(bean -> bean.setLazyInit(true));
  }

  /** Springdoc brings a YAML reader, which Spring would set up at each start; nothing here is YAML. */
  @Bean
  ServerHttpMessageConvertersCustomizer noYaml() {
    StringHttpMessageConverter asItIs = new StringHttpMessageConverter();
    asItIs.setSupportedMediaTypes(List.of(MediaType.APPLICATION_YAML));
    return converters -> converters.withYamlConverter(asItIs);
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems() {
    return factory ->
        factory.addContextCustomizers(
            context -> ((StandardHost) context.getParent()).setErrorReportValveClass(ContainerProblems.class.getName()));
  }

  @Bean
  WebMvcConfigurer apiMvc(ApiRequestResolver requests, ConditionalRequests conditional) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(requests);
      }

      @Override
      public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.strategies(List.of(new FormaatStrategy()));
      }

      /** The readers of parameters check them, all faults at once; nothing is left for Bean Validation. */
      @Override
      public Validator getValidator() {
        return Validator.forType(Void.class, (value, errors) -> { });
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(conditional).addPathPatterns(ApiPaths.CONDITIONAL);
      }
    };
  }
}
