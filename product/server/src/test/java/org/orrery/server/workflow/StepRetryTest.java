package org.orrery.server.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.AuditEntry;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.api.RunMoment;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.server.Json;
import org.orrery.server.TestServer;
import org.orrery.server.story.Http;
import org.orrery.server.story.Story;

/** A failed step without a failure path waits for an operator, whose reason goes to the trail. */
class StepRetryTest {
  private static final Path SAMPLE = Path.of("../../samples/credit/credit-risk.lifecycle");

  @TempDir Path data;

  @Test
  void whoLetsAStepBeTriedAgainSaysWhy() throws Exception {
    try (TestServer server = TestServer.start(data, List.of())) {
      Story story = new Story(new Http(server.url()), data);
      story.deploy(Compiler.compile(failing(), LocalDate.now()).archive());
      Run run = story.start("devi", story.upload("dana"));
      story.reaches(run.id(), "classify-risk", "waiting");
      story.vote(
          "vera",
          story.approval("vera", "classify-risk"),
          Story.approve(story.approval("vera", "classify-risk")));
      story.reaches(run.id(), "train", "failed");

      String retry = "/api/v1/runs/" + run.id() + "/steps/train/retry";
      story.http.post("omar", retry, Map.of("reason", "The disk is larger now."), Run.class);
      story.reaches(run.id(), "train", "failed");
      story.http.post("omar", retry, null, Run.class);
      story.reaches(run.id(), "train", "failed");

      assertThat(retries(story)).containsExactly("The disk is larger now.", "");
      thePastTellsEachStateInItsOrder(story, run.id());
    }
  }

  private static void thePastTellsEachStateInItsOrder(Story story, String run) {
    List<RunMoment> past =
        story.http.list("aude", "/api/v1/runs/" + run + "/history", RunMoment.class);
    assertThat(past).isSortedAccordingTo(Comparator.comparing(RunMoment::at));
    assertThat(past)
        .filteredOn(moment -> moment.element().equals("train"))
        .extracting(RunMoment::state)
        .containsExactly("active", "failed", "active", "failed", "active", "failed");
    assertThat(past)
        .filteredOn(moment -> moment.element().equals("train"))
        .allSatisfy(moment -> assertThat(moment.passage()).isEqualTo(1));
    assertThat(past)
        .filteredOn(moment -> moment.state().equals("failed"))
        .allSatisfy(moment -> assertThat(moment.message()).contains("no-such-column"));
    assertThat(past)
        .filteredOn(moment -> moment.element().equals("classify-risk"))
        .extracting(RunMoment::state)
        .containsExactly("waiting", "completed");
    assertThat(
            Http.problem(story.http.send("aude", "GET", "/api/v1/runs/none/history", null, null)))
        .extracting(Problem::code)
        .isEqualTo(ProblemCodes.NOT_FOUND);
  }

  /** The reasons in the export of the trail, the first first. */
  private static List<String> retries(Story story) {
    return Http.ok(story.http.send("aude", "GET", "/api/v1/audit/export", null, null))
        .lines()
        .map(line -> Json.read(line, AuditEntry.class))
        .filter(entry -> entry.action().equals("step-retried"))
        .map(entry -> String.valueOf(entry.details().get("reason")))
        .toList();
  }

  /** The sample, whose training cannot be done and, as was agreed in writing, has no other way. */
  private static Lifecycle failing() throws IOException {
    Lifecycle drawing = LifecycleFiles.load(SAMPLE);
    TrainStep train =
        (TrainStep)
            drawing.getStages().stream()
                .flatMap(stage -> stage.getNodes().stream())
                .filter(node -> node.getId().equals("train"))
                .findFirst()
                .orElseThrow();
    Setting entity = LifecycleFactory.eINSTANCE.createSetting();
    entity.setKey("entity");
    entity.setValue("no-such-column");
    train.getSettings().add(entity);
    List<Transition> failures =
        train.getOutgoing().stream().filter(t -> t.getKind() == TransitionKind.FAILURE).toList();
    drawing.getLayout().getEdges().removeIf(edge -> failures.contains(edge.getTransition()));
    failures.forEach(failure -> EcoreUtil.delete(failure, true));
    Exemption exemption = LifecycleFactory.eINSTANCE.createExemption();
    exemption.setRule("engineering.failure-path");
    exemption.setOwner("Head of credit modelling");
    exemption.setReason("Somebody watches the trial.");
    exemption.setCompensatingControl("The run is looked at twice a day.");
    exemption.setExpires(LocalDate.now().plusDays(30).toString());
    train.getExemptions().add(exemption);
    return drawing;
  }
}
