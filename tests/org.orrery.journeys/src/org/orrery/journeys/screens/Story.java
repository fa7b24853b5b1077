package org.orrery.journeys.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.orrery.api.AuditVerification;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Finding;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.Page;
import org.orrery.api.User;
import org.orrery.journeys.governance.Facts;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.format.LifecycleFiles;

/** A server in the middle of the story of a credit-risk model, with all that can be seen of it. */
final class Story {
  static final String MODEL = "credit-risk-model";
  private static final String CARD =
      """
      # Model card

      Scores applicants for **consumer credit**. Not for businesses.

      | metric | value | threshold |
      |---|---|---|
      | auc | 0.78 | 0.70 |
      | impact ratio (sex) | 0.71 | 0.80 |

      - trained on `german-credit`, 700 rows
      - [data sheet](data-sheet.md)

      ```
      score = logistic(w * x)
      ```
      """;

  private Story() {}

  /** The file of the credit sample. */
  static Path sample() {
    return Path.of(System.getProperty("orrery.samples"), "credit", "credit-risk.lifecycle");
  }

  /** The sample, in which some failures lead nowhere. */
  static byte[] faulty() throws IOException {
    Lifecycle lifecycle = LifecycleFiles.load(sample());
    List<Transition> failures =
        lifecycle.getTransitions().stream()
            .filter(line -> line.getKind() == TransitionKind.FAILURE)
            .limit(3)
            .toList();
    lifecycle.getTransitions().removeAll(failures);
    return LifecycleFiles.toBytes(lifecycle);
  }

  static void answer(FakeServer server) {
    governance(server);
    OperationsStory.answer(server);
    server.on("POST /api/v1/deployments/preview", body -> preview());
    server.on("POST /api/v1/proposals", body -> Facts.proposal("p4", "open", null));
    server.on("POST /api/v1/deployments", body -> definition());
    server.on("GET /api/v1/datasets", body -> List.of());
    server.on("GET /api/v1/deployments", body -> List.of(definition()));
    server.on("GET /api/v1/deployments/def-1", body -> definition());
  }

  private static void governance(FakeServer server) {
    server.on(
        "GET /api/v1/approvals",
        body ->
            List.of(
                Facts.approval("a1", true, ""),
                Facts.approval("a2", false, "You trained this version; somebody else decides.")));
    server.on(
        "GET /api/v1/proposals",
        body ->
            List.of(
                Facts.proposal("p1", "open", null),
                Facts.proposal("p2", "rejected", "The proposal is rejected."),
                Facts.proposal("p3", "deployed", "The proposal is deployed.")));
    server.on("GET /api/v1/artifacts/" + Facts.CARD_DIGEST, body -> CARD);
    server.on("GET /api/v1/models/credit-risk-model/versions/1", body -> Facts.version());
    for (Model model : models()) {
      server.on(
          "GET /api/v1/models/" + model.name() + "/versions",
          body -> List.of(Facts.version(), challenger()));
    }
    server.on("GET /api/v1/models/credit-risk-model/versions/1/lineage", body -> Facts.lineage());
    server.on("GET /api/v1/models/credit-risk-model/versions/1/card", body -> CARD);
    server.on("GET /api/v1/models/credit-risk-model/versions/2/card", body -> CARD);
    server.on("GET /api/v1/models/credit-risk-model/versions/2/lineage", body -> Facts.lineage());
    server.on("GET /api/v1/audit", body -> new Page<>(FakeServer.many(60, Facts::entry), null));
    server.on(
        "GET /api/v1/audit/verify",
        body -> new AuditVerification(true, 60, null, "f".repeat(64), ""));
    server.on(
        "GET /api/v1/users",
        body ->
            List.of(
                new User("ada", "Ada Architect", List.of("architect"), true),
                new User("vera", "Vera Validator", List.of("validator", "approver"), true),
                new User("otto", "Otto Operator", List.of("operator"), false)));
  }

  private static ModelVersion challenger() {
    ModelVersion champion = Facts.version();
    return new ModelVersion(
        champion.model(),
        2,
        "challenger",
        "dora",
        champion.created(),
        "run-1",
        champion.artifacts(),
        List.of(),
        List.of(),
        champion.datasets(),
        champion.provenance(),
        champion.measurements(),
        List.of());
  }

  static List<Model> models() {
    return List.of(
        model(MODEL, "warning"),
        model("churn-model", "ok"),
        model("fraud-rules", "critical"),
        model(OperationsStory.UNWATCHED, "unknown"));
  }

  private static Model model(String name, String health) {
    return new Model(
        name,
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
        2,
        2,
        health,
        Facts.NOW);
  }

  private static List<Finding> findings() {
    return List.of(
        new Finding(
            "bank.release",
            "bank",
            "warning",
            "deploy",
            "A version is released before the conditions of its approval are met.",
            "Wait for the conditions.",
            null,
            List.of(
                new Finding.Passed("document", "Document", "", List.of()),
                new Finding.Passed(
                    "approve-release", "Approve", "approve-with-conditions", List.of()),
                new Finding.Passed("deploy", "Deploy", "", List.of())),
            "Credit manual 4.2",
            false),
        new Finding("bank.owner", "bank", "info", "train", "Nobody owns it.", "Name somebody."));
  }

  private static DeploymentPreview preview() {
    return new DeploymentPreview(
        "credit-risk",
        "Credit risk",
        "1.0.0",
        definition(),
        List.of(),
        findings(),
        List.of(
            new DeploymentPreview.Change("added", "train", "TrainStep", "Train", "new step"),
            new DeploymentPreview.Change("removed", "old", "TestStep", "Old test", "gone"),
            new DeploymentPreview.Change(
                "changed", "approve", "ApprovalStep", "Approve", "quorum 1 -> 2")),
        2,
        List.of(
            new DeploymentPreview.Landing(
                "run-1", MODEL, "waiting", Facts.NOW, 1, List.of("approve"), "Approve"),
            new DeploymentPreview.Landing(
                "run-2", MODEL, "running", Facts.NOW, 1, List.of("test"), "Test")),
        new DeploymentPreview.Acceptance(
            List.of(
                new DeploymentPreview.Change(
                    "changed", "approve", "ApprovalStep", "Approve", "quorum 1 -> 2")),
            null));
  }

  private static Definition definition() {
    return new Definition(
        "def-1",
        "credit-risk",
        "Credit risk",
        "1.0.0",
        1,
        "0".repeat(64),
        "ada",
        Facts.NOW,
        List.of(),
        List.of());
  }

  static String drawing() {
    try {
      return Files.readString(sample());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
