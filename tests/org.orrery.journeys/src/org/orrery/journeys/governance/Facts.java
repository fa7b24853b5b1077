package org.orrery.journeys.governance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.orrery.api.Approval;
import org.orrery.api.AuditEntry;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Lineage;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.Proposal;

/** What a journey's server knows. */
public final class Facts {
  public static final Instant NOW = Instant.now();
  public static final String CARD_DIGEST = "c".repeat(64);

  private Facts() {}

  public static Approval approval(String id, boolean mayDecide, String whyNot) {
    return new Approval(
        id,
        "run-1",
        "Credit risk",
        "approve-release",
        "Approve the release of the credit-risk model " + id,
        "approval",
        "credit-risk-model",
        1,
        "open",
        List.of("validator", "approver"),
        2,
        true,
        true,
        List.of("The test report was read", "The limits of the model are known"),
        List.of("model-card.md", "legal-opinion.pdf"),
        List.of(new Approval.Evidence("model-card.md", CARD_DIGEST, "text/markdown", 64)),
        List.of(),
        NOW.minus(2, ChronoUnit.DAYS),
        NOW.minus(1, ChronoUnit.HOURS),
        true,
        mayDecide,
        whyNot);
  }

  /** An open task whose form has these fields. */
  public static Approval task(String id, Approval.Field... fields) {
    Approval a = approval(id, true, "");
    return new Approval(
        a.id(),
        a.run(),
        a.lifecycleName(),
        a.element(),
        a.name(),
        "task",
        a.model(),
        a.version(),
        a.state(),
        a.roles(),
        1,
        false,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        a.created(),
        a.due(),
        false,
        true,
        "",
        List.of(fields),
        false,
        false);
  }

  /** An open approval that the person may decide on. */
  public static Approval delegable(String id, boolean mayDelegate) {
    return with(approval(id, true, ""), "open", List.of(), mayDelegate, false);
  }

  /** An approval in a state after a vote with two conditions. */
  public static Approval conditional(String id, String state, boolean mayMeet) {
    Approval.Vote vote =
        new Approval.Vote(
            "vera",
            "validator",
            "approve-with-conditions",
            "Two points are open.",
            List.of("Monitor the impact ratio weekly", "Retrain with the data of next quarter"),
            NOW.plus(30, ChronoUnit.DAYS),
            List.of(),
            NOW.minus(1, ChronoUnit.HOURS));
    return with(
        approval(id, false, "The step is " + state + "."), state, List.of(vote), false, mayMeet);
  }

  private static Approval with(
      Approval a,
      String state,
      List<Approval.Vote> votes,
      boolean mayDelegate,
      boolean mayMeetConditions) {
    return new Approval(
        a.id(),
        a.run(),
        a.lifecycleName(),
        a.element(),
        a.name(),
        a.kind(),
        a.model(),
        a.version(),
        state,
        a.roles(),
        a.quorum(),
        a.eachRole(),
        a.fourEyes(),
        a.checklist(),
        a.requiredEvidence(),
        a.evidence(),
        votes,
        a.created(),
        a.due(),
        a.escalated(),
        a.mayDecide(),
        a.whyNot(),
        List.of(),
        mayDelegate,
        mayMeetConditions);
  }

  public static Model model(int number) {
    return new Model(
        number == 1 ? "credit-risk-model" : "model-" + number,
        "",
        "ml",
        2,
        "credit origination",
        List.of("EU"),
        "applicants",
        "high",
        "high",
        "Head of credit modelling",
        "Head of retail lending",
        1,
        null,
        1,
        "ok",
        NOW);
  }

  public static ModelVersion version() {
    return new ModelVersion(
        "credit-risk-model",
        1,
        "champion",
        "dora",
        NOW,
        "run-1",
        List.of(new ModelVersion.Artifact("model-card.md", CARD_DIGEST, "text/markdown", 64)),
        List.of(),
        List.of(),
        List.of(new ModelVersion.DatasetUse("german-credit", "d".repeat(64), "training", 700)),
        Map.of("algorithm", "logistic-regression", "seed", "42"),
        List.of(
            measurement("auc", 0.78, "greater-or-equal", 0.70, true),
            measurement("impact-ratio-sex", 0.71, "greater-or-equal", 0.80, false)),
        List.of());
  }

  public static Lineage lineage() {
    return new Lineage(
        List.of(
            new Lineage.Node("d", "dataset", "german-credit", "1,000 rows", NOW),
            new Lineage.Node("r", "run", "run-1", "credit-risk 1", NOW),
            new Lineage.Node("v", "version", "credit-risk-model 1", "champion", NOW),
            new Lineage.Node("p", "predictions", "500 predictions", "", NOW)),
        List.of(
            new Lineage.Edge("d", "r", "trained"),
            new Lineage.Edge("r", "v", "made"),
            new Lineage.Edge("v", "p", "scored"),
            new Lineage.Edge("p", "v", "measured")));
  }

  /** A change of an approval that ada proposed. */
  public static Proposal proposal(String id, String state, String whyNot) {
    boolean isOpen = state.equals("open");
    return new Proposal(
        id,
        "credit-risk",
        "Credit risk",
        "1.1.0",
        "credit-risk-1",
        "0".repeat(64),
        List.of(
            new DeploymentPreview.Change(
                "changed", "approve-release", "ApprovalStep", "Approve release", "quorum 2 → 1"),
            new DeploymentPreview.Change(
                "removed",
                "approve-challenger",
                "ApprovalStep",
                "Approve challenger",
                "in Operate, decided by Risk committee")),
        "ada",
        NOW,
        "The committee meets once a month only",
        state,
        isOpen ? null : "vera",
        isOpen ? null : NOW,
        isOpen ? null : "It is fine",
        state.equals("deployed") ? "credit-risk-2" : null,
        isOpen && whyNot == null,
        whyNot);
  }

  public static AuditEntry entry(int number) {
    return new AuditEntry(
        number,
        NOW.plusSeconds(number),
        "dora",
        "run-started",
        "run-" + number,
        Map.of("definition", "credit-risk:" + number),
        "a".repeat(64),
        "b".repeat(64));
  }

  private static ModelVersion.Measurement measurement(
      String test, double value, String operator, double threshold, boolean passed) {
    return new ModelVersion.Measurement(
        test, test, test, "performance", value, "", operator, threshold, "error", passed, null);
  }
}
