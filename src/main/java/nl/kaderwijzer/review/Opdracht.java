package nl.kaderwijzer.review;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.graph.LoadFailed;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.Werkmap;
import nl.kaderwijzer.overlap.Verband;
import nl.kaderwijzer.overlap.Verbanden;

/**
 * The command that brings a sheet that was filled in back into the files: it checks the sheet and the files as they would become, shows
 * what changes, and writes only when told to.
 */
public final class Opdracht {

  /** The word on the command line that asks for it. */
  public static final String NAAM = "beoordeling";

  private static final String GEBRUIK =
      "Gebruik: java -jar kaderwijzer.jar " + NAAM + " <blad.xlsx> [--gegevens=<map met ontology, data en queries>] [--schrijf]";
  private static final String GEGEVENS = "--gegevens=";
  private static final String SCHRIJF = "--schrijf";
  private static final int GOED = 0;
  private static final int GEWEIGERD = 1;
  private static final int VERKEERD = 2;

  private final Werkmap map;
  private final PrintStream uit;

  private Opdracht(Werkmap map, PrintStream uit) {
    this.map = map;
    this.uit = uit;
  }

  /** Does what the arguments after the name say, and gives the exit code: 0 done, 1 refused and nothing changed, 2 wrongly asked. */
  public static int voer(List<String> argumenten, PrintStream uit) {
    List<String> bladen = argumenten.stream().filter(a -> !a.startsWith("--")).toList();
    List<String> mappen = argumenten.stream().filter(a -> a.startsWith(GEGEVENS)).map(a -> a.substring(GEGEVENS.length())).toList();
    boolean schrijf = argumenten.contains(SCHRIJF);
    if (bladen.size() != 1 || mappen.size() > 1 || argumenten.size() != 1 + mappen.size() + (schrijf ? 1 : 0)) {
      uit.println(GEBRUIK);
      return VERKEERD;
    }
    Path blad = Path.of(bladen.get(0));
    if (!Files.isRegularFile(blad)) {
      uit.println("Er is geen bestand " + blad + ".\n" + GEBRUIK);
      return VERKEERD;
    }
    try {
      new Opdracht(Werkmap.open(Path.of(mappen.isEmpty() ? "." : mappen.get(0))), uit).voer(blad, schrijf);
      return GOED;
    } catch (Geweigerd | LoadFailed e) {
      uit.println("Er is niets veranderd.\n" + e.getMessage());
      return GEWEIGERD;
    } catch (IOException e) {
      uit.println("Lezen of schrijven lukt niet: " + e.getMessage());
      return GEWEIGERD;
    }
  }

  private void voer(Path blad, boolean schrijf) throws IOException {
    Publication nu = map.publication();
    Catalogue catalogue = Catalogue.from(nu);
    Verbanden verbanden = Verbanden.from(nu, catalogue);
    List<Beoordeling> beoordelingen = Nakijker.lees(blad, verbanden, catalogue, LocalDate.now());
    Map<String, String> teksten = new LinkedHashMap<>();
    for (Beoordeling beoordeling : beoordelingen) {
      String bestand = "data/overlaps/" + beoordeling.verband().onderwerp().slug() + ".ttl";
      Bewerking bewerking = Bewerking.van(teksten.containsKey(bestand) ? teksten.get(bestand) : map.tekst(bestand), beoordeling);
      teksten.put(bestand, bewerking.tekst());
      toon(bestand, beoordeling, bewerking);
    }
    controleer(map.met(teksten), verbanden, beoordelingen);
    uit.println(samenvatting(beoordelingen));
    if (schrijf) {
      map.schrijf(teksten);
      uit.println("Geschreven: " + String.join(", ", teksten.keySet()) + ".");
    } else {
      uit.println("Er is nog niets geschreven. Klopt het, geef dan dezelfde opdracht met " + SCHRIJF + ".");
    }
  }

  private void toon(String bestand, Beoordeling beoordeling, Bewerking bewerking) {
    uit.println(bestand + " <verbanden/" + beoordeling.verband().id() + ">");
    bewerking.weg().forEach(line -> uit.println("- " + line));
    bewerking.erbij().forEach(line -> uit.println("+ " + line));
    uit.println();
  }

  /** That the new state says of each judgement what it said, but for these reviews. */
  private static void controleer(Publication straks, Verbanden nu, List<Beoordeling> beoordelingen) {
    Catalogue catalogue = Catalogue.from(straks);
    Verbanden verbanden = Verbanden.from(straks, catalogue);
    Map<String, Beoordeling> reviewed = beoordelingen.stream().collect(Collectors.toMap(b -> b.verband().id(), Function.identity()));
    List<String> fouten = new ArrayList<>();
    for (int i = 0; i < nu.alle().size(); i++) {
      Verband was = nu.alle().get(i);
      Beoordeling beoordeling = reviewed.get(was.id());
      Verband wanted =
          beoordeling == null
              ? was
              : was.nagekeken(
                  catalogue.begrip("reviewstaten", beoordeling.reviewstaat()), beoordeling.naam(), beoordeling.datum(), beoordeling.opmerking());
      if (i >= verbanden.alle().size() || !Objects.equals(wanted, verbanden.alle().get(i))) {
        fouten.add("verbanden/" + was.id() + " zou iets anders worden dan het blad zegt. Pas dit bestand met de hand aan.");
      }
    }
    if (!fouten.isEmpty()) {
      throw new Geweigerd(fouten);
    }
  }

  private static String samenvatting(List<Beoordeling> beoordelingen) {
    Map<Stem, Long> counts = beoordelingen.stream().collect(Collectors.groupingBy(Beoordeling::stem, Collectors.counting()));
    return "Bevestigd: " + counts.getOrDefault(Stem.EENS, 0L) + ". Betwist: " + counts.getOrDefault(Stem.ONEENS, 0L)
        + ". Alleen een opmerking: " + counts.getOrDefault(Stem.OPMERKING, 0L) + ".";
  }
}
