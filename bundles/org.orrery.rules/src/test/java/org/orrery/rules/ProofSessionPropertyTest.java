package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.checks.Checks;
import org.orrery.rules.packs.StatedRules;
import org.orrery.rules.tables.Tables;

/** After any edit a session says what a proof from the beginning says. */
@Tag("thorough")
class ProofSessionPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2028, 9, 1);
  private static final int EDITS = 20;

  /** With a rule that looks at both, what people wrote and where transitions lead. */
  static final RuleEngine ENGINE =
      RuleEngine.of(
          Stream.of(
                  RuleEngine.builtIn(),
                  StatedRules.engine(
                      """
                      {'is': 'always-before',
                       'first': [{'kind': 'Step', 'where': [{'attribute': 'documentation', 'present': true}]}],
                       'then': {'kind': 'Node', 'where': [{'attribute': 'outgoing', 'present': true}]},
                       'since': {'kind': 'Step',
                                 'except': {'kind': 'Step',
                                            'where': [{'attribute': 'documentation', 'present': true}]}}}
                      """))
              .flatMap(engine -> engine.packs().stream())
              .toList());

  /** The rules of all packs that look at how transitions lead. */
  static final RuleEngine ON_FLOW = ENGINE.only(rule -> looksAtFlow(rule));

  private static boolean looksAtFlow(RuleInfo rule) {
    return Checks.of(rule)
        .isAffectedBy(
            LifecycleFactory.eINSTANCE.createTransition(),
            LifecyclePackage.eINSTANCE.getTransition_Target());
  }

  @Property(tries = 60)
  void aSessionAgreesWithAFullProofAfterEveryEdit(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = held();
    lifecycle
        .getStages()
        .getFirst()
        .getNodes()
        .add(
            Tables.of(HitPolicy.FIRST)
                .input("score", ValueType.NUMBER)
                .rows("score < 1 => a", "score >= 1 => b")
                .decision());
    try (ProofSession session = new ProofSession(ENGINE, lifecycle)) {
      for (int i = 0; i < EDITS; i++) {
        for (int several = random.nextInt(3); several >= 0; several--) {
          edit(lifecycle, random);
        }
        Proof incremental = session.prove(DAY);
        Proof full = ENGINE.prove(lifecycle, DAY);
        assertThat(incremental.verdicts()).isEqualTo(full.verdicts());
        assertThat(words(incremental)).isEqualTo(words(full));
      }
    }
    assertThat(lifecycle.eAdapters()).isEmpty();
  }

  @Property(tries = 60)
  void copiesOfEachStateAreProvedAsIfEachWereTheFirst(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = held();
    try (LiveProof live = new LiveProof(ENGINE)) {
      for (int i = 0; i < EDITS; i++) {
        edit(lifecycle, random);
        Proof incremental = live.prove(EcoreUtil.copy(lifecycle), DAY, id -> Optional.empty());
        Proof full = ENGINE.prove(EcoreUtil.copy(lifecycle), DAY);
        assertThat(incremental.verdicts()).isEqualTo(full.verdicts());
        assertThat(words(incremental)).isEqualTo(words(full));
      }
    }
  }

  /** What was proved outlasts edits of the flow, also those that are taken back. */
  @Property(tries = 100)
  void aSessionAgreesWithAFullProofHoweverTransitionsAreLed(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = drawn(random);
    agreeThroughout(ON_FLOW, lifecycle, random, EDITS, () -> lead(lifecycle, random));
  }

  /**
   * Holds each proof of a session against a full one while edits are done and taken back at random.
   *
   * @param edit does one and gives what takes it back
   */
  static void agreeThroughout(
      RuleEngine engine, Lifecycle lifecycle, Random random, int edits, Supplier<Runnable> edit) {
    try (ProofSession session = new ProofSession(engine, lifecycle)) {
      session.prove(DAY);
      Deque<Runnable> back = new ArrayDeque<>();
      for (int i = 0; i < edits; i++) {
        for (int several = random.nextInt(3); several >= 0; several--) {
          if (!back.isEmpty() && random.nextInt(3) == 0) {
            back.pop().run();
          } else {
            back.push(edit.get());
          }
        }
        Proof incremental = session.prove(DAY);
        Proof full = engine.prove(lifecycle, DAY);
        assertThat(words(incremental)).isEqualTo(words(full));
        assertThat(incremental.verdicts()).isEqualTo(full.verdicts());
      }
    }
  }

  private static Lifecycle drawn(Random random) {
    Draw draw =
        switch (random.nextInt(6)) {
          case 0 -> Draw.complete();
          case 1 -> RandomDrawings.free(random);
          case 2 -> RandomDrawings.nested(random, 6, 1);
          case 3 -> RandomDrawings.woven(random, 3, 6);
          default -> RandomDrawings.nested(random, 4 + random.nextInt(5), 0);
        };
    return Draw.bound(draw.lifecycle());
  }

  /** Edits a transition, takes one out or puts it elsewhere; what takes it back. */
  static Runnable lead(Lifecycle lifecycle, Random random) {
    EList<Transition> all = lifecycle.getTransitions();
    List<Node> nodes = Elements.nodes(lifecycle);
    int at = random.nextInt(all.size());
    Transition led = all.get(at);
    Node source = led.getSource();
    Node target = led.getTarget();
    TransitionKind kind = led.getKind();
    String outcome = led.getOutcome();
    Node node = nodes.get(random.nextInt(nodes.size()));
    switch (random.nextInt(10)) {
      case 8 -> all.move(random.nextInt(all.size()), led);
      case 9 -> {
        if (all.size() > 1) {
          all.remove(at);
        }
      }
      case 0 -> led.setSource(node);
      case 1 -> led.setKind(TransitionKind.values()[random.nextInt(5)]);
      case 2 -> led.setOutcome(random.nextBoolean() ? "passed" : "failed");
      case 3 -> led.setTarget(null);
      case 4, 5 -> {
        if (target != null && !target.getOutgoing().isEmpty()) {
          led.setTarget(target.getOutgoing().getFirst().getTarget());
        }
      }
      default -> led.setTarget(node);
    }
    return () -> {
      all.remove(led);
      all.add(at, led);
      led.setSource(source);
      led.setTarget(target);
      led.setKind(kind);
      led.setOutcome(outcome);
    };
  }

  private static Lifecycle held() {
    Lifecycle lifecycle = Draw.bound(Draw.complete().lifecycle());
    assertThat(ENGINE.prove(lifecycle, DAY).verdicts()).hasSizeGreaterThan(130);
    return lifecycle;
  }

  /** What is said, before it is put into words, which takes long. */
  static List<List<Object>> words(Proof proof) {
    return proof.problems().stream()
        .map(
            p ->
                List.<Object>of(
                    p.rule(),
                    String.valueOf(p.element().getId()),
                    p.said(),
                    p.advice(),
                    p.way(),
                    p.rows(),
                    p.fixes().stream().map(fix -> List.of(fix.offer(), fix.effect())).toList()))
        .toList();
  }

  private static void edit(Lifecycle lifecycle, Random random) {
    List<EObject> all = new ArrayList<>(List.of(lifecycle));
    lifecycle.eAllContents().forEachRemaining(all::add);
    Collections.shuffle(all, random);
    EObject victim = all.getFirst();
    switch (random.nextInt(12)) {
      case 0 -> {
        if (victim != lifecycle && victim.eContainer() != lifecycle) {
          EcoreUtil.delete(victim, true);
        }
      }
      case 1, 2 -> {
        Transition transition = LifecycleFactory.eINSTANCE.createTransition();
        transition.setId("added" + random.nextInt());
        first(all, Node.class).ifPresent(transition::setSource);
        all.stream()
            .filter(Node.class::isInstance)
            .skip(1)
            .limit(1)
            .forEach(n -> transition.setTarget((Node) n));
        lifecycle.getTransitions().add(transition);
      }
      case 3 -> first(all, Transition.class).ifPresent(t -> t.setTarget(null));
      case 4, 5 ->
          first(all, Transition.class)
              .ifPresent(t -> t.setTarget(first(all, Node.class).orElse(null)));
      case 6 ->
          first(all, Node.class)
              .ifPresent(n -> first(all, Stage.class).ifPresent(s -> putFirst(s.getNodes(), n)));
      case 7 ->
          first(all, Element.class)
              .ifPresent(e -> e.setDocumentation(random.nextBoolean() ? "why" : null));
      default -> change(victim, random);
    }
  }

  private static void putFirst(EList<Node> nodes, Node node) {
    if (nodes.contains(node)) {
      nodes.move(0, node);
    } else {
      nodes.add(0, node);
    }
  }

  private static <T> Optional<T> first(List<EObject> all, Class<T> type) {
    return all.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  static void change(EObject victim, Random random) {
    List<EAttribute> attributes =
        victim.eClass().getEAllAttributes().stream().filter(a -> !a.isMany() && !a.isID()).toList();
    if (attributes.isEmpty()) {
      return;
    }
    EStructuralFeature feature = attributes.get(random.nextInt(attributes.size()));
    Object value =
        switch (feature.getEType().getName()) {
          case "EString" -> "text " + random.nextInt(3);
          case "EInt" -> random.nextInt(4);
          case "EDouble" -> (double) random.nextInt(4);
          case "EBoolean" -> random.nextBoolean();
          default ->
              feature.getEType() instanceof EEnum literals ? literal(literals, random) : null;
        };
    if (value == null) {
      victim.eUnset(feature);
    } else {
      victim.eSet(feature, value);
    }
  }

  private static Enumerator literal(EEnum literals, Random random) {
    return literals
        .getELiterals()
        .get(random.nextInt(literals.getELiterals().size()))
        .getInstance();
  }
}
