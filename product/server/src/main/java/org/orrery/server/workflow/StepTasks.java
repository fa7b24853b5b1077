package org.orrery.server.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.AutomaticStep;
import org.springframework.stereotype.Component;

/** Makes the task that a worker gets of a passage. */
@Component
class StepTasks {
  private final RunRows rows;
  private final PassageRows passages;
  private final Drawings drawings;

  StepTasks(RunRows rows, PassageRows passages, Drawings drawings) {
    this.rows = rows;
    this.passages = passages;
    this.drawings = drawings;
  }

  StepTask of(Passage passage, int attempt) {
    RunRow run = rows.get(passage.run());
    AutomaticStep step = (AutomaticStep) drawings.of(run.definition()).element(passage.element());
    return new StepTask(
        run.id(),
        passage.id(),
        run.definition(),
        step,
        run.model(),
        rows.version(run.id(), passage.path()),
        run.datasets(),
        run.parameters(),
        results(passages.passages(run.id())),
        run.startedBy(),
        attempt);
  }

  /** Results of the newest completed passage of each step, its outcome under {@code outcome}. */
  static Map<String, Map<String, String>> results(List<Passage> passages) {
    Map<String, Map<String, String>> results = new LinkedHashMap<>();
    for (Passage passage : passages) {
      if (passage.state() == Passage.State.COMPLETED && !passage.activity().contains("__")) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("outcome", passage.outcome());
        facts.putAll(passage.results());
        results.put(passage.element(), facts);
      }
    }
    return results;
  }
}
