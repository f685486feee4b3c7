package nl.kaderwijzer.graph;

/** Says how serious a finding is: a {@link #FOUT} stops publication, the others are told with it. */
public enum Ernst {
  FOUT, WAARSCHUWING, INFO
}
