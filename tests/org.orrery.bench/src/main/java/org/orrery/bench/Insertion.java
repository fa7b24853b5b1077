package org.orrery.bench;

import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;

/** A node that is put on a transition of a drawing, and taken out again. */
record Insertion(Lifecycle drawing, Transition line, Node target, Node put, Transition onwards) {
  /**
   * @param put a node that is in no drawing
   */
  static Insertion amid(Lifecycle drawing, Node put) {
    return on(drawing.getTransitions().get(drawing.getTransitions().size() / 2), drawing, put);
  }

  /**
   * @param put a node that is in no drawing
   */
  static Insertion on(Transition line, Lifecycle drawing, Node put) {
    put.setId("put-in");
    put.setName("Put in");
    Transition onwards = LifecycleFactory.eINSTANCE.createTransition();
    onwards.setId("from-put-in");
    return new Insertion(drawing, line, line.getTarget(), put, onwards);
  }

  void toggle() {
    if (put.eContainer() == null) {
      ((Stage) line.getSource().eContainer()).getNodes().add(put);
      drawing.getTransitions().add(onwards);
      onwards.setSource(put);
      onwards.setTarget(target);
      line.setTarget(put);
    } else {
      restore();
    }
  }

  void restore() {
    line.setTarget(target);
    onwards.setSource(null);
    onwards.setTarget(null);
    drawing.getTransitions().remove(onwards);
    ((Stage) line.getSource().eContainer()).getNodes().remove(put);
  }
}
