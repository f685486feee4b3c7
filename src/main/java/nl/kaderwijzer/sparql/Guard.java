package nl.kaderwijzer.sparql;

import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.sse.Tags;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a query that would reach outside our own graph: another endpoint, or code by its name.
 *
 * <p>It looks at the algebra, so that nothing hides in a sub-select, an EXISTS, a sort key or an aggregate; Jena's own walker
 * passes by the last two.
 */
final class Guard {

  /** Jena's names for RAND, UUID, STRUUID and BNODE. */
  private static final Set<String> CHANGING = Set.of(Tags.tagRand, Tags.tagUUID, Tags.tagStrUUID, Tags.tagBNode);
  /** Jena's names for what takes the day, or a part of it, from a moment. */
  private static final Set<String> OF_A_DAY = Set.of(Tags.tagYear, Tags.tagMonth, Tags.tagDay);
  /** How much of a moment as text is its day: {@code 2026-11-26}. */
  private static final int DAY = 10;

  private final Operators operators = new Operators();
  private final Expressions expressions = new Expressions();

  private boolean lasting = true;
  private int moments;
  private int days;

  private Guard() {
  }

  /**
   * Throws {@link SparqlError} when the query is refused; returns whether it gives the same answer each time on one day, as long as
   * the data are the same. One that asks the time of day or draws lots does not; of a function that is not part of SPARQL 1.1 we do
   * not know.
   */
  static boolean check(Query query) {
    if (query.isConstructType() && query.isConstructQuad()) {
      throw SparqlError.badRequest("Een CONSTRUCT met GRAPH hoort niet bij SPARQL 1.1.");
    }
    Guard guard = new Guard();
    guard.walk(Algebra.compile(query));
    return guard.lasting && guard.moments == guard.days;
  }

  private void walk(Op op) {
    Walker.walk(op, operators, expressions);
  }

  private void walk(@Nullable Expr expr) {
    if (expr != null) {
      Walker.walk(expr, operators, expressions);
    }
  }

  private static void refuseFunction(@Nullable Node iri) {
    if (iri != null && iri.isURI()) {
      refuseFunction(iri.getURI());
    }
  }

  private static void refuseFunction(@Nullable String iri) {
    if (iri != null && OwnFunctions.leavesOut(iri)) {
      throw SparqlError.badRequest("Deze functie kan hier niet: <" + iri
          + ">. Gebruik de functies van SPARQL 1.1, zoals REGEX en REPLACE.");
    }
  }

  /** Looks at the operators. */
  private final class Operators extends OpVisitorBase {

    @Override
    public void visit(OpService op) {
      throw SparqlError.badRequest("SERVICE kan hier niet: vraag het andere endpoint zelf en voeg de antwoorden samen.");
    }

    @Override
    public void visit(OpBGP op) {
      op.getPattern().forEach(triple -> refuseFunction(triple.getPredicate()));
    }

    @Override
    public void visit(OpTriple op) {
      refuseFunction(op.getTriple().getPredicate());
    }

    @Override
    public void visit(OpPath op) {
      refuseFunction(op.getTriplePath().getPredicate());
    }

    @Override
    public void visit(OpPropFunc op) {
      refuseFunction(op.getProperty());
    }

    @Override
    public void visit(OpOrder op) {
      op.getConditions().forEach(condition -> walk(condition.getExpression()));
    }

    @Override
    public void visit(OpGroup op) {
      op.getGroupVars().getExprs().values().forEach(Guard.this::walk);
      op.getAggregators().forEach(aggregator -> aggregated(aggregator));
    }

    private void aggregated(ExprAggregator aggregator) {
      ExprList arguments = aggregator.getAggregator().getExprList();
      if (arguments != null) {
        arguments.forEach(Guard.this::walk);
      }
    }
  }

  /** Looks at the functions in expressions. */
  private final class Expressions extends ExprVisitorBase {

    @Override
    public void visit(ExprFunction0 function) {
      function(function);
    }

    @Override
    public void visit(ExprFunction1 function) {
      function(function);
      if (OF_A_DAY.contains(name(function)) && isNow(function.getArg())) {
        days++;
      }
    }

    @Override
    public void visit(ExprFunction2 function) {
      function(function);
    }

    @Override
    public void visit(ExprFunction3 function) {
      function(function);
    }

    @Override
    public void visit(ExprFunctionN function) {
      function(function);
      if (name(function).equals(Tags.tagSubstr) && isDay(function.getArgs())) {
        days++;
      }
    }

    private static boolean isDay(List<Expr> substr) {
      return substr.size() == 3 && substr.get(0) instanceof ExprFunction1 text && name(text).equals(Tags.tagStr) && isNow(text.getArg())
          && number(substr.get(1)) + number(substr.get(2)) <= DAY + 1;
    }

    private void function(ExprFunction function) {
      String iri = function.getFunctionIRI();
      refuseFunction(iri);
      boolean cast = iri != null && iri.startsWith(XSDDatatype.XSD);
      if (iri != null && !cast || CHANGING.contains(name(function))) {
        lasting = false;
      }
      if (isNow(function)) {
        moments++;
      }
    }

    private static String name(ExprFunction function) {
      return function.getFunctionSymbol().getSymbol();
    }

    private static boolean isNow(Expr expr) {
      return expr instanceof ExprFunction0 function && name(function).equals(Tags.tagNow);
    }

    /** More than a day has when it is no number, or a large one. */
    private static int number(Expr expr) {
      boolean small = expr.isConstant() && expr.getConstant().isInteger() && expr.getConstant().getInteger().bitLength() < Byte.SIZE;
      return small ? expr.getConstant().getInteger().intValue() : DAY + 1;
    }
  }
}
