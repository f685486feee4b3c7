package nl.kaderwijzer.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Catalogue;
import nl.kaderwijzer.catalogue.Facet;
import nl.kaderwijzer.catalogue.Organisatie;
import nl.kaderwijzer.catalogue.Selectie;
import nl.kaderwijzer.catalogue.Zoekvraag;
import nl.kaderwijzer.graph.NamedQuery;
import nl.kaderwijzer.graph.ParamType;
import nl.kaderwijzer.graph.Publication;
import nl.kaderwijzer.graph.QueryParam;

/** All saved questions of one publication, and the lessons that teach to ask. Immutable; queries are parsed when first asked. */
public final class Vragen {

  private static final String QUESTIONS = "questions/";
  private static final String LESSONS = "lessons/";
  private static final String CONCEPTS = "begrippen/";

  private final Publication publication;
  private final Catalogue catalogue;
  private final List<Vraag> vragen;
  private final List<Vraag> lessen;

  private Vragen(Publication publication, Catalogue catalogue) {
    this.publication = publication;
    this.catalogue = catalogue;
    this.vragen = in(QUESTIONS);
    this.lessen = in(LESSONS);
  }

  /** Reads what the files of a publication say of themselves. */
  public static Vragen from(Publication publication, Catalogue catalogue) {
    return new Vragen(publication, catalogue);
  }

  /** All questions, by name. */
  public List<Vraag> alle() {
    return vragen;
  }

  /** The lessons, in order. */
  public List<Vraag> lessen() {
    return lessen;
  }

  /** The question with this name. */
  public Optional<Vraag> vraag(String naam) {
    return vragen.stream().filter(vraag -> vraag.naam().equals(naam)).findFirst();
  }

  /** By what questions can be chosen. */
  public List<Facet<Vraag>> facetten() {
    Set<Trefwoord> trefwoorden = new TreeSet<>(Comparator.comparing(Trefwoord::slug));
    vragen.forEach(vraag -> trefwoorden.addAll(vraag.trefwoorden()));
    return List.of(
        new Facet<>("doelgroep", "Voor wie", Vraag::doelgroepen, catalogue.lijst("doelgroepen").orElseThrow().begrippen()),
        new Facet<>("trefwoord", "Trefwoord", Vraag::trefwoorden, List.copyOf(trefwoorden)));
  }

  /** The questions that fit: any value within a facet, all facets together. */
  public List<Vraag> kies(Zoekvraag keuze) {
    return Selectie.treffers(vragen, facetten(), keuze);
  }

  /** What any of the questions takes; parameters with the same name are the same. */
  public List<Vraagparameter> parameters() {
    return List.copyOf(
        vragen.stream().flatMap(vraag -> vraag.parameters().stream())
            .collect(Collectors.toMap(Vraagparameter::naam, p -> p, (one, same) -> one, java.util.TreeMap::new)).values());
  }

  private List<Vraag> in(String folder) {
    return publication.queries().stream().filter(query -> query.name().startsWith(folder)).map(query -> vraag(query, folder)).toList();
  }

  private Vraag vraag(NamedQuery query, String folder) {
    return new Vraag(
        query.name().substring(folder.length()),
        query.summary(),
        query.description(),
        query.audience().stream().map(slug -> catalogue.begrip("doelgroepen", slug)).toList(),
        query.tags().stream().map(Trefwoord::new).toList(),
        query.params().stream().map(param -> parameter(param, query)).toList(),
        query);
  }

  private Vraagparameter parameter(QueryParam param, NamedQuery query) {
    boolean number = param.type() == ParamType.INTEGER;
    if (param.type() == ParamType.BOOLEAN || param.values().isEmpty() && (number || param.type() == ParamType.ID)) {
      throw new IllegalArgumentException(query.path() + ": '#+ param: " + param.name() + "' zegt niet welke waarden kunnen, of is niet in te vullen");
    }
    String[] ends = number ? param.values().split("\\.\\.") : new String[] {"0", "0"};
    return new Vraagparameter(
        param.name(),
        param.label(),
        param.type(),
        param.type() == ParamType.ID ? param.values() : "",
        param.type() == ParamType.ID ? waarden(param.values()).toList() : List.of(),
        Integer.parseInt(ends[0]),
        Integer.parseInt(ends[1]));
  }

  private Stream<Waarde> waarden(String bron) {
    return switch (bron) {
      case "begrippen" -> catalogue.lijsten().stream().map(l -> new Waarde(l.slug(), l.titel(), CONCEPTS + l.slug()));
      case "instrumenten" -> catalogue.instrumenten().stream().map(i -> new Waarde(i.slug(), i.naam(), "instrumenten/" + i.slug()));
      case "toezichthouders" -> catalogue.organisaties().stream().filter(Organisatie::toezichthouder)
          .map(o -> new Waarde(o.slug(), o.naam(), "organisaties/" + o.slug()));
      case "casussen" -> publication.things("kw:Casus").stream().map(c -> new Waarde(c.slug(), c.text("dct:title"), c.id()));
      default -> {
        List<Begrip> begrippen = catalogue.lijst(bron.substring(CONCEPTS.length())).orElseThrow().begrippen();
        yield begrippen.stream().map(b -> new Waarde(b.slug(), b.naam(), CONCEPTS + b));
      }
    };
  }
}
