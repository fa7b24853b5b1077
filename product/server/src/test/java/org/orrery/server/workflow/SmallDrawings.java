package org.orrery.server.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.format.LifecycleFiles;

/** Drawings for tests of single elements: the sample of a policy with something added. */
final class SmallDrawings {
  static final LifecycleFactory FACTORY = LifecycleFactory.eINSTANCE;

  private SmallDrawings() {}

  static Lifecycle policy(String id) {
    try {
      Lifecycle drawing =
          LifecycleFiles.load(Path.of("../../samples/credit/credit-policy.lifecycle"));
      drawing.setId(id);
      return drawing;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static byte[] archive(Lifecycle drawing) {
    try {
      return Compiler.compile(drawing, LocalDate.now()).archive();
    } catch (CompilationException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** Adds a trigger whose path is a task, {@code look-ID}, and its end. */
  static <T extends Trigger> T trigger(Lifecycle drawing, T trigger, String id) {
    trigger.setId(id);
    trigger.setName(id);
    Stage stage = stage(drawing, "policy-operate");
    stage.getNodes().add(trigger);
    TaskStep look = FACTORY.createTaskStep();
    look.setId("look-" + id);
    look.setRole(drawing.getRoles().getFirst());
    look.setDueIn("P1D");
    stage.getNodes().add(look);
    EndNode end = FACTORY.createEndNode();
    end.setId("seen-" + id);
    stage.getNodes().add(end);
    transition(drawing, trigger, look, t -> {});
    transition(drawing, look, end, t -> {});
    return trigger;
  }

  /** Adds a trigger that starts the path of another. */
  static void startsToo(Lifecycle drawing, Trigger trigger, String id, String first) {
    trigger.setId(id);
    stage(drawing, "policy-operate").getNodes().add(trigger);
    transition(drawing, trigger, node(drawing, first), t -> {});
  }

  static Stage stage(Lifecycle drawing, String id) {
    return drawing.getStages().stream()
        .filter(stage -> stage.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Node node(Lifecycle drawing, String id) {
    return drawing.getStages().stream()
        .flatMap(stage -> stage.getNodes().stream())
        .filter(node -> node.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Transition transition(Lifecycle drawing, Node from, Node to, Consumer<Transition> more) {
    Transition transition = FACTORY.createTransition();
    transition.setId(from.getId() + "-to-" + to.getId() + "-" + drawing.getTransitions().size());
    transition.setSource(from);
    transition.setTarget(to);
    more.accept(transition);
    drawing.getTransitions().add(transition);
    return transition;
  }

  static Transition failure(Lifecycle drawing, Node from, Node to) {
    return transition(drawing, from, to, t -> t.setKind(TransitionKind.FAILURE));
  }
}
