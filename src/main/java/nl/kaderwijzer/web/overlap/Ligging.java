package nl.kaderwijzer.web.overlap;

import java.util.List;

/**
 * Where the points of a network stand, found by letting lines pull and points push (Fruchterman and Reingold, 1991). Begins on a
 * circle, so the same network always gives the same picture.
 */
final class Ligging {

  private static final int STAPPEN = 500;
  private static final double RAND = 26;
  private static final double LOS = 36;

  private final double[] x;
  private final double[] y;
  private final double breedte;
  private final double hoogte;

  /** @param lijnen pairs of points, by number from 0 */
  Ligging(int punten, List<int[]> lijnen) {
    this.breedte = Math.max(560, 150 * Math.sqrt(punten));
    this.hoogte = breedte * 0.72;
    this.x = new double[punten];
    this.y = new double[punten];
    for (int i = 0; i < punten; i++) {
      x[i] = breedte / 2 + breedte / 3 * Math.cos(2 * Math.PI * i / punten);
      y[i] = hoogte / 2 + hoogte / 3 * Math.sin(2 * Math.PI * i / punten);
    }
    double afstand = 0.8 * Math.sqrt(breedte * hoogte / punten);
    for (int stap = 0; stap < STAPPEN; stap++) {
      verplaats(lijnen, afstand, breedte / 10 * (1 - (double) stap / STAPPEN));
    }
    vul(x, breedte);
    vul(y, hoogte);
    for (int stap = 0; stap < STAPPEN / 10; stap++) {
      maakLos();
    }
  }

  /** Pushes points apart that cover each other. */
  private void maakLos() {
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        double far = Math.max(0.1, Math.hypot(x[i] - x[j], y[i] - y[j]));
        if (far < LOS) {
          double push = (LOS - far) / 2 / far;
          double dx = (x[i] - x[j]) * push;
          double dy = (y[i] - y[j]) * push;
          x[i] = binnen(x[i] + dx, breedte);
          y[i] = binnen(y[i] + dy, hoogte);
          x[j] = binnen(x[j] - dx, breedte);
          y[j] = binnen(y[j] - dy, hoogte);
        }
      }
    }
  }

  private static double binnen(double value, double maat) {
    return Math.max(RAND, Math.min(maat - RAND, value));
  }

  private void verplaats(List<int[]> lijnen, double afstand, double hoogstens) {
    double[] dx = new double[x.length];
    double[] dy = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        double far = Math.max(1, Math.hypot(x[i] - x[j], y[i] - y[j]));
        dx[i] += (x[i] - x[j]) / far * afstand * afstand / far;
        dy[i] += (y[i] - y[j]) / far * afstand * afstand / far;
      }
    }
    for (int[] lijn : lijnen) {
      double far = Math.max(1, Math.hypot(x[lijn[0]] - x[lijn[1]], y[lijn[0]] - y[lijn[1]]));
      for (int k = 0; k < 2; k++) {
        dx[lijn[k]] -= (x[lijn[k]] - x[lijn[1 - k]]) * far / afstand;
        dy[lijn[k]] -= (y[lijn[k]] - y[lijn[1 - k]]) * far / afstand;
      }
    }
    for (int i = 0; i < x.length; i++) {
      double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
      x[i] += dx[i] / length * Math.min(length, hoogstens);
      y[i] += dy[i] / length * Math.min(length, hoogstens);
    }
  }

  /** Stretches the points over the whole picture. */
  private static void vul(double[] c, double maat) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (double value : c) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    double range = Math.max(1e-9, most - least);
    for (int i = 0; i < c.length; i++) {
      c[i] = RAND + (most - least < 1e-6 ? 0.5 : (c[i] - least) / range) * (maat - 2 * RAND);
    }
  }

  double x(int punt) {
    return x[punt];
  }

  double y(int punt) {
    return y[punt];
  }

  int breedte() {
    return (int) breedte;
  }

  int hoogte() {
    return (int) hoogte;
  }
}
