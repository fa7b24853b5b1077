package org.orrery.lifecycle.check;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.SearchRange;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;

/** Fields of one object that must agree with each other or with what they refer to. */
final class Agreements {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private Agreements() {}

  static void check(EObject object, BiConsumer<EStructuralFeature, String> report) {
    switch (object) {
      case ApprovalStep approval -> {
        approval(approval, report);
        human(approval, report);
      }
      case HumanStep human -> human(human, report);
      case Trigger trigger -> trigger(trigger, report);
      case SubLifecycleStep call -> call(call, report);
      case DeployStep deploy -> deploy(deploy, report);
      case ExperimentStep experiment -> experiment(experiment, report);
      case Monitor monitor -> monitor(monitor, report);
      case WaitNode wait -> wait(wait, report);
      case Transition transition -> transition(transition, report);
      case Condition condition -> condition(condition, report);
      case SearchRange range -> range(range, report);
      case Parameter parameter -> parameter(parameter, report);
      case DecisionInput input -> input(input, report);
      default -> {
        // its fields stand each for itself
      }
    }
  }

  private static void approval(ApprovalStep step, BiConsumer<EStructuralFeature, String> report) {
    if (step.getQuorum() > step.getPanel()) {
      report.accept(
          LANGUAGE.getApprovalStep_Quorum(),
          "The quorum of %d is more than the panel of %d people."
              .formatted(step.getQuorum(), step.getPanel()));
    }
    if (step.isEachRole() && step.getQuorum() < step.getApprovers().size()) {
      report.accept(
          LANGUAGE.getApprovalStep_Quorum(),
          "Each of %d roles must approve, but the quorum is %d."
              .formatted(step.getApprovers().size(), step.getQuorum()));
    }
  }

  private static void human(HumanStep step, BiConsumer<EStructuralFeature, String> report) {
    if (blank(step.getEscalateAfter()) && step.getEscalateTo() != null) {
      report.accept(LANGUAGE.getHumanStep_EscalateAfter(), "'escalateTo' is given without a time.");
    }
    if (!blank(step.getEscalateAfter()) && step.getEscalateTo() == null) {
      report.accept(LANGUAGE.getHumanStep_EscalateTo(), "'escalateAfter' is given without a role.");
    }
  }

  private static void trigger(Trigger trigger, BiConsumer<EStructuralFeature, String> report) {
    if (trigger.getCap() > 0 && blank(trigger.getCapPeriod())) {
      report.accept(LANGUAGE.getTrigger_CapPeriod(), "The cap has no period.");
    }
  }

  private static void deploy(DeployStep step, BiConsumer<EStructuralFeature, String> report) {
    boolean canary = step.getStrategy() == DeployStrategy.CANARY;
    if (canary == step.getShares().isEmpty()) {
      report.accept(
          LANGUAGE.getDeployStep_Shares(),
          canary ? "A canary needs shares." : "Shares are given, but the strategy is no canary.");
    }
  }

  private static void call(SubLifecycleStep step, BiConsumer<EStructuralFeature, String> report) {
    if (blank(step.getLifecycle())) {
      report.accept(
          LANGUAGE.getSubLifecycleStep_Lifecycle(), "The life cycle that it runs is not named.");
    }
  }

  private static void experiment(
      ExperimentStep step, BiConsumer<EStructuralFeature, String> report) {
    if (step.getArms().isEmpty()) {
      report.accept(LANGUAGE.getExperimentStep_Arms(), "An experiment needs arms.");
    }
  }

  private static void monitor(Monitor monitor, BiConsumer<EStructuralFeature, String> report) {
    if (monitor.getMetric() == null) {
      report.accept(LANGUAGE.getMonitor_Metric(), "The monitor has no metric.");
    }
    if (blank(monitor.getWindow()) == (monitor.getWindowSize() <= 0)) {
      report.accept(
          LANGUAGE.getMonitor_Window(),
          "A window is either timed ('window') or counted ('windowSize'): give one of them.");
    }
  }

  private static void wait(WaitNode wait, BiConsumer<EStructuralFeature, String> report) {
    if (wait.getKind() == WaitKind.TIMER && blank(wait.getDuration())) {
      report.accept(LANGUAGE.getWaitNode_Duration(), "A timer needs a duration.");
    }
    if (wait.getKind() == WaitKind.EVENT && blank(wait.getEvent())) {
      report.accept(LANGUAGE.getWaitNode_Event(), "The event has no name.");
    }
  }

  private static void transition(
      Transition transition, BiConsumer<EStructuralFeature, String> report) {
    boolean conditional = transition.getKind() == TransitionKind.CONDITIONAL;
    if (conditional == transition.getConditions().isEmpty()) {
      report.accept(
          LANGUAGE.getTransition_Conditions(),
          conditional
              ? "A conditional transition needs a condition."
              : "Only a conditional transition has conditions.");
    }
  }

  private static void range(SearchRange range, BiConsumer<EStructuralFeature, String> report) {
    if (range.getFrom() > range.getTo()) {
      report.accept(
          LANGUAGE.getSearchRange_To(),
          "The upper end %s is below the lower end %s.".formatted(range.getTo(), range.getFrom()));
    }
  }

  private static void parameter(
      Parameter parameter, BiConsumer<EStructuralFeature, String> report) {
    if (!blank(parameter.getDefaultValue())) {
      Operands.problem(parameter, parameter.getDefaultValue())
          .ifPresent(text -> report.accept(LANGUAGE.getParameter_DefaultValue(), text));
    }
  }

  private static void input(DecisionInput input, BiConsumer<EStructuralFeature, String> report) {
    if (!blank(input.getMinimum())) {
      Operands.problem(input, input.getMinimum())
          .ifPresent(text -> report.accept(LANGUAGE.getDecisionInput_Minimum(), text));
    }
    if (!blank(input.getMaximum())) {
      Operands.problem(input, input.getMaximum())
          .ifPresent(text -> report.accept(LANGUAGE.getDecisionInput_Maximum(), text));
    }
  }

  private static void condition(
      Condition condition, BiConsumer<EStructuralFeature, String> report) {
    Operand operand = condition.getOperand();
    if (operand == null) {
      return;
    }
    String unit = Objects.requireNonNullElse(operand.getUnit(), "");
    String given = Objects.requireNonNullElse(condition.getUnit(), "");
    if (!given.equals(unit) && !(given.isEmpty() && unit.equals("1"))) {
      report.accept(
          LANGUAGE.getCondition_Unit(),
          "The unit is '%s'; '%s' is measured in '%s'.".formatted(given, operand.getId(), unit));
    }
    List<String> values = condition.getValues();
    int needed = Operands.valuesNeeded(condition.getOperator());
    if (needed > 0 ? values.size() != needed : values.isEmpty()) {
      report.accept(
          LANGUAGE.getCondition_Values(),
          "'%s' compares with %s, not with %d."
              .formatted(
                  condition.getOperator().getLiteral(),
                  needed == 1 ? "one value" : needed == 2 ? "two values" : "at least one value",
                  values.size()));
    }
    for (String value : values) {
      Operands.problem(operand, value)
          .ifPresent(text -> report.accept(LANGUAGE.getCondition_Values(), text));
    }
    if (!Operands.isOrdered(operand) && Operands.needsOrder(condition.getOperator())) {
      report.accept(
          LANGUAGE.getCondition_Operator(),
          "Values of the type '%s' have no order.".formatted(operand.getType().getLiteral()));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
