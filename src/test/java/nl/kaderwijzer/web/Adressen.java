package nl.kaderwijzer.web;

import java.util.List;

/**
 * The addresses at which the tests look: every kind of page at least once, and each state it can be in (empty, filled in, folded
 * otherwise, without results, wrong). A page that is in neither list fails {@link SweepTest}.
 */
public final class Adressen {

  /** Those that answer 200. */
  public static final List<String> GOED =
      List.of(
          "/",
          "/instrumenten",
          "/instrumenten/jeugdwet",
          "/instrumenten/verordening-jeugdhulp-voorschoten-2015",
          "/normen?bindendheid=advies",
          "/normen?q=xyzzy",
          "/normen?peildatum=2026-01-01&bindendheid=bindend-recht&onderwerp=een-plan",
          "/wijzigingen?q=xyzzy",
          "/instrumenten?q=xyzzy",
          "/normen/jeugdwet/4.1.3",
          "/normen/igj-toetsingskader-lokale-teams/thema-integraal",
          "/onderwerpen",
          "/onderwerpen/een-plan",
          "/toepassing",
          "/toepassing?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht",
          "/toepassing?taak=toegang-jeugd&leeftijd=14&situatieNiet=klacht&oordeel=zodra",
          "/toepassing?taak=toegang-jeugd&mandaat=ja&oordeel=mogelijk&onderwerp=meldcode",
          "/werkproces",
          "/werkproces?fase=melding&taak=toegang-jeugd&leeftijd=14",
          "/def",
          "/zoeken",
          "/zoeken?q=klachten",
          "/zoeken?q=klachten&soort=normen&pagina=2",
          "/zoeken?q=meldkode",
          "/zoeken?q=xyzzyqqq",
          "/dataset",
          "/over",
          "/toegankelijkheid",
          "/wijzigingen?sinds=2026-03-01",
          "/melden?over=normen/jeugdwet/4.1.3",
          "/begrippen",
          "/begrippen/situaties",
          "/organisaties",
          "/organisaties/igj",
          "/sparql",
          "/vragen",
          "/vragen?doelgroep=toezichthouder&trefwoord=toezicht",
          "/vragen/normen-in-situatie?situatie=crisis&leeftijd=9",
          "/vragen/botsingen-bij-onderwerp",
          "/vragen/termijnen?begin=xyzzy",
          "/vragen/leren",
          "/toepassing/uitleg/jeugdwet/4.1.3?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht&peildatum=2026-11-01",
          "/toepassing/uitleg/jeugdwet/4.1.3",
          "/toepassing/eenmaal?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht&peildatum=2026-11-01",
          "/toepassing/watals?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht&peildatum=2026-11-01&vraag=crisis",
          "/toepassing/vergelijk?links=%3Fregio%3Damersfoort&rechts=%3Fregio%3Dridderkerk",
          "/toepassing/dossier?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht&peildatum=2026-11-01",
          "/toepassing/vragen",
          "/toepassing/vragen?stap=veiligheid&weetNiet=crisis",
          "/toepassing/vragen?stap=datum&fase=melding",
          "/toepassing/tijd?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&situatieNiet=klacht&peildatum=2026-11-01",
          "/toepassing/lokaal?gemeente=voorschoten",
          "/overlap",
          "/overlap?vorm=tabel",
          "/overlap?rijen=onderwerp&kolommen=fase",
          "/overlap/jeugdwet/wmo-2015",
          "/overlap/jeugdwet/wmo-2015?deel=afgeleid",
          "/overlap/igj/ap?deel=niet-beoordeeld",
          "/overlap/clusters",
          "/overlap/clusters/een-plan-1",
          "/strijdigheden",
          "/vereenvoudiging?onderwerp=meldcode",
          "/vereenvoudiging?zonder=besluit-jeugdwet",
          "/vereenvoudiging?taak=toegang-jeugd&leeftijd=14&situatie=vermoeden-kindermishandeling&peildatum=2026-11-01",
          "/toezicht",
          "/toezicht/igj",
          "/toezicht/igj?deel=anderen",
          "/toezicht/igj?deel=niet-getoetst");

  /** Those that say what is wrong, with a status from 400 to 404. */
  public static final List<String> FOUT =
      List.of(
          "/toepassing/eenmaal?leeftijd=veertien&peildatum=morgen",
          "/toepassing?leeftijd=veertien&peildatum=morgen&situatie=crisis&situatieNiet=crisis&mandaat=ja&mandaat=nee&taak=x",
          "/normen/jeugdwet/4.1.33",
          "/zoeken?soort=wett",
          "/normen?soort=wett",
          "/normen?q=%3Cb%3E&peildatum=morgen&soort=wett",
          "/wijzigingen?sinds=maart",
          "/overlap?onderwerp=meldkode",
          "/werkproces?fase=plann",
          "/vragen/normen-in-situatie?leeftijd=oud",
          "/vragen?doelgroep=iedereen&trefwoord=toezicht",
          "/toepassing/vergelijk?links=onzin&rechts=%3Fleeftijd%3D9");

  private Adressen() {}
}
