package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PolicyRef;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.ValueType;
import org.orrery.rules.tables.Tables;

/** After any edit a session says what a proof from the beginning says. */
@Tag("thorough")
class ProofSessionPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2028, 9, 1);
  private static final int EDITS = 20;

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
    try (ProofSession session = new ProofSession(RuleEngine.builtIn(), lifecycle)) {
      for (int i = 0; i < EDITS; i++) {
        edit(lifecycle, random);
        Proof incremental = session.prove(DAY);
        Proof full = RuleEngine.builtIn().prove(lifecycle, DAY);
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
    try (LiveProof live = new LiveProof(RuleEngine.builtIn())) {
      for (int i = 0; i < EDITS; i++) {
        edit(lifecycle, random);
        Proof incremental = live.prove(EcoreUtil.copy(lifecycle), DAY);
        Proof full = RuleEngine.builtIn().prove(EcoreUtil.copy(lifecycle), DAY);
        assertThat(incremental.verdicts()).isEqualTo(full.verdicts());
        assertThat(words(incremental)).isEqualTo(words(full));
      }
    }
  }

  /** A drawing that names every pack, so that each rule that is ever in force is asked. */
  private static Lifecycle held() {
    Lifecycle lifecycle = Draw.complete().lifecycle();
    for (PolicyPack pack : RuleEngine.builtIn().packs()) {
      PolicyRef ref = LifecycleFactory.eINSTANCE.createPolicyRef();
      ref.setPack(pack.id());
      lifecycle.getPolicies().add(ref);
    }
    assertThat(RuleEngine.builtIn().prove(lifecycle, DAY).verdicts()).hasSizeGreaterThan(130);
    return lifecycle;
  }

  private static List<String> words(Proof proof) {
    return proof.problems().stream()
        .map(p -> p.rule() + p.element().getId() + p.message() + p.remedy() + p.way())
        .toList();
  }

  private static void edit(Lifecycle lifecycle, Random random) {
    List<EObject> all = new ArrayList<>(List.of(lifecycle));
    lifecycle.eAllContents().forEachRemaining(all::add);
    Collections.shuffle(all, random);
    EObject victim = all.getFirst();
    switch (random.nextInt(8)) {
      case 0 -> {
        if (victim != lifecycle && victim.eContainer() != lifecycle) {
          EcoreUtil.delete(victim, true);
        }
      }
      case 1, 2 -> {
        Transition transition = LifecycleFactory.eINSTANCE.createTransition();
        transition.setId("added" + random.nextInt());
        all.stream()
            .filter(Node.class::isInstance)
            .limit(1)
            .forEach(n -> transition.setSource((Node) n));
        all.stream()
            .filter(Node.class::isInstance)
            .skip(1)
            .limit(1)
            .forEach(n -> transition.setTarget((Node) n));
        lifecycle.getTransitions().add(transition);
      }
      case 3 ->
          all.stream()
              .filter(Transition.class::isInstance)
              .limit(1)
              .forEach(t -> ((Transition) t).setTarget(null));
      default -> change(victim, random);
    }
  }

  private static void change(EObject victim, Random random) {
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
