package org.orrery.server.experiments;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.orrery.api.Model;
import org.orrery.api.Traffic;
import org.orrery.lifecycle.Arm;
import org.orrery.lifecycle.ArmSubject;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.ExperimentKind;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.Metric;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.measurements.ReportedValues;
import org.orrery.server.serving.Predictions;
import org.orrery.server.serving.TrafficPlans;
import org.orrery.server.statistics.Spans;
import org.orrery.server.workflow.InputFault;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts experiments; they go on after the call and are decided by {@link Deciding}. Requests are
 * split between the arms that are served here.
 */
@Component
class ExperimentWorker implements StepWorker {
  private static final String ACTOR = "system";

  private final Experiments experiments;
  private final TrafficPlans plans;
  private final Predictions predictions;
  private final ReportedValues reports;
  private final ArmSamples samples;
  private final Catalog catalog;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ExperimentWorker(
      Experiments experiments,
      TrafficPlans plans,
      Predictions predictions,
      ReportedValues reports,
      ArmSamples samples,
      Catalog catalog,
      AuditTrail audit,
      PlatformTransactionManager transactions,
      ObjectProvider<Clock> clocks) {
    this.experiments = experiments;
    this.plans = plans;
    this.predictions = predictions;
    this.reports = reports;
    this.samples = samples;
    this.catalog = catalog;
    this.audit = audit;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clocks.getIfAvailable(Clock::systemUTC);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("ExperimentStep");
  }

  /** What decides stands in the drawing: a mean over decisions, in an A/B test one of a KPI. */
  @Override
  public void check(AutomaticStep drawn) throws InputFault {
    ExperimentStep step = (ExperimentStep) drawn;
    Metric metric = step.getMetric();
    if (metric == null) {
      throw new InputFault("No metric decides the experiment.", "Choose one in the drawing.");
    }
    boolean test = step.getKind() == ExperimentKind.AB_TEST;
    if (test && !(metric instanceof Kpi)) {
      throw new InputFault(
          "An A/B test is decided by a KPI, and '%s' is a metric of the model."
              .formatted(metric.getId()),
          "Choose a KPI, or compare champion and challenger.");
    }
    if (DecisionValue.of(metric).isEmpty()) {
      throw new InputFault(
          "A metric of kind '%s' cannot decide an experiment."
              .formatted(metric.getKind().getLiteral()),
          "Choose value-per-decision, conversion, loss"
              + (test ? "." : ", accuracy or expected-cost."));
    }
  }

  @Override
  public StepResult work(StepTask task) throws InputFault {
    ExperimentStep step = (ExperimentStep) task.step();
    check(step);
    var known = experiments.byPassage(task.passage());
    if (known.isPresent()) {
      return pending(known.get().id(), elsewhere(task.model(), known.get().arms()));
    }
    List<Experiments.DrawnArm> arms = arms(task, step);
    List<Experiments.DrawnArm> elsewhere = elsewhere(task.model(), arms);
    String id = transaction.execute(status -> start(task, step, arms, elsewhere));
    return pending(id, elsewhere);
  }

  private List<Experiments.DrawnArm> elsewhere(String model, List<Experiments.DrawnArm> arms) {
    return arms.stream().filter(arm -> samples.isElsewhere(model, arm)).toList();
  }

  private static StepResult pending(String id, List<Experiments.DrawnArm> elsewhere) {
    return StepResult.pending(
        elsewhere.isEmpty()
            ? Map.of("experiment", id)
            : Map.of("experiment", id, "splitElsewhere", versions(elsewhere)));
  }

  private static String versions(List<Experiments.DrawnArm> arms) {
    return arms.stream()
        .map(arm -> Integer.toString(arm.version()))
        .collect(Collectors.joining(", "));
  }

  private String start(
      StepTask task,
      ExperimentStep step,
      List<Experiments.DrawnArm> arms,
      List<Experiments.DrawnArm> elsewhere) {
    Instant now = clock.instant();
    String id = UUID.randomUUID().toString();
    boolean ends = step.getMaximumDuration() != null && !step.getMaximumDuration().isBlank();
    experiments.insert(
        new Experiments.Stored(
            id,
            task.passage(),
            task.run(),
            step.getId(),
            task.definition(),
            task.model(),
            step.getMetric().getId(),
            step.getMetric().getUnit(),
            "running",
            null,
            false,
            Math.max(2, step.getMinimumSamples()),
            step.getConfidence(),
            step.getMinimumImprovement(),
            ends ? Spans.after(now, step.getMaximumDuration()) : null,
            predictions.newest(task.model()),
            reports.last(task.model()),
            arms,
            null,
            now,
            null));
    split(task, step, arms, elsewhere);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("run", task.run());
    details.put("model", task.model());
    details.put("kind", step.getKind().getLiteral());
    details.put("arms", arms);
    if (!elsewhere.isEmpty()) {
      details.put("splitElsewhere", versions(elsewhere));
    }
    audit.append(ACTOR, "experiment-started", "experiment/" + id, details);
    return id;
  }

  /** Where one arm is kept elsewhere, what comes here all goes to the other. */
  private void split(
      StepTask task,
      ExperimentStep step,
      List<Experiments.DrawnArm> arms,
      List<Experiments.DrawnArm> elsewhere) {
    List<Traffic.Share> shares =
        arms.stream()
            .filter(arm -> !elsewhere.contains(arm))
            .map(
                arm ->
                    new Traffic.Share(
                        arm.version(), arm.name(), elsewhere.isEmpty() ? arm.share() : 100))
            .toList();
    if (!shares.isEmpty()) {
      plans.set(
          task.model(),
          TrafficPlans.EXPERIMENT,
          shares,
          ACTOR,
          "experiment " + step.getId() + " of run " + task.run());
    }
  }

  /** Champion first, so that the challenger's keys stay when shares change. */
  private List<Experiments.DrawnArm> arms(StepTask task, ExperimentStep step) {
    Model model = catalog.model(task.model());
    List<Experiments.DrawnArm> arms = new ArrayList<>();
    for (Arm arm : step.getArms()) {
      Integer version =
          switch (arm.getSubject()) {
            case CHAMPION -> model.champion();
            case CHALLENGER -> model.challenger() != null ? model.challenger() : task.version();
            case VERSION -> arm.getNumber();
          };
      if (version == null) {
        throw new IllegalStateException(
            "Arm '%s' stands for the %s, but model '%s' has none. Deploy a champion and make another version before this step."
                .formatted(arm.getId(), arm.getSubject().getLiteral(), task.model()));
      }
      arms.add(
          new Experiments.DrawnArm(
              arm.getName() == null ? arm.getId() : arm.getName(),
              arm.getSubject() == ArmSubject.CHAMPION ? "champion" : "challenger",
              version,
              arm.getShare()));
    }
    arms.sort((a, b) -> a.subject().compareTo(b.subject()));
    if (arms.size() != 2
        || arms.get(0).subject().equals(arms.get(1).subject())
        || arms.get(0).version() == arms.get(1).version()) {
      throw new IllegalStateException(
          "An experiment compares the champion with one other version; the versions of its arms: %s. Make another version before this step, or choose it in the drawing."
              .formatted(
                  String.join(
                      ", ", arms.stream().map(arm -> arm.name() + " " + arm.version()).toList())));
    }
    return List.of(arms.get(1), arms.get(0));
  }
}
