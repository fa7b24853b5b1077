package org.orrery.rules.fixes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Trigger;
import org.orrery.rules.QuickFix;

/** The quick fixes, and the ids under which packs offer them. */
public final class Fixes {
  /** All ids, in alphabetical order. */
  public static final List<String> IDS =
      Stream.concat(
              Stream.of(
                  "add-repair-task",
                  "answer-gaps",
                  "ask-risk-tier",
                  "classify-risk-first",
                  "limit-starts",
                  "name-snapshot",
                  "require-four-eyes",
                  "take-snapshot",
                  "use-snapshot"),
              Offers.ids().stream())
          .sorted()
          .toList();

  private static final String CAP_PERIOD = "P30D";
  private static final String COOL_DOWN = "P7D";
  private static final int CAP = 2;

  private Fixes() {}

  /** A failure path to a new task, from which the step is tried again. */
  public static QuickFix addRepairTask(AutomaticStep step) {
    return new Edit(
        "add-repair-task",
        "Add a task that repairs " + name(step) + " when it fails",
        "A failure of " + name(step) + " leads to a new task, from which the step is tried again.",
        () -> RepairTask.add(step));
  }

  /** A required field in an existing task that asks for the risk tier. */
  public static QuickFix askRiskTier(TaskStep task) {
    return new Edit(
        "ask-risk-tier",
        "Ask for the risk tier in " + name(task),
        name(task) + " gets a required field with the tiers 1 to 4.",
        () -> RiskTask.addTierTo(task));
  }

  /** A new task between a start and what follows it, which asks for the risk tier. */
  public static QuickFix classifyRisk(StartNode start) {
    return new Edit(
        "classify-risk-first",
        "Insert a task that classifies the risk behind " + name(start),
        "A new task with a required risk tier stands between "
            + name(start)
            + " and what follows it.",
        () -> RiskTask.insertBehind(start));
  }

  /** Fills in what is missing of cap, period and cool-down. */
  public static QuickFix limitStarts(Trigger trigger) {
    return new Edit(
        "limit-starts",
        "Limit " + name(trigger) + " (default: " + CAP + " starts in 30 days, 7 days apart)",
        "Of cap, period and cool-down of "
            + name(trigger)
            + " those that are missing are filled in.",
        () -> limit(trigger));
  }

  public static QuickFix requireFourEyes(ApprovalStep approval) {
    return new Edit(
        "require-four-eyes",
        "Demand four eyes for " + name(approval),
        "Who developed the version can no longer decide in " + name(approval) + ".",
        () -> approval.setFourEyes(true));
  }

  /** Lets a rollback go back to a snapshot that is taken already. */
  public static QuickFix useSnapshot(RollbackStep rollback, String snapshot) {
    return new Edit(
        "use-snapshot",
        "Go back to the snapshot '" + snapshot + "'",
        name(rollback) + " goes back to '" + snapshot + "', which is taken already.",
        () -> rollback.setSnapshot(snapshot));
  }

  /**
   * Lets a deploy or promote step take the snapshot that a rollback names, or one named after the
   * step when it names none.
   */
  public static QuickFix takeSnapshot(RollbackStep rollback, Node taker) {
    return new Edit(
        "take-snapshot",
        "Let " + name(taker) + " take the snapshot",
        name(taker) + " takes a snapshot, and " + name(rollback) + " goes back to it.",
        () -> {
          String named = rollback.getSnapshot();
          String snapshot = named == null || named.isBlank() ? "before-" + taker.getId() : named;
          setSnapshot(taker, snapshot);
          rollback.setSnapshot(snapshot);
        });
  }

  /**
   * Gives the snapshot that a deploy or promote step takes a name that no other step's has.
   *
   * @param rollbacks those that go back to it
   */
  public static QuickFix nameSnapshot(Node taker, List<RollbackStep> rollbacks) {
    String snapshot = "before-" + taker.getId();
    return new Edit(
        "name-snapshot",
        "Name the snapshot of " + name(taker) + " '" + snapshot + "'",
        name(taker)
            + " takes the snapshot '"
            + snapshot
            + "', and "
            + rollbacks.stream().map(Fixes::name).collect(Collectors.joining(", "))
            + " goes back to it.",
        () -> {
          setSnapshot(taker, snapshot);
          rollbacks.forEach(rollback -> rollback.setSnapshot(snapshot));
        });
  }

  private static void setSnapshot(Node taker, String snapshot) {
    if (taker instanceof DeployStep deploy) {
      deploy.setSnapshot(snapshot);
    } else {
      ((PromoteStep) taker).setSnapshot(snapshot);
    }
  }

  /** One outcome of a table for every input that no row answers; one fix for each. */
  public static List<QuickFix> answerGaps(DecisionNode decision) {
    return WatchFixes.answerGaps(decision);
  }

  private static void limit(Trigger trigger) {
    if (trigger.getCap() < 1) {
      trigger.setCap(CAP);
    }
    if (trigger.getCapPeriod() == null || trigger.getCapPeriod().isBlank()) {
      trigger.setCapPeriod(CAP_PERIOD);
    }
    if (trigger.getCoolDown() == null || trigger.getCoolDown().isBlank()) {
      trigger.setCoolDown(COOL_DOWN);
    }
  }

  static String name(Element element) {
    String name = element.getName();
    return "'" + (name == null || name.isBlank() ? element.getId() : name) + "'";
  }
}
