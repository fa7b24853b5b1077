package org.orrery.designer.written;

import java.util.List;
import org.orrery.designer.kinds.Kind;
import org.orrery.lifecycle.TransitionKind;

/**
 * Steps that are written as text: the flow of a drawing's text, with its ways, or one name a line,
 * which follow each other.
 *
 * <p>In such a list {@code Approval: Release, by validator} and {@code Approval 'Release'} name the
 * kind, and a line without one is a task; numbers and bullets before a name are left out. A line
 * {@code # Validate} begins a stage. Indented lines below a step say more about it: {@code failed:
 * to Rework} a way to another step, {@code AUC >= 0.7} what a test asks, {@code KPI Profit < 0.2,
 * 0, in P7D} when a monitor warns, when it is critical, and in which window, {@code algorithm:
 * gradient-boosting} one of its properties.
 *
 * @param unread lines below a step that say nothing about it and became tasks of their own
 * @param left how many lines were more than {@link #MOST}
 */
public record WrittenSteps(List<Step> steps, List<Way> ways, List<Unread> unread, int left) {
  /** More steps than this are no text that somebody wrote for a drawing. */
  public static final int MOST = 1_000;

  /**
   * A step.
   *
   * @param stage its name; null where it is not said, like the role
   */
  public record Step(
      Kind kind,
      String name,
      String stage,
      String role,
      List<Measure> measures,
      List<Setting> settings) {}

  /**
   * A way between two steps, by their index.
   *
   * @param outcome null where it is not said, like the name
   * @param isNext whether all that is said is that one step stands behind the other
   */
  public record Way(
      int from, int to, TransitionKind kind, String outcome, String name, boolean isNext) {}

  /**
   * A line below a step that is not understood.
   *
   * @param target the name of no step that a way in it leads to; null where it is no way
   */
  public record Unread(String line, String target) {}

  /** The steps of a text; none when there is nothing in it. */
  public static WrittenSteps of(String text) {
    return new StepReader().read(text);
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }
}
