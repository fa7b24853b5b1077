package org.orrery.server.workflow;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.orrery.api.Model;
import org.orrery.api.NewModel;
import org.orrery.api.ProblemCodes;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.DemoteStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.RegisterStep;
import org.orrery.lifecycle.RetireStep;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.Standing;
import org.orrery.server.ProblemException;
import org.orrery.server.catalog.Catalog;
import org.springframework.stereotype.Component;

/** Carries out the steps that change the catalog alone; all of them can be repeated harmlessly. */
@Component
class CatalogWorker implements StepWorker {
  private final Catalog catalog;
  private final Drawings drawings;

  CatalogWorker(Catalog catalog, Drawings drawings) {
    this.catalog = catalog;
    this.drawings = drawings;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("RegisterStep", "PromoteStep", "DemoteStep", "RollbackStep", "RetireStep");
  }

  /** Where a version goes back to, and what it becomes, stands in the drawing. */
  @Override
  public void check(AutomaticStep step) throws InputFault {
    if (step instanceof RollbackStep rollback
        && (rollback.getSnapshot() == null || rollback.getSnapshot().isBlank())) {
      throw new InputFault(
          "No snapshot is named.", "Name one that a deploy or promote step takes.");
    }
    if (step instanceof DemoteStep demote
        && (demote.getTo() == Standing.CHAMPION || demote.getTo() == Standing.CHALLENGER)) {
      throw new InputFault(
          "A version cannot be demoted to '%s'.".formatted(demote.getTo().getLiteral()),
          "Demote it to candidate or retired.");
    }
  }

  @Override
  public StepResult work(StepTask task) throws InputFault {
    check(task.step());
    String reason = "Step '" + task.step().getId() + "' of run " + task.run();
    return switch (task.step()) {
      case RegisterStep ignored -> register(task);
      case PromoteStep promote -> promote(task, promote, reason);
      case DemoteStep demote -> demote(task, demote, reason);
      case RollbackStep rollback -> rollback(task, rollback, reason);
      case RetireStep retire -> retire(task, retire, reason);
      default -> throw new IllegalArgumentException(task.step().eClass().getName());
    };
  }

  private StepResult register(StepTask task) {
    Lifecycle drawing = drawings.of(task.definition()).lifecycle();
    org.orrery.lifecycle.Model drawn = drawing.getModel();
    NewModel facts =
        drawn == null
            ? new NewModel(task.model(), "", null, 4, "", List.of(), "", "", "", "", "")
            : new NewModel(
                task.model(),
                drawn.getDocumentation(),
                drawn.getKind().getLiteral(),
                drawn.getRiskTier(),
                drawn.getUse(),
                List.copyOf(drawn.getRegions()),
                drawn.getAffectedPeople().getLiteral(),
                drawn.getExposure().getLiteral(),
                drawn.getPurpose().getLiteral(),
                drawn.getOwner(),
                drawn.getBusinessOwner());
    Model model = known(task.model());
    if (model == null) {
      model = catalog.register(facts, task.startedBy());
    }
    return StepResult.done(
        Map.of("model", model.name(), "riskTier", String.valueOf(model.riskTier())));
  }

  /** A model that somebody has entered before keeps its facts. */
  private Model known(String name) {
    try {
      return catalog.model(name);
    } catch (ProblemException e) {
      if (e.code().equals(ProblemCodes.NOT_FOUND)) {
        return null;
      }
      throw e;
    }
  }

  private StepResult promote(StepTask task, PromoteStep step, String reason) {
    int version = version(task);
    catalog.promote(task.model(), version, step.getSnapshot(), "system", reason);
    return new StepResult("done", Map.of("champion", String.valueOf(version)), version, false);
  }

  private StepResult demote(StepTask task, DemoteStep step, String reason) {
    int version = version(task);
    catalog.demote(task.model(), version, step.getTo().getLiteral(), "system", reason);
    return StepResult.done(Map.of("demoted", String.valueOf(version)));
  }

  /** The run's version, else the challenger. */
  private int version(StepTask task) {
    Integer version =
        task.version() == null ? catalog.model(task.model()).challenger() : task.version();
    if (version == null) {
      throw new IllegalStateException(
          "The run has no version, and model '%s' has no challenger. Make a version before this step."
              .formatted(task.model()));
    }
    return version;
  }

  private StepResult rollback(StepTask task, RollbackStep step, String reason) {
    catalog.rollback(task.model(), step.getSnapshot(), "system", reason);
    Model model = catalog.model(task.model());
    return new StepResult(
        "done",
        Map.of("champion", String.valueOf(model.champion()), "snapshot", step.getSnapshot()),
        model.champion(),
        false);
  }

  /** The run's own version too, which may have been demoted before. */
  private StepResult retire(StepTask task, RetireStep step, String reason) {
    Model model = catalog.model(task.model());
    Map<String, String> results = new LinkedHashMap<>();
    results.put("keepRecordsYears", String.valueOf(step.getKeepRecordsYears()));
    Set<Integer> versions = new LinkedHashSet<>();
    versions.add(task.version());
    versions.add(model.challenger());
    versions.add(model.champion());
    for (Integer version : versions) {
      if (version != null) {
        catalog.demote(task.model(), version, "retired", "system", reason);
        results.put("retired", Objects.toString(version));
      }
    }
    return StepResult.done(results);
  }
}
