package nl.kaderwijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/** Decides the form of an answer: under our paths by {@code formaat} when it is given, else by {@code Accept} with its q-values. */
public final class FormaatStrategy implements ContentNegotiationStrategy {

  private static final Pattern FORMAAT = Pattern.compile("(?:^|&)formaat=([^&]+)");

  private final ContentNegotiationStrategy accept = new HeaderContentNegotiationStrategy();

  @Override
  public List<MediaType> resolveMediaTypes(NativeWebRequest webRequest) throws HttpMediaTypeNotAcceptableException {
    HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
    String asked = request == null || !ApiPaths.covers(request) ? null : formaat(request);
    if (asked == null) {
      return accept.resolveMediaTypes(webRequest);
    }
    // an unknown one is refused with everything else that is wrong
    return Formaat.van(asked).map(formaat -> List.of(formaat.type())).orElse(MEDIA_TYPE_ALL_LIST);
  }

  /** What {@code formaat} asks, null without it. Read from the query as it stands: parameters are read once, and refused then. */
  static @Nullable String formaat(HttpServletRequest request) {
    Matcher given = FORMAAT.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
    return given.find() ? given.group(1) : null;
  }

  /** Whether the caller wants a file: rows for a spreadsheet or RDF, to be had whole. */
  boolean file(NativeWebRequest request) {
    try {
      MediaType first = resolveMediaTypes(request).get(0);
      return Arrays.stream(Formaat.values()).anyMatch(formaat -> formaat.isBestand() && first.equalsTypeAndSubtype(formaat.type()));
    } catch (HttpMediaTypeNotAcceptableException e) {
      return false;
    }
  }

  /** The form of linked data that the caller likes best; the first when all are alike. */
  public static Formaat data(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
    return of(choose(request, types()));
  }

  /** The form of linked data that the caller likes best, empty for who likes a page better. */
  public static Optional<Formaat> dataOrPage(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
    List<MediaType> offers = new ArrayList<>(types());
    offers.add(0, MediaType.TEXT_HTML);
    MediaType chosen = choose(request, offers);
    return chosen.equals(MediaType.TEXT_HTML) ? Optional.empty() : Optional.of(of(chosen));
  }

  private static List<MediaType> types() {
    return Formaat.DATA.stream().map(Formaat::type).toList();
  }

  private static Formaat of(MediaType type) {
    return Formaat.DATA.stream().filter(formaat -> formaat.type().equals(type)).findFirst().orElseThrow();
  }

  private static MediaType choose(NativeWebRequest request, List<MediaType> offers) throws HttpMediaTypeNotAcceptableException {
    List<MediaType> accepted = new ArrayList<>(new FormaatStrategy().resolveMediaTypes(request));
    MimeTypeUtils.sortBySpecificity(accepted);
    for (MediaType wish : accepted) {
      for (MediaType offer : offers) {
        if (wish.getQualityValue() > 0 && wish.includes(offer)) {
          return offer;
        }
      }
    }
    throw new HttpMediaTypeNotAcceptableException(offers);
  }
}
