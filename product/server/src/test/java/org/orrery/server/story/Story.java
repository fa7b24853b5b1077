package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.orrery.api.Approval;
import org.orrery.api.Dataset;
import org.orrery.api.Definition;
import org.orrery.api.NewRun;
import org.orrery.api.NewVote;
import org.orrery.api.Run;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.format.LifecycleFiles;

/** Acts of the credit-risk story over the interface, for the tests that tell parts of it. */
public final class Story {
  static final Path SAMPLES = Path.of("../../samples/credit");
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  public final Http http;

  public Story(Http http, Path data) {
    this.http = http;
    http.administrator(data);
    http.person("arne", "architect");
    http.person("dana", "developer");
    http.person("vera", "validator");
    http.person("devi", "developer", "validator", "approver");
    http.person("carl", "approver");
    http.person("omar", "operator");
    http.person("aude", "auditor");
    http.person("bea", "business-owner");
  }

  /** Goes on after a new start of the server: sessions have outlived it. */
  public Story(Story before, Http http) {
    this.http = http;
    http.signedInLike(before.http);
  }

  /** The compiled sample, whose training takes some seconds. */
  public static byte[] slowTraining() {
    try {
      Lifecycle drawing = LifecycleFiles.load(SAMPLES.resolve("credit-risk.lifecycle"));
      drawing.getStages().stream()
          .flatMap(stage -> stage.getNodes().stream())
          .filter(node -> node.getId().equals("train"))
          .map(TrainStep.class::cast)
          .flatMap(step -> step.getSettings().stream())
          .filter(setting -> setting.getKey().equals("epochs"))
          .forEach(setting -> setting.setValue("10000"));
      return Compiler.compile(drawing, LocalDate.now()).archive();
    } catch (IOException | CompilationException e) {
      throw new AssertionError(e);
    }
  }

  /** The compiled sample. */
  public static byte[] archive() {
    try {
      return Compiler.compile(
              LifecycleFiles.load(SAMPLES.resolve("credit-risk.lifecycle")), LocalDate.now())
          .archive();
    } catch (IOException | CompilationException e) {
      throw new AssertionError(e);
    }
  }

  public Definition deploy() {
    return deploy(archive());
  }

  public Definition deploy(byte[] archive) {
    return org.orrery.server.Json.read(
        Http.ok(http.send("arne", "POST", "/api/v1/deployments", archive, "application/zip")),
        Definition.class);
  }

  public Dataset upload(String who) {
    try {
      return org.orrery.server.Json.read(
          Http.ok(
              http.send(
                  who,
                  "POST",
                  "/api/v1/datasets?name=german-credit",
                  Files.readAllBytes(SAMPLES.resolve("german-credit.csv")),
                  "text/csv")),
          Dataset.class);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  public Run start(String who, Dataset dataset) {
    return http.post(
        who,
        "/api/v1/runs",
        new NewRun(
            null, "credit-risk", "credit-risk", Map.of("german-credit", dataset.sha256()), null),
        Run.class);
  }

  public Run run(String id) {
    return http.get("omar", "/api/v1/runs/" + id, Run.class);
  }

  /**
   * Waits until an element of a run is in a state, while no other waits for an operator. It answers
   * the step as it was then: the next look may find it further on.
   */
  public Run.Step reaches(String run, String element, String state) {
    return await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .failFast(() -> assertThat(unexpected(run(run), element)).isNull())
        .until(() -> step(run(run), element), step -> step != null && step.state().equals(state));
  }

  private static String unexpected(Run run, String element) {
    return run.steps().stream()
        .filter(step -> step.state().equals("failed") && step.left() == null)
        .filter(step -> !step.element().equals(element))
        .map(step -> step.element() + ": " + step.message())
        .findFirst()
        .orElse(null);
  }

  public static Run.Step step(Run run, String element) {
    return run.steps().stream()
        .filter(step -> step.element().equals(element))
        .findFirst()
        .orElse(null);
  }

  /** The open human step of an element. */
  public Approval approval(String who, String element) {
    return http.list(who, "/api/v1/approvals?state=open", Approval.class).stream()
        .filter(approval -> approval.element().equals(element))
        .findFirst()
        .orElseThrow();
  }

  /** The open human step of an element of a run. */
  public Approval approvalOf(String run, String who, String element) {
    return http.list(who, "/api/v1/approvals?state=open", Approval.class).stream()
        .filter(approval -> approval.run().equals(run) && approval.element().equals(element))
        .findFirst()
        .orElseThrow();
  }

  public static NewVote approve(Approval approval) {
    return new NewVote(
        "approve",
        "",
        List.of(),
        null,
        approval.evidence().stream().map(Approval.Evidence::sha256).toList(),
        approval.checklist(),
        answers(approval));
  }

  private static Map<String, String> answers(Approval approval) {
    Map<String, String> answers = new java.util.HashMap<>();
    for (Approval.Field field : approval.fields()) {
      answers.put(field.id(), answer(field));
    }
    return answers;
  }

  private static String answer(Approval.Field field) {
    if (!field.allowedValues().isEmpty()) {
      return field.allowedValues().get(1);
    }
    return switch (field.type()) {
      case "boolean" -> "false";
      case "integer", "number" -> "3";
      case "date" -> "2027-03-31";
      case "duration" -> "P3D";
      default -> "said";
    };
  }

  public Approval vote(String who, Approval approval, NewVote vote) {
    return http.post(who, "/api/v1/approvals/" + approval.id() + "/votes", vote, Approval.class);
  }
}
