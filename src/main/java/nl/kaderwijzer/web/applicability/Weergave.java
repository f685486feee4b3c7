package nl.kaderwijzer.web.applicability;

import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.Oordeel;

/** The four parts of an answer; one is shown at a time. What waits for an event is apart from what is not the team's. */
enum Weergave {
  VAN_TOEPASSING("van-toepassing", "Van toepassing"),
  MOGELIJK("mogelijk", "Mogelijk"),
  ZODRA("zodra", "Geldt zodra iets gebeurt"),
  NIET_VAN_TOEPASSING("niet-van-toepassing", "Niet van toepassing");

  private final String slug;
  private final String label;

  Weergave(String slug, String label) {
    this.slug = slug;
    this.label = label;
  }

  String slug() {
    return slug;
  }

  String label() {
    return label;
  }

  static Weergave van(Beoordeling beoordeling) {
    return switch (beoordeling.oordeel()) {
      case VAN_TOEPASSING -> VAN_TOEPASSING;
      case MOGELIJK -> MOGELIJK;
      case NIET_VAN_TOEPASSING -> beoordeling.zodra().isEmpty() ? NIET_VAN_TOEPASSING : ZODRA;
    };
  }

  /** The verdict it is a part of. */
  Oordeel oordeel() {
    return switch (this) {
      case VAN_TOEPASSING -> Oordeel.VAN_TOEPASSING;
      case MOGELIJK -> Oordeel.MOGELIJK;
      case ZODRA, NIET_VAN_TOEPASSING -> Oordeel.NIET_VAN_TOEPASSING;
    };
  }
}
