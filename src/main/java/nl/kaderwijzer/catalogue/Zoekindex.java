package nl.kaderwijzer.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kaderwijzer.vocabulary.DutchWords;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds things by words, for pages and REST alike. A word is found in every inflection and as part of a compound; a word that
 * occurs nowhere finds what begins with it. Immutable and safe for concurrent use; lives in memory.
 */
public final class Zoekindex {

  /** How many characters a search may have. */
  public static final int LANGSTE = 200;

  private static final String NUMMER = "nummer";
  private static final String HEEL = "heel";
  private static final Map<String, Float> VELDEN = velden();
  private static final float HELE_NAAM = 25;
  private static final float DELEN = 0.4f;
  private static final float BEGIN = 0.3f;
  /** Across how many places the parts of a compound may stand: "mishandeling van een kind". */
  private static final int NABIJ = 4;
  private static final int MOST_WORDS = 20;
  /** Fewer topics, instruments and norms than this with all words is few: then what has most of the words is shown as well. */
  private static final int HANDVOL = 5;
  private static final Set<Vindsoort> INHOUD = Set.of(Vindsoort.ONDERWERP, Vindsoort.INSTRUMENT, Vindsoort.NORM);
  /** What makes a sentence a question, and says nothing of what it is about; the stop words of the analysis are left out anyway. */
  private static final Set<String> VRAAGWOORDEN =
      Set.of("mag", "mogen", "moeten", "welk", "welke", "wanneer", "waar", "waarom", "waarmee", "hoelang", "hoeveel", "we", "wij", "jullie");

  /** How many of the words a thing must have. */
  private enum Eis {
    ALLE,
    MEESTE,
    EEN;

    int van(int aantal) {
      return switch (this) {
        case ALLE -> aantal;
        case MEESTE -> aantal / 2 + 1;
        case EEN -> 1;
      };
    }
  }

  private final List<Ingang> ingangen;
  private final DutchWords words;
  private final IndexSearcher searcher;

  private Zoekindex(List<Ingang> ingangen) {
    this.ingangen = ingangen;
    this.words = DutchWords.of(ingangen.stream().flatMap(Zoekindex::teksten));
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(words))) {
      for (int i = 0; i < ingangen.size(); i++) {
        writer.addDocument(document(i, ingangen.get(i)));
      }
      writer.commit();
      this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Indexes these. */
  static Zoekindex van(List<Ingang> ingangen) {
    return new Zoekindex(List.copyOf(ingangen));
  }

  /**
   * What these words find; when few have all of them, what has most of them comes after those. When nothing has all of them: what
   * they were probably meant to be, else what has some of them. Only the first words of a long text count.
   */
  public Vondst zoek(String q) {
    List<String> asked = woorden(q);
    List<Ingang> found = vind(asked, q, Eis.ALLE);
    if (!found.isEmpty() || asked.isEmpty()) {
      return found.isEmpty() ? Vondst.NIETS : aangevuld(Vondst.Wijze.ALLES, q, asked, found);
    }
    List<String> meant = verbeterd(asked);
    String text = String.join(" ", meant);
    List<Ingang> better = meant.equals(asked) ? List.of() : vind(meant, text, Eis.ALLE);
    if (!better.isEmpty()) {
      return aangevuld(Vondst.Wijze.VERBETERD, text, meant, better);
    }
    List<Ingang> some = vind(meant, text, Eis.EEN);
    return some.isEmpty() ? Vondst.NIETS : new Vondst(text, Vondst.Wijze.DEELS, some, 0);
  }

  /** What has all words; when that is few, followed by what has most of them. */
  private Vondst aangevuld(Vondst.Wijze wijze, String q, List<String> woorden, List<Ingang> alle) {
    boolean few = alle.stream().filter(ingang -> INHOUD.contains(ingang.soort())).limit(HANDVOL).count() < HANDVOL;
    Set<Ingang> found = new LinkedHashSet<>(alle);
    if (few) {
      found.addAll(vind(woorden, q, Eis.MEESTE));
    }
    return new Vondst(q, wijze, List.copyOf(found), alle.size());
  }

  /** Everything, for who asks no words. */
  public Vondst alles() {
    return new Vondst("", Vondst.Wijze.ALLES, ingangen, ingangen.size());
  }

  /** The ids of one kind of things that have all these words. */
  Set<String> ids(Vindsoort soort, String q) {
    return vind(woorden(q), q, Eis.ALLE).stream().filter(i -> i.soort() == soort).map(Ingang::id).collect(Collectors.toSet());
  }

  /** The text cut into pieces, with those words marked that made it be found by {@code gezocht}. */
  public List<Markering.Stuk> markeer(String tekst, String gezocht, int hoogstens) {
    Query query = query(woorden(gezocht), gezocht, Eis.EEN);
    return Markering.van(tekst, query, words, hoogstens);
  }

  private static List<String> woorden(String q) {
    List<String> words = DutchWords.split(q);
    List<String> telling = words.stream().filter(word -> !VRAAGWOORDEN.contains(word)).toList();
    return (telling.isEmpty() ? words : telling).stream().limit(MOST_WORDS).toList();
  }

  private List<Ingang> vind(List<String> woorden, String q, Eis eis) {
    if (woorden.isEmpty()) {
      return List.of();
    }
    try {
      List<Ingang> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query(woorden, q, eis), ingangen.size()).scoreDocs) {
        found.add(ingangen.get(searcher.storedFields().document(hit.doc).getField(NUMMER).numericValue().intValue()));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query query(List<String> woorden, String q, Eis eis) {
    List<Query> each = new ArrayList<>();
    for (int i = 0; i < woorden.size(); i++) {
      String samen = i + 1 < woorden.size() ? woorden.get(i) + woorden.get(i + 1) : "";
      each.add(words.knows(samen) ? losOfSamen(woorden.get(i), woorden.get(++i), samen) : woord(woorden.get(i)));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(eis.van(each.size()));
    each.forEach(query -> all.add(query, Occur.SHOULD));
    Query whole = new BoostQuery(new TermQuery(new Term(HEEL, DutchWords.fold(q).strip())), HELE_NAAM);
    return new BooleanQuery.Builder().add(all.build(), Occur.MUST).add(whole, Occur.SHOULD).build();
  }

  /** Two words that may have been meant as one. */
  private Query losOfSamen(String een, String ander, String samen) {
    Query apart = new BooleanQuery.Builder().add(woord(een), Occur.MUST).add(woord(ander), Occur.MUST).build();
    return new BooleanQuery.Builder().add(apart, Occur.SHOULD).add(woord(samen), Occur.SHOULD).build();
  }

  /** The word in any inflection; a compound also when its parts stand near each other; only for a word that occurs nowhere, what begins with it. */
  private Query woord(String woord) {
    String stem = DutchWords.stem(woord);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(term(stem), Occur.SHOULD);
    List<String> parts = words.parts(woord);
    if (!parts.isEmpty()) {
      String[] stems = parts.stream().map(DutchWords::stem).toArray(String[]::new);
      any.add(veld(field -> new PhraseQuery(NABIJ, field, stems), DELEN), Occur.SHOULD);
    }
    if (!komtVoor(stem) && parts.isEmpty()) {
      any.add(veld(field -> new PrefixQuery(new Term(field, stem)), BEGIN), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query term(String stem) {
    return veld(field -> new TermQuery(new Term(field, stem)), 1);
  }

  private static Query veld(Function<String, Query> query, float boost) {
    return new DisjunctionMaxQuery(
        VELDEN.entrySet().stream().<Query>map(e -> new BoostQuery(query.apply(e.getKey()), e.getValue() * boost)).toList(), 0.1f);
  }

  private boolean komtVoor(String stem) {
    try {
      for (String field : VELDEN.keySet()) {
        if (searcher.getIndexReader().docFreq(new Term(field, stem)) > 0) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each word that finds nothing replaced by the known one most like it. */
  private List<String> verbeterd(List<String> woorden) {
    return woorden.stream().map(woord -> vindtIets(woord) ? woord : words.nearest(woord).orElse(woord)).toList();
  }

  private boolean vindtIets(String woord) {
    try {
      return searcher.count(woord(woord)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(int nummer, Ingang ingang) {
    Document document = new Document();
    document.add(new StoredField(NUMMER, nummer));
    document.add(new TextField("naam", ingang.naam(), Field.Store.NO));
    ingang.ook().forEach(naam -> document.add(new TextField("ook", naam, Field.Store.NO)));
    document.add(new TextField("tekst", ingang.tekst(), Field.Store.NO));
    ingang.verwant().forEach(naam -> document.add(new TextField("verwant", naam, Field.Store.NO)));
    Stream.concat(Stream.of(ingang.naam()), ingang.ook().stream())
        .map(DutchWords::fold)
        .distinct()
        .forEach(naam -> document.add(new StringField(HEEL, naam, Field.Store.NO)));
    return document;
  }

  private static Stream<String> teksten(Ingang ingang) {
    return Stream.of(Stream.of(ingang.naam(), ingang.tekst()), ingang.ook().stream(), ingang.verwant().stream()).flatMap(part -> part);
  }

  /** A name weighs more than other names, and those more than what is said. */
  private static Map<String, Float> velden() {
    Map<String, Float> velden = new LinkedHashMap<>();
    velden.put("naam", 5f);
    velden.put("ook", 4f);
    velden.put("tekst", 1f);
    velden.put("verwant", 0.6f);
    return velden;
  }
}
