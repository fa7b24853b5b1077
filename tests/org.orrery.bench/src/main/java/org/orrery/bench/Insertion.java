package org.orrery.bench;

import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;

/** A step that is put on a transition amid a drawing, and taken out again. */
record Insertion(
    Lifecycle drawing, Transition line, Node target, TaskStep step, Transition onwards) {
  static Insertion amid(Lifecycle drawing) {
    Transition line = drawing.getTransitions().get(drawing.getTransitions().size() / 2);
    TaskStep step = LifecycleFactory.eINSTANCE.createTaskStep();
    step.setId("put-in");
    step.setName("Put in");
    Transition onwards = LifecycleFactory.eINSTANCE.createTransition();
    onwards.setId("from-put-in");
    return new Insertion(drawing, line, line.getTarget(), step, onwards);
  }

  void toggle() {
    if (step.eContainer() == null) {
      ((Stage) line.getSource().eContainer()).getNodes().add(step);
      drawing.getTransitions().add(onwards);
      onwards.setSource(step);
      onwards.setTarget(target);
      line.setTarget(step);
    } else {
      restore();
    }
  }

  void restore() {
    line.setTarget(target);
    onwards.setSource(null);
    onwards.setTarget(null);
    drawing.getTransitions().remove(onwards);
    ((Stage) line.getSource().eContainer()).getNodes().remove(step);
  }
}
