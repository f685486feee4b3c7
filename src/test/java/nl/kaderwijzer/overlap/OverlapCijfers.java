package nl.kaderwijzer.overlap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.Casus;
import nl.kaderwijzer.applicability.Oordeel;
import nl.kaderwijzer.applicability.Toepassing;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.graph.RealData;

/**
 * Prints the figures about overlap: how much was judged per topic, how far a second reading agreed, what follows, the core for five
 * teams, and how long inference takes.
 *
 * <p>{@code ./mvnw -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=nl.kaderwijzer.overlap.OverlapCijfers}
 */
public final class OverlapCijfers {

  /** Example situations of teams that differ in tasks, form and what happens. */
  private static final List<String> TEAMS =
      List.of(
          "gezin-met-veel-hulpverleners", "lichte-hulp-team-gemeente", "lichte-hulp-team-stichting", "geweld-thuis-crisis", "bijstand-team-stichting");

  private OverlapCijfers() {}

  /** Prints them all; an argument is the number of judgements per norm of the made graphs, see {@link InferenceTiming}. */
  public static void main(String[] arguments) throws IOException {
    judged();
    System.out.println("\nTweede, blinde lezing\n");
    TweedeLezing.main(arguments);
    follows();
    kernen();
    System.out.println("\nAfleiden: tijd en geheugen (de eerste drie rijen zijn de echte oordelen, de andere gemaakt)\n");
    InferenceTiming.main(arguments);
  }

  private static void judged() {
    Kandidaten kandidaten = Real.OVERLAP.kandidaten();
    System.out.println("Beoordeelde paren van normen, van hoeveel vergelijkbare; een paar telt onder elk gedeeld onderwerp\n");
    System.out.println("| onderwerp | vergelijkbaar | beoordeeld | aandeel | open |\n|---|---:|---:|---:|---:|");
    List<Kandidaten.Stand> standen = new ArrayList<>(kandidaten.standen());
    standen.removeIf(stand -> stand.vergelijkbaar() == 0);
    standen.sort((a, b) -> b.beoordeeld() - a.beoordeeld());
    standen.forEach(stand -> row(Objects.requireNonNull(stand.onderwerp()).naam(), stand));
    row("samen, elk paar één keer", kandidaten.geheel());
    int norms = (int) Real.VERBANDEN.alle().stream().filter(v -> v.van().contains("/") && v.naar().contains("/")).count();
    System.out.printf("%nOordelen: %d, waarvan %d tussen twee normen; %d daarvan vallen buiten de regel voor vergelijkbaar.%n",
        Real.VERBANDEN.alle().size(), norms, norms - kandidaten.geheel().beoordeeld());
  }

  private static void row(String naam, Kandidaten.Stand stand) {
    System.out.printf("| %s | %d | %d | %.0f%% | %d |%n", naam, stand.vergelijkbaar(), stand.beoordeeld(),
        100.0 * stand.beoordeeld() / stand.vergelijkbaar(), stand.open());
  }

  private static void follows() {
    Inference inference = Real.OVERLAP.inference();
    int found = inference.alle().size();
    int open = inference.aantalOnbepaald();
    System.out.println("\nWat uit de oordelen volgt\n");
    System.out.println("| afgeleid | waarvan strijdig | onbepaald | aandeel onbepaald | strijdig met zichzelf | tegenspraken |\n|---:|---:|---:|---:|---:|---:|");
    // with a contradiction there would have been no inference
    System.out.printf("| %d | %d | %d | %.0f%% | %d | 0 |%n", found, inference.strijdig().size(), open, 100.0 * open / (open + found), inference.zelfstrijdig().size());
  }

  private static void kernen() {
    Toepassing toepassing = Toepassing.from(RealData.publication(), Real.CATALOGUE);
    System.out.println("\nKern van wat voor een team geldt\n");
    System.out.println("| casus | geldt | kern | gedekt | strijdigheden |\n|---|---:|---:|---:|---:|");
    for (String slug : TEAMS) {
      Casus casus = toepassing.casussen().stream().filter(c -> c.slug().equals(slug)).findFirst().orElseThrow();
      List<Norm> holding =
          toepassing.beoordeel(casus.profiel()).beoordelingen().filter(b -> b.oordeel() == Oordeel.VAN_TOEPASSING).map(Beoordeling::norm).toList();
      Rapport rapport = Real.OVERLAP.vereenvoudiging(holding).geheel();
      System.out.printf("| %s | %d | %d | %d | %d |%n", casus.titel(), rapport.normen().size(), rapport.kern().kern().size(),
          rapport.kern().gedekt().size(), rapport.conflicten().size());
    }
  }
}
