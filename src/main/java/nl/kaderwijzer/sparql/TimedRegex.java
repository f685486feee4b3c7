package nl.kaderwijzer.sparql;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** REGEX that stops at the deadline. */
final class TimedRegex extends E_Regex {

  private final Deadline deadline;
  private final @Nullable Pattern fixed;

  TimedRegex(ExprList args, Deadline deadline) {
    super(args.get(0), args.get(1), args.size() > 2 ? args.get(2) : null);
    this.deadline = deadline;
    boolean constant = args.get(1).isConstant() && (args.size() < 3 || args.get(2).isConstant());
    this.fixed = constant ? pattern(args.get(1).getConstant(), args.size() > 2 ? args.get(2).getConstant() : null) : null;
  }

  private static Pattern pattern(NodeValue pattern, @Nullable NodeValue flags) {
    return RegexEngine.makePattern("REGEX", text(pattern), flags == null ? null : text(flags));
  }

  private static String text(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("REGEX", value).getLiteralLexicalForm();
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    Pattern pattern = fixed != null ? fixed : pattern(args.get(1), args.size() > 2 ? args.get(2) : null);
    return NodeValue.booleanReturn(pattern.matcher(new TimedText(text(args.get(0)), deadline)).find());
  }

  @Override
  public Expr copy(ExprList args) {
    return new TimedRegex(args, deadline);
  }
}
