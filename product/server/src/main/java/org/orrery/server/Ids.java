package org.orrery.server;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

/**
 * Ids of rows that are made often: they grow with time (UUID version 7, RFC 9562), so that rows
 * made together stand together in an index. They are no secrets.
 */
public final class Ids {
  private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private Ids() {}

  /** A new id; any thread. */
  public static String next() {
    return GENERATOR.generate().toString();
  }
}
