package nl.kaderwijzer.sparql;

/** Says why a request is not answered: an HTTP status and a Dutch sentence that tells what to change. */
final class SparqlError extends RuntimeException {

  private final int status;

  SparqlError(int status, String zin) {
    super(zin, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }

  static SparqlError badRequest(String zin) {
    return new SparqlError(400, zin);
  }
}
