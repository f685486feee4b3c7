package nl.kaderwijzer.overlap;

import java.util.Arrays;

/**
 * What is known of pairs of numbered ends, as {@link Rcc5} sets: a hash table of primitives, because there can be millions. A pair
 * that was never narrowed takes no room. Not safe for concurrent writing.
 */
final class Paren {

  /** Receives a pair, the lower number first. */
  interface Lezer {
    void lees(int een, int ander, int relaties);
  }

  private static final long FREE = -1;

  private long[] keys = new long[1 << 10];
  private byte[] values = new byte[1 << 10];
  private int size;

  Paren() {
    Arrays.fill(keys, FREE);
  }

  /** What is left for this pair seen from the first end; {@link Rcc5#ALLES} when nothing is known. */
  int tussen(int een, int ander) {
    if (een > ander) {
      return Rcc5.om(tussen(ander, een));
    }
    int slot = slot(key(een, ander));
    return keys[slot] == FREE ? Rcc5.ALLES : values[slot];
  }

  /** Leaves only these relations for this pair, seen from the first end. */
  void beperk(int een, int ander, int relaties) {
    if (een > ander) {
      beperk(ander, een, Rcc5.om(relaties));
      return;
    }
    long key = key(een, ander);
    int slot = slot(key);
    if (keys[slot] == FREE) {
      if (2 * (size + 1) > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      values[slot] = (byte) relaties;
      size++;
    } else {
      values[slot] &= (byte) relaties;
    }
  }

  /** Hands over every pair of which something is known, in no fixed order. */
  void elk(Lezer lezer) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != FREE) {
        lezer.lees((int) (keys[slot] >>> 32), (int) keys[slot], values[slot]);
      }
    }
  }

  private static long key(int een, int ander) {
    return ((long) een << 32) | ander;
  }

  private int slot(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 32) & (keys.length - 1);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    byte[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new byte[2 * oldKeys.length];
    Arrays.fill(keys, FREE);
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldKeys[old] != FREE) {
        int slot = slot(oldKeys[old]);
        keys[slot] = oldKeys[old];
        values[slot] = oldValues[old];
      }
    }
  }
}
