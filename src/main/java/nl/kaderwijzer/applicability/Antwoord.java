package nl.kaderwijzer.applicability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a profile: what can be given, or left out, by itself.
 *
 * @param kenmerk slug of the feature; {@link #ROL} for the roles asked for
 * @param situatie the situation, null for every other feature
 * @param waar whether the situation is so; true for every other feature
 */
public record Antwoord(String kenmerk, @Nullable Begrip situatie, boolean waar) {

  /** Stands for the roles whose duties are asked. */
  public static final String ROL = "rol";

  /** All answers of a profile; the day is no answer, and not knowing is none. */
  static List<Antwoord> van(Profiel profiel) {
    List<Antwoord> all = new ArrayList<>();
    profiel.lijsten().keySet().forEach(kenmerk -> all.add(new Antwoord(kenmerk, null, true)));
    if (!profiel.rollen().isEmpty()) {
      all.add(new Antwoord(ROL, null, true));
    }
    if (!profiel.leeftijden().isEmpty()) {
      all.add(new Antwoord(Kenmerk.LEEFTIJD, null, true));
    }
    profiel.wel().forEach(situatie -> all.add(new Antwoord(Kenmerk.SITUATIE, situatie, true)));
    profiel.niet().forEach(situatie -> all.add(new Antwoord(Kenmerk.SITUATIE, situatie, false)));
    return all;
  }

  /** The profile with only these of its answers. */
  static Profiel alleen(Profiel profiel, java.util.Collection<Antwoord> antwoorden) {
    Map<String, Set<Begrip>> lijsten = new LinkedHashMap<>();
    Set<Begrip> wel = new LinkedHashSet<>();
    Set<Begrip> niet = new LinkedHashSet<>();
    boolean leeftijd = false;
    boolean rol = false;
    for (Antwoord antwoord : antwoorden) {
      if (antwoord.situatie != null) {
        (antwoord.waar ? wel : niet).add(antwoord.situatie);
      } else if (antwoord.kenmerk.equals(Kenmerk.LEEFTIJD)) {
        leeftijd = true;
      } else if (antwoord.kenmerk.equals(ROL)) {
        rol = true;
      } else {
        lijsten.put(antwoord.kenmerk, profiel.lijsten().get(antwoord.kenmerk));
      }
    }
    return new Profiel(
        lijsten,
        wel,
        niet,
        Set.of(),
        leeftijd ? profiel.leeftijden() : Set.of(),
        rol ? profiel.rollen() : Set.of(),
        profiel.peildatum());
  }
}
