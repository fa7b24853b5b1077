package org.orrery.server.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.api.Definition;
import org.orrery.api.NewRun;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.SubLifecycleStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Runs another life cycle as a run of its own whose end is the end of the step: one that was
 * cancelled, failed or ended as rejected fails the step; a step that is left cancels its run.
 *
 * <p>Both directions are read from the database at intervals, so that no end is missed by a server
 * that was away, and no transaction holds the locks of two runs.
 */
@Component
class SubLifecycleWorker implements StepWorker {
  private static final Logger LOG = LoggerFactory.getLogger(SubLifecycleWorker.class);
  private static final int DEEPEST = 10;

  private final RunRows rows;
  private final CallRows called;
  private final SubLifecycles calls;
  private final Drawings drawings;
  private final RunService runs;
  private final StepService steps;

  SubLifecycleWorker(
      RunRows rows,
      CallRows called,
      SubLifecycles calls,
      Drawings drawings,
      @Lazy RunService runs,
      @Lazy StepService steps) {
    this.rows = rows;
    this.called = called;
    this.calls = calls;
    this.drawings = drawings;
    this.runs = runs;
    this.steps = steps;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("SubLifecycleStep");
  }

  @Override
  public StepResult work(StepTask task) throws InputFault {
    RunRow known = called.calledBy(task.passage()).orElse(null);
    String child = known == null ? start(task) : known.id();
    return StepResult.pending(Map.of("run", child));
  }

  private String start(StepTask task) throws InputFault {
    SubLifecycleStep step = (SubLifecycleStep) task.step();
    Definition definition =
        calls
            .called(step)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The life cycle '%s' is not deployed. Deploy it and try the step again."
                            .formatted(step.getLifecycle())));
    if (depth(task.run()) >= DEEPEST) {
      throw new InputFault(
          "Life cycles call each other more than " + DEEPEST + " deep.",
          "Draw a way on which the called life cycle calls no other.");
    }
    Lifecycle drawing = drawings.of(definition.id()).lifecycle();
    List<String> known = drawing.getDatasets().stream().map(Element::getId).toList();
    Map<String, String> datasets = new LinkedHashMap<>(task.datasets());
    datasets.keySet().retainAll(known);
    return runs.call(
        new NewRun(
            definition.id(),
            null,
            task.model(),
            datasets,
            SubLifecycles.parameters(step, task.parameters()),
            task.version()),
        task);
  }

  private int depth(String run) {
    int depth = 1;
    for (RunRow at = rows.get(run); at.parent() != null; at = rows.get(at.parent())) {
      depth++;
    }
    return depth;
  }

  /** Carries ends from run to run; called by the clock. */
  @Scheduled(fixedDelayString = "${orrery.calls.every:PT1S}")
  void settle() {
    for (CallRows.EndedCall call : called.endedCalls()) {
      carefully(() -> settle(call), call.run());
    }
    for (String orphan : called.abandonedCalls()) {
      carefully(
          () -> runs.cancel(orphan, "The step that called it has been left.", "system"), orphan);
    }
  }

  private void settle(CallRows.EndedCall call) {
    Map<String, String> results = new LinkedHashMap<>();
    results.put("run", call.run());
    if (call.end() != null) {
      results.put("end", call.end());
    }
    if (call.state().equals("completed") && !"rejected".equals(call.end())) {
      steps.complete(
          call.passage(), new StepResult("done", results, rows.version(call.run(), ""), false));
    } else {
      steps.fail(
          call.passage(),
          "The run %s of the life cycle ended as %s."
              .formatted(call.run(), "completed".equals(call.state()) ? call.end() : call.state()));
    }
    called.settled(call.run());
  }

  private static void carefully(Runnable act, String run) {
    try {
      act.run();
    } catch (RuntimeException e) {
      LOG.error("The end of run {} could not be carried on", run, e);
    }
  }
}
