package org.orrery.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.PolicyRef;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.RuleInfo.FormerDate;
import org.orrery.rules.Scope;
import org.orrery.rules.Verdict;
import org.orrery.rules.Verdict.Outcome;
import org.orrery.rules.packs.RuleCases.Case;
import org.orrery.rules.packs.RuleCases.Drawn;

/** Every rule of every pack has a valid, an invalid and a boundary drawing and its dates. */
class RuleCasesTest {
  private static final RuleEngine ENGINE = RuleEngine.builtIn();

  static Stream<Case> cases() {
    return ENGINE.packs().stream().flatMap(pack -> RuleCases.of(pack.id()).stream());
  }

  @Test
  void everyRuleHasItsFourCases() {
    List<String> rules =
        ENGINE.packs().stream().flatMap(p -> p.rules().stream()).map(RuleInfo::id).toList();
    assertThat(rules).hasSizeGreaterThanOrEqualTo(50);
    assertThat(cases().map(Case::rule)).containsExactlyInAnyOrderElementsOf(rules);
    assertThat(cases())
        .allSatisfy(
            c ->
                assertThat(c.drawings())
                    .as(c.rule())
                    .extracting(d -> d.sort().replaceAll("-.*", ""))
                    .contains("valid", "invalid", "boundary"));
  }

  /** The dates of high-risk systems were moved; each rule tells the day it would have had. */
  @Test
  void datesOfTheAiActBeforeItsAmendmentAreKept() {
    assertThat(ENGINE.packs())
        .filteredOn(pack -> pack.id().equals("eu-ai-act"))
        .singleElement()
        .satisfies(
            pack ->
                assertThat(pack.rules())
                    .filteredOn(rule -> rule.appliesFrom().isAfter(LocalDate.of(2026, 8, 1)))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(RuleCasesTest::keepsItsFormerDate));
  }

  private static void keepsItsFormerDate(RuleInfo rule) {
    boolean annexThree = rule.appliesFrom().equals(LocalDate.of(2027, 12, 2));
    LocalDate before = LocalDate.of(annexThree ? 2026 : 2027, 8, 2);
    assertThat(rule.history())
        .as(rule.id())
        .extracting(FormerDate::appliesFrom, FormerDate::stoodUntil, FormerDate::clause)
        .containsExactly(tuple(before, LocalDate.of(2026, 6, 29), "Article 113"));
    assertThat(rule.history().getFirst().source().in(Locale.GERMAN))
        .as(rule.id())
        .startsWith("Am 29.06.2026 vom Rat angenommene Änderung");
    assertThat(rule.rationale())
        .as(rule.id())
        .contains("amendment adopted on 2026-06-29", "before it the date was " + before);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRuleTellsItsDrawingsApart(Case given) {
    for (Drawn drawn : given.drawings()) {
      assertThat(verdict(given.rule(), inScope(given.rule(), drawn.text()), given.from()))
          .as("%s: %s", drawn.sort(), drawn.text())
          .contains(drawn.holds() ? Outcome.HOLDS : Outcome.VIOLATED);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRuleIsInForceOnItsDatesOnly(Case given) {
    Lifecycle drawing = inScope(given.rule(), drawing(given, "invalid"));
    assertThat(verdict(given.rule(), drawing, given.from().minusDays(1))).isEmpty();
    LocalDate last = given.until() == null ? LocalDate.of(2099, 12, 31) : given.until();
    assertThat(verdict(given.rule(), drawing, last)).contains(Outcome.VIOLATED);
    if (given.until() != null) {
      assertThat(verdict(given.rule(), drawing, last.plusDays(1))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRuleBindsModelsInItsScopeOnly(Case given) {
    Lifecycle drawing = inScope(given.rule(), drawing(given, "invalid"));
    Scope scope = info(given.rule()).scope();
    Model model = drawing.getModel();
    drawing.getPolicies().clear();
    if (!scope.byName()) {
      assertThat(verdict(given.rule(), drawing, given.from())).isPresent();
    }
    model.getRegions().clear();
    model.setRiskTier(scope.tiers().contains(4) ? 1 : 4);
    model.setUse("nothing");
    assertThat(verdict(given.rule(), drawing, given.from()).isPresent())
        .isEqualTo(scope.equals(Scope.ALL) || onlyKinds(scope));
  }

  private static boolean onlyKinds(Scope scope) {
    return !scope.byName()
        && scope.regions().isEmpty()
        && scope.tiers().isEmpty()
        && scope.uses().isEmpty();
  }

  private static String drawing(Case given, String sort) {
    return given.drawings().stream()
        .filter(d -> d.sort().equals(sort))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static Lifecycle inScope(String rule, String text) {
    Lifecycle drawing = CaseDrawings.of(text);
    Scope scope = info(rule).scope();
    Model model = drawing.getModel();
    first(scope.kinds().stream().sorted()).ifPresent(model::setKind);
    first(scope.tiers().stream().sorted()).ifPresent(model::setRiskTier);
    first(scope.regions().stream().sorted()).ifPresent(r -> model.getRegions().add(r));
    first(scope.affectedPeople().stream().sorted()).ifPresent(model::setAffectedPeople);
    if (model.getUse() != null) {
      first(scope.uses().stream().sorted()).ifPresent(model::setUse);
    }
    if (scope.byName() || model.getUse() == null && !scope.uses().isEmpty()) {
      PolicyRef ref = LifecycleFactory.eINSTANCE.createPolicyRef();
      ref.setPack(pack(rule).id());
      drawing.getPolicies().add(ref);
    }
    return drawing;
  }

  private static <T> Optional<T> first(Stream<T> values) {
    return values.findFirst();
  }

  private static RuleInfo info(String rule) {
    return ENGINE.rule(rule).orElseThrow();
  }

  private static PolicyPack pack(String rule) {
    return ENGINE.packs().stream()
        .filter(p -> p.rules().stream().anyMatch(r -> r.id().equals(rule)))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Outcome> verdict(String rule, Lifecycle drawing, LocalDate day) {
    return ENGINE.prove(drawing, day).verdicts().stream()
        .filter(v -> v.rule().equals(rule))
        .map(Verdict::outcome)
        .findFirst();
  }
}
