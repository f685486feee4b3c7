package nl.kaderwijzer.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publications;
import org.springdoc.core.converters.ModelConverterRegistrar;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The OpenAPI document: what the operations say of themselves, with the parameters, headers and errors that all share. It is made
 * when it is first asked for, and so is all that makes it.
 */
@Configuration(proxyBeanMethods = false)
@Lazy
class OpenApiDocument {

  /** What each status means; every operation has the first five that fit it, the rest is under default. */
  static final Map<Integer, String> ERRORS =
      new TreeMap<>(
          Map.of(
              400, "De vraag klopt niet: bij fouten staat per parameter wat.",
              404, "Dit is er niet; bij suggesties staan namen die erop lijken.",
              406, "De vorm die Accept vraagt, is er niet.",
              410, "Dit is ingetrokken; bij opvolgers staat wat ervoor in de plaats kwam.",
              413, "De inhoud is te groot.",
              414, "Het adres is te lang.",
              415, "De inhoud is geen JSON in UTF-8."));

  /** What changed per version of the interface, the newest first. */
  private static final String VERSIONS =
      "Versies:\n"
          + "- 1.3.0: vragen en zoeken; q zoekt in elke vorm van een woord; bij bundels of iets beoordeeld of afgeleid is.\n"
          + "- 1.2.0: clusters, strijdigheden, matrix en vereenvoudiging; bij verbanden wat eruit volgt, wat onbepaald is en wat nog niet is"
          + " beoordeeld, en de oordelen als SSSOM en RDF.\n"
          + "- 1.1.0: wijzigingen en de Atom-feed; XLSX; formaat, bom en scheiding; JSON-LD met een vaste context; juriconnect bij normen en"
          + " instrumenten; 410 met opvolgers voor wat is ingetrokken; bladzijden tot 5000 regels.\n"
          + "- 1.0.0: de eerste versie.";

  /** The call whose answer is the example of the operation; with POST its body is the example of the body. */
  private static final String CALL = "x-voorbeeld";

  private static final Map<String, String> HEADERS =
      new TreeMap<>(
          Map.of(
              "API-Version", "De versie van deze interface.",
              "ETag", "Het kenmerk van dit antwoord; met If-None-Match krijgt u 304 als er niets is veranderd.",
              "Link", "Bij een lijst de eerste, vorige, volgende en laatste pagina (RFC 8288)."));

  private static final Map<String, String> PATH_PARAMETERS =
      Map.of(
          "slug", "De naam in het adres, bijvoorbeeld jeugdwet of igj.",
          "instrument", "Het instrument, bijvoorbeeld jeugdwet.",
          "plaats", "De plaats in het instrument, bijvoorbeeld 4.1.3.",
          "lijst", "De begrippenlijst, bijvoorbeeld situaties.",
          "naam", "De vraag, bijvoorbeeld termijnen; alle namen staan in /vragen.");

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(ApiRequest.class).addResponseWrapperToIgnore(Beschrijving.class);
  }

  /**
   * Makes the document anew for new data: the values of parameters come from them.
   *
   * @param converters there before any schema is made, with {@link RecordSchemas} among them: springdoc asks for it nowhere
   */
  OpenApiDocument(Publications publications, ObjectProvider<OpenAPIService> documents, ModelConverterRegistrar converters) {
    publications.onPublished(publication -> documents.ifAvailable(d -> d.setCachedOpenAPI(null, java.util.Locale.getDefault())));
  }

  @Bean
  OpenAPI openApi(ApiProperties properties) {
    Components components = new Components();
    HEADERS.forEach(
        (name, text) -> components.addHeaders(name, new Header().description(text).schema(schema("string"))));
    ERRORS.forEach((status, text) -> components.addResponses(String.valueOf(status), error(text)));
    components.addResponses("default", error("Elke andere fout, zoals 405 voor een methode die hier niet kan."));
    components.addResponses("304", withHeaders(new ApiResponse().description("Er is niets veranderd sinds het antwoord met deze ETag.")));
    return new OpenAPI()
        .info(
            new Info()
                .title("Kaderwijzer")
                .version(ApiPaths.VERSION)
                .description(
                    "Het overzicht van wetten, richtlijnen en kaders voor lokale teams: welke normen er zijn, welke in een situatie"
                        + " gelden en waarom, en hoe ze zich tot elkaar verhouden. Een lijst heeft aantal, resultaten en volgende, en"
                        + " is er ook als CSV en XLSX; één ding ook als Turtle en JSON-LD. Herhaal een parameter voor meer waarden. Dit is geen"
                        + " juridisch advies.\n\n" + VERSIONS)
                .contact(contact(properties))
                .license(new License().name("CC0-1.0 voor de gegevens").identifier("CC0-1.0")))
        .servers(List.of(new Server().url(ApiPaths.API)))
        .components(components);
  }

  /** Where to report: the page for it, and the address of whoever runs the service once that is set. */
  static Contact contact(ApiProperties properties) {
    String base = properties.base() == null ? "" : properties.base().toString().replaceFirst("/$", "");
    String mail = properties.contact();
    return new Contact().name("Beheer van deze Kaderwijzer").url(base + "/melden").email(mail == null || mail.isBlank() ? null : mail);
  }

  private static ApiResponse error(String text) {
    Content content =
        new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
    return new ApiResponse().description(text).content(content).addHeaderObject("API-Version", new Header().$ref("API-Version"));
  }

  /** Adds the parameters of an operation, as query or as body, and its example with the answer. */
  @Bean
  OperationCustomizer documentParameters(Derived<Parameters> parameters, Voorbeelden voorbeelden) {
    return (operation, method) -> {
      Takes takes = method.getMethodAnnotation(Takes.class);
      List<Parameter> known = parameters.get().van(takes == null ? Parameters.Set.GEEN : takes.value());
      MultiValueMap<String, String> voorbeeld = Voorbeelden.vraag(method);
      if (operation.getParameters() != null) {
        operation.getParameters().forEach(p -> p.description(PATH_PARAMETERS.get(p.getName())).example(voorbeeld.getFirst(p.getName())));
      }
      if (method.hasMethodAnnotation(PostMapping.class)) {
        operation.setRequestBody(ParameterSchemas.body(known, voorbeeld));
      } else {
        known.forEach(parameter -> operation.addParametersItem(ParameterSchemas.query(parameter, voorbeeld)));
      }
      String path = path(method.getBeanType()) + path(method.getMethod());
      operation.getResponses().get("200").getContent().get(Formaat.JSON).setExample(voorbeelden.antwoord(method, path));
      operation.addExtension(CALL, Voorbeelden.adres(method, path));
      return operation;
    };
  }

  private static String path(AnnotatedElement element) {
    RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
    return mapping == null || mapping.path().length == 0 ? "" : mapping.path()[0];
  }

  /** Adds headers and errors to every operation; the paths are relative to the server, which carries the version. */
  @Bean
  OpenApiCustomizer documentWhatAllShare(Voorbeelden voorbeelden) {
    return document -> {
      ModelConverters.getInstance(true).readAll(Problem.class).forEach(document.getComponents()::addSchemas);
      ERRORS.keySet().forEach(
          status ->
              document.getComponents().getResponses().get(String.valueOf(status)).getContent().get(Problem.MEDIA_TYPE)
                  .setExample(voorbeelden.fout(status)));
      Paths paths = new Paths();
      new TreeMap<>(document.getPaths())
          .forEach(
              (path, item) -> {
                if (path.startsWith(ApiPaths.API + "/")) {
                  String relative = path.substring(ApiPaths.API.length());
                  item.readOperations().forEach(operation -> complete(operation, relative));
                  if (item.getPost() != null) {
                    List.of("413", "415").forEach(status -> add(item.getPost(), status));
                  }
                  if (item.getGet() != null) {
                    add(item.getGet(), "304");
                  }
                  paths.addPathItem(relative, item);
                }
              });
      document.setPaths(paths);
    };
  }

  private static void complete(Operation operation, String path) {
    operation.setTags(List.of(path.split("/")[1]));
    ApiResponse ok = operation.getResponses().get("200");
    ok.setDescription("Het antwoord.");
    withHeaders(ok);
    ok.getContent()
        .replaceAll((type, content) -> type.equals(Formaat.JSON) ? content : new MediaType().schema(text(type)));
    List.of("400", "406", "414", "default").forEach(status -> add(operation, status));
    if (path.contains("{")) {
      List.of("404", "410").forEach(status -> add(operation, status));
    }
  }

  private static ApiResponse withHeaders(ApiResponse response) {
    HEADERS.keySet().forEach(name -> response.addHeaderObject(name, new Header().$ref(name)));
    return response;
  }

  private static Schema<?> text(String type) {
    return type.equals(Formaat.XLSX) ? schema("string").format("binary") : schema("string");
  }

  private static void add(Operation operation, String status) {
    operation.getResponses().addApiResponse(status, new ApiResponse().$ref(status));
  }

  private static Schema<?> schema(String type) {
    return ParameterSchemas.typed(type);
  }
}
