package org.orrery.rules.checks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.orrery.rules.RuleInfo;

/** The checks that packs can name. */
public final class Checks {
  private static final Map<String, Check> BY_ID = all();

  private Checks() {}

  public static Set<String> ids() {
    return BY_ID.keySet();
  }

  /** The check with an id of {@link #ids()}. */
  public static Check byId(String id) {
    return BY_ID.get(id);
  }

  /** What proves a rule: the property that it states, or the check that it names. */
  public static Check of(RuleInfo rule) {
    return rule.property() instanceof Check stated ? stated : byId(rule.check());
  }

  private static Map<String, Check> all() {
    Map<String, Check> checks = new LinkedHashMap<>();
    checks.put("unreachable-step", new UnreachableStepRule());
    checks.put("mixed-paths", new MixedPathsRule());
    checks.put("unclear-departure", new UnclearDepartureRule());
    checks.put("unsound-flow", new UnsoundFlowRule());
    checks.put("cut-off-branch", new CutOffBranchRule());
    checks.put("unvalidated-production", new UnvalidatedProductionRule());
    checks.put("self-validation", new SelfValidationRule());
    checks.put("impossible-quorum", new ImpossibleQuorumRule());
    checks.put("missing-snapshot", new MissingSnapshotRule());
    checks.put("duplicate-snapshot", new DuplicateSnapshotRule());
    checks.put("runaway-retraining", new RunawayRetrainingRule());
    checks.put("threshold-gap", new ThresholdGapRule());
    checks.put("unmonitored-deployment", new UnmonitoredDeploymentRule());
    checks.put("missing-failure-path", new MissingFailurePathRule());
    checks.put("late-risk-classification", new LateRiskClassificationRule());
    checks.put("uneven-shares", new UnevenSharesRule());
    checks.put("missing-result", new MissingResultRule());
    checks.put("undecidable-experiment", new UndecidableExperimentRule());
    checks.put("unfit-step", new UnfitStepRule());
    checks.put("unfit-environment", new UnfitEnvironmentRule());
    checks.put("unfit-version", new UnfitVersionRule());
    checks.put("missing-champion", new MissingChampionRule());
    checks.put("unfit-unit", new UnfitUnitRule());
    checks.put("unfit-measure", new UnfitMeasureRule());
    checks.put("unfit-pipeline", new UnfitPipelineRule());
    checks.put("unclear-exemption", new UnclearExemptionRule());
    checks.put("unclear-scope", new UnclearScopeRule());
    return Collections.unmodifiableMap(checks);
  }
}
