package org.orrery.rules.fixes;

import java.util.List;
import java.util.stream.Stream;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Trigger;
import org.orrery.rules.QuickFix;
import org.orrery.rules.checks.Names;
import org.orrery.rules.tables.TableProof;

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
                  "narrow-row",
                  "remove-row",
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
    return Edit.of("add-repair-task", () -> RepairTask.add(step), Names.of(step));
  }

  /** A required field in an existing task that asks for the risk tier. */
  public static QuickFix askRiskTier(TaskStep task) {
    return Edit.of("ask-risk-tier", () -> RiskTask.addTierTo(task), Names.of(task));
  }

  /** A new task between a start and what follows it, which asks for the risk tier. */
  public static QuickFix classifyRisk(StartNode start) {
    return Edit.of("classify-risk-first", () -> RiskTask.insertBehind(start), Names.of(start));
  }

  /** Fills in what is missing of cap, period and cool-down. */
  public static QuickFix limitStarts(Trigger trigger) {
    return Edit.of("limit-starts", () -> limit(trigger), Names.of(trigger), CAP);
  }

  public static QuickFix requireFourEyes(ApprovalStep approval) {
    return Edit.of("require-four-eyes", () -> approval.setFourEyes(true), Names.of(approval));
  }

  /** Lets a rollback go back to a snapshot that is taken already. */
  public static QuickFix useSnapshot(RollbackStep rollback, String snapshot) {
    return Edit.of(
        "use-snapshot", () -> rollback.setSnapshot(snapshot), Names.of(rollback), snapshot);
  }

  /**
   * Lets a deploy or promote step take the snapshot that a rollback names, or one named after the
   * step when it names none.
   */
  public static QuickFix takeSnapshot(RollbackStep rollback, Node taker) {
    return Edit.of(
        "take-snapshot",
        () -> {
          String named = rollback.getSnapshot();
          String snapshot = named == null || named.isBlank() ? "before-" + taker.getId() : named;
          setSnapshot(taker, snapshot);
          rollback.setSnapshot(snapshot);
        },
        Names.of(taker),
        Names.of(rollback));
  }

  /**
   * Gives the snapshot that a deploy or promote step takes a name that no other step's has.
   *
   * @param rollbacks those that go back to it
   */
  public static QuickFix nameSnapshot(Node taker, List<RollbackStep> rollbacks) {
    String snapshot = "before-" + taker.getId();
    return Edit.of(
        "name-snapshot",
        () -> {
          setSnapshot(taker, snapshot);
          rollbacks.forEach(rollback -> rollback.setSnapshot(snapshot));
        },
        Names.of(taker),
        snapshot,
        Names.of(rollbacks));
  }

  private static void setSnapshot(Node taker, String snapshot) {
    if (taker instanceof DeployStep deploy) {
      deploy.setSnapshot(snapshot);
    } else {
      ((PromoteStep) taker).setSnapshot(snapshot);
    }
  }

  /** What ends a fault of a table: an answer for gaps, a smaller row, or one row less. */
  public static List<QuickFix> ofTable(DecisionNode decision, TableProof.Fault fault) {
    return TableFixes.of(decision, fault);
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
}
