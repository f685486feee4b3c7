package nl.kaderwijzer.web.applicability;

/**
 * Something wrong in a form.
 *
 * @param veld id of the field
 * @param tekst what is wrong and what to do
 */
record Fout(String veld, String tekst) {}
