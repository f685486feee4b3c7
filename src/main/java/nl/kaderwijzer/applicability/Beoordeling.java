package nl.kaderwijzer.applicability;

import java.util.List;
import nl.kaderwijzer.catalogue.Begrip;
import nl.kaderwijzer.catalogue.Norm;
import nl.kaderwijzer.catalogue.Toestand;

/**
 * The verdict on one norm, explained.
 *
 * @param toestand how the text stands on the day asked
 * @param uitleg the steps that lead to the verdict: for "not applicable" only those that fail, for "possible" those
 *     that are open, for "applies" all
 * @param open the questions that are open and matter; empty when decided
 * @param zodra events on which the norm applies after all; only for "not applicable"
 */
public record Beoordeling(
    Norm norm,
    Oordeel oordeel,
    Toestand toestand,
    List<Stap> uitleg,
    List<OpenVraag> open,
    List<Begrip> zodra) {}
