package org.orrery.rules.fixes;

import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TransitionKind;

/**
 * A failure path to a person, who repairs the cause; then the step is tried again. It leaves every
 * other way of the drawing as it was, so it breaks no other rule.
 */
final class RepairTask {
  private RepairTask() {}

  static void add(AutomaticStep step) {
    Insertion insertion = Insertion.into(step);
    TaskStep task = LifecycleFactory.eINSTANCE.createTaskStep();
    task.setId(insertion.freshId("repair-" + step.getId()));
    task.setName("Repair " + (step.getName() == null ? step.getId() : step.getName()));
    task.setRole(step.getRole());
    insertion.addBelow(task, step);
    insertion.connect(step, task, TransitionKind.FAILURE);
    insertion.connect(task, step, TransitionKind.NORMAL);
  }
}
