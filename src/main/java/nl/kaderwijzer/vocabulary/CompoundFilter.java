package nl.kaderwijzer.vocabulary;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a compound behind it, at the same place in the text. */
final class CompoundFilter extends TokenFilter {

  private final DutchWords words;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> parts = new ArrayDeque<>();
  private AttributeSource.@Nullable State compound;

  CompoundFilter(TokenStream input, DutchWords words) {
    super(input);
    this.words = words;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!parts.isEmpty()) {
      restoreState(compound);
      term.setEmpty().append(parts.poll());
      position.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    parts.addAll(words.allParts(term.toString()));
    compound = parts.isEmpty() ? null : captureState();
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    parts.clear();
  }
}
