package nl.kaderwijzer.web.overlap;

import java.util.List;
import java.util.Optional;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.overlap.Cel;
import nl.kaderwijzer.overlap.Relatie;

/** The parts of the list behind a cell. They are never shown together. */
enum Deel implements Benoemd {
  BEOORDEELD("beoordeeld", "Beoordeeld"),
  AFGELEID("afgeleid", "Afgeleid"),
  ONBEPAALD("onbepaald", "Onbepaald"),
  OPEN("niet-beoordeeld", "Nog niet beoordeeld");

  private final String slug;
  private final String naam;

  Deel(String slug, String naam) {
    this.slug = slug;
    this.naam = naam;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public String naam() {
    return naam;
  }

  /** The first part that holds something. */
  static Deel eerste(Optional<Cel> cel) {
    return BEOORDEELD.aantal(cel) > 0 ? BEOORDEELD : AFGELEID.aantal(cel) > 0 ? AFGELEID : OPEN.aantal(cel) > 0 ? OPEN : BEOORDEELD;
  }

  int aantal(Optional<Cel> cel) {
    return cel.map(c -> this == OPEN ? c.nietVergeleken() : this == ONBEPAALD ? c.onbepaald().size() : relaties(c).size()).orElse(0);
  }

  /** The relations in this part; none in what is not known. */
  List<? extends Relatie> relaties(Cel cel) {
    return switch (this) {
      case BEOORDEELD -> cel.verbanden();
      case AFGELEID -> cel.afgeleid();
      case ONBEPAALD, OPEN -> List.of();
    };
  }
}
