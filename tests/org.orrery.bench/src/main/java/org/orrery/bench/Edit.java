package org.orrery.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.ManualTrigger;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.model.Elements;

/** An edit of what others hang on, and what takes it back. */
record Edit(String what, Runnable there, Runnable back) {
  private static final double MORE_THAN_HALF = 0.6;

  /** Edits amid a drawing, or of what lies in no node. */
  static List<Edit> amid(Lifecycle drawing) {
    Role role = drawing.getRoles().getFirst();
    int people = role.getPeople();
    DecisionInput input = amid(drawing, DecisionNode.class).getInputs().getFirst();
    String key = input.getKey();
    TestStep test = amid(drawing, TestStep.class);
    Condition condition = LifecycleFactory.eINSTANCE.createCondition();
    return List.of(
        new Edit(
            "the people of a role changed",
            () -> role.setPeople(people + 1),
            () -> role.setPeople(people)),
        trigger(drawing),
        branch(drawing),
        cut(drawing),
        new Edit(
            "a decision asks for another result",
            () -> input.setKey("other"),
            () -> input.setKey(key)),
        new Edit(
            "a test left out of some members",
            () -> test.getWhen().add(condition),
            () -> test.getWhen().remove(condition)));
  }

  private static Edit trigger(Lifecycle drawing) {
    TaskStep target = amid(drawing, TaskStep.class);
    List<Node> nodes = drawing.getStages().getLast().getNodes();
    ManualTrigger trigger = LifecycleFactory.eINSTANCE.createManualTrigger();
    trigger.setId("put-in");
    trigger.setName("Put in");
    Transition fired = LifecycleFactory.eINSTANCE.createTransition();
    fired.setId("from-put-in");
    return new Edit(
        "a trigger put in",
        () -> {
          nodes.add(trigger);
          drawing.getTransitions().add(fired);
          fired.setSource(trigger);
          fired.setTarget(target);
        },
        () -> {
          fired.setSource(null);
          fired.setTarget(null);
          drawing.getTransitions().remove(fired);
          nodes.remove(trigger);
        });
  }

  /** Beside a branch of one step, a fork leads straight to the join, too. */
  private static Edit branch(Lifecycle drawing) {
    List<Transition> shortest =
        drawing.getTransitions().stream().filter(Edit::leadsFromForkToJoin).toList();
    Transition beside = shortest.get(shortest.size() / 2);
    Node join = beside.getTarget().getOutgoing().getFirst().getTarget();
    Transition branch = LifecycleFactory.eINSTANCE.createTransition();
    branch.setId("branch");
    return new Edit(
        "a further branch of a fork",
        () -> {
          drawing.getTransitions().add(branch);
          branch.setSource(beside.getSource());
          branch.setTarget(join);
        },
        () -> {
          branch.setSource(null);
          branch.setTarget(null);
          drawing.getTransitions().remove(branch);
        });
  }

  /** From the middle on, the first way without which about half of the nodes are not reached. */
  private static Edit cut(Lifecycle drawing) {
    List<Transition> all = drawing.getTransitions();
    int nodes = Elements.nodes(drawing).size();
    Transition amid =
        all.subList(all.size() / 2, all.size()).stream()
            .filter(way -> way.getSource().getOutgoing().size() == 1)
            .filter(way -> reachedWithout(way, drawing) < nodes * MORE_THAN_HALF)
            .findFirst()
            .orElseThrow();
    Node target = amid.getTarget();
    return new Edit(
        "the main path cut in its middle",
        () -> amid.setTarget(null),
        () -> amid.setTarget(target));
  }

  private static int reachedWithout(Transition cut, Lifecycle drawing) {
    Set<Node> reached = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    for (Node node : Elements.nodes(drawing)) {
      if (node instanceof StartNode || node instanceof Trigger) {
        reached.add(node);
        open.add(node);
      }
    }
    while (!open.isEmpty()) {
      for (Transition way : open.poll().getOutgoing()) {
        if (way != cut && reached.add(way.getTarget())) {
          open.add(way.getTarget());
        }
      }
    }
    return reached.size();
  }

  private static boolean leadsFromForkToJoin(Transition line) {
    List<Transition> on = line.getTarget().getOutgoing();
    return line.getSource() instanceof ForkNode
        && !on.isEmpty()
        && on.getFirst().getTarget() instanceof JoinNode;
  }

  private static <T extends Node> T amid(Lifecycle drawing, Class<T> kind) {
    List<T> all =
        Elements.nodes(drawing).stream().filter(kind::isInstance).map(kind::cast).toList();
    return all.get(all.size() / 2);
  }
}
