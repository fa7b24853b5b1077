package org.orrery.rules.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.Draw;
import org.orrery.rules.Proof;
import org.orrery.rules.ProofSession;
import org.orrery.rules.RandomDrawings;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.tables.Tables;

/**
 * A session agrees with full proofs where decisions ask for the results of steps, while both are
 * put into other stages, ask otherwise, and are led elsewhere.
 */
@Tag("thorough")
class FactsSessionPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2028, 9, 1);
  private static final int PROOFS = 15;
  private static final List<String> KEYS = List.of("k", "k2");

  private static final RuleEngine SOUND =
      RuleEngine.builtIn().only(rule -> rule.id().equals("engineering.sound-flow"));

  @Property(tries = 100)
  void whatIsKnownFollowsEdits(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle drawn = RandomDrawings.nested(random, 3 + random.nextInt(2), 0).lifecycle();
    Lifecycle lifecycle = Draw.bound(RandomDecisions.fill(drawn, random));
    Stage other = LifecycleFactory.eINSTANCE.createStage();
    other.setId("other");
    lifecycle.getStages().add(random.nextInt(2), other);
    Elements.nodes(lifecycle).forEach(node -> putElsewhere(node, lifecycle, random));
    Elements.nodes(lifecycle).forEach(node -> askOtherwise(node, random));
    try (ProofSession session = new ProofSession(SOUND, lifecycle)) {
      session.prove(DAY);
      for (int i = 0; i < PROOFS; i++) {
        for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
          edit(lifecycle, random);
        }
        assertThat(told(session.prove(DAY))).isEqualTo(told(SOUND.prove(lifecycle, DAY)));
      }
    }
  }

  /** Its number is a lower one then, and what it asks is asked by the same node as before. */
  @Example
  void whoAsksIsKnownWhenItIsPutIntoAnEarlierStage() {
    Lifecycle lifecycle =
        Draw.bound(
            Draw.of("start -> task -> decide -a-> decide-2 -c-> end", "decide -b-> end")
                .path("decide-2 -d-> task-2 -> end")
                .lifecycle());
    Stage first = lifecycle.getStages().getFirst();
    Stage second = LifecycleFactory.eINSTANCE.createStage();
    second.setId("second");
    lifecycle.getStages().add(second);
    Map<String, Node> nodes = new HashMap<>();
    Elements.nodes(lifecycle).forEach(node -> nodes.put(node.getId(), node));
    Stream.of("decide", "decide-2", "task-2", "end")
        .forEach(id -> second.getNodes().add(nodes.get(id)));
    DecisionNode early = asking(nodes, "decide", "k", "a", "b");
    DecisionNode late = asking(nodes, "decide-2", "k2", "c", "d");
    try (ProofSession session = new ProofSession(SOUND, lifecycle)) {
      assertThat(told(session.prove(DAY))).isEmpty();
      first.getNodes().add(early);
      assertThat(told(session.prove(DAY))).isEmpty();
      late.getInputs().getFirst().setKey("k");
      assertThat(told(session.prove(DAY)))
          .isEqualTo(told(SOUND.prove(lifecycle, DAY)))
          .singleElement()
          .asString()
          .startsWith("task-2: ");
    }
  }

  /**
   * Questions that take other words for the answer say nothing of each other, until one of them is
   * no longer asked, or takes the words of the others.
   */
  @Property
  void whatIsKnownWhenFewerAskIsFound(@ForAll Fewer edit) {
    Lifecycle lifecycle =
        Draw.bound(
            Draw.of("start -> task -> decide -a-> decide-2 -c-> decide-3 -e-> end")
                .path("decide -b-> decide-2 -d-> end")
                .path("decide-3 -f-> task-3 -> end")
                .lifecycle());
    Map<String, Node> nodes = new HashMap<>();
    Elements.nodes(lifecycle).forEach(node -> nodes.put(node.getId(), node));
    DecisionNode first = asking(nodes, "decide", "k", "a", "b");
    inOtherWords(asking(nodes, "decide-2", "k", "c", "d"));
    inOtherWords(asking(nodes, "decide-3", "k", "e", "f"));
    try (ProofSession session = new ProofSession(SOUND, lifecycle)) {
      assertThat(told(session.prove(DAY))).isEmpty();
      switch (edit) {
        case ASKED_OF_ANOTHER_KEY -> first.getInputs().getFirst().setKey("other");
        case ASKED_IN_THE_SAME_WORDS -> inOtherWords(first);
        case CUT_OFF -> leadPast(first);
        case TAKEN_OUT -> {
          leadPast(first);
          List.copyOf(first.getOutgoing()).forEach(EcoreUtil::delete);
          EcoreUtil.delete(first);
        }
      }
      assertThat(told(session.prove(DAY)))
          .isEqualTo(told(SOUND.prove(lifecycle, DAY)))
          .anyMatch(said -> said.startsWith("task-3: "));
    }
  }

  private enum Fewer {
    CUT_OFF,
    TAKEN_OUT,
    ASKED_IN_THE_SAME_WORDS,
    ASKED_OF_ANOTHER_KEY
  }

  private static void leadPast(Node node) {
    node.getIncoming().getFirst().setTarget(node.getOutgoing().getFirst().getTarget());
  }

  private static void inOtherWords(DecisionNode decision) {
    decision.getRows().getFirst().getConditions().getFirst().getValues().set(0, "good");
    List<String> words = decision.getInputs().getFirst().getAllowedValues();
    words.clear();
    words.addAll(List.of("good", "bad"));
  }

  /** Lets a decision have one outcome where a result of the task is yes, and another else. */
  private static DecisionNode asking(
      Map<String, Node> nodes, String id, String key, String outcome, String otherwise) {
    DecisionNode table =
        Tables.of(HitPolicy.FIRST)
            .input(id + "-asks", ValueType.ENUMERATION, "yes", "no")
            .rows(id + "-asks = yes => " + outcome)
            .decision();
    DecisionNode decision = (DecisionNode) nodes.get(id);
    decision.setHitPolicy(HitPolicy.FIRST);
    decision.getOutcomes().addAll(List.of(outcome, otherwise));
    decision.setDefaultOutcome(otherwise);
    decision.getInputs().addAll(table.getInputs());
    decision.getRows().addAll(table.getRows());
    decision.getInputs().getFirst().setStep((Step) nodes.get("task"));
    decision.getInputs().getFirst().setKey(key);
    return decision;
  }

  private static void edit(Lifecycle lifecycle, Random random) {
    List<Node> nodes = Elements.nodes(lifecycle);
    Node node = nodes.get(random.nextInt(nodes.size()));
    switch (random.nextInt(4)) {
      case 0 -> putElsewhere(node, lifecycle, random);
      case 1 -> nodes.forEach(each -> askOtherwise(each, random));
      default -> {
        List<Transition> transitions = lifecycle.getTransitions();
        transitions.get(random.nextInt(transitions.size())).setTarget(node);
      }
    }
  }

  private static void putElsewhere(Node node, Lifecycle lifecycle, Random random) {
    lifecycle.getStages().get(random.nextInt(2)).getNodes().add(node);
  }

  /** Each question for itself, so that few or many ask for the same. */
  private static void askOtherwise(Node node, Random random) {
    if (node instanceof DecisionNode decision && random.nextBoolean()) {
      for (DecisionInput input : decision.getInputs()) {
        input.setKey(KEYS.get(random.nextInt(KEYS.size())));
      }
    }
  }

  private static List<String> told(Proof proof) {
    return proof.problems().stream()
        .map(problem -> problem.element().getId() + ": " + problem.message() + problem.way())
        .toList();
  }
}
