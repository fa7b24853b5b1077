package org.orrery.server.serving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.TargetKind;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.catalog.Elsewhere;
import org.orrery.server.workflow.InputFault;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.springframework.stereotype.Component;

/**
 * Brings a version into service: at once, or by a rollout that goes on after the call. The first
 * champion of a model gets all traffic at once, because there is nobody to share it with. A shadow
 * is no service: the version is asked beside the champion and becomes nothing by it.
 */
@Component
class DeployWorker implements StepWorker {
  private static final String ACTOR = "system";

  private final Catalog catalog;
  private final Rollouts rollouts;
  private final LoadedModels models;
  private final RemoteModels remotes;

  DeployWorker(Catalog catalog, Rollouts rollouts, LoadedModels models, RemoteModels remotes) {
    this.catalog = catalog;
    this.rollouts = rollouts;
    this.models = models;
    this.remotes = remotes;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("DeployStep");
  }

  @Override
  public StepResult work(StepTask task) throws InputFault {
    DeployStep step = (DeployStep) task.step();
    if (task.version() == null) {
      throw new IllegalStateException("There is no version to deploy. Make one before this step.");
    }
    int version = task.version();
    Elsewhere elsewhere = Elsewhere.of(catalog.version(task.model(), version)).orElse(null);
    if (elsewhere != null) {
      return released(task, step, version, elsewhere);
    }
    place(task.model(), version, step);
    models.with(task.model(), version, scorer -> scorer.signature().width());
    Integer champion = catalog.model(task.model()).champion();
    Map<String, String> results = new LinkedHashMap<>();
    results.put("version", Integer.toString(version));
    if (champion != null && champion == version) {
      results.put("share", "100");
      return StepResult.done(results);
    }
    boolean atOnce =
        champion == null
            || step.getStrategy() == DeployStrategy.ALL_AT_ONCE
            || step.getShares().isEmpty();
    if (champion != null && (!atOnce || step.getStrategy() == DeployStrategy.SHADOW)) {
      checkServedHere(task.model(), champion);
    }
    if (step.getStrategy() == DeployStrategy.SHADOW) {
      return shadow(task, champion, version);
    }
    if (atOnce) {
      catalog.promote(task.model(), version, step.getSnapshot(), ACTOR, reason(task));
      results.put("share", "100");
      return StepResult.done(results);
    }
    List<Rollouts.Part> parts =
        step.getShares().stream()
            .map(s -> new Rollouts.Part(s.getShare(), s.getHold(), s.getMinimumRequests()))
            .toList();
    rollouts.start(
        new Rollouts.Start(
            task.passage(),
            task.run(),
            task.model(),
            version,
            step.getStrategy().getLiteral(),
            parts,
            step.getSnapshot()));
    results.put("share", Double.toString(parts.getFirst().share()));
    return StepResult.pending(results);
  }

  /** A champion that is kept elsewhere has no traffic here to share. */
  private void checkServedHere(String model, int champion) throws InputFault {
    if (Elsewhere.of(catalog.version(model, champion)).isPresent()) {
      throw new InputFault(
          "Champion %d is kept elsewhere: no version here can share its traffic or shadow it."
              .formatted(champion),
          "Deploy the version all at once.");
    }
  }

  /** Serves the version here, or lets the environment's server answer for it. */
  private void place(String model, int version, DeployStep step) throws InputFault {
    TargetKind target =
        step.getEnvironment() == null ? TargetKind.EMBEDDED : step.getEnvironment().getTarget();
    switch (target) {
      case EMBEDDED -> remotes.forget(model, version);
      case REMOTE_ENDPOINT, KSERVE -> remotes.deploy(model, version, step);
      case CONTAINER ->
          throw new InputFault(
              "Environment '%s' is of kind 'container': what runs there is kept elsewhere, and version %d is not."
                  .formatted(step.getEnvironment().getId(), version),
              "Choose embedded, remote-endpoint or kserve, or register the version with its place.");
    }
    models.forget(model, version);
  }

  /**
   * What is kept elsewhere is brought into service there: the release is recorded here, at once,
   * whatever shares are drawn. A shadow there becomes nothing here.
   */
  private StepResult released(StepTask task, DeployStep step, int version, Elsewhere elsewhere) {
    boolean shadow = step.getStrategy() == DeployStrategy.SHADOW;
    if (!shadow && !Integer.valueOf(version).equals(catalog.model(task.model()).champion())) {
      String reason = "released elsewhere, at " + elsewhere.location() + ", " + reason(task);
      catalog.promote(task.model(), version, step.getSnapshot(), ACTOR, reason);
    }
    return StepResult.done(
        Map.of(
            "version", Integer.toString(version),
            "share", shadow ? "0" : "100",
            "releasedElsewhere", elsewhere.location()));
  }

  private StepResult shadow(StepTask task, Integer champion, int version) {
    if (champion == null) {
      throw new IllegalStateException(
          "Model '%s' has no champion that version %d could shadow. Deploy one before this step."
              .formatted(task.model(), version));
    }
    rollouts.shadow(
        new Rollouts.Start(
            task.passage(),
            task.run(),
            task.model(),
            version,
            DeployStrategy.SHADOW.getLiteral(),
            List.of(new Rollouts.Part(0, null, 0)),
            null));
    return StepResult.done(Map.of("version", Integer.toString(version), "share", "0"));
  }

  private static String reason(StepTask task) {
    return "deployed by step " + task.step().getId() + " of run " + task.run();
  }
}
