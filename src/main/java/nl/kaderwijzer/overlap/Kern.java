package nl.kaderwijzer.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kaderwijzer.catalogue.Norm;

/**
 * Do it once (design, section 6): of a set of norms those that are not contained in another of the set, and of those that contain
 * each other, or are equal, the first in the order given. Containment counts along any number of judgements, also over norms
 * outside the set; overlap covers nothing.
 *
 * @param kern the norms to do, in the order given
 * @param gedekt all others, in the order given, each with the nearest norm of the core that covers it
 */
public record Kern(List<Norm> kern, List<Bundel.Gedekt> gedekt) {

  /** The core of these norms; a norm that is given twice counts once. */
  public static Kern van(Collection<Norm> normen, Verbanden verbanden) {
    return new Maker(normen, verbanden.insluiting()).kern();
  }

  /** How many norms it is the core of. */
  public int aantal() {
    return kern.size() + gedekt.size();
  }

  /** The norms by number: their place in the order given. */
  private static final class Maker {
    private final List<Norm> normen;
    private final Insluiting insluiting;
    private final Map<Integer, Integer> plaatsen = new HashMap<>();

    Maker(Collection<Norm> normen, Insluiting insluiting) {
      this.normen = normen.stream().distinct().toList();
      this.insluiting = insluiting;
      for (int plaats = 0; plaats < this.normen.size(); plaats++) {
        int nummer = insluiting.nummer(this.normen.get(plaats).id().toString());
        if (nummer >= 0) {
          plaatsen.put(nummer, plaats);
        }
      }
    }

    Kern kern() {
      List<Norm> kern = new ArrayList<>();
      List<Bundel.Gedekt> gedekt = new ArrayList<>();
      for (Norm norm : normen) {
        int nummer = insluiting.nummer(norm.id().toString());
        int door = nummer < 0 ? nummer : door(nummer);
        if (door == nummer) {
          kern.add(norm);
        } else {
          List<Verband> pad = Objects.requireNonNull(insluiting.pad(nummer, door));
          gedekt.add(new Bundel.Gedekt(norm, normen.get(plaatsen.get(door)), List.copyOf(pad)));
        }
      }
      return new Kern(List.copyOf(kern), List.copyOf(gedekt));
    }

    /** The nearest norm of the core that contains this one, itself when it is of the core. */
    private int door(int nummer) {
      return Arrays.stream(insluiting.boven(nummer)).filter(this::isKern).findFirst().orElseThrow();
    }

    private boolean isKern(int nummer) {
      return plaatsen.containsKey(nummer)
          && Arrays.stream(insluiting.boven(nummer))
              .filter(boven -> boven != nummer && plaatsen.containsKey(boven))
              .allMatch(boven -> insluiting.binnen(boven, nummer) && plaatsen.get(nummer) < plaatsen.get(boven));
    }
  }
}
