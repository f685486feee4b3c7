package nl.kaderwijzer.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kaderwijzer.applicability.Beoordeling;
import nl.kaderwijzer.applicability.WatAls;
import nl.kaderwijzer.catalogue.Begrippenlijst;
import nl.kaderwijzer.catalogue.Benoemd;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Facet;
import nl.kaderwijzer.catalogue.Ingang;
import nl.kaderwijzer.catalogue.Kenmerk;
import nl.kaderwijzer.catalogue.Wijzigingen;
import nl.kaderwijzer.overlap.As;
import nl.kaderwijzer.overlap.Facetten;
import nl.kaderwijzer.questions.Vraagparameter;
import nl.kaderwijzer.questions.Vragen;
import nl.kaderwijzer.questions.Waarde;

/** The parameters of every operation, made from the facets and features of one publication. Immutable. */
public final class Parameters {

  /** Operations with the same parameters. */
  public enum Set {
    GEEN,
    DING,
    DING_OP_DAG,
    LIJST,
    INSTRUMENTEN,
    NORMEN,
    NORMEN_VAN_INSTRUMENT,
    ORGANISATIES,
    VERBANDEN,
    AFGELEID,
    ONBEPAALD,
    KANDIDATEN,
    CLUSTERS,
    STRIJDIGHEDEN,
    MATRIX,
    VEREENVOUDIGING,
    WIJZIGINGEN,
    ZOEKEN,
    TOEPASSING,
    PROFIEL,
    UITLEG,
    VRAAG,
    VRAGEN,
    WATALS
  }

  private final Map<Set, List<Parameter>> sets = new EnumMap<>(Set.class);

  Parameters(Catalogue catalogue, Links links, Wijzigingen wijzigingen, Vragen vragen) {
    List<Parameter> tabel = List.of(Parameter.BOM, Parameter.SCHEIDING);
    List<Parameter> pagina = List.of(Parameter.PAGINA, Parameter.PER_PAGINA);
    List<Parameter> lijst = all(pagina, List.of(Parameter.FORMAAT_LIJST), tabel);
    List<Parameter> zoek = List.of(Parameter.Q, Parameter.PEILDATUM);
    List<Parameter> normen = facetten(catalogue.normfacetten(LocalDate.EPOCH));
    sets.put(Set.GEEN, List.of());
    sets.put(Set.DING, List.of(Parameter.FORMAAT_DING));
    sets.put(Set.DING_OP_DAG, List.of(Parameter.PEILDATUM, Parameter.FORMAAT_DING));
    sets.put(Set.LIJST, lijst);
    sets.put(Set.INSTRUMENTEN, all(facetten(catalogue.instrumentfacetten(LocalDate.EPOCH)), zoek, lijst));
    sets.put(Set.NORMEN, all(normen, zoek, lijst));
    sets.put(
        Set.NORMEN_VAN_INSTRUMENT,
        all(normen.stream().filter(p -> !p.naam().equals("instrument")).toList(), zoek, lijst));
    sets.put(Set.ORGANISATIES, all(facetten(catalogue.organisatiefacetten()), List.of(Parameter.Q), lijst));
    sets.put(
        Set.VERBANDEN,
        all(facetten(links.facetten()), List.of(Parameter.NORM, Parameter.AFGELEID), pagina, List.of(Parameter.FORMAAT_VERBANDEN), tabel));
    overlap(catalogue, lijst);
    sets.put(Set.VRAGEN, all(facetten(vragen.facetten()), lijst));
    sets.put(Set.VRAAG, all(vragen.parameters().stream().map(Parameters::vanVraag).toList(), lijst));
    List<Parameter> profiel = all(profiel(catalogue), List.of(Parameter.PEILDATUM));
    sets.put(Set.PROFIEL, profiel);
    sets.put(Set.UITLEG, all(profiel, List.of(Parameter.FORMAAT_DING)));
    Parameter zonder =
        new Parameter(
            "zonder", "Het instrument waarvan u wilt weten wat er gebeurt als het wegvalt.", Parameter.Vorm.TEKST, false,
            catalogue.instrumenten().stream().map(Benoemd::slug).toList());
    sets.put(Set.VEREENVOUDIGING, all(facetten(new Facetten(catalogue).rapporten()), List.of(zonder), profiel, lijst));
    sets.put(
        Set.WATALS,
        all(
            profiel,
            List.of(
                new Parameter(
                    WatAls.PARAMETER, "De vraag waarop u een ander antwoord wilt zien: een kenmerk of een situatie.", Parameter.Vorm.TEKST, false, WatAls.namen(catalogue)))));
    sets.put(
        Set.WIJZIGINGEN,
        all(
            List.of(Parameter.SINDS), facetten(wijzigingen.facetten()), List.of(Parameter.Q), pagina,
            List.of(Parameter.FORMAAT_WIJZIGINGEN), tabel));
    sets.put(Set.ZOEKEN, all(List.of(Parameter.Q), facetten(Ingang.FACETTEN), lijst));
    sets.put(
        Set.TOEPASSING,
        all(profiel, facetten(Beoordeling.facetten(catalogue)), List.of(Parameter.FORMAAT_LIJST), tabel));
  }

  /** The parameters of these operations, in the order to show. */
  List<Parameter> van(Set set) {
    return sets.getOrDefault(set, List.of());
  }

  private void overlap(Catalogue catalogue, List<Parameter> lijst) {
    Facetten facetten = new Facetten(catalogue);
    List<Parameter> norm = List.of(Parameter.NORM);
    List<String> assen = Stream.of(As.values()).map(As::slug).toList();
    List<String> onderwerpen = slugs(catalogue.lijst("onderwerpen").orElseThrow()).toList();
    sets.put(Set.AFGELEID, all(facetten(facetten.afgeleid()), norm, lijst));
    sets.put(Set.ONBEPAALD, all(facetten(facetten.onbepaald()), norm, lijst));
    sets.put(Set.KANDIDATEN, all(facetten(facetten.kandidaten()), norm, lijst));
    sets.put(Set.CLUSTERS, all(facetten(facetten.clusters()), norm, lijst));
    sets.put(Set.STRIJDIGHEDEN, all(facetten(facetten.conflicten()), norm, List.of(Parameter.AFGELEID), lijst));
    sets.put(
        Set.MATRIX,
        all(
            List.of(
                new Parameter("rijen", "Wat de rijen zijn; standaard instrument.", Parameter.Vorm.TEKST, false, assen),
                new Parameter("kolommen", "Wat de kolommen zijn; standaard instrument.", Parameter.Vorm.TEKST, false, assen),
                new Parameter("onderwerp", "Alleen wat over dit onderwerp gaat.", Parameter.Vorm.TEKST, false, onderwerpen)),
            lijst));
  }

  @SafeVarargs
  private static List<Parameter> all(List<Parameter>... parts) {
    return Stream.of(parts).flatMap(Collection::stream).toList();
  }

  private static <T> List<Parameter> facetten(List<Facet<T>> facetten) {
    return facetten.stream()
        .map(facet -> Parameter.keuze(facet.parameter(), "Filter: " + facet.naam() + ".", facet.toegestaan()))
        .toList();
  }

  private static Parameter vanVraag(Vraagparameter parameter) {
    Parameter.Vorm vorm =
        switch (parameter.type()) {
          case INTEGER -> Parameter.Vorm.GETAL;
          case DATE -> Parameter.Vorm.DATUM;
          default -> Parameter.Vorm.TEKST;
        };
    return new Parameter(
        parameter.naam(), parameter.label() + ". Alleen bij een vraag die hiernaar vraagt.", vorm, false,
        parameter.waarden().stream().map(Waarde::slug).toList());
  }

  /** What makes a profile; the names are those of {@link nl.kaderwijzer.applicability.ProfielLezer#PARAMETERS}. */
  private static List<Parameter> profiel(Catalogue catalogue) {
    List<Parameter> all = new ArrayList<>();
    for (Kenmerk kenmerk : catalogue.kenmerken()) {
      Begrippenlijst waarden = kenmerk.waarden();
      if (waarden == null) {
        all.add(new Parameter(kenmerk.parameter(), kenmerk.vraag() + " In hele jaren.", Parameter.Vorm.GETAL, true, List.of()));
      } else if (kenmerk.slug().equals("mandaat")) {
        List<String> values = Stream.concat(Stream.of("ja", "nee"), slugs(waarden)).toList();
        all.add(new Parameter("mandaat", kenmerk.vraag() + " Ja, nee, of de wetten.", Parameter.Vorm.TEKST, true, values));
      } else {
        all.add(Parameter.keuze(kenmerk.parameter(), kenmerk.vraag(), waarden.begrippen()));
      }
      if (kenmerk.slug().equals("regio")) {
        all.add(Parameter.keuze("gemeente", "Hetzelfde als regio.", waarden.begrippen()));
      }
      if (kenmerk.slug().equals(Kenmerk.SITUATIE)) {
        all.add(Parameter.keuze("situatieNiet", "Situaties die niet spelen; wat u niet noemt, blijft open.", waarden.begrippen()));
        List<String> open = Stream.concat(catalogue.kenmerken().stream().map(Kenmerk::parameter), slugs(waarden)).toList();
        all.add(new Parameter("weetNiet", "Kenmerken of situaties waarvan u het niet weet.", Parameter.Vorm.TEKST, true, open));
      }
    }
    all.add(
        Parameter.keuze(
            "rol", "Wiens plichten u vraagt; standaard alles wat het team volgens de antwoorden is.",
            catalogue.lijst("adressaten").orElseThrow().begrippen()));
    return all;
  }

  private static Stream<String> slugs(Begrippenlijst lijst) {
    return lijst.begrippen().stream().map(begrip -> begrip.slug());
  }
}
