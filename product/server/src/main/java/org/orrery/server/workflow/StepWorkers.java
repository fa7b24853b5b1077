package org.orrery.server.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.AutomaticStep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who carries out a step by the class that it has in the language. */
@Component
class StepWorkers {
  private final ObjectProvider<StepWorker> workers;
  private final StepTasks tasks;
  private final CompilerTasks compilerTasks;
  private volatile Map<String, StepWorker> byKind;

  StepWorkers(ObjectProvider<StepWorker> workers, StepTasks tasks, CompilerTasks compilerTasks) {
    this.workers = workers;
    this.tasks = tasks;
    this.compilerTasks = compilerTasks;
  }

  /** Names of the step classes that a worker of this server carries out. */
  Set<String> kinds() {
    return byKind().keySet();
  }

  private Map<String, StepWorker> byKind() {
    Map<String, StepWorker> known = byKind;
    if (known == null) {
      Map<String, StepWorker> found = new HashMap<>();
      for (StepWorker each : workers) {
        for (String kind : each.kinds()) {
          StepWorker other = found.put(kind, each);
          if (other != null) {
            throw new IllegalStateException(
                "Two workers carry out '%s': %s, %s"
                    .formatted(kind, other.getClass(), each.getClass()));
          }
        }
      }
      known = Map.copyOf(found);
      byKind = known;
    }
    return known;
  }

  /** Refuses a drawn step that its worker could never carry out. */
  void check(AutomaticStep step) throws InputFault {
    StepWorker worker = byKind().get(step.eClass().getName());
    if (worker != null) {
      worker.check(step);
    }
  }

  /** Does the work of a passage. */
  StepResult work(Passage passage) throws Exception {
    if (compilerTasks.knows(passage.kind())) {
      return compilerTasks.work(passage);
    }
    StepWorker worker = byKind().get(passage.kind());
    if (worker == null) {
      throw new IllegalStateException("This server has no worker for a " + passage.kind() + ".");
    }
    return worker.work(tasks.of(passage, passage.attempts()));
  }
}
