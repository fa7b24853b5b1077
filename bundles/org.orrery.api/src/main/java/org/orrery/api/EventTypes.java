package org.orrery.api;

/**
 * Names of the events of the stream, in the past tense; {@code subject} is the id of what changed.
 */
public final class EventTypes {
  public static final String DEFINITION_DEPLOYED = "definition-deployed";
  public static final String PROPOSAL_MADE = "proposal-made";
  public static final String PROPOSAL_ACCEPTED = "proposal-accepted";
  public static final String PROPOSAL_REJECTED = "proposal-rejected";
  public static final String PROPOSAL_WITHDRAWN = "proposal-withdrawn";
  public static final String PROPOSAL_OUTDATED = "proposal-outdated";
  public static final String RUN_STARTED = "run-started";
  public static final String STEP_ENTERED = "step-entered";
  public static final String STEP_COMPLETED = "step-completed";
  public static final String STEP_FAILED = "step-failed";
  public static final String STEP_RETRIED = "step-retried";
  public static final String RUN_ENDED = "run-ended";
  public static final String RUN_CANCELLED = "run-cancelled";
  public static final String APPROVAL_REQUESTED = "approval-requested";
  public static final String VOTE_GIVEN = "vote-given";
  public static final String APPROVAL_DECIDED = "approval-decided";
  public static final String MODEL_REGISTERED = "model-registered";
  public static final String DATASET_STORED = "dataset-stored";
  public static final String VERSION_CREATED = "version-created";
  public static final String STANDING_CHANGED = "standing-changed";
  public static final String TRAFFIC_CHANGED = "traffic-changed";
  public static final String WINDOW_MEASURED = "window-measured";
  public static final String ALERT_RAISED = "alert-raised";
  public static final String ALERT_ACKNOWLEDGED = "alert-acknowledged";
  public static final String EXPERIMENT_DECIDED = "experiment-decided";

  /** The client's last event is too old to be replayed from: it has to load everything again. */
  public static final String EVENTS_SKIPPED = "events-skipped";

  private EventTypes() {}
}
