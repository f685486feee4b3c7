package nl.kaderwijzer.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.kaderwijzer.vocabulary.DutchWords;
import nl.kaderwijzer.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.springframework.util.function.SingletonSupplier;

/**
 * Lets queries find Dutch words in the texts with {@code text:query} of Jena: in one property when it is named, else (or with
 * {@code rdfs:label}) in all of them. The index is made in memory when a query first needs it.
 */
final class TextSearch {

  private static final List<String> PROPERTIES =
      List.of(
          "dct:title", "kw:citeertitel", "kw:afkorting", "kw:opschrift", "kw:plaats", "kw:samenvatting", "kw:waaromLokaalTeam",
          "kw:toelichting", "kw:schets", "kw:vraag", "kw:rol", "skos:prefLabel", "skos:altLabel", "skos:hiddenLabel", "skos:definition",
          "rdfs:comment");
  private static final String ALL = "tekst";

  private TextSearch() {
  }

  /** Gives the queries on this dataset {@code text:query}, and returns the dataset. */
  static FrozenDataset install(FrozenDataset dataset, Prefixes prefixes) {
    Supplier<TextIndex> index = SingletonSupplier.of(() -> index(dataset.getDefaultGraph(), prefixes));
    PropertyFunctionRegistry functions = PropertyFunctionRegistry.createFrom(PropertyFunctionRegistry.get());
    functions.put(TextVocab.pfQuery, uri -> new TextQueryInGraph(index, dataset.getDefaultGraph()));
    PropertyFunctionRegistry.set(dataset.getContext(), functions);
    return dataset;
  }

  private static TextIndex index(Graph graph, Prefixes prefixes) {
    EntityDefinition fields = new EntityDefinition("uri", ALL, RDFS.Nodes.label);
    fields.setLangField("taal");
    List<Triple> texts = new ArrayList<>();
    for (String name : PROPERTIES) {
      Node property = NodeFactory.createURI(prefixes.expand(name));
      fields.set(field(name), property);
      graph.find(Node.ANY, property, Node.ANY).filterKeep(TextSearch::isDutch).forEach(texts::add);
    }
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setAnalyzer(DutchWords.of(texts.stream().map(triple -> triple.getObject().getLiteralLexicalForm())));
    config.setQueryAnalyzer(DutchWords.plain());
    config.setValueStored(true);
    TextIndexLucene index = new TextIndexLucene(new ByteBuffersDirectory(), config);
    for (Triple triple : texts) {
      Node text = triple.getObject();
      Entity entity = new Entity(triple.getSubject().getURI(), null, text.getLiteralLanguage(), text.getLiteralDatatype());
      entity.put(fields.getField(triple.getPredicate()), text.getLiteralLexicalForm());
      entity.put(ALL, text.getLiteralLexicalForm());
      index.addEntity(entity);
    }
    index.commit();
    return index;
  }

  private static String field(String property) {
    return property.replace(':', '_');
  }

  private static boolean isDutch(Triple triple) {
    Node text = triple.getObject();
    return triple.getSubject().isURI() && text.isLiteral() && (text.getLiteralLanguage().isEmpty() || text.getLiteralLanguage().equals("nl"));
  }
}
