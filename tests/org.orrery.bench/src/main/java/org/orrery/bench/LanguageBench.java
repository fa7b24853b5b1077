package org.orrery.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.sample.LifecycleGenerator;
import org.orrery.rules.Certificate;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.Proof;
import org.orrery.rules.ProofSession;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;

/**
 * Times of the rules on generated life cycles: soundness, all packs, after an edit, certificates.
 */
public final class LanguageBench {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final int ROUNDS = 40;

  private LanguageBench() {}

  public static void main(String[] args) throws Exception {
    for (int size : List.of(250, 500, 1000, 2000, 4000)) {
      measure(size);
    }
  }

  private static void measure(int size) throws Exception {
    Lifecycle lifecycle = LifecycleGenerator.generate(size, 1);
    RuleEngine all = RuleEngine.builtIn();
    RuleEngine soundness = only("unsound-flow");
    say(size, "soundness", Clocks.medianMillis(ROUNDS, () -> soundness.prove(lifecycle, DAY)));
    say(size, "all packs", Clocks.medianMillis(ROUNDS, () -> all.prove(lifecycle, DAY)));
    Proof proof = soundness.prove(lifecycle, DAY);
    Certificate certificate = soundness.certify(lifecycle, proof).getFirst();
    say(
        size,
        "soundness by certificate",
        Clocks.medianMillis(ROUNDS, () -> soundness.isProvedBy(certificate, lifecycle)));
    edits(size, all, lifecycle);
  }

  private static void edits(int size, RuleEngine engine, Lifecycle lifecycle) throws Exception {
    Node node =
        lifecycle.getStages().stream()
            .flatMap(s -> s.getNodes().stream())
            .filter(Step.class::isInstance)
            .reduce((first, second) -> second)
            .orElseThrow();
    Transition transition = lifecycle.getTransitions().getFirst();
    try (ProofSession session = new ProofSession(engine, lifecycle)) {
      say(
          size,
          "after a step's documentation changed",
          Clocks.medianMillis(
              ROUNDS,
              () -> {
                node.setDocumentation("" + System.nanoTime());
                return session.prove(DAY);
              }));
      Node target = transition.getTarget();
      say(
          size,
          "after a transition was led elsewhere",
          Clocks.medianMillis(
              ROUNDS,
              () -> {
                transition.setTarget(transition.getTarget() == target ? node : target);
                return session.prove(DAY);
              }));
    }
  }

  private static RuleEngine only(String check) {
    PolicyPack pack = RuleEngine.builtIn().packs().getFirst();
    List<RuleInfo> rules = pack.rules().stream().filter(r -> r.check().equals(check)).toList();
    return RuleEngine.of(
        List.of(new PolicyPack(pack.id(), pack.title(), pack.issuer(), pack.date(), rules)));
  }

  private static void say(int size, String what, double millis) {
    System.out.printf(Locale.ROOT, "%5d elements  %-40s %8.2f ms%n", size, what, millis);
  }
}
