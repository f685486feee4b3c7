package nl.kaderwijzer.graph;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.kaderwijzer.vocabulary.DutchWords;
import nl.kaderwijzer.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
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
  private static final int LONGEST = 1000;

  private TextSearch() {
  }

  /** Makes the index known to the queries on this dataset, and returns the dataset. */
  static FrozenDataset install(FrozenDataset dataset, Prefixes prefixes) {
    Supplier<TextIndex> index = SingletonSupplier.of(() -> index(dataset.getDefaultGraph(), prefixes));
    dataset.getContext().set(TextQuery.textIndex, later(index));
    return dataset;
  }

  private static TextIndex index(Graph graph, Prefixes prefixes) {
    EntityDefinition fields = new EntityDefinition("uri", ALL, RDFS.Nodes.label);
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

  /** An index that is made at its first use, and refuses words without end. */
  private static TextIndex later(Supplier<TextIndex> index) {
    return (TextIndex)
        Proxy.newProxyInstance(TextIndex.class.getClassLoader(), new Class<?>[] {TextIndex.class}, (proxy, method, arguments) -> {
          for (Object argument : arguments == null ? new Object[0] : arguments) {
            if (argument instanceof String text && text.length() > LONGEST) {
              throw new QueryExecException("De tekst bij text:query is te lang: hoogstens " + LONGEST + " tekens.");
            }
          }
          try {
            return method.invoke(index.get(), arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
