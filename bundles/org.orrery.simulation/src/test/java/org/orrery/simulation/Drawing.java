package org.orrery.simulation;

import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/** Small drawings for tests: a start, an end, and what a test puts between them. */
final class Drawing {
  static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;

  final Lifecycle lifecycle = NEW.createLifecycle();
  final Stage stage = NEW.createStage();

  Drawing() {
    lifecycle.setId("tiny");
    stage.setId("stage");
    lifecycle.getStages().add(stage);
    put(NEW.createStartNode(), "start");
    put(NEW.createEndNode(), "end").setKind(EndKind.RELEASED);
  }

  Role role(String id, int people) {
    Role role = NEW.createRole();
    role.setId(id);
    role.setPeople(people);
    lifecycle.getRoles().add(role);
    return role;
  }

  <T extends Node> T put(T node, String id) {
    node.setId(id);
    stage.getNodes().add(node);
    return node;
  }

  <T extends Step> T staff(T step, String id, Role role) {
    step.setRole(role);
    return put(step, id);
  }

  Node node(String id) {
    return stage.getNodes().stream().filter(n -> n.getId().equals(id)).findFirst().orElseThrow();
  }

  Drawing path(String... nodes) {
    for (int at = 1; at < nodes.length; at++) {
      go(nodes[at - 1], nodes[at], TransitionKind.NORMAL, null);
    }
    return this;
  }

  Transition go(String from, String to, TransitionKind kind, String outcome) {
    Transition transition = NEW.createTransition();
    transition.setId(from + "-to-" + to + lifecycle.getTransitions().size());
    transition.setSource(node(from));
    transition.setTarget(node(to));
    transition.setKind(kind);
    transition.setOutcome(outcome);
    lifecycle.getTransitions().add(transition);
    return transition;
  }
}
