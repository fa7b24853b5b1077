package org.orrery.server.workflow;

import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.impl.bpmn.behavior.EventSubProcessTimerStartEventActivityBehavior;
import org.flowable.engine.impl.bpmn.parser.factory.DefaultActivityBehaviorFactory;

/** Lets the engine's timers start a trigger's path only when the trigger may. */
class GuardedSchedules extends DefaultActivityBehaviorFactory {
  private final TriggerGuard guard;

  GuardedSchedules(TriggerGuard guard) {
    this.guard = guard;
  }

  @Override
  public EventSubProcessTimerStartEventActivityBehavior
      createEventSubProcessTimerStartEventActivityBehavior(
          StartEvent start, TimerEventDefinition timer) {
    return new Guarded(timer, guard);
  }

  private static final class Guarded extends EventSubProcessTimerStartEventActivityBehavior {
    private static final long serialVersionUID = 1L;

    private final transient TriggerGuard guard;

    Guarded(TimerEventDefinition timer, TriggerGuard guard) {
      super(timer);
      this.guard = guard;
    }

    @Override
    public void trigger(DelegateExecution execution, String name, Object data) {
      if (guard.scheduled(execution.getProcessInstanceId(), execution.getCurrentActivityId())) {
        super.trigger(execution, name, data);
      }
    }
  }
}
