package nl.kaderwijzer.web.overlap;

final class ToezichtPages {
  static final String PAD = "/toezicht";
}
