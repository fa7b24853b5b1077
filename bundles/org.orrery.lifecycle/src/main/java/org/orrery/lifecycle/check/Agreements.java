package org.orrery.lifecycle.check;

import static org.orrery.lifecycle.check.Constraints.said;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Arm;
import org.orrery.lifecycle.ArmSubject;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DataCheck;
import org.orrery.lifecycle.DataCheckKind;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.Port;
import org.orrery.lifecycle.SearchRange;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.lifecycle.model.Watching;
import org.orrery.lifecycle.words.Message;

/** Fields of one object that must agree with each other or with what they refer to. */
final class Agreements {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  /** How many values an operator needs: none stands for any number from one. */
  private static final List<String> NEEDED =
      List.of("check.values.some", "check.values.one", "check.values.two");

  private Agreements() {}

  static void check(EObject object, BiConsumer<EStructuralFeature, Message> report) {
    switch (object) {
      case ApprovalStep approval -> {
        approval(approval, report);
        human(approval, report);
      }
      case HumanStep human -> human(human, report);
      case DriftTrigger drift -> {
        trigger(drift, report);
        drift(drift, report);
      }
      case Trigger trigger -> trigger(trigger, report);
      case SubLifecycleStep call -> call(call, report);
      case DeployStep deploy -> deploy(deploy, report);
      case ExperimentStep experiment -> experiment(experiment, report);
      case Arm arm -> arm(arm, report);
      case Monitor monitor -> monitor(monitor, report);
      case WaitNode wait -> wait(wait, report);
      case DataCheck check -> dataCheck(check, report);
      case Transition transition -> transition(transition, report);
      case PipelineLink link -> {
        end(link, link.getSource(), LANGUAGE.getPipelineLink_Source(), report);
        end(link, link.getTarget(), LANGUAGE.getPipelineLink_Target(), report);
      }
      case Condition condition -> condition(condition, report);
      case SearchRange range -> range(range, report);
      case Parameter parameter -> parameter(parameter, report);
      case DecisionInput input -> input(input, report);
      case FormField field -> field(field, report);
      default -> {
        // its fields stand each for itself
      }
    }
  }

  private static void approval(ApprovalStep step, BiConsumer<EStructuralFeature, Message> report) {
    if (step.getQuorum() > step.getPanel()) {
      report.accept(
          LANGUAGE.getApprovalStep_Quorum(),
          said("check.quorum", step.getQuorum(), step.getPanel()));
    }
    if (step.isEachRole() && step.getQuorum() < step.getApprovers().size()) {
      report.accept(
          LANGUAGE.getApprovalStep_Quorum(),
          said("check.each-role", step.getApprovers().size(), step.getQuorum()));
    }
  }

  private static void human(HumanStep step, BiConsumer<EStructuralFeature, Message> report) {
    if (blank(step.getEscalateAfter()) && step.getEscalateTo() != null) {
      report.accept(LANGUAGE.getHumanStep_EscalateAfter(), said("check.escalate-to"));
    }
    if (!blank(step.getEscalateAfter()) && step.getEscalateTo() == null) {
      report.accept(LANGUAGE.getHumanStep_EscalateTo(), said("check.escalate-after"));
    }
  }

  private static void trigger(Trigger trigger, BiConsumer<EStructuralFeature, Message> report) {
    if (trigger.getCap() > 0 && blank(trigger.getCapPeriod())) {
      report.accept(LANGUAGE.getTrigger_CapPeriod(), said("check.cap"));
    }
  }

  /** A distance of two distributions is a plain number or a share, and never what a KPI is. */
  private static void drift(DriftTrigger trigger, BiConsumer<EStructuralFeature, Message> report) {
    for (Monitor monitor : trigger.getMonitors()) {
      Metric metric = monitor.getMetric();
      if (metric instanceof Kpi) {
        report.accept(
            LANGUAGE.getDriftTrigger_Monitors(),
            said("check.drift-of-kpi", monitor.getId(), metric.getId()));
      } else if (metric != null && !Watching.isWithoutDimension(metric)) {
        report.accept(
            LANGUAGE.getDriftTrigger_Monitors(),
            said("check.drift-unit", monitor.getId(), metric.getId(), unit(metric)));
      }
    }
  }

  private static void deploy(DeployStep step, BiConsumer<EStructuralFeature, Message> report) {
    boolean canary = step.getStrategy() == DeployStrategy.CANARY;
    if (canary == step.getShares().isEmpty()) {
      report.accept(
          LANGUAGE.getDeployStep_Shares(), said(canary ? "check.canary" : "check.no-canary"));
    }
  }

  private static void call(SubLifecycleStep step, BiConsumer<EStructuralFeature, Message> report) {
    if (blank(step.getLifecycle())) {
      report.accept(LANGUAGE.getSubLifecycleStep_Lifecycle(), said("check.no-life-cycle"));
    }
  }

  private static void experiment(
      ExperimentStep step, BiConsumer<EStructuralFeature, Message> report) {
    long champions =
        step.getArms().stream().filter(arm -> arm.getSubject() == ArmSubject.CHAMPION).count();
    if (step.getArms().isEmpty()) {
      report.accept(LANGUAGE.getExperimentStep_Arms(), said("check.no-arms"));
    } else if (step.getArms().size() != 2 || champions != 1) {
      report.accept(
          LANGUAGE.getExperimentStep_Arms(), said("check.arms", step.getArms().size(), champions));
    }
  }

  private static void arm(Arm arm, BiConsumer<EStructuralFeature, Message> report) {
    if (arm.getSubject() == ArmSubject.VERSION && arm.getNumber() < 1) {
      report.accept(LANGUAGE.getArm_Number(), said("check.arm-number"));
    }
  }

  private static void monitor(Monitor monitor, BiConsumer<EStructuralFeature, Message> report) {
    if (monitor.getMetric() == null) {
      report.accept(LANGUAGE.getMonitor_Metric(), said("check.no-metric"));
    }
    if (blank(monitor.getWindow()) == (monitor.getWindowSize() <= 0)) {
      report.accept(LANGUAGE.getMonitor_Window(), said("check.window"));
    }
  }

  private static void wait(WaitNode wait, BiConsumer<EStructuralFeature, Message> report) {
    if (wait.getKind() == WaitKind.TIMER && blank(wait.getDuration())) {
      report.accept(LANGUAGE.getWaitNode_Duration(), said("check.timer"));
    }
    if (wait.getKind() == WaitKind.EVENT && blank(wait.getEvent())) {
      report.accept(LANGUAGE.getWaitNode_Event(), said("check.event"));
    }
  }

  private static void dataCheck(DataCheck check, BiConsumer<EStructuralFeature, Message> report) {
    boolean fresh = check.getKind() == DataCheckKind.FRESHNESS;
    if (fresh == blank(check.getMaximumAge())) {
      report.accept(
          LANGUAGE.getDataCheck_MaximumAge(), said(fresh ? "check.fresh" : "check.not-fresh"));
    }
  }

  private static void transition(
      Transition transition, BiConsumer<EStructuralFeature, Message> report) {
    boolean conditional = transition.getKind() == TransitionKind.CONDITIONAL;
    if (conditional == transition.getConditions().isEmpty()) {
      report.accept(
          LANGUAGE.getTransition_Conditions(),
          said(conditional ? "check.conditional" : "check.not-conditional"));
    }
  }

  private static void end(
      PipelineLink link,
      Port port,
      EStructuralFeature feature,
      BiConsumer<EStructuralFeature, Message> report) {
    EObject node = port == null ? null : port.eContainer();
    if (node != null && node.eContainer() != link.eContainer()) {
      report.accept(feature, said("check.port", port.getId()));
    }
  }

  private static void range(SearchRange range, BiConsumer<EStructuralFeature, Message> report) {
    if (range.getFrom() > range.getTo()) {
      report.accept(
          LANGUAGE.getSearchRange_To(), said("check.range", range.getTo(), range.getFrom()));
    }
  }

  private static void parameter(
      Parameter parameter, BiConsumer<EStructuralFeature, Message> report) {
    if (!blank(parameter.getDefaultValue())) {
      Operands.problem(parameter, parameter.getDefaultValue())
          .or(() -> Traits.problem(parameter, parameter.getDefaultValue()))
          .ifPresent(said -> report.accept(LANGUAGE.getParameter_DefaultValue(), said));
    }
    for (String value : parameter.getAllowedValues()) {
      Traits.problem(parameter, value)
          .ifPresent(said -> report.accept(LANGUAGE.getParameter_AllowedValues(), said));
    }
  }

  private static void input(DecisionInput input, BiConsumer<EStructuralFeature, Message> report) {
    if (!blank(input.getMinimum())) {
      Operands.problem(input, input.getMinimum())
          .ifPresent(said -> report.accept(LANGUAGE.getDecisionInput_Minimum(), said));
    }
    if (!blank(input.getMaximum())) {
      Operands.problem(input, input.getMaximum())
          .ifPresent(said -> report.accept(LANGUAGE.getDecisionInput_Maximum(), said));
    }
    String key = String.valueOf(input.getKey());
    StepResults.Given asked = asked(input);
    if (asked == null) {
      return;
    }
    if (!reads(input.getType(), asked.type())) {
      report.accept(
          LANGUAGE.getOperand_Type(),
          said("check.result-type", Fields.name(input.getType()), key, Fields.name(asked.type())));
    } else if (!plain(asked.unit()).equals(unit(input))) {
      report.accept(
          LANGUAGE.getOperand_Unit(), said("check.unit", given(input), key, plain(asked.unit())));
    }
  }

  /** An answer has the type of its field, chosen or not: no other value could be given. */
  private static void field(FormField field, BiConsumer<EStructuralFeature, Message> report) {
    for (String value : field.getAllowedValues()) {
      Operands.problem(field, value)
          .ifPresent(said -> report.accept(LANGUAGE.getFormField_AllowedValues(), said));
    }
  }

  /** What an input asks for: a result of its step, else a metric; null where there is neither. */
  private static StepResults.Given asked(DecisionInput input) {
    if (blank(input.getKey())) {
      return null;
    }
    StepResults.Given result =
        input.getStep() == null ? null : StepResults.of(input.getStep()).get(input.getKey());
    if (result != null || !(EcoreUtil.getRootContainer(input) instanceof Lifecycle lifecycle)) {
      return result;
    }
    return lifecycle.getMetrics().stream()
        .filter(metric -> Objects.equals(metric.getId(), input.getKey()))
        .findFirst()
        .map(StepResults::of)
        .orElse(null);
  }

  /** Whether a value of one type can be read as one of another. */
  private static boolean reads(ValueType as, ValueType given) {
    return as == given
        || as == ValueType.NUMBER && given == ValueType.INTEGER
        || as == ValueType.TEXT && given == ValueType.ENUMERATION
        || as == ValueType.ENUMERATION && given == ValueType.TEXT;
  }

  private static String given(Operand operand) {
    return Objects.requireNonNullElse(operand.getUnit(), "");
  }

  /** A plain number has the unit 1, written or not. */
  private static String unit(Operand operand) {
    return plain(operand.getUnit());
  }

  private static String plain(String unit) {
    return blank(unit) ? "1" : unit;
  }

  private static void condition(
      Condition condition, BiConsumer<EStructuralFeature, Message> report) {
    Operand operand = condition.getOperand();
    if (operand == null) {
      return;
    }
    String unit = Objects.requireNonNullElse(operand.getUnit(), "");
    String given = Objects.requireNonNullElse(condition.getUnit(), "");
    if (!given.equals(unit) && !(given.isEmpty() && unit.equals("1"))) {
      report.accept(LANGUAGE.getCondition_Unit(), said("check.unit", given, operand.getId(), unit));
    }
    List<String> values = condition.getValues();
    int needed = Operands.valuesNeeded(condition.getOperator());
    if (needed > 0 ? values.size() != needed : values.isEmpty()) {
      report.accept(
          LANGUAGE.getCondition_Values(),
          said(
              "check.values",
              Fields.name(condition.getOperator()),
              said(NEEDED.get(needed)),
              values.size()));
    }
    for (String value : values) {
      Operands.problem(operand, value)
          .ifPresent(said -> report.accept(LANGUAGE.getCondition_Values(), said));
    }
    if (!Operands.isOrdered(operand) && Operands.needsOrder(condition.getOperator())) {
      report.accept(
          LANGUAGE.getCondition_Operator(), said("check.no-order", Fields.name(operand.getType())));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
