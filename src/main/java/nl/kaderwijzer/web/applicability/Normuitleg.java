package nl.kaderwijzer.web.applicability;

import java.util.ArrayList;
import java.util.List;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.Stap;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Bron;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.web.Actueel;
import nl.kaderwijzer.web.Adres;
import nl.kaderwijzer.web.BegripView;
import nl.kaderwijzer.web.BronView;
import nl.kaderwijzer.web.KetenStap;
import nl.kaderwijzer.web.NormRij;
import nl.kaderwijzer.web.Tekst;
import org.jspecify.annotations.Nullable;

/** Explains a verdict: the steps to it, where the text is, and why it binds. */
final class Normuitleg {

  private static final int BRONNEN = 2;

  private Normuitleg() {}

  /** @param adres the address of the answer */
  static NormOordeel van(Beoordeling b, Weergave weergave, Adres adres, Actueel nu) {
    return new NormOordeel(
        NormRij.van(b.norm(), nu),
        new BegripView(weergave.slug(), label(b, weergave), "", null),
        reden(b, weergave),
        b.uitleg().stream().map(Normuitleg::stap).toList(),
        bronnen(b.norm()),
        KetenStap.grondslag(b.norm(), nu.catalogue()).stream().skip(1).toList(),
        UitlegPage.href(adres, b.norm()));
  }

  /** The same without the steps, sources and ground: those stand on the page that explains it. */
  static NormOordeel kort(Beoordeling b, Weergave weergave, Adres adres, Actueel nu) {
    return new NormOordeel(
        NormRij.van(b.norm(), nu),
        new BegripView(weergave.slug(), label(b, weergave), "", null),
        reden(b, weergave),
        List.of(),
        List.of(),
        List.of(),
        UitlegPage.href(adres, b.norm()));
  }

  private static String label(Beoordeling b, Weergave weergave) {
    return weergave == Weergave.ZODRA
        ? "Geldt zodra: " + Tekst.of(b.zodra().stream().map(Begrip::naam).toList())
        : weergave.label();
  }

  private static @Nullable String reden(Beoordeling b, Weergave weergave) {
    return switch (weergave) {
      case MOGELIJK -> b.open().isEmpty() ? null : "Nog open: " + String.join(", ", b.open().stream().map(open -> open.naam()).distinct().toList()) + ".";
      case ZODRA -> "Nu niet. Wel zodra dit gebeurt: " + Tekst.of(b.zodra().stream().map(Begrip::naam).toList()) + ".";
      case VAN_TOEPASSING, NIET_VAN_TOEPASSING -> null;
    };
  }

  private static KetenStap stap(Stap stap) {
    return new KetenStap(stap.tekst(), stap.antwoord(), null, null, null);
  }

  private static List<KetenStap> bronnen(Norm norm) {
    List<KetenStap> steps = new ArrayList<>();
    for (Bron bron : norm.gezien().stream().limit(BRONNEN).toList()) {
      BronView view = BronView.van(bron);
      String read = (view.versie() == null ? "" : "versie " + view.versie() + ", ") + view.omvang();
      steps.add(new KetenStap(view.naam(), read, null, view.url(), null));
    }
    return steps;
  }
}
