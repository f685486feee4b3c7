package nl.kaderwijzer.sparql;

/**
 * An answer that is whole and ready to be written.
 *
 * @param contentType the value of {@code Content-Type}
 * @param content the bytes
 * @param lasting whether the same question of the same data on the same day gives the same answer again
 */
record Answer(String contentType, LimitedBuffer content, boolean lasting) {
}
