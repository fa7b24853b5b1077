package org.orrery.rules;

import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.words.Message;

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
   * @param how how it was left, for example {@code failed}; nothing when there is one way only
   * @param left ids of the transitions by which it was left: one, of a fork all; none where the run
   *     ends or nothing leads on
   */
  public record Step(String element, String name, Message how, List<String> left) {
    public Step {
      left = List.copyOf(left);
    }

    /** How it was left, in English. */
    public String happening() {
      return how.english();
    }

    @Override
    public String toString() {
      return said().english();
    }

    private Message said() {
      Message named = Said.of("rules.name", name);
      return how.isEmpty() ? named : Said.of("rules.name.how", named, how);
    }
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The run in one line, in English. */
  public String words() {
    return said().english();
  }

  /** The run in one line; the middle of a long one is left out. */
  public Message said() {
    List<Message> shown = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.size() <= SHOWN || i < SHOWN / 2 || i >= steps.size() - SHOWN / 2) {
        shown.add(steps.get(i).said());
      } else if (i == SHOWN / 2) {
        shown.add(Message.text("…"));
      }
    }
    return Said.joined("rules.then", shown);
  }
}
