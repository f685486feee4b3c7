package nl.kaderwijzer.overlap;

/**
 * A norm that could be dropped, or merged with its equal, because another asks all it asks.
 *
 * @param altijd whether, as far as addressees and conditions say, the other holds for everyone and in every case for which this one
 *     does; if not, somebody would be left without the rule
 */
public record Besparing(Bundel.Gedekt gedekt, boolean altijd) {}
