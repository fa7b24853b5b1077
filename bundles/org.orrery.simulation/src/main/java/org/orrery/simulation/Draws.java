package org.orrery.simulation;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Random numbers by their use: replication, element, run and visit name a stream of their own. What
 * one element draws therefore does not change when a drawing is changed elsewhere or another run
 * comes first, which is what common random numbers need (Law, Simulation Modeling and Analysis, 5th
 * ed., 11.2). Belongs to one thread.
 */
final class Draws implements UniformRandomProvider {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long replication;
  private SplittableRandom stream = new SplittableRandom(0);

  /** Begins a replication. */
  void begin(long seed, int number) {
    replication = mix(mix(seed) + number * GAMMA);
  }

  /** Turns to the stream of a use. */
  Draws at(long element, long run, long use) {
    stream = new SplittableRandom(mix(mix(replication ^ element) + run) + use * GAMMA);
    return this;
  }

  @Override
  public long nextLong() {
    return stream.nextLong();
  }

  /** Key of an element by its id, the same in each drawing. */
  static long key(String id) {
    long hash = 0xCBF29CE484222325L;
    for (byte letter : id.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ letter) * 0x100000001B3L;
    }
    return mix(hash);
  }

  /** Spreads a key over all bits (finalizer of MurmurHash3, A. Appleby, public domain). */
  static long mix(long key) {
    long mixed = (key ^ (key >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
