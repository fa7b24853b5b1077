package org.orrery.server.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.server.workflow.Arrival;
import org.orrery.server.workflow.Runs;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.springframework.context.annotation.Primary;

/** Runs of the sample drawing without an engine: the test walks from step to step itself. */
@Primary
public class DrawnRuns implements Runs {
  public static final Path SAMPLES = Path.of("../../samples/credit");
  private final Lifecycle drawing;
  private final Map<String, Map<String, String>> results = new LinkedHashMap<>();
  public final Map<String, StepResult> completed = new ConcurrentHashMap<>();
  public final List<String> triggered = new CopyOnWriteArrayList<>();
  public Integer version;

  public DrawnRuns() throws Exception {
    drawing = LifecycleFiles.load(SAMPLES.resolve("credit-risk.lifecycle"));
  }

  @Override
  public void complete(String passage, StepResult result) {
    completed.putIfAbsent(passage, result);
  }

  @Override
  public boolean trigger(String run, String element, String actor, Map<String, String> facts) {
    triggered.add(element + " by " + facts.get("monitor"));
    return true;
  }

  @Override
  public void take(String run, String model, int taken, String actor) {
    version = taken;
  }

  /** Nobody else changes a run of the test. */
  @Override
  public void lock(String run) {
    assertThat(run).isEqualTo("run-1");
  }

  /** No step waits: the test walks. */
  @Override
  public boolean again(Arrival arrival, Predicate<AutomaticStep> lacking) {
    return true;
  }

  @Override
  public Map<String, String> definitions(String model) {
    return Map.of("run-1", drawing.getId());
  }

  private static org.orrery.api.Definition.Verdict verdict(String rule, Boolean verified) {
    return new org.orrery.api.Definition.Verdict(rule, "base", "2026-01-01", "holds", verified);
  }

  @Override
  public org.orrery.api.Definition definition(String id) {
    return new org.orrery.api.Definition(
        id,
        drawing.getId(),
        drawing.getName(),
        drawing.getVersion(),
        1,
        "0".repeat(64),
        "ada",
        java.time.Instant.EPOCH,
        List.of(
            verdict("four-eyes", true), verdict("records-kept", false), verdict("logged", null)),
        List.of());
  }

  @Override
  public Lifecycle drawing(String definition) {
    return drawing;
  }

  /** Carries out a drawn step as the engine would; {@code ID-again} is a second passage. */
  public StepResult walk(List<StepWorker> workers, String element, String model, String sha256)
      throws Exception {
    AutomaticStep step = step(element.replace("-again", ""));
    StepWorker worker =
        workers.stream()
            .filter(w -> w.kinds().contains(step.eClass().getName()))
            .findFirst()
            .orElseThrow();
    StepTask task =
        new StepTask(
            "run-1",
            "passage-" + element,
            "definition-1",
            step,
            model,
            version,
            Map.of("german-credit", sha256),
            Map.of(),
            results,
            "dana",
            1);
    StepResult result = worker.work(task);
    if (result.version() != null) {
      version = result.version();
    }
    results.put(element, result.results());
    return result;
  }

  private AutomaticStep step(String element) {
    return drawing.getStages().stream()
        .flatMap(stage -> stage.getNodes().stream())
        .filter(node -> node.getId().equals(element))
        .map(AutomaticStep.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
