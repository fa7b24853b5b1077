package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ModelKind;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.format.LifecycleFiles;

/** The samples hold every rule and run to their ends on an engine. */
@Tag("thorough")
@ResourceLock(Engine.CLOCK)
class PatternsTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 25);
  private static final Path FOLDER = Path.of("../../samples/patterns");

  private static final List<Lifecycle> PATTERNS = load();
  private static final List<Lifecycle> DRAWINGS = all();
  private static Engine engine;

  static List<Lifecycle> load() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Lifecycle> patterns = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".lifecycle")).sorted().toList()) {
        patterns.add(LifecycleFiles.load(file));
      }
      return patterns;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Lifecycle> all() {
    List<Lifecycle> drawings = new ArrayList<>(PATTERNS);
    try {
      drawings.add(SamplesTest.load("credit-risk"));
      drawings.add(SamplesTest.load("credit-policy"));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return drawings;
  }

  static List<String> names() {
    return DRAWINGS.stream().map(Lifecycle::getId).toList();
  }

  private static Lifecycle pattern(String id) {
    return DRAWINGS.stream().filter(p -> p.getId().equals(id)).findFirst().orElseThrow();
  }

  @BeforeAll
  static void deployAll() throws CompilationException {
    engine = new Engine("patterns");
    for (Lifecycle pattern : DRAWINGS) {
      engine.deploy(pattern.getId(), Compiler.bpmn(pattern));
    }
  }

  @AfterAll
  static void stopEngine() {
    engine.close();
  }

  private static Passage start(String id) {
    return new Passage(engine, pattern(id), PATTERNS);
  }

  private static List<Node> nodes(String id) {
    return org.orrery.lifecycle.model.Elements.nodes(pattern(id));
  }

  private static List<Transition> transitions(String id, TransitionKind kind) {
    return pattern(id).getTransitions().stream().filter(t -> t.getKind() == kind).toList();
  }

  @Test
  void thereIsOneForEveryKindOfModel() {
    assertThat(PATTERNS).hasSizeGreaterThanOrEqualTo(12);
    assertThat(PATTERNS)
        .extracting(pattern -> pattern.getModel().getKind())
        .contains(ModelKind.values());
  }

  @ParameterizedTest
  @MethodSource("names")
  void holdsEveryRuleAndCompiles(String id) throws Exception {
    Compilation compilation = Compiler.compile(pattern(id), ON);

    assertThat(Schemas.bpmnErrors(compilation.bpmn())).isEmpty();
    assertThat(Schemas.dmnErrors(compilation.dmn())).isEmpty();
    assertThat(compilation.manifest().proof().verdicts())
        .isNotEmpty()
        .extracting("verdict")
        .isSubsetOf("holds", "exempted");
  }

  @ParameterizedTest
  @MethodSource("names")
  void runsToItsEndWithThePathsOfAllItsTriggers(String id) {
    try (Passage passage = start(id)) {
      passage.goOn(null);
      for (Node node : nodes(id)) {
        if (node instanceof Trigger trigger) {
          passage.fire(trigger);
          passage.goOn(null);
          assertThat(passage.entered()).contains(trigger.getId()).contains(endOf(trigger));
        }
      }
      passage.sendEvents();
      passage.goOn(null);

      assertThat(engine.hasEnded(passage.run)).as("stands at %s", engine.at(passage.run)).isTrue();
      assertThat(nodes(id))
          .filteredOn(EndNode.class::isInstance)
          .extracting(Node::getId)
          .contains(engine.endOf(passage.run));
    }
  }

  /** The end that the good path of a trigger leads to. */
  private static String endOf(Trigger trigger) {
    Node node = trigger;
    for (int steps = 0; !(node instanceof EndNode) && steps < 50; steps++) {
      List<Transition> ways =
          node.getOutgoing().stream()
              .filter(t -> t.getKind() != TransitionKind.FAILURE)
              .filter(t -> t.getKind() != TransitionKind.TIMEOUT)
              .toList();
      String good = Outcomes.of(node).isEmpty() ? "" : Outcomes.of(node).get(0);
      node =
          ways.stream()
              .filter(t -> good.equals(t.getOutcome()))
              .findFirst()
              .orElseGet(() -> ways.get(0))
              .getTarget();
    }
    return node.getId();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFailureGoesTheWayThatIsDrawn(String id) {
    for (Transition failure : transitions(id, TransitionKind.FAILURE)) {
      String step = failure.getSource().getId();
      if (failure.getSource() instanceof SubLifecycleStep) {
        continue; // see aCallFailsWhenAStepOfTheOtherLifecycleFailsWithoutAWay
      }
      try (Passage passage = start(id).fail(step)) {
        leadTo(step, id, passage);
        goTo(step, id, passage);
        String way = failure.getTarget().getId();
        long before = passage.times(way);
        passage.goOn(way);
        assertThat(passage.entered())
            .as("%s of %s", step, id)
            .contains(step, Elements.added(step, Elements.FAILED));
        assertThat(passage.times(way)).as("%s after %s of %s", way, step, id).isEqualTo(before + 1);
      }
    }
  }

  @Test
  void aCallFailsWhenAStepOfTheOtherLifecycleFailsWithoutAWay() throws Exception {
    Lifecycle caller = pattern("group-rollout");
    SubLifecycleStep call =
        nodes("group-rollout").stream()
            .filter(SubLifecycleStep.class::isInstance)
            .map(SubLifecycleStep.class::cast)
            .findFirst()
            .orElseThrow();
    Transition failure =
        call.getOutgoing().stream()
            .filter(way -> way.getKind() == TransitionKind.FAILURE)
            .findFirst()
            .orElseThrow();
    Lifecycle called = withoutFailureWays(pattern(call.getLifecycle()));
    try (Engine other = new Engine("called")) {
      other.deploy(caller.getId(), Compiler.bpmn(caller));
      other.deploy(called.getId(), Compiler.bpmn(called));
      try (Passage passage = new Passage(other, caller, List.of(called)).fail("replicate")) {
        passage.goOn(failure.getTarget().getId());
        assertThat(passage.entered())
            .contains("replicate", Elements.added(call.getId(), Elements.FAILED))
            .contains(failure.getTarget().getId());
      }
    }
  }

  private static Lifecycle withoutFailureWays(Lifecycle drawing) {
    Lifecycle bare = EcoreUtil.copy(drawing);
    for (Transition way : List.copyOf(bare.getTransitions())) {
      if (way.getKind() == TransitionKind.FAILURE) {
        Node byHand = way.getTarget();
        EcoreUtil.deleteAll(List.copyOf(byHand.getOutgoing()), false);
        EcoreUtil.deleteAll(List.of(way, byHand), false);
      }
    }
    return bare;
  }

  /** A node that the good way passes by is reached by letting happen what leads to it. */
  private static void leadTo(String id, String name, Passage passage) {
    Node node = nodes(name).stream().filter(n -> n.getId().equals(id)).findFirst().orElseThrow();
    boolean aside =
        !node.getIncoming().isEmpty()
            && node.getIncoming().stream().noneMatch(PatternsTest::isUsual);
    if (aside) {
      Transition way = node.getIncoming().get(0);
      if (way.getKind() == TransitionKind.FAILURE) {
        passage.fail(way.getSource().getId());
      } else {
        passage.wish(way.getSource().getId(), way.getOutcome());
      }
    }
  }

  private static boolean isUsual(Transition way) {
    List<String> outcomes = Outcomes.of(way.getSource());
    boolean good = way.getOutcome() == null || outcomes.get(0).equals(way.getOutcome());
    return way.getKind() != TransitionKind.FAILURE && good;
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyTimeoutGoesTheWayThatIsDrawn(String id) {
    for (Transition timeout : transitions(id, TransitionKind.TIMEOUT)) {
      Node step = timeout.getSource();
      try (Passage passage = start(id)) {
        goTo(step.getId(), id, passage);
        String way = timeout.getTarget().getId();
        long before = passage.times(way);
        assertThat(engine.at(passage.run)).as("%s of %s", step.getId(), id).contains(step.getId());
        passage.pass(step instanceof HumanStep human ? human.getDueIn() : time(step));
        assertThat(passage.times(way)).as("%s of %s", step.getId(), id).isEqualTo(before + 1);
      }
    }
  }

  private static String time(Node step) {
    return ((AutomaticStep) step).getTimeout();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyOutcomeGoesTheWayThatIsDrawn(String id) {
    for (Node node : nodes(id)) {
      for (String outcome : Passage.hasChoice(node) ? Outcomes.of(node) : List.<String>of()) {
        Optional<Transition> way = way(node, outcome);
        try (Passage passage = start(id).wish(node.getId(), outcome)) {
          leadTo(node.getId(), id, passage);
          goTo(node.getId(), id, passage);
          passage.goOn(way.orElseThrow().getTarget().getId());
          assertThat(passage.entered())
              .as("%s of %s: %s", node.getId(), id, outcome)
              .contains(way.orElseThrow().getTarget().getId());
        }
      }
    }
  }

  private static Optional<Transition> way(Node node, String outcome) {
    return node.getOutgoing().stream()
        .filter(t -> outcome.equals(t.getOutcome()))
        .findFirst()
        .or(
            () ->
                node.getOutgoing().stream()
                    .filter(t -> t.getOutcome() == null)
                    .filter(t -> t.getKind() != TransitionKind.FAILURE)
                    .filter(t -> t.getKind() != TransitionKind.TIMEOUT)
                    .findFirst());
  }

  /** Moves on until a node stands, firing triggers when the main path waits. */
  private static void goTo(String node, String id, Passage passage) {
    passage.goOn(node);
    for (Node other : nodes(id)) {
      if (passage.entered().contains(node) || passage.entered().contains(node + "__decide")) {
        return;
      }
      if (other instanceof Trigger trigger) {
        passage.fire(trigger);
        passage.goOn(node);
      }
    }
    if (!passage.entered().contains(node) && !passage.entered().contains(node + "__decide")) {
      passage.sendEvents();
      passage.goOn(node);
    }
  }
}
