package org.orrery.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.rules.Certificate;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.packs.StatedRules;
import org.orrery.rules.properties.TokenGame.Clock;
import org.orrery.rules.properties.TokenGame.Demand;

/**
 * The timed response against playing every run at the longest times of thousands of random
 * drawings, and its certificates against forgeries.
 */
@Tag("thorough")
class TimedResponsePropertyTest {
  @Property(tries = 1500)
  void saysWhatTheRunsSay(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    int within = 1 + trial.random().nextInt(8);
    Map<Node, Integer> hours = hours(trial, within + 1);
    Set<String> first = trial.some();
    Set<String> then = trial.some();
    boolean whenReached = trial.random().nextBoolean();
    Clock clock = new Clock(hours::get, within, whenReached);
    Set<String> counted = trial.everywhere(then);
    Predicate<Transition> answer =
        whenReached ? t -> counted.contains(Trial.from(t)) : trial.passing(then);
    Set<String> ends = trial.ids(EndNode.class::isInstance);
    Set<String> expected = new TreeSet<>();
    for (String one : first) {
      Predicate<Transition> begins = t -> Trial.from(t).equals(one) && !Trial.isBoundary(t);
      if (!trial.early(new Demand(1, begins, List.of(answer), clock), ends).isEmpty()) {
        expected.add(one);
      }
    }
    String stated = stated(first, then, whenReached, within);
    if (trial.isCyclic(n -> hours.get(n) == 0)) {
      // Going round may never end, though it takes no time: the rule gives it no bound.
      trial.compareLeast(stated, expected);
    } else {
      trial.compare(stated, expected);
    }
    certificatesProveAndForgeriesDoNot(trial, stated);
  }

  private static void certificatesProveAndForgeriesDoNot(Trial trial, String stated) {
    RuleEngine engine = StatedRules.engine(stated);
    var proof = engine.prove(trial.lifecycle(), StatedRules.DAY);
    List<Certificate> certificates = engine.certify(trial.lifecycle(), proof);
    assertThat(certificates.isEmpty()).isNotEqualTo(proof.holds());
    for (Certificate certificate : certificates) {
      assertThat(engine.isProvedBy(certificate, trial.lifecycle())).isTrue();
    }
    if (!proof.holds()) {
      for (int i = 0; i < 20; i++) {
        assertThat(engine.isProvedBy(guess(trial), trial.lifecycle())).isFalse();
      }
    }
  }

  private static Certificate guess(Trial trial) {
    int nodes = TokenGame.nodes(trial.lifecycle()).size();
    Random random = trial.random();
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < nodes; n++) {
      text.append(n == 0 ? "" : ",").append(random.nextInt(2));
    }
    for (int n = 0; n < nodes; n++) {
      text.append(n == 0 ? '/' : ',').append(random.nextInt(2 * nodes + 2) - 2);
    }
    for (int n = 0; n < nodes; n++) {
      text.append(n == 0 ? '/' : ',').append(3600 * random.nextInt(9));
    }
    return new Certificate("house.rule", text.toString());
  }

  /**
   * An outcome that no transition of these drawings has does not matter, but asks how it is left.
   */
  private static String stated(
      Set<String> first, Set<String> then, boolean whenReached, int within) {
    String chosen = Trial.chosen(then);
    String answer =
        whenReached
            ? chosen
            : chosen.substring(0, chosen.length() - 1) + ", 'not-left-as': ['nothing']}";
    return "{'is': 'always-followed-by-within', 'first': %s, 'then': %s, 'within': 'PT%dH'}"
        .formatted(Trial.chosen(first), answer, within);
  }

  /** Gives nodes times of whole hours, or none, and tells how long each can last. */
  private static Map<Node, Integer> hours(Trial trial, int late) {
    Map<Node, Integer> hours = new HashMap<>();
    for (Node node : TokenGame.nodes(trial.lifecycle())) {
      int drawn = 1 + trial.random().nextInt(3);
      boolean none = trial.random().nextInt(10) == 0;
      hours.put(node, Math.min(late, none ? 0 : drawn));
      switch (node) {
        case HumanStep step when none -> hours.put(step, late);
        case HumanStep step -> {
          step.setDueIn("PT" + drawn + "H");
          step.setEscalateAfter("PT0S");
          step.setEscalateTo(trial.lifecycle().getRoles().getFirst());
        }
        case WaitNode wait when none -> hours.put(wait, late);
        case WaitNode wait -> {
          wait.setKind(WaitKind.TIMER);
          wait.setDuration("PT" + drawn + "H");
        }
        case AutomaticStep step -> {
          step.setTimeout("PT" + drawn + "H");
          step.setRetry(LifecycleFactory.eINSTANCE.createRetryPolicy());
          step.getRetry().setAttempts(1);
          boolean bounded = step.getOutgoing().stream().anyMatch(Trial::isBoundary);
          hours.put(step, bounded ? Math.min(late, drawn) : late);
        }
        default -> hours.put(node, 0);
      }
    }
    return hours;
  }
}
