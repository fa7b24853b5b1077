package org.orrery.compiler;

/**
 * Ids of what the compiler adds beside the drawn elements.
 *
 * <p>A drawn element keeps its id. What is added for it is called by its id, two underscores and a
 * word, so that a token in the process always finds its place on the drawing.
 */
public final class Elements {
  /** Error boundary of a step whose last attempt failed. */
  public static final String FAILED = "failed";

  /** Interrupting timer boundary of a step that took too long. */
  public static final String TIMEOUT = "timeout";

  /** Service task that evaluates a decision. */
  public static final String DECIDE = "decide";

  /** Decision of the conditional transitions of a node. */
  public static final String WHEN = "when";

  /** Decision whether a node belongs to a member of the family. */
  public static final String MEMBER = "member";

  /** Timer boundary of a reminder. */
  public static final String REMIND = "remind";

  /** Timer boundary of an escalation. */
  public static final String ESCALATE = "escalate";

  /** Event sub-process of a trigger. */
  public static final String PATH = "path";

  /** Gateway before a fork that several transitions lead into. */
  public static final String MERGE = "merge";

  /** Timer before a periodic review. */
  public static final String EVERY = "every";

  /** Code of the BPMN error that a step raises after its last failed attempt. */
  public static final String STEP_FAILED = "step-failed";

  /** Topic of the tasks that evaluate a decision. */
  public static final String DECISION_TOPIC = "DecisionNode";

  /** Topic of the tasks that remind people of a step. */
  public static final String REMINDER_TOPIC = "Reminder";

  /** Topic of the tasks that escalate a step. */
  public static final String ESCALATION_TOPIC = "Escalation";

  private static final String SEPARATOR = "__";

  private Elements() {}

  /** Id of what is added to an element for a purpose. */
  public static String added(String elementId, String purpose) {
    return elementId + SEPARATOR + purpose;
  }

  /** Id of the drawn element that an activity or event of the process belongs to. */
  public static String drawn(String activityId) {
    int end = activityId.indexOf(SEPARATOR);
    return end < 0 ? activityId : activityId.substring(0, end);
  }

  /**
   * Id of the decision that a task with {@link #DECISION_TOPIC} evaluates; its outcome goes to
   * {@link Variables#outcome} of the same id.
   */
  public static String decision(String taskId) {
    String end = SEPARATOR + DECIDE;
    if (!taskId.endsWith(end)) {
      throw new IllegalArgumentException("Not a task that decides: " + taskId);
    }
    return taskId.substring(0, taskId.length() - end.length());
  }

  /** Name of the message that starts a trigger's path. */
  public static String triggerMessage(String triggerId) {
    return "trigger:" + triggerId;
  }

  /** Name of the message that a wait for an event receives. */
  public static String eventMessage(String event) {
    return "event:" + event;
  }
}
