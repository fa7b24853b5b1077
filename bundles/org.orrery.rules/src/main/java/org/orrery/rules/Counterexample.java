package org.orrery.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A shortest run, or part of a run, that shows what is wrong, in the order in which it happens.
 *
 * @param steps empty when nothing but the element itself shows it
 */
public record Counterexample(List<Step> steps) {
  /** No run is needed to see it. */
  public static final Counterexample NONE = new Counterexample(List.of());

  private static final int SHOWN = 8;

  public Counterexample {
    steps = List.copyOf(steps);
  }

  /**
   * One element of the run.
   *
   * @param element id of the element in the drawing
   * @param name its name, or its id
   * @param happening how it was left, for example {@code failed}; empty when there is one way only
   */
  public record Step(String element, String name, String happening) {
    @Override
    public String toString() {
      return "'" + name + "'" + (happening.isEmpty() ? "" : " (" + happening + ")");
    }
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The run in one line; the middle of a long one is left out. */
  public String words() {
    if (steps.size() <= SHOWN) {
      return joined(steps);
    }
    return joined(steps.subList(0, SHOWN / 2))
        + " → … → "
        + joined(steps.subList(steps.size() - SHOWN / 2, steps.size()));
  }

  private static String joined(List<Step> steps) {
    return steps.stream().map(Step::toString).collect(Collectors.joining(" → "));
  }
}
