package nl.kaderwijzer.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a start that stops on the files as file, entry and sentence, without a stack trace. */
class LoadFailedAnalyzer extends AbstractFailureAnalyzer<LoadFailed> {

  @Override
  protected FailureAnalysis analyze(Throwable root, LoadFailed failure) {
    return new FailureAnalysis("De gegevens zijn niet in orde:\n\n" + failure.getMessage(),
        "Verbeter de genoemde bestanden en start opnieuw.", failure);
  }
}
