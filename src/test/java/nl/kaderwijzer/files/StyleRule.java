package nl.kaderwijzer.files;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One rule of how a file is written.
 *
 * @param name how bad examples call it
 * @param faults says of a file what is against the rule, each fault in a sentence with its line or entry
 */
record StyleRule(String name, Function<ProjectFile, Stream<String>> faults) {

  /** Returns what is against the rule, each sentence begun with its name. */
  Stream<String> check(ProjectFile file) {
    return faults.apply(file).map(fault -> name + ": " + fault);
  }
}
