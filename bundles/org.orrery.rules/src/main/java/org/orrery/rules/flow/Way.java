package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Counterexample.Step;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Flow.Arc;

/** A walk along transitions as a counterexample. */
public final class Way {
  private static final Message FAILS = Said.of("flow.fails");
  private static final Message TIMES_OUT = Said.of("flow.times-out");
  private static final Message CONDITION_HOLDS = Said.of("flow.condition-holds");

  private Way() {}

  /** The nodes of a walk, each with how it was left; the last is reached. */
  public static Counterexample of(Flow flow, List<Arc> walk) {
    List<Step> steps = new ArrayList<>();
    for (Arc arc : walk) {
      steps.add(step(flow.node(arc.from()), happening(arc), List.of(arc)));
    }
    if (!walk.isEmpty()) {
      steps.add(step(flow.node(walk.getLast().to()), Message.NONE, List.of()));
    }
    return new Counterexample(steps);
  }

  /** A single node as a way. */
  public static Counterexample of(Element element) {
    return new Counterexample(List.of(step(element, Message.NONE, List.of())));
  }

  /**
   * @param left the transitions by which the element was left
   */
  public static Step step(Element element, Message how, List<Arc> left) {
    String name = element.getName();
    String id = id(element);
    List<String> by =
        left.size() == 1
            ? List.of(id(left.getFirst().transition()))
            : left.stream().map(arc -> id(arc.transition())).toList();
    return new Step(id, name == null || name.isBlank() ? id : name, how, by);
  }

  private static String id(Element element) {
    return element.getId() == null ? "" : element.getId();
  }

  /** How a source was left by a transition, where it can be left in several ways. */
  public static Message happening(Arc arc) {
    Transition transition = arc.transition();
    return switch (transition.getKind()) {
      case FAILURE -> FAILS;
      case TIMEOUT -> TIMES_OUT;
      case CONDITIONAL -> CONDITION_HOLDS;
      default -> {
        if (Outcomes.named(transition)) {
          yield Message.text(transition.getOutcome());
        }
        boolean fallback = transition.getKind() == TransitionKind.DEFAULT;
        yield fallback && arc.outcomes().size() == 1
            ? Message.text(arc.outcomes().iterator().next())
            : Message.NONE;
      }
    };
  }
}
