package org.orrery.server.story;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.orrery.compiler.Compilation;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.Arm;
import org.orrery.lifecycle.ArmSubject;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.server.MovableClock;

/**
 * A small drawing for tests: a start, nodes one behind the other, an end. Every element has
 * exemptions, because what is tested here is no whole life of a model.
 */
public final class Sketch {
  public static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;
  private static final List<String> EXEMPTED =
      List.of(
          "engineering.failure-path",
          "engineering.risk-first",
          "engineering.validation-path",
          "engineering.monitored",
          "engineering.rollback-snapshot",
          "engineering.thresholds");

  public final Lifecycle lifecycle = NEW.createLifecycle();
  private final Stage stage = NEW.createStage();
  private Node last;
  private Node byOutcome;

  public Sketch(String id) {
    lifecycle.setId(id);
    lifecycle.setName("Life of " + id);
    lifecycle.setVersion("1.0.0");
    lifecycle.setLayout(NEW.createLayout());
    stage.setId("work");
    stage.setName("Work");
    lifecycle.getStages().add(stage);
    StartNode start = NEW.createStartNode();
    last = put(start, "start");
  }

  /** One of two arms of an experiment, which gets half of the requests. */
  public static Arm arm(String id, ArmSubject subject) {
    Arm arm = NEW.createArm();
    arm.setId(id);
    arm.setName(id);
    arm.setSubject(subject);
    arm.setShare(50);
    return arm;
  }

  /** Puts a node behind the one before. */
  public <T extends Node> T then(T node, String id) {
    Node before = last;
    last = put(node, id);
    go(before, node, TransitionKind.NORMAL, before == byOutcome ? "approve" : null);
    return node;
  }

  /** Registers the model and trains it on the dataset {@code loans}. */
  public TrainStep learns(String algorithm) {
    then(NEW.createRegisterStep(), "register");
    TrainStep train = then(NEW.createTrainStep(), "train");
    train.setAlgorithm(algorithm);
    train.setDataset(loans());
    return train;
  }

  /** The dataset {@code loans}, whose column {@code class} tells which are bad. */
  public Dataset loans() {
    Dataset loans = NEW.createDataset();
    loans.setId("loans");
    loans.setTarget("class");
    loans.setPositiveClass("bad");
    lifecycle.getDatasets().add(loans);
    return loans;
  }

  /** Puts a node that only drawn transitions lead to. */
  public <T extends Node> T put(T node, String id) {
    node.setId(id);
    node.setName("The " + id);
    stage.getNodes().add(node);
    return node;
  }

  /** A way from a node to a task and from there to an end of its own. */
  public TaskStep aside(Node from, TransitionKind kind, String outcome, String id, Role role) {
    TaskStep task = put(NEW.createTaskStep(), id);
    task.setRole(role);
    go(from, task, kind, outcome);
    EndNode end = put(NEW.createEndNode(), id + "-end");
    end.setKind(EndKind.REJECTED);
    go(task, end, TransitionKind.NORMAL, null);
    return task;
  }

  /** The ordinary way on is the one of an approval. */
  public void approves(Node step) {
    byOutcome = step;
  }

  public Transition go(Node from, Node to, TransitionKind kind, String outcome) {
    Transition transition = NEW.createTransition();
    transition.setId(from.getId() + "-to-" + to.getId() + (outcome == null ? "" : "-" + outcome));
    transition.setKind(kind);
    transition.setOutcome(outcome);
    transition.setSource(from);
    transition.setTarget(to);
    lifecycle.getTransitions().add(transition);
    return transition;
  }

  /** A role of the drawing that stands for a role of the server. */
  public Role role(String id, String serverRole) {
    Role role = NEW.createRole();
    role.setId(id);
    role.setName("The " + id);
    role.setServerRole(serverRole);
    role.setPeople(9);
    lifecycle.getRoles().add(role);
    return role;
  }

  /** Ends the drawing and compiles it. */
  public byte[] archive() {
    then(NEW.createEndNode(), "end");
    return unended();
  }

  /** Compiles a drawing whose ends are all drawn. */
  public byte[] unended() {
    return compilation().archive();
  }

  /** What becomes of a drawing whose ends are all drawn. */
  Compilation compilation() {
    stage.getNodes().forEach(Sketch::exempt);
    try {
      return Compiler.compile(lifecycle, LocalDate.ofInstant(MovableClock.START, ZoneOffset.UTC));
    } catch (CompilationException e) {
      throw new AssertionError(e);
    }
  }

  private static void exempt(Element element) {
    EXEMPTED.forEach(rule -> exempt(element, rule));
  }

  /** Lets a rule go for an element. */
  public static void exempt(Element element, String rule) {
    Exemption exemption = NEW.createExemption();
    exemption.setRule(rule);
    exemption.setOwner("the test");
    exemption.setReason("one step is tested alone");
    exemption.setCompensatingControl("nothing of it reaches production");
    exemption.setExpires("2035-12-31");
    element.getExemptions().add(exemption);
  }
}
