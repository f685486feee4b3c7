package nl.kaderwijzer.sparql;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** REPLACE that stops at the deadline: it first looks for all the places, which is what may take long, and then replaces. */
final class TimedReplace extends E_StrReplace {

  private final Deadline deadline;

  TimedReplace(ExprList args, Deadline deadline) {
    super(args.get(0), args.get(1), args.get(2), args.size() > 3 ? args.get(3) : null);
    this.deadline = deadline;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    String flags = args.size() > 3 ? text(args.get(3)) : null;
    Matcher places = RegexEngine.makePattern("REPLACE", text(args.get(1)), flags)
        .matcher(new TimedText(text(args.get(0)), deadline));
    while (places.find()) {
      deadline.check();
    }
    return super.eval(args);
  }

  private static String text(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("REPLACE", value).getLiteralLexicalForm();
  }

  @Override
  public Expr copy(ExprList args) {
    return new TimedReplace(args, deadline);
  }
}
