package org.orrery.server.submissions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.orrery.api.ModelVersion;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.decisions.DecisionException;
import org.orrery.server.decisions.DecisionModel;
import org.orrery.server.serving.ModelFiles;
import org.orrery.server.serving.Signature;
import org.orrery.server.workflow.Runs;
import org.springframework.stereotype.Component;

/** Enters decision models as versions; the same file with the same words gives the same version. */
@Component
class DecisionSubmissions {
  private static final double THRESHOLD = 0.5;

  private final Catalog catalog;
  private final Runs runs;

  DecisionSubmissions(Catalog catalog, Runs runs) {
    this.catalog = catalog;
    this.runs = runs;
  }

  /**
   * What is entered.
   *
   * @param decision id of the decision, or null when the file holds one
   * @param positive outcome that counts as the event
   * @param target column of test data with the expected outcome, or null for the output's name
   */
  record Submission(String model, byte[] dmn, String decision, String positive, String target) {}

  /**
   * @param run a run that works on the version from now, or null
   */
  ModelVersion enter(Submission submission, String run, String actor) throws IOException {
    catalog.model(submission.model());
    DecisionModel decision = read(submission);
    Signature signature = signature(decision, submission);
    ModelVersion version =
        catalog.create(
            new Catalog.NewVersion(
                submission.model(),
                "upload/" + digest(submission),
                null,
                actor,
                List.of(
                    artifact(ModelFiles.DECISION, "DMN", submission.dmn()),
                    artifact(Signature.FILE, "JSON", signature.toJson())),
                signature.columns().stream()
                    .map(c -> new ModelVersion.Field(c.name(), c.type(), c.categories()))
                    .toList(),
                List.of(
                    new ModelVersion.Field("score", "number", List.of()),
                    new ModelVersion.Field("label", "text", decision.outcomes()),
                    new ModelVersion.Field("prediction", "text", List.of())),
                List.of(),
                Map.of(
                    "origin",
                    "uploaded decision model",
                    ModelFiles.DECISION_ID,
                    decision.id(),
                    "target",
                    signature.target(),
                    "positiveClass",
                    signature.positiveClass(),
                    "threshold",
                    Double.toString(THRESHOLD))));
    if (run != null && !run.isBlank()) {
      runs.take(run, version.model(), version.number(), actor);
    }
    return version;
  }

  private static DecisionModel read(Submission submission) {
    ForeignFormat.refuse(submission.dmn());
    DecisionModel model;
    try {
      model = DecisionModel.read(submission.dmn(), submission.decision());
    } catch (DecisionException e) {
      throw new ProblemException(
          422, ProblemCodes.MODEL_UNREADABLE, e.getMessage(), e.hint(), Map.of());
    }
    if (!model.outcomes().contains(submission.positive())) {
      throw new ProblemException(
          422,
          ProblemCodes.MODEL_UNREADABLE,
          "'%s' is no outcome of the decision '%s'.".formatted(submission.positive(), model.id()),
          "Name one of: " + String.join(", ", model.outcomes()) + ".");
    }
    return model;
  }

  private static Signature signature(DecisionModel model, Submission submission) {
    String negative =
        model.outcomes().stream()
            .filter(outcome -> !outcome.equals(submission.positive()))
            .findFirst()
            .orElseThrow();
    String target =
        submission.target() == null || submission.target().isBlank()
            ? model.output()
            : submission.target();
    return new Signature(
        target,
        submission.positive(),
        negative,
        1,
        THRESHOLD,
        model.inputs().stream().map(DecisionSubmissions::column).toList());
  }

  private static Signature.Column column(DecisionModel.Input input) {
    boolean number = input.type() == DecisionModel.Type.NUMBER;
    List<String> values =
        input.type() == DecisionModel.Type.BOOLEAN ? List.of("false", "true") : input.values();
    return new Signature.Column(
        input.name(), number ? "number" : "text", number ? List.of() : values, 0, 1, true);
  }

  private ModelVersion.Artifact artifact(String name, String format, byte[] bytes)
      throws IOException {
    String sha256 = catalog.store(new ByteArrayInputStream(bytes));
    return new ModelVersion.Artifact(name, sha256, format, bytes.length);
  }

  private static String digest(Submission submission) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String words =
          String.join(
              "\n",
              submission.model(),
              String.valueOf(submission.decision()),
              submission.positive(),
              String.valueOf(submission.target()),
              "");
      digest.update(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(submission.dmn()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
