package org.orrery.server.training;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.DataCheck;
import org.orrery.lifecycle.DataCheckKind;
import org.orrery.lifecycle.DataCheckStep;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.springframework.stereotype.Component;

/** Checks a dataset before it is used; what it finds is a result, not a failure of the step. */
@Component
class DataCheckWorker implements StepWorker {
  private final Catalog catalog;
  private final Clock clock;

  DataCheckWorker(Catalog catalog, Clock clock) {
    this.catalog = catalog;
    this.clock = clock;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("DataCheckStep");
  }

  /** Data and, for a check of the schema, its labels must be drawn. */
  @Override
  public void check(AutomaticStep drawn) throws DataException {
    DataCheckStep step = (DataCheckStep) drawn;
    StepSettings.drawn(step.getDataset());
    if (step.getChecks().stream().anyMatch(check -> check.getKind() == DataCheckKind.SCHEMA)) {
      StepSettings.labelled(step.getDataset());
    }
  }

  @Override
  public StepResult work(StepTask task) throws Exception {
    DataCheckStep step = (DataCheckStep) task.step();
    String sha256 = StepSettings.digest(task, step.getDataset());
    Map<String, String> results = new LinkedHashMap<>();
    boolean passed = true;
    try {
      Table table = Table.read(catalog.datasetFile(sha256));
      results.put("rows", Integer.toString(table.rows()));
      results.put("columns", Integer.toString(table.columns().size()));
      DataChecks checks =
          new DataChecks(table, step.getDataset(), catalog.dataset(sha256).created(), clock);
      for (DataCheck check : step.getChecks()) {
        DataChecks.Finding finding = checks.check(check);
        results.put(check.getId(), finding.text());
        passed &= finding.passed();
      }
    } catch (DataException e) {
      results.put("problem", e.getMessage());
      passed = false;
    }
    results.put("outcome", passed ? "passed" : "failed");
    return StepResult.outcome(results.get("outcome"), results);
  }
}
