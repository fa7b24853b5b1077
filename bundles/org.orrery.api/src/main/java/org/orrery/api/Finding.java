package org.orrery.api;

import java.util.List;

/**
 * A rule's finding on an element; {@code severity} is error, warning or info.
 *
 * @param way ids of the elements of a shortest run that shows it, in their order; may be empty
 */
public record Finding(
    String rule,
    String pack,
    String severity,
    String element,
    String message,
    String remedy,
    List<String> way) {
  public Finding {
    way = way == null ? List.of() : List.copyOf(way);
  }

  /** A finding that the element alone shows. */
  public Finding(
      String rule, String pack, String severity, String element, String message, String remedy) {
    this(rule, pack, severity, element, message, remedy, List.of());
  }
}
