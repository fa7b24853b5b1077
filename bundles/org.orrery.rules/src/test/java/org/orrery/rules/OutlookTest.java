package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.format.LifecycleFiles;

class OutlookTest {
  private static final LocalDate FROM = LocalDate.of(2011, 1, 1);
  private static final RuleEngine ENGINE = RuleEngine.builtIn();

  @Test
  void eachDayTellsWhatTheProofsOfBothDaysTell() throws Exception {
    Lifecycle sample = sample();

    Outlook outlook = ENGINE.outlook(sample, FROM);

    assertThat(outlook.days()).extracting(Outlook.Day::on).isSorted().hasSizeGreaterThan(3);
    for (Outlook.Day day : outlook.days()) {
      Set<String> before = rules(sample, day.on().minusDays(1));
      Set<String> after = rules(sample, day.on());
      assertThat(day.beginning())
          .extracting(RuleInfo::id)
          .containsExactlyInAnyOrderElementsOf(difference(after, before));
      assertThat(day.ending())
          .extracting(RuleInfo::id)
          .containsExactlyInAnyOrderElementsOf(difference(before, after));
    }
    LocalDate last = outlook.days().getLast().on();
    assertThat(rules(sample, last)).isEqualTo(rules(sample, last.plusYears(50)));
  }

  @Test
  void anExemptionThatEndsIsAProblemThatComes() {
    Draw draw = Draw.complete();
    Node train = draw.get("train", Node.class);
    train.getOutgoing().stream()
        .filter(way -> way.getKind() == TransitionKind.FAILURE)
        .toList()
        .forEach(way -> EcoreUtil.delete(way));
    Exemption exemption = LifecycleFactory.eINSTANCE.createExemption();
    exemption.setRule("engineering.failure-path");
    exemption.setOwner("Head of model risk");
    exemption.setReason("The trainer retries by itself.");
    exemption.setCompensatingControl("An operator looks daily.");
    exemption.setExpires("2026-12-31");
    train.getExemptions().add(exemption);

    Outlook outlook = ENGINE.outlook(draw.lifecycle(), LocalDate.of(2026, 11, 26));

    Outlook.Day day =
        outlook.days().stream()
            .filter(each -> each.on().equals(LocalDate.of(2027, 1, 1)))
            .findFirst()
            .orElseThrow();
    assertThat(day.added())
        .extracting(Problem::rule, problem -> problem.element().getId())
        .contains(org.assertj.core.api.Assertions.tuple("engineering.failure-path", "train"));
    assertThat(ENGINE.outlook(draw.lifecycle(), LocalDate.of(2027, 1, 1)).days())
        .noneMatch(each -> each.on().equals(LocalDate.of(2027, 1, 1)));
  }

  @Test
  void aLiveProofTellsTheSameAsTheEngine() throws Exception {
    Lifecycle sample = sample();
    try (LiveProof live = new LiveProof(ENGINE)) {
      live.prove(EcoreUtil.copy(sample), FROM, id -> Optional.empty());

      assertThat(live.outlook(FROM).days())
          .extracting(day -> day.on() + " " + day.beginning().size() + " " + day.added().size())
          .isEqualTo(
              ENGINE.outlook(sample, FROM).days().stream()
                  .map(day -> day.on() + " " + day.beginning().size() + " " + day.added().size())
                  .toList());
    }
  }

  private static Lifecycle sample() throws Exception {
    return LifecycleFiles.load(Path.of("../../samples/credit/credit-risk.lifecycle"));
  }

  private static Set<String> rules(Lifecycle drawing, LocalDate on) {
    return ENGINE.prove(drawing, on).verdicts().stream()
        .map(Verdict::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> difference(Set<String> of, Set<String> without) {
    Set<String> rest = new TreeSet<>(of);
    rest.removeAll(without);
    return rest;
  }
}
