package org.orrery.server.experiments;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.orrery.api.EventTypes;
import org.orrery.api.Experiment;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.StandingChanged;
import org.orrery.server.events.EventLog;
import org.orrery.server.measurements.MeasurementReported;
import org.orrery.server.serving.TrafficPlans;
import org.orrery.server.statistics.Figures;
import org.orrery.server.statistics.Intervals;
import org.orrery.server.workflow.RunEnded;
import org.orrery.server.workflow.Runs;
import org.orrery.server.workflow.StepResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures running experiments, decides them and tells their runs; goes on after a restart. */
@Component
class Deciding {
  private static final Logger LOG = LoggerFactory.getLogger(Deciding.class);
  private static final String ACTOR = "system";

  private final Experiments experiments;
  private final TrafficPlans plans;
  private final ArmSamples samples;
  private final Runs runs;
  private final AuditTrail audit;
  private final EventLog log;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Deciding(
      Experiments experiments,
      TrafficPlans plans,
      ArmSamples samples,
      @Lazy Runs runs,
      AuditTrail audit,
      EventLog log,
      PlatformTransactionManager transactions,
      ObjectProvider<Clock> clocks) {
    this.experiments = experiments;
    this.plans = plans;
    this.samples = samples;
    this.runs = runs;
    this.audit = audit;
    this.log = log;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clocks.getIfAvailable(Clock::systemUTC);
  }

  /** An arm for the interface, with the interval of its mean. */
  static Experiment.Arm view(ArmSamples.Measured measured, double confidence) {
    Intervals.Interval interval = Intervals.mean(measured.sample(), confidence);
    return new Experiment.Arm(
        measured.arm().name(),
        measured.arm().version(),
        measured.arm().share(),
        measured.predictions(),
        measured.sample().count(),
        finite(measured.sample().mean()),
        finite(interval.lower()),
        finite(interval.upper()));
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  /** Decides what is ripe; called by the clock. */
  @Scheduled(fixedDelayString = "${orrery.experiments.every:PT1S}")
  void decide() {
    decide(experiment -> true);
  }

  /** A report may be the one that an experiment of its run waits for. */
  @EventListener
  void on(MeasurementReported made) {
    decide(experiment -> experiment.run().equals(made.run()));
  }

  private synchronized void decide(Predicate<Experiments.Stored> which) {
    experiments.open().stream().filter(which).forEach(this::tryToDecide);
  }

  private void tryToDecide(Experiments.Stored experiment) {
    try {
      decide(experiment);
    } catch (RuntimeException e) {
      LOG.error("Experiment {} could not be decided", experiment.id(), e);
    }
  }

  /** Whoever ends an experiment first decides it: another tells the run what that came to. */
  void decide(Experiments.Stored experiment) {
    if (experiment.state().equals("running")) {
      List<ArmSamples.Measured> arms = samples.measure(experiment);
      String decision = decision(experiment, arms);
      if (decision == null) {
        return;
      }
      transaction.executeWithoutResult(
          status -> {
            if (!end(experiment, arms, decision)) {
              status.setRollbackOnly();
            }
          });
    }
    Experiments.Stored ended = experiments.find(experiment.id()).orElseThrow();
    if (!ended.completed()) {
      runs.complete(ended.passage(), StepResult.outcome(ended.decision(), results(ended)));
      experiments.completed(ended.id());
    }
  }

  private String decision(Experiments.Stored experiment, List<ArmSamples.Measured> arms) {
    DecisionValue value = samples.value(experiment);
    boolean ripe =
        arms.stream().allMatch(arm -> arm.sample().count() >= experiment.minimumSamples());
    if (!ripe || ReportedArms.lackSpread(arms, value)) {
      boolean late =
          experiment.deadline() != null && !clock.instant().isBefore(experiment.deadline());
      return late ? Judgement.INCONCLUSIVE : null;
    }
    return Judgement.of(
        arms.getFirst().sample(),
        arms.getLast().sample(),
        experiment.confidence(),
        experiment.minimumImprovement(),
        value.higherIsBetter());
  }

  /** The traffic goes first, as where a new champion stops an experiment: locks in one order. */
  private boolean end(
      Experiments.Stored experiment, List<ArmSamples.Measured> arms, String decision) {
    List<Experiment.Arm> views =
        arms.stream().map(arm -> view(arm, experiment.confidence())).toList();
    unsplit(experiment, arms, "experiment decided: " + decision);
    if (!experiments.end(experiment.id(), "decided", decision, views, clock.instant())) {
      return false;
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("run", experiment.run());
    details.put("model", experiment.model());
    details.put("decision", decision);
    details.put("arms", views);
    audit.append(ACTOR, "experiment-decided", "experiment/" + experiment.id(), details);
    log.publish(EventTypes.EXPERIMENT_DECIDED, experiment.id(), details);
    return true;
  }

  private static Map<String, String> results(Experiments.Stored experiment) {
    Map<String, String> results = new LinkedHashMap<>();
    results.put("outcome", experiment.decision());
    List<Experiment.Arm> arms = experiment.finalArms() == null ? List.of() : experiment.finalArms();
    for (int i = 0; i < arms.size(); i++) {
      String subject = experiment.arms().get(i).subject();
      results.put(subject + "Samples", Long.toString(arms.get(i).samples()));
      if (arms.get(i).mean() != null) {
        results.put(subject + "Mean", Figures.exact(arms.get(i).mean()));
      }
    }
    return results;
  }

  @EventListener
  void on(RunEnded ended) {
    for (Experiments.Stored experiment : experiments.open()) {
      if (experiment.run().equals(ended.run())) {
        stop(experiment);
        experiments.completed(experiment.id());
      }
    }
  }

  /** When the champion changes under an experiment there is nothing left to compare. */
  @EventListener
  void on(StandingChanged change) {
    for (Experiments.Stored experiment : experiments.open()) {
      if (experiment.model().equals(change.model())
          && experiment.state().equals("running")
          && !change.cause().equals("challenged")) {
        stop(experiment);
      }
    }
  }

  /** Ends the split of the traffic, which is another's where no arm is served here. */
  private void unsplit(Experiments.Stored experiment, List<ArmSamples.Measured> arms, String why) {
    if (!arms.stream().allMatch(ArmSamples.Measured::elsewhere)) {
      plans.clear(experiment.model(), ACTOR, why);
    }
  }

  void stop(Experiments.Stored experiment) {
    boolean running =
        experiments.find(experiment.id()).filter(now -> now.state().equals("running")).isPresent();
    if (running) {
      List<ArmSamples.Measured> measured = samples.measure(experiment);
      List<Experiment.Arm> arms =
          measured.stream().map(arm -> view(arm, experiment.confidence())).toList();
      unsplit(experiment, measured, "experiment stopped");
      experiments.end(experiment.id(), "stopped", Judgement.INCONCLUSIVE, arms, clock.instant());
    }
  }
}
