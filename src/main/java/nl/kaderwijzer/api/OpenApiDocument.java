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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kaderwijzer.graph.Derived;
import nl.kaderwijzer.graph.Publications;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;

/** The OpenAPI document: what the operations say of themselves, with the parameters, headers and errors that all share. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

  private static final Map<Integer, String> ERRORS =
      new TreeMap<>(
          Map.of(
              400, "De vraag klopt niet: bij fouten staat per parameter wat.",
              404, "Dit is er niet; bij suggesties staan namen die erop lijken.",
              406, "De vorm die Accept vraagt, is er niet.",
              413, "De inhoud is te groot.",
              415, "De inhoud is geen JSON."));

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
          "lijst", "De begrippenlijst, bijvoorbeeld situaties.");

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(ApiRequest.class).addResponseWrapperToIgnore(Beschrijving.class);
  }

  /** Makes the document anew for new data: the values of parameters come from them. */
  OpenApiDocument(Publications publications, ObjectProvider<OpenAPIService> documents) {
    publications.onPublished(publication -> documents.ifAvailable(d -> d.setCachedOpenAPI(null, java.util.Locale.getDefault())));
  }

  @Bean
  OpenAPI openApi() {
    Components components = new Components();
    ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    HEADERS.forEach(
        (name, text) -> components.addHeaders(name, new Header().description(text).schema(schema("string"))));
    ERRORS.forEach((status, text) -> components.addResponses(String.valueOf(status), error(text)));
    return new OpenAPI()
        .info(
            new Info()
                .title("Kaderwijzer")
                .version(ApiPaths.VERSION)
                .description(
                    "Het overzicht van wetten, richtlijnen en kaders voor lokale teams: welke normen er zijn, welke in een situatie"
                        + " gelden en waarom, en hoe ze zich tot elkaar verhouden. Een lijst heeft aantal, resultaten en volgende, en"
                        + " is er ook als CSV. Herhaal een parameter voor meer waarden. Dit is geen juridisch advies.")
                .contact(new Contact().name("Kaderwijzer").url("https://w3id.org/kaderwijzer"))
                .license(new License().name("CC0-1.0 voor de gegevens").identifier("CC0-1.0")))
        .servers(List.of(new Server().url(ApiPaths.API)))
        .components(components);
  }

  private static ApiResponse error(String text) {
    Content content =
        new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
    return new ApiResponse().description(text).content(content).addHeaderObject("API-Version", new Header().$ref("API-Version"));
  }

  /** Adds the parameters of an operation, as query or as body. */
  @Bean
  OperationCustomizer documentParameters(Derived<Filters> filters) {
    return (operation, method) -> {
      Takes takes = method.getMethodAnnotation(Takes.class);
      List<Parameter> parameters =
          filters.get().parameters().van(takes == null ? Parameters.Set.GEEN : takes.value());
      if (operation.getParameters() != null) {
        operation.getParameters().forEach(p -> p.setDescription(PATH_PARAMETERS.get(p.getName())));
      }
      if (method.hasMethodAnnotation(PostMapping.class)) {
        operation.setRequestBody(ParameterSchemas.body(parameters));
      } else {
        parameters.forEach(parameter -> operation.addParametersItem(ParameterSchemas.query(parameter)));
      }
      return operation;
    };
  }

  /** Adds headers and errors to every operation; the paths are relative to the server, which carries the version. */
  @Bean
  OpenApiCustomizer documentWhatAllShare() {
    return document -> {
      Paths paths = new Paths();
      new TreeMap<>(document.getPaths())
          .forEach(
              (path, item) -> {
                if (path.startsWith(ApiPaths.API + "/")) {
                  String relative = path.substring(ApiPaths.API.length());
                  item.readOperations().forEach(operation -> complete(operation, relative));
                  if (item.getPost() != null) {
                    List.of(413, 415).forEach(status -> addError(item.getPost(), status));
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
    HEADERS.keySet().forEach(name -> ok.addHeaderObject(name, new Header().$ref(name)));
    ok.getContent()
        .replaceAll((type, content) -> type.equals("application/json") ? content : new MediaType().schema(schema("string")));
    addError(operation, 400);
    addError(operation, 406);
    if (path.contains("{")) {
      addError(operation, 404);
    }
  }

  private static void addError(Operation operation, int status) {
    operation.getResponses().addApiResponse(String.valueOf(status), new ApiResponse().$ref(String.valueOf(status)));
  }

  private static Schema<?> schema(String type) {
    return ParameterSchemas.typed(type);
  }
}
