package org.orrery.api;

import java.util.List;

/**
 * A rule's finding on an element; {@code severity} is error, warning or info.
 *
 * @param rule id of the rule; empty where the server itself cannot do what is drawn
 * @param way ids of the elements of {@code steps}, in their order
 * @param steps a shortest run that shows it; may be empty
 * @param clause document and clause that demand it; empty where none does
 * @param verified whether the clause was compared with the primary text; null where that is not
 *     known
 */
public record Finding(
    String rule,
    String pack,
    String severity,
    String element,
    String message,
    String remedy,
    List<String> way,
    List<Passed> steps,
    String clause,
    Boolean verified) {
  /**
   * An element that a run passes.
   *
   * @param name its name, or its id
   * @param how how it was left, for example {@code failed}; empty when there is one way only
   * @param left ids of the transitions by which it was left: one, of a fork all; none at the end
   */
  public record Passed(String element, String name, String how, List<String> left) {
    public Passed {
      how = text(how);
      left = left == null ? List.of() : List.copyOf(left);
    }
  }

  public Finding {
    rule = text(rule);
    element = text(element);
    remedy = text(remedy);
    clause = text(clause);
    steps = steps == null ? named(way) : List.copyOf(steps);
    way = steps.stream().map(Passed::element).toList();
  }

  private static String text(String told) {
    return told == null ? "" : told;
  }

  /** The run of a server that names nothing but elements. */
  private static List<Passed> named(List<String> elements) {
    return elements == null
        ? List.of()
        : elements.stream().map(id -> new Passed(id, id, "", List.of())).toList();
  }

  /** A finding that the element alone shows, and no document demands. */
  public Finding(
      String rule, String pack, String severity, String element, String message, String remedy) {
    this(rule, pack, severity, element, message, remedy, null, null, null, null);
  }

  /** Whether nobody compared the clause with the primary text. */
  public boolean unverified() {
    return Boolean.FALSE.equals(verified);
  }
}
