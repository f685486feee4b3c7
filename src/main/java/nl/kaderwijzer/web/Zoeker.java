package nl.kaderwijzer.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Begrippenlijst;
import nl.kaderwijzer.catalogue.Gelijkenis;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.NormId;
import nl.kaderwijzer.catalogue.Organisatie;

/** Finds what an address names, or fails with the nearest names. */
public final class Zoeker {

  private static final int MOST = 5;

  private final Actueel nu;

  /** Looks in what is served now. */
  public Zoeker(Actueel nu) {
    this.nu = nu;
  }

  /** The instrument; it may be named by a former slug. */
  public Instrument instrument(String slug) {
    return nu.catalogue()
        .instrument(slug)
        .orElseThrow(
            weg(
                List.of("instrumenten/" + slug),
                () -> new NietGevonden(
                    "Wij kennen geen instrument met deze naam.",
                    nearest(slug, nu.catalogue().instrumenten(), Instrument::slug, i -> new Link(i.naam(), Paden.van(i))))));
  }

  /** The norm; its instrument may be named by a former slug. */
  public Norm norm(String instrumentSlug, String plaats) {
    Instrument instrument = instrument(instrumentSlug);
    return nu.catalogue()
        .norm(new NormId(instrument.slug(), plaats))
        .orElseThrow(
            weg(
                List.of("normen/" + instrumentSlug + "/" + plaats, "instrumenten/" + instrumentSlug),
                () -> new NietGevonden(
                    "Wij kennen op deze plaats geen norm in: " + instrument.naam() + ".",
                    nearest(
                        plaats,
                        nu.catalogue().normen(instrument),
                        norm -> norm.id().plaats(),
                        norm -> new Link(norm.plaats() + ": " + norm.opschrift(), Paden.van(norm))))));
  }

  /** The organisation. */
  public Organisatie organisatie(String slug) {
    return nu.catalogue()
        .organisatie(slug)
        .orElseThrow(
            () ->
                new NietGevonden(
                    "Wij kennen geen organisatie met deze naam.",
                    nearest(slug, nu.catalogue().organisaties(), Organisatie::slug, o -> new Link(o.naam(), Paden.van(o)))));
  }

  /** The list of concepts. */
  public Begrippenlijst lijst(String slug) {
    return nu.catalogue()
        .lijst(slug)
        .orElseThrow(
            () ->
                new NietGevonden(
                    "Wij kennen geen lijst met deze naam.",
                    nearest(
                        slug, nu.catalogue().lijsten(), Begrippenlijst::slug, l -> new Link(l.titel(), "/begrippen/" + l.slug()))));
  }

  /** The concept; it may be named by a former slug. */
  public Begrip begrip(Begrippenlijst lijst, String slug) {
    return lijst
        .begrip(slug)
        .orElseThrow(
            () ->
                new NietGevonden(
                    "Dit staat niet in de lijst: " + lijst.titel() + ".",
                    nearest(slug, lijst.begrippen(), Begrip::slug, b -> new Link(b.naam(), Paden.van(b)))));
  }

  /** What to fail with: that one of these addresses was withdrawn, else something else. */
  private Supplier<NietGevonden> weg(List<String> adressen, Supplier<NietGevonden> anders) {
    return () ->
        adressen.stream()
            .flatMap(adres -> nu.wijzigingen().ingetrokken(adres).stream())
            .findFirst()
            .map(NietGevonden::ingetrokken)
            .orElseGet(anders);
  }

  private static <T> List<Link> nearest(String text, Collection<T> all, Function<T, String> slug, Function<T, Link> link) {
    Map<String, T> bySlug = all.stream().collect(Collectors.toMap(slug, Function.identity()));
    return Gelijkenis.dichtstBij(text, bySlug.keySet(), MOST).stream().map(bySlug::get).map(link).toList();
  }
}
