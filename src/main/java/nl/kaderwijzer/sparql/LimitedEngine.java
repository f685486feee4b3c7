package nl.kaderwijzer.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/** Executes a query as Jena does, with regular expressions that stop at the deadline. */
final class LimitedEngine extends QueryEngineMain {

  private final Deadline deadline;

  private LimitedEngine(Query query, DatasetGraph dataset, Binding input, Context context, Deadline deadline) {
    super(query, dataset, input, context);
    this.deadline = deadline;
  }

  /** Makes this the engine of the executions in a context. */
  static void install(Context context, Deadline deadline) {
    QueryEngineRegistry registry = new QueryEngineRegistry();
    registry.add(new Factory(deadline));
    QueryEngineRegistry.set(context, registry);
  }

  @Override
  protected Op modifyOp(Op op) {
    return super.modifyOp(Transformer.transform(new TransformCopy(), new TimedFunctions(), op));
  }

  /** Puts the timed functions in the place of Jena's. */
  private final class TimedFunctions extends ExprTransformCopy {

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
      if (function instanceof E_Regex) {
        return new TimedRegex(args, deadline);
      }
      if (function instanceof E_StrReplace) {
        return new TimedReplace(args, deadline);
      }
      return super.transform(function, args);
    }
  }

  private record Factory(Deadline deadline) implements QueryEngineFactory {

    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
      return true;
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
      return new LimitedEngine(query, dataset, input, context, deadline).getPlan();
    }

    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
      return false;
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
      throw new UnsupportedOperationException("Only queries are executed here");
    }
  }
}
