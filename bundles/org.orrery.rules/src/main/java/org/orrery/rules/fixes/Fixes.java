package org.orrery.rules.fixes;

import java.util.List;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.AutomaticStep;
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
      List.of(
          "add-repair-task",
          "ask-risk-tier",
          "classify-risk-first",
          "limit-starts",
          "require-four-eyes",
          "take-snapshot",
          "use-snapshot");

  private static final String CAP_PERIOD = "P30D";
  private static final String COOL_DOWN = "P7D";
  private static final int CAP = 2;

  private Fixes() {}

  /** A failure path to a new task, from which the step is tried again. */
  public static QuickFix addRepairTask(AutomaticStep step) {
    return new Edit(
        "add-repair-task",
        "Add a task that repairs " + name(step) + " when it fails",
        () -> RepairTask.add(step));
  }

  /** A required field in an existing task that asks for the risk tier. */
  public static QuickFix askRiskTier(TaskStep task) {
    return new Edit(
        "ask-risk-tier", "Ask for the risk tier in " + name(task), () -> RiskTask.addTierTo(task));
  }

  /** A new task between a start and what follows it, which asks for the risk tier. */
  public static QuickFix classifyRisk(StartNode start) {
    return new Edit(
        "classify-risk-first",
        "Insert a task that classifies the risk behind " + name(start),
        () -> RiskTask.insertBehind(start));
  }

  /** Fills in what is missing of cap, period and cool-down. */
  public static QuickFix limitStarts(Trigger trigger) {
    return new Edit(
        "limit-starts",
        "Limit " + name(trigger) + " (default: " + CAP + " starts in 30 days, 7 days apart)",
        () -> limit(trigger));
  }

  public static QuickFix requireFourEyes(ApprovalStep approval) {
    return new Edit(
        "require-four-eyes",
        "Demand four eyes for " + name(approval),
        () -> approval.setFourEyes(true));
  }

  /** Lets a rollback go back to a snapshot that is taken already. */
  public static QuickFix useSnapshot(RollbackStep rollback, String snapshot) {
    return new Edit(
        "use-snapshot",
        "Go back to the snapshot '" + snapshot + "'",
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
        () -> {
          String named = rollback.getSnapshot();
          String snapshot = named == null || named.isBlank() ? "before-" + taker.getId() : named;
          if (taker instanceof DeployStep deploy) {
            deploy.setSnapshot(snapshot);
          } else {
            ((PromoteStep) taker).setSnapshot(snapshot);
          }
          rollback.setSnapshot(snapshot);
        });
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

  private record Edit(String id, String label, Runnable edit) implements QuickFix {
    @Override
    public void apply() {
      edit.run();
    }
  }
}
