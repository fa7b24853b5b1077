package org.orrery.rules.fixes;

import java.util.List;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;

/** A task directly behind a start, whose required field asks for the risk tier. */
final class RiskTask {
  private RiskTask() {}

  static void insertBehind(StartNode start) {
    Insertion insertion = Insertion.into(start);
    TaskStep task = LifecycleFactory.eINSTANCE.createTaskStep();
    task.setId(insertion.freshId("classify-risk"));
    task.setName("Classify risk");
    List<Transition> outgoing = List.copyOf(start.getOutgoing());
    outgoing.stream()
        .map(Transition::getTarget)
        .filter(Step.class::isInstance)
        .map(Step.class::cast)
        .findFirst()
        .ifPresent(next -> task.setRole(next.getRole()));
    addTier(task, insertion);
    insertion.addBelow(task, start);
    outgoing.forEach(t -> t.setSource(task));
    insertion.connect(start, task, TransitionKind.NORMAL);
  }

  /** Adds the field that asks for the risk tier. */
  static void addTierTo(TaskStep task) {
    addTier(task, Insertion.into(task));
  }

  private static void addTier(TaskStep task, Insertion insertion) {
    FormField tier = LifecycleFactory.eINSTANCE.createFormField();
    tier.setId(insertion.freshId(task.getId() + "-risk-tier"));
    tier.setName("Risk tier");
    tier.setType(ValueType.ENUMERATION);
    tier.setRequired(true);
    tier.getAllowedValues().addAll(List.of("1", "2", "3", "4"));
    task.getFields().add(tier);
  }
}
