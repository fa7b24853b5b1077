package org.orrery.server.workflow;

import org.flowable.bpmn.model.SubProcess;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.flowable.engine.impl.bpmn.helper.ErrorPropagation;
import org.orrery.compiler.Elements;
import org.orrery.compiler.Variables;

/**
 * An activity that waits for a passage of ours to end: a worker's or, when it is human, a person's.
 * It is entered and left in the engine's transaction.
 */
class StepBehavior extends AbstractBpmnActivityBehavior {
  private static final long serialVersionUID = 1L;

  /** Transient variable that says that the step failed for good. */
  static final String FAILED = "orrery_failed";

  private final transient Passages passages;
  private final String kind;
  private final boolean human;

  StepBehavior(Passages passages, String kind, boolean human) {
    this.passages = passages;
    this.kind = kind;
    this.human = human;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (human) {
      Object loop = execution.getVariableLocal("loopCounter");
      if (loop != null && ((Number) loop).intValue() > 0) {
        return;
      }
      String decided = Variables.decided(execution.getCurrentActivityId());
      execution.getParent().setVariable(decided, false);
    }
    passages.enter(
        execution.getProcessInstanceId(),
        execution.getId(),
        execution.getCurrentActivityId(),
        path(execution),
        kind);
  }

  @Override
  public void trigger(DelegateExecution execution, String signal, Object data) {
    if (Boolean.TRUE.equals(execution.getTransientVariable(FAILED))) {
      ErrorPropagation.propagateError(Elements.STEP_FAILED, execution);
    } else {
      leave(execution);
    }
  }

  /** Id of the trigger on whose path an execution is, or empty on the main path. */
  static String path(DelegateExecution execution) {
    SubProcess container = execution.getCurrentFlowElement().getSubProcess();
    return container == null ? "" : Elements.drawn(container.getId());
  }
}
