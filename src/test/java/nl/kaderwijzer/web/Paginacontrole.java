package nl.kaderwijzer.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.files.Leesbaarheid;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What holds for every page: language, one main heading, labels, no duplicate ids, no words for machines, no stack trace,
 * plain Dutch, and at its foot what its terms mean.
 */
public final class Paginacontrole {

  private static final Pattern WOORD = Pattern.compile("[a-z0-9]+(?:[-/.:][a-z0-9]+)+");
  private static final Pattern IRI = Pattern.compile("https?://|\\bkw:|begrippen/|instrumenten/[a-z]|normen/[a-z]");
  private static final Pattern STACK = Pattern.compile("(?:Exception|\\bat (?:nl|org|java)\\.)");

  private final Set<String> slugs;
  private final List<String> namen;

  /** Knows the slugs and names of this catalogue. */
  public Paginacontrole(Catalogue catalogue) {
    this.slugs =
        Stream.of(
                catalogue.lijsten().stream().flatMap(lijst -> lijst.begrippen().stream()).map(Benoemd::slug),
                catalogue.instrumenten().stream().map(Benoemd::slug),
                catalogue.organisaties().stream().map(Benoemd::slug),
                catalogue.normen().stream().map(norm -> norm.id().toString()))
            .flatMap(part -> part)
            .filter(slug -> slug.contains("-") || slug.contains("/"))
            .collect(Collectors.toUnmodifiableSet());
    this.namen =
        Stream.of(
                catalogue.lijsten().stream().flatMap(lijst -> lijst.begrippen().stream()).map(Benoemd::naam),
                catalogue.kenmerken().stream().map(Benoemd::naam),
                catalogue.instrumenten().stream().flatMap(i -> Stream.of(i.titel(), i.naam(), i.korteNaam())),
                catalogue.organisaties().stream().map(Benoemd::naam),
                catalogue.normen().stream().flatMap(norm -> Stream.of(norm.opschrift(), norm.plaats())))
            .flatMap(part -> part)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** Everything that is wrong with a page, each a sentence that begins with its address; empty when nothing is. */
  public List<String> fouten(String pad, Document page) {
    List<String> fouten = new ArrayList<>();
    if (!page.selectFirst("html").attr("lang").equals("nl")) {
      fouten.add(pad + ": lang is niet nl");
    }
    if (page.select("h1").size() != 1) {
      fouten.add(pad + ": " + page.select("h1").size() + " keer h1");
    }
    if (page.title().isBlank()) {
      fouten.add(pad + ": geen titel");
    }
    Set<String> benoemd =
        page.select("label").stream().filter(label -> !label.text().isBlank()).map(label -> label.attr("for")).collect(Collectors.toSet());
    page.select("input:not([type=hidden]), select, textarea").stream()
        .filter(field -> !field.hasAttr("aria-label") && !benoemd.contains(field.id()))
        .forEach(field -> fouten.add(pad + ": veld zonder label: " + field.outerHtml()));
    page.select("[id]").stream()
        .collect(Collectors.groupingBy(Element::id, Collectors.counting()))
        .forEach((id, count) -> addIf(count > 1, pad + ": id " + id + " komt " + count + " keer voor", fouten));
    Set<String> ids = page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
    page.select("a[href^=#]").stream()
        .map(a -> a.attr("href").substring(1))
        .filter(id -> !ids.contains(id))
        .forEach(id -> fouten.add(pad + ": link naar #" + id + ", dat er niet is"));
    Set<String> uitleg = Set.copyOf(page.select(".kw-woorden dt").eachText());
    page.select(".kw-badge[title]").stream()
        .filter(badge -> uitleg.stream().noneMatch(woord -> badge.text().startsWith(woord) || woord.startsWith(badge.text())))
        .forEach(badge -> fouten.add(pad + ": onderaan staat niet wat “" + badge.text() + "” betekent"));
    addWoorden(pad, zichtbareTekst(page), fouten);
    Leesbaarheid.teksten(page).stream()
        .flatMap(text -> Leesbaarheid.bezwaren(text, namen).stream())
        .forEach(bezwaar -> fouten.add(pad + ": " + bezwaar));
    return fouten;
  }

  private void addWoorden(String pad, String text, List<String> fouten) {
    Matcher words = WOORD.matcher(text);
    while (words.find()) {
      if (slugs.contains(words.group())) {
        fouten.add(pad + ": slug in beeld: " + words.group());
      }
    }
    Matcher iri = IRI.matcher(text);
    addIf(iri.find(), pad + ": adres of IRI in beeld", fouten);
    addIf(STACK.matcher(text).find(), pad + ": stack trace in beeld", fouten);
  }

  private static void addIf(boolean wrong, String message, List<String> fouten) {
    if (wrong) {
      fouten.add(message);
    }
  }

  /** What one reads: without what is for machines by its nature, such as a query. */
  private static String zichtbareTekst(Document page) {
    Document copy = page.clone();
    copy.select("code, pre, textarea, .kw-citaat").remove();
    return copy.body().text() + " " + copy.title();
  }
}
