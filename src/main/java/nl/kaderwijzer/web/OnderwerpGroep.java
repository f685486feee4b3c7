package nl.kaderwijzer.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Begrippenlijst;

/** A group of topics, the broad ones with their narrower ones. */
public record OnderwerpGroep(String id, String titel, List<Regel> onderwerpen) {

  /** A topic with the number of norms on it, those of narrower topics included. */
  record Regel(String label, String pad, int aantal, String uitleg, List<Regel> smaller) {}

  /** Every topic once, below the broadest topic that it belongs to. */
  public static List<OnderwerpGroep> alle(Actueel nu) {
    Begrippenlijst lijst = nu.catalogue().lijst("onderwerpen").orElseThrow();
    Set<Begrip> shown = new LinkedHashSet<>();
    List<OnderwerpGroep> groepen = new ArrayList<>();
    for (Begrippenlijst.Groep groep : lijst.groepen()) {
      groepen.add(groep(groep.slug(), groep.naam(), groep.begrippen(), lijst, nu, shown));
    }
    List<Begrip> rest = lijst.begrippen().stream().filter(b -> !shown.contains(b) && b.breder().isEmpty()).toList();
    if (!rest.isEmpty()) {
      groepen.add(groep("overig", "Overig", rest, lijst, nu, shown));
    }
    return groepen;
  }

  private static OnderwerpGroep groep(
      String id, String titel, List<Begrip> leden, Begrippenlijst lijst, Actueel nu, Set<Begrip> shown) {
    List<Regel> regels =
        leden.stream()
            .filter(lid -> lid.breder().stream().noneMatch(b -> leden.stream().anyMatch(l -> l.slug().equals(b))))
            .map(lid -> regel(lid, lijst, nu, shown))
            .toList();
    return new OnderwerpGroep(id, titel, regels);
  }

  private static Regel regel(Begrip onderwerp, Begrippenlijst lijst, Actueel nu, Set<Begrip> shown) {
    shown.add(onderwerp);
    List<Regel> smaller = lijst.smaller(onderwerp).stream().map(s -> regel(s, lijst, nu, shown)).toList();
    Set<Begrip> all = new LinkedHashSet<>(List.of(onderwerp));
    all.addAll(lijst.smaller(onderwerp));
    return new Regel(onderwerp.naam(), Paden.van(onderwerp), nu.catalogue().normen(all).size(), onderwerp.uitleg(), smaller);
  }
}
