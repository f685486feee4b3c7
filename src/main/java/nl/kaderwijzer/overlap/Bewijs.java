package nl.kaderwijzer.overlap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the judgements from which something follows: for each of the rules of {@link Sluiting} the shortest chain. */
final class Bewijs {

  private final Netwerk netwerk;
  private final Insluiting insluiting;

  Bewijs(Netwerk netwerk) {
    this.netwerk = netwerk;
    this.insluiting = netwerk.insluiting();
  }

  /** Why this relation holds between the two; it must follow. */
  List<Verband> voor(int van, int naar, Basis soort) {
    List<Verband> pad = switch (soort) {
      case GELIJK, DEEL_VAN -> insluiting.pad(van, naar);
      case OMVAT -> om(insluiting.pad(naar, van));
      case GEEN -> raaktNiet(van, naar);
      case OVERLAPT -> overlapt(van, naar);
    };
    if (pad == null) {
      throw new IllegalStateException("Nothing says " + soort + " of " + insluiting.id(van) + " and " + insluiting.id(naar));
    }
    return List.copyOf(pad);
  }

  private List<Verband> overlapt(int een, int ander) {
    Set<Verband> all = new LinkedHashSet<>();
    all.addAll(gevonden(raakt(een, ander)));
    all.addAll(gevonden(nietBinnen(een, ander)));
    all.addAll(gevonden(nietBinnen(ander, een)));
    return List.copyOf(all);
  }

  private static List<Verband> gevonden(@Nullable List<Verband> pad) {
    if (pad == null) {
      throw new IllegalStateException("An overlap without a chain");
    }
    return pad;
  }

  /** Why they share something; null when that does not follow. */
  @Nullable List<Verband> raakt(int een, int ander) {
    Kortste kortste = new Kortste();
    for (int deel : insluiting.onder(een)) {
      int voor = insluiting.lengte(deel, een);
      if (insluiting.binnen(deel, ander)) {
        kortste.kies(voor + insluiting.lengte(deel, ander), deel, null, deel);
      }
      for (Netwerk.Buur buur : netwerk.overlapt(deel)) {
        if (insluiting.binnen(buur.end(), ander)) {
          kortste.kies(voor + 1 + insluiting.lengte(buur.end(), ander), deel, buur.verband(), buur.end());
        }
      }
    }
    return kortste.found()
        ? keten(om(insluiting.pad(kortste.links, een)), kortste.midden, insluiting.pad(kortste.rechts, ander))
        : null;
  }

  /** Why they share nothing; null when that does not follow. */
  @Nullable List<Verband> raaktNiet(int een, int ander) {
    Kortste kortste = new Kortste();
    for (int groot : insluiting.boven(een)) {
      for (Netwerk.Buur buur : netwerk.geen(groot)) {
        if (insluiting.binnen(ander, buur.end())) {
          int lengte = insluiting.lengte(een, groot) + 1 + insluiting.lengte(ander, buur.end());
          kortste.kies(lengte, groot, buur.verband(), buur.end());
        }
      }
    }
    return kortste.found()
        ? keten(insluiting.pad(een, kortste.links), kortste.midden, om(insluiting.pad(ander, kortste.rechts)))
        : null;
  }

  /** Why the first does not lie within the second; null when that does not follow. */
  @Nullable List<Verband> nietBinnen(int een, int ander) {
    List<Verband> best = null;
    for (int groot : insluiting.boven(ander)) {
      List<Verband> naarAnder = om(insluiting.pad(ander, groot));
      for (Netwerk.Buur buur : netwerk.overlapt(groot)) {
        if (insluiting.binnen(buur.end(), een)) {
          best = kortste(best, keten(om(insluiting.pad(buur.end(), een)), buur.verband(), naarAnder));
        }
      }
      for (Netwerk.Buur buur : netwerk.geen(groot)) {
        List<Verband> raakt = raakt(een, buur.end());
        if (raakt != null) {
          best = kortste(best, keten(raakt, buur.verband(), naarAnder));
        }
      }
    }
    return best;
  }

  /** Why they conflict: the judged conflict of which each contains one side; null when that does not follow. */
  @Nullable List<Verband> strijdig(int een, int ander) {
    Kortste kortste = new Kortste();
    for (int deel : insluiting.onder(een)) {
      for (Netwerk.Buur buur : netwerk.strijdig(deel)) {
        if (insluiting.binnen(buur.end(), ander)) {
          int lengte = insluiting.lengte(deel, een) + 1 + insluiting.lengte(buur.end(), ander);
          kortste.kies(lengte, deel, buur.verband(), buur.end());
        }
      }
    }
    return kortste.found()
        ? keten(om(insluiting.pad(kortste.links, een)), kortste.midden, insluiting.pad(kortste.rechts, ander))
        : null;
  }

  private static @Nullable List<Verband> kortste(@Nullable List<Verband> een, List<Verband> ander) {
    return een == null || ander.size() < een.size() ? ander : een;
  }

  private static List<Verband> keten(@Nullable List<Verband> voor, @Nullable Verband midden, @Nullable List<Verband> na) {
    Set<Verband> keten = new LinkedHashSet<>(gevonden(voor));
    if (midden != null) {
      keten.add(midden);
    }
    keten.addAll(gevonden(na));
    return List.copyOf(keten);
  }

  private static @Nullable List<Verband> om(@Nullable List<Verband> pad) {
    if (pad == null) {
      return null;
    }
    List<Verband> om = new ArrayList<>(pad);
    Collections.reverse(om);
    return om;
  }

  /** The shortest of the chains seen: up or down on the left, one judgement or none in the middle, and on the right. */
  private static final class Kortste {
    private int lengte = Integer.MAX_VALUE;
    private int links;
    private @Nullable Verband midden;
    private int rechts;

    void kies(int lengte, int links, @Nullable Verband midden, int rechts) {
      if (lengte < this.lengte) {
        this.lengte = lengte;
        this.links = links;
        this.midden = midden;
        this.rechts = rechts;
      }
    }

    boolean found() {
      return lengte < Integer.MAX_VALUE;
    }
  }
}
