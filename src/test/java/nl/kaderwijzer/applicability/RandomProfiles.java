package nl.kaderwijzer.applicability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Kenmerk;

/** Profiles drawn at random, the same for the same seed: as parameters of {@code /toepassing}. */
public final class RandomProfiles {

  private final Catalogue catalogue;
  private final Random random;

  /** Draws from the values that the catalogue has. */
  public RandomProfiles(Catalogue catalogue, long seed) {
    this.catalogue = catalogue;
    this.random = new Random(seed);
  }

  /** So many profiles. */
  public Stream<Map<String, List<String>>> stream(int many) {
    return Stream.generate(this::next).limit(many);
  }

  /** The next profile. */
  public Map<String, List<String>> next() {
    Map<String, List<String>> invoer = new LinkedHashMap<>();
    for (Kenmerk kenmerk : catalogue.kenmerken()) {
      if (kenmerk.waarden() != null && !kenmerk.slug().equals(Kenmerk.SITUATIE) && random.nextInt(3) > 0) {
        invoer.put(kenmerk.parameter(), some(kenmerk.waarden().begrippen(), 1 + random.nextInt(4)));
      }
    }
    if (random.nextBoolean()) {
      invoer.put("leeftijd", Stream.generate(() -> String.valueOf(random.nextInt(40))).limit(1 + random.nextInt(2)).toList());
    }
    situaties(invoer);
    if (random.nextInt(8) == 0) {
      invoer.put("rol", some(catalogue.lijst("adressaten").orElseThrow().begrippen(), 1 + random.nextInt(2)));
    }
    if (random.nextInt(3) == 0) {
      invoer.put("peildatum", List.of(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(8000)).toString()));
    }
    return invoer;
  }

  /** Situations yes and no that do not contradict each other along the hierarchy. */
  private void situaties(Map<String, List<String>> invoer) {
    Hierarchy hierarchy = new Hierarchy(catalogue);
    List<Begrip> all = catalogue.lijst("situaties").orElseThrow().begrippen();
    List<String> wel = some(all, random.nextInt(8));
    HashSet<String> implied = new HashSet<>();
    wel.forEach(slug -> hierarchy.broader(catalogue.begrip("situaties", slug)).forEach(b -> implied.add(b.slug())));
    List<String> niet = some(all, random.nextInt(40)).stream().filter(slug -> !implied.contains(slug)).toList();
    if (!wel.isEmpty()) {
      invoer.put("situatie", wel);
    }
    if (!niet.isEmpty()) {
      invoer.put("situatieNiet", niet);
    }
  }

  private List<String> some(List<Begrip> from, int many) {
    List<String> slugs = new ArrayList<>(from.stream().map(Begrip::slug).toList());
    java.util.Collections.shuffle(slugs, random);
    return List.copyOf(slugs.subList(0, Math.min(many, slugs.size())));
  }
}
