package org.orrery.server.workflow;

import java.util.Set;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.IntermediateCatchEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.event.AbstractFlowableEngineEventListener;
import org.flowable.engine.delegate.event.FlowableActivityEvent;
import org.flowable.engine.delegate.event.FlowableCancelledEvent;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.util.CommandContextUtil;

/** Tells the passages what the engine does, in the engine's transaction. */
class EngineListener extends AbstractFlowableEngineEventListener {
  private final Passages passages;

  EngineListener(Passages passages) {
    super(
        Set.of(
            FlowableEngineEventType.ACTIVITY_STARTED,
            FlowableEngineEventType.ACTIVITY_COMPLETED,
            FlowableEngineEventType.ENTITY_DELETED,
            FlowableEngineEventType.PROCESS_COMPLETED,
            FlowableEngineEventType.PROCESS_COMPLETED_WITH_TERMINATE_END_EVENT,
            FlowableEngineEventType.PROCESS_COMPLETED_WITH_ERROR_END_EVENT,
            FlowableEngineEventType.PROCESS_CANCELLED));
    this.passages = passages;
  }

  @Override
  public boolean isFailOnException() {
    return true;
  }

  @Override
  protected void activityStarted(FlowableActivityEvent event) {
    DelegateExecution execution =
        CommandContextUtil.getExecutionEntityManager().findById(event.getExecutionId());
    FlowElement element = execution == null ? null : execution.getCurrentFlowElement();
    boolean control =
        element instanceof Gateway
            || (element instanceof Event && !(element instanceof BoundaryEvent));
    if (!control || element.getId().contains("__")) {
      return;
    }
    passages.pass(
        execution.getProcessInstanceId(),
        execution.getId(),
        element.getId(),
        StepBehavior.path(execution),
        element instanceof IntermediateCatchEvent);
  }

  @Override
  protected void activityCompleted(FlowableActivityEvent event) {
    if ("intermediateCatchEvent".equals(event.getActivityType())
        || event.getActivityType() == null) {
      passages.caught(event.getExecutionId(), event.getActivityId());
    }
  }

  @Override
  protected void entityDeleted(FlowableEngineEntityEvent event) {
    if (event.getEntity() instanceof ExecutionEntity execution) {
      passages.executionDeleted(execution.getId());
    }
  }

  @Override
  protected void processCompleted(FlowableEngineEntityEvent event) {
    passages.ended(event.getProcessInstanceId());
  }

  @Override
  protected void processCompletedWithTerminateEnd(FlowableEngineEntityEvent event) {
    passages.ended(event.getProcessInstanceId());
  }

  @Override
  protected void processCompletedWithErrorEnd(FlowableEngineEntityEvent event) {
    passages.ended(event.getProcessInstanceId());
  }

  @Override
  protected void processCancelled(FlowableCancelledEvent event) {
    passages.ended(event.getProcessInstanceId());
  }
}
