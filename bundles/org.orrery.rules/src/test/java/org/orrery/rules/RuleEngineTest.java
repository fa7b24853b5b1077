package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PolicyRef;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.rules.Verdict.Outcome;

class RuleEngineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final String FAILURE_PATH = "engineering.failure-path";

  private final RuleEngine engine = RuleEngine.builtIn();

  @Test
  void aCompleteLifeCycleHoldsEveryCheckOfEveryPack() {
    Draw draw = Draw.complete();
    engine.packs().forEach(pack -> hold(draw, pack.id()));
    for (LocalDate day : List.of(DAY, LocalDate.of(2026, 4, 16), LocalDate.of(2028, 1, 1))) {
      Proof proof = engine.prove(draw.lifecycle(), day);
      assertThat(proof.verdicts())
          .filteredOn(v -> engine.rule(v.rule()).orElseThrow().property() == null)
          .hasSizeGreaterThan(20)
          .allMatch(v -> v.outcome() == Outcome.HOLDS);
    }
  }

  @Test
  void theSameDrawingGivesTheSameProofInTheSameOrder() {
    Draw draw = Draw.of("start -> train -> deploy -> end", "start -> task -> deploy-2 -> end-2");
    Proof first = engine.prove(draw.lifecycle(), DAY);
    Proof second = engine.prove(draw.lifecycle(), DAY);
    assertThat(first.verdicts()).isEqualTo(second.verdicts());
    assertThat(first.problems())
        .hasSizeGreaterThan(5)
        .extracting(Problem::rule, Problem::element, Problem::message)
        .containsExactlyElementsOf(
            second.problems().stream()
                .map(p -> tuple(p.rule(), p.element(), p.message()))
                .toList());
    assertThat(first.problems().stream().filter(p -> p.rule().equals(FAILURE_PATH)))
        .extracting(p -> p.element().getId())
        .containsExactly("train", "deploy", "deploy-2");
  }

  @Test
  void rulesThatAskTheSameAreEachTold() {
    Lifecycle lifecycle = Draw.bound(Draw.of("start -> train -> deploy -> end").lifecycle());
    List<String> same = List.of("ca.e-23.data", "eu.ai-act.data-checked");
    assertThat(engine.rule(same.getFirst()).orElseThrow().property())
        .isEqualTo(engine.rule(same.getLast()).orElseThrow().property());
    assertThat(engine.prove(lifecycle, LocalDate.of(2028, 9, 1)).problems())
        .filteredOn(p -> same.contains(p.rule()))
        .extracting(Problem::rule, Problem::pack, p -> p.element().getId())
        .containsExactlyInAnyOrder(
            tuple("ca.e-23.data", "osfi-e23", "train"),
            tuple("eu.ai-act.data-checked", "eu-ai-act", "train"));
  }

  @Test
  void theDayDecidesWhichDocumentIsInForce() {
    Draw draw = Draw.complete();
    usModel(draw, 2);
    assertThat(rules(draw, LocalDate.of(2026, 4, 16)))
        .contains("us.sr-11-7.validation")
        .doesNotContain("us.sr-26-2.validation");
    assertThat(rules(draw, LocalDate.of(2026, 4, 17)))
        .contains("us.sr-26-2.validation")
        .doesNotContain("us.sr-11-7.validation");
    assertThat(rules(draw, LocalDate.of(2011, 4, 3)))
        .noneMatch(rule -> rule.startsWith("us."))
        .contains("engineering.sound-flow");
  }

  @Test
  void whetherALifeCycleIsSoundDoesNotDependOnTheDay() {
    Draw stuck = Draw.of("start -> test -passed-> join -> end", "test -failed-> task -> join");
    Proof now = engine.prove(stuck.lifecycle(), DAY);
    Proof then = engine.prove(stuck.lifecycle(), LocalDate.of(2025, 12, 31));
    assertThat(then.holds()).isFalse();
    assertThat(then.problems())
        .filteredOn(problem -> problem.rule().equals("engineering.sound-flow"))
        .isNotEmpty()
        .extracting(Problem::message)
        .containsExactlyElementsOf(
            now.problems().stream()
                .filter(problem -> problem.rule().equals("engineering.sound-flow"))
                .map(Problem::message)
                .toList());
  }

  @Test
  void theScopeDecidesWhichModelsAreMeant() {
    Draw tierThree = Draw.complete();
    usModel(tierThree, 3);
    Draw tierFour = Draw.complete();
    usModel(tierFour, 4);
    assertThat(rules(tierThree, DAY)).contains("us.sr-26-2.validation");
    assertThat(rules(tierFour, DAY)).noneMatch(r -> r.startsWith("us."));
    assertThat(rules(Draw.complete(), DAY)).allMatch(r -> r.startsWith("engineering."));
  }

  @Test
  void aDrawingCanHoldItselfToAPackOutsideItsScopeButNotItsDates() {
    Draw draw = Draw.complete();
    hold(draw, "osfi-e23");
    assertThat(rules(draw, LocalDate.of(2027, 4, 30))).noneMatch(r -> r.startsWith("ca."));
    assertThat(rules(draw, LocalDate.of(2027, 5, 1))).contains("ca.e-23.validation");
  }

  @Test
  void anExemptionHoldsUntilItsLastDay() {
    Draw draw = withoutFailurePath();
    exempt(draw, FAILURE_PATH, "A. Owner", "2026-11-24");
    Proof last = engine.prove(draw.lifecycle(), DAY);
    assertThat(last.holds()).isTrue();
    assertThat(outcome(last)).isEqualTo(Outcome.EXEMPTED);
    assertThat(last.exempted())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.owner()).isEqualTo("A. Owner");
              assertThat(e.expires()).isEqualTo(DAY);
              assertThat(e.problem().element().getId()).isEqualTo("register");
            });

    Proof after = engine.prove(draw.lifecycle(), DAY.plusDays(1));
    assertThat(outcome(after)).isEqualTo(Outcome.VIOLATED);
    assertThat(after.errors())
        .singleElement()
        .satisfies(
            p -> assertThat(p.message()).contains("'Register'", "A. Owner expired on 2026-11-24"));
  }

  @Test
  void anExemptionOfAnotherRuleOrWithoutOwnerDoesNotCount() {
    Draw other = withoutFailurePath();
    exempt(other, "engineering.monitored", "A. Owner", "2027-01-01");
    assertThat(outcome(engine.prove(other.lifecycle(), DAY))).isEqualTo(Outcome.VIOLATED);

    Draw nobody = withoutFailurePath();
    exempt(nobody, FAILURE_PATH, " ", "2027-01-01");
    assertThat(engine.prove(nobody.lifecycle(), DAY).errors())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("names no owner"));

    Draw unfounded = withoutFailurePath();
    exempt(unfounded, FAILURE_PATH, "A. Owner", "2027-01-01");
    unfounded.get("register", AutomaticStep.class).getExemptions().getFirst().setReason(" ");
    assertThat(engine.prove(unfounded.lifecycle(), DAY).errors())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("names no owner or no reason"));

    Draw uncontrolled = withoutFailurePath();
    exempt(uncontrolled, FAILURE_PATH, "A. Owner", "2027-01-01");
    uncontrolled
        .get("register", AutomaticStep.class)
        .getExemptions()
        .getFirst()
        .setCompensatingControl(" ");
    assertThat(engine.prove(uncontrolled.lifecycle(), DAY).errors())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("names no compensating control"));

    Draw dateless = withoutFailurePath();
    exempt(dateless, FAILURE_PATH, "A. Owner", "soon");
    assertThat(engine.prove(dateless.lifecycle(), DAY).errors())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("no date of expiry"));
  }

  @Test
  void someRulesAllowNoExemption() {
    Draw draw = Draw.complete().path("start-2 -> task-lost").path("task-alone -> end");
    Exemption exemption = exemption("engineering.reachable", "A. Owner", "2027-01-01");
    draw.get("task-alone", Node.class).getExemptions().add(exemption);
    assertThat(engine.prove(draw.lifecycle(), DAY).problems())
        .filteredOn(p -> p.element().getId().equals("task-alone"))
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("allows no exemption"));
  }

  @Test
  void everyRuleCanBeLookedUpAndExplainsItself() {
    for (PolicyPack pack : engine.packs()) {
      for (RuleInfo rule : pack.rules()) {
        assertThat(engine.rule(rule.id())).contains(rule);
        assertThat(rule.text()).isNotBlank();
        assertThat(rule.rationale()).isNotBlank();
        assertThat(rule.verified()).isEqualTo(pack.id().equals("orrery-engineering"));
      }
    }
    assertThat(engine.rule("no.such.rule")).isEmpty();
  }

  private Draw withoutFailurePath() {
    Draw draw = Draw.complete();
    draw.lifecycle()
        .getTransitions()
        .removeIf(
            t ->
                t.getKind() == TransitionKind.FAILURE
                    && t.getSource() == draw.get("register", AutomaticStep.class));
    draw.path("approve -@-> task-repair-register");
    draw.with("approve", ApprovalStep.class, a -> a.setDueIn("P5D"));
    return draw;
  }

  private List<String> rules(Draw draw, LocalDate day) {
    return engine.prove(draw.lifecycle(), day).verdicts().stream().map(Verdict::rule).toList();
  }

  private static Outcome outcome(Proof proof) {
    return proof.verdicts().stream()
        .filter(v -> v.rule().equals(FAILURE_PATH))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  private static void exempt(Draw draw, String rule, String owner, String expires) {
    draw.get("register", AutomaticStep.class).getExemptions().add(exemption(rule, owner, expires));
  }

  private static Exemption exemption(String rule, String owner, String expires) {
    Exemption exemption = LifecycleFactory.eINSTANCE.createExemption();
    exemption.setRule(rule);
    exemption.setOwner(owner);
    exemption.setReason("Registered by hand until the catalog moves");
    exemption.setCompensatingControl("The catalog is compared with the register every week");
    exemption.setExpires(expires);
    return exemption;
  }

  private static void hold(Draw draw, String pack) {
    PolicyRef ref = LifecycleFactory.eINSTANCE.createPolicyRef();
    ref.setPack(pack);
    draw.lifecycle().getPolicies().add(ref);
  }

  private static void usModel(Draw draw, int tier) {
    Model model = draw.lifecycle().getModel();
    model.setRiskTier(tier);
    model.getRegions().add("US-NY");
  }

  @Test
  void whatHangsOnMoreThanTheDrawingSaysSo() {
    assertThat(lookingElsewhere(Draw.complete().lifecycle()))
        .containsExactly("engineering.clear-scope", "engineering.clear-exemptions");
    Draw calling = Draw.complete();
    ((Stage) calling.get("train", Node.class).eContainer())
        .getNodes()
        .add(LifecycleFactory.eINSTANCE.createSubLifecycleStep());
    assertThat(lookingElsewhere(calling.lifecycle()))
        .containsExactly(
            "engineering.sound-flow", "engineering.clear-scope", "engineering.clear-exemptions");
  }

  private static List<String> lookingElsewhere(Lifecycle drawing) {
    RuleEngine rules = RuleEngine.builtIn();
    return rules.packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .map(RuleInfo::id)
        .filter(rule -> rules.looksElsewhere(rule, drawing))
        .toList();
  }
}
