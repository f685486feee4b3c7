package nl.kaderwijzer.sparql;

/**
 * An answer that is whole and ready to be written.
 *
 * @param contentType the value of {@code Content-Type}
 * @param content the bytes
 */
record Answer(String contentType, LimitedBuffer content) {
}
