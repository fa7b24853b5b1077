package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.tables.Tables;

/** However a drawing is edited, a session finds it sound where a proof of the whole does. */
@Tag("thorough")
class SoundnessSessionPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2028, 9, 1);
  private static final int EDITS = 30;
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  private static final List<EClass> KINDS =
      List.of(
          LANGUAGE.getForkNode(),
          LANGUAGE.getJoinNode(),
          LANGUAGE.getTaskStep(),
          LANGUAGE.getDecisionNode(),
          LANGUAGE.getEndNode());

  private static final RuleEngine SOUND =
      RuleEngine.builtIn().only(rule -> rule.id().equals("engineering.sound-flow"));

  @Property(tries = 40)
  void aSessionAgreesWithAFullProofAfterEveryEdit(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = drawn(random);
    int changes = random.nextInt(4) == 0 ? 3 : 12;
    try (ProofSession session = new ProofSession(SOUND, lifecycle)) {
      session.prove(DAY);
      Deque<Runnable> back = new ArrayDeque<>();
      for (int i = 0; i < EDITS; i++) {
        if (random.nextInt(changes) == 0) {
          change(lifecycle, random);
          back.clear();
        } else if (!back.isEmpty() && random.nextBoolean()) {
          back.pop().run();
        } else {
          back.push(ProofSessionPropertyTest.lead(lifecycle, random));
        }
        Proof incremental = session.prove(DAY);
        Proof full = SOUND.prove(lifecycle, DAY);
        assertThat(incremental.verdicts()).isEqualTo(full.verdicts()).isNotEmpty();
        assertThat(ProofSessionPropertyTest.words(incremental))
            .isEqualTo(ProofSessionPropertyTest.words(full));
      }
    }
  }

  private static Lifecycle drawn(Random random) {
    Draw draw =
        switch (random.nextInt(4)) {
          case 0 -> RandomDrawings.woven(random, 4, 6);
          case 1 -> RandomDrawings.free(random);
          default -> RandomDrawings.nested(random, 5 + random.nextInt(3), 0);
        };
    return Draw.bound(draw.lifecycle());
  }

  /** Edits what the session cannot follow node by node. */
  private static void change(Lifecycle lifecycle, Random random) {
    List<Transition> transitions = lifecycle.getTransitions();
    List<Node> nodes = Elements.nodes(lifecycle);
    Node node = nodes.get(random.nextInt(nodes.size()));
    switch (random.nextInt(5)) {
      case 0 -> {
        Transition added = LifecycleFactory.eINSTANCE.createTransition();
        added.setId("added" + random.nextInt());
        added.setSource(node);
        added.setTarget(nodes.get(random.nextInt(nodes.size())));
        transitions.add(added);
      }
      case 1 -> {
        if (transitions.size() > 1) {
          EcoreUtil.delete(transitions.get(random.nextInt(transitions.size())));
        }
      }
      case 2 -> replace(node, (Node) EcoreUtil.create(KINDS.get(random.nextInt(KINDS.size()))));
      case 3 -> {
        if (nodes.size() > 1) {
          EcoreUtil.delete(node);
        }
      }
      default -> decide(lifecycle, random);
    }
  }

  private static void replace(Node node, Node other) {
    other.setId(node.getId());
    List.copyOf(node.getOutgoing()).forEach(t -> t.setSource(other));
    List.copyOf(node.getIncoming()).forEach(t -> t.setTarget(other));
    EcoreUtil.replace(node, other);
  }

  /** Lets a decision bring about other outcomes. */
  private static void decide(Lifecycle lifecycle, Random random) {
    for (Node node : Elements.nodes(lifecycle)) {
      if (node instanceof DecisionNode decision && random.nextInt(3) == 0) {
        List<Transition> out = decision.getOutgoing();
        for (int i = 0; i < out.size(); i++) {
          out.get(i).setOutcome(i == 0 ? "a" : "b");
        }
        DecisionNode table =
            Tables.of(HitPolicy.FIRST)
                .input("score", ValueType.NUMBER)
                .rows("score < 1 => a", random.nextBoolean() ? "score >= 1 => b" : "score < 0 => b")
                .decision();
        decision.getInputs().clear();
        decision.getRows().clear();
        decision.getInputs().addAll(table.getInputs());
        decision.getRows().addAll(table.getRows());
        decision.setHitPolicy(table.getHitPolicy());
      }
    }
  }
}
