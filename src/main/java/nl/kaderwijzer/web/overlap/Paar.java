package nl.kaderwijzer.web.overlap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Bron;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Instrument;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.overlap.Afgeleid;
import nl.kaderwijzer.overlap.Kandidaat;
import nl.kaderwijzer.overlap.Onbepaald;
import nl.kaderwijzer.overlap.Relatie;
import nl.kaderwijzer.overlap.Verband;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.BronView;
import nl.kaderwijzer.web.Citaat;
import nl.kaderwijzer.web.Link;
import nl.kaderwijzer.web.Paden;
import nl.kaderwijzer.web.VerbandRij;
import org.jspecify.annotations.Nullable;

/**
 * Two norms side by side, with what we know of them together.
 *
 * @param soort the kind of relation from left to right; null when nobody judged and nothing follows
 * @param oordeel what was judged; null when it only follows, or is not judged
 * @param pad the judgements it follows from; empty when it was judged itself
 * @param mogelijk the kinds that are left, seen from the left, when the judgements exclude some and decide nothing; else empty
 * @param onderwerpen what the two share, or on what they were judged
 */
record Paar(
    Kant links,
    Kant rechts,
    VerbandRij.@Nullable Soort soort,
    @Nullable Oordeel oordeel,
    List<Stap> pad,
    List<String> mogelijk,
    List<Link> onderwerpen) {

  /** A judgement: its reason, in what the two differ, what was read, who reviewed it, null when nobody did, and how to cite it. */
  record Oordeel(
      String toelichting,
      String grond,
      List<String> facetten,
      List<Gelezen> gelezen,
      String controle,
      String reviewstaat,
      @Nullable String nagekeken,
      Citaat citaat) {}

  /** What was read for a judgement; {@code versie} is null when the source shows none. */
  record Gelezen(String wat, @Nullable String url, @Nullable String versie, String omvang) {}

  /** A judgement on the path to what follows. */
  record Stap(VerbandRij.Einde van, String soort, VerbandRij.Einde naar, String reviewstaat) {}

  /** A judgement, with this end on the left. */
  static Paar van(Verband verband, String links, Actueel nu) {
    Catalogue catalogue = nu.catalogue();
    Oordeel oordeel =
        new Oordeel(
            verband.toelichting(),
            klein(verband.grond()),
            verband.facetten().stream().map(Paar::klein).toList(),
            verband.gezien().stream().map(bron -> gelezen(bron, verband, catalogue)).toList(),
            verband.controle().slug(),
            verband.reviewstaat().slug(),
            verband.nagekeken(),
            Citaat.van("verbanden/" + verband.id(), naam(verband, catalogue), nu));
    return new Paar(
        Kant.van(links, catalogue), Kant.van(verband.ander(links), catalogue), soort(verband, links, catalogue), oordeel, List.of(), List.of(),
        List.of(link(verband.onderwerp())));
  }

  /** What it is called in a reference: the places it is about, and what they are to each other. */
  private static String naam(Verband verband, Catalogue catalogue) {
    return "Oordeel over "
        + Stream.of(verband.van(), verband.naar())
            .map(id -> VerbandRij.Einde.van(id, null, catalogue))
            .map(einde -> einde.plaats().isEmpty() ? einde.opschrift() : einde.opschrift() + " (" + einde.plaats() + ")")
            .collect(Collectors.joining(" en "))
        + ": " + klein(verband.soort()) + ", " + klein(verband.reviewstaat());
  }

  /** What follows, with this end on the left. */
  static Paar van(Afgeleid afgeleid, String links, Catalogue catalogue) {
    List<Stap> path = afgeleid.pad().stream().map(verband -> stap(verband, catalogue)).toList();
    return new Paar(
        Kant.van(links, catalogue), Kant.van(afgeleid.ander(links), catalogue), soort(afgeleid, links, catalogue), null, path, List.of(), List.of());
  }

  /** A pair that nobody judged, with this end on the left. */
  static Paar van(Kandidaat kandidaat, String links) {
    boolean heen = kandidaat.van().id().toString().equals(links);
    return new Paar(
        Kant.van(heen ? kandidaat.van() : kandidaat.naar()), Kant.van(heen ? kandidaat.naar() : kandidaat.van()), null, null, List.of(), List.of(),
        kandidaat.onderwerpen().stream().map(Paar::link).toList());
  }

  /** A pair that is not known, with this end on the left. */
  static Paar van(Onbepaald paar, String links, Catalogue catalogue) {
    boolean heen = paar.van().equals(links);
    List<String> left = paar.mogelijk().stream().map(Begrip::slug).map(slug -> heen ? slug : omgekeerd(slug)).toList();
    return new Paar(
        Kant.van(links, catalogue), Kant.van(heen ? paar.naar() : paar.van(), catalogue), null, null, List.of(),
        left.stream().map(slug -> klein(catalogue.begrip("verbandsoorten", slug))).toList(), List.of());
  }

  private static String omgekeerd(String soort) {
    return soort.equals("deel-van") ? "omvat" : soort.equals("omvat") ? "deel-van" : soort;
  }

  static Stap stap(Verband verband, Catalogue catalogue) {
    return new Stap(
        VerbandRij.Einde.van(verband.van(), null, catalogue), klein(verband.soort()),
        VerbandRij.Einde.van(verband.naar(), null, catalogue), verband.reviewstaat().slug());
  }

  private static VerbandRij.Soort soort(Relatie relatie, String links, Catalogue catalogue) {
    String slug = relatie.soortVanaf(links);
    return new VerbandRij.Soort(slug, catalogue.begrip("verbandsoorten", slug).naam());
  }

  /** Names the instrument of which it is a reading, if we can tell. */
  private static Gelezen gelezen(Bron bron, Verband verband, Catalogue catalogue) {
    Optional<Instrument> instrument =
        Stream.of(verband.van(), verband.naar())
            .flatMap(eind -> catalogue.instrument(eind.split("/", 2)[0]).stream())
            .filter(i -> i.gezien().contains(bron) || catalogue.normen(i).stream().map(Norm::gezien).anyMatch(all -> all.contains(bron)))
            .findFirst();
    String wat = instrument.map(Instrument::korteNaam).orElseGet(() -> BronView.van(bron).naam());
    return new Gelezen(wat, bron.adres(), bron.versie(), klein(bron.leesomvang()));
  }

  private static Link link(Begrip onderwerp) {
    return new Link(onderwerp.naam(), Paden.van(onderwerp));
  }

  private static String klein(Begrip begrip) {
    return begrip.naam().toLowerCase(Locale.ROOT);
  }
}
