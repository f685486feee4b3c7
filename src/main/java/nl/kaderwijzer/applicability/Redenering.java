package nl.kaderwijzer.applicability;

import java.util.List;

/**
 * The full reasoning about one norm: from the answers to the verdict.
 *
 * @param beoordeling the verdict and its steps
 * @param antwoorden the answers it rests on: no smaller set of answers gives the same verdict, and leaving out any of
 *     them changes it; empty when it rests on no answer, or when the verdict is open
 * @param omslag for "not applicable": what would all have to be otherwise, in sentences
 */
public record Redenering(Beoordeling beoordeling, List<Antwoord> antwoorden, List<String> omslag) {}
