package org.orrery.lifecycle.check;

import java.util.List;

/**
 * Why a text has not the form that it must have, and where.
 *
 * @param code what is wrong, for example {@code cron.range}; each code has its own arguments
 * @param from offset of the first wrong character
 * @param to offset behind the last wrong character; {@code from} where something is missing
 * @param arguments numbers and texts that a sentence about it needs
 */
public record TextFault(String code, int from, int to, List<Object> arguments) {
  public TextFault {
    arguments = List.copyOf(arguments);
  }

  static TextFault at(String code, int from, int to, Object... arguments) {
    return new TextFault(code, from, to, List.of(arguments));
  }
}
