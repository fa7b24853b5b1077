package org.orrery.server.workflow;

import java.util.List;
import org.flowable.bpmn.model.BaseElement;
import org.flowable.bpmn.model.CallActivity;
import org.flowable.bpmn.model.ExternalWorkerServiceTask;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.impl.bpmn.parser.BpmnParse;
import org.flowable.engine.impl.bpmn.parser.handler.AbstractActivityBpmnParseHandler;
import org.flowable.engine.parse.BpmnParseHandler;

/** Gives automatic and human steps our behaviour in place of the engine's jobs and tasks. */
final class StepParseHandlers {
  private StepParseHandlers() {}

  static List<BpmnParseHandler> of(Passages passages) {
    return List.of(new Automatic(passages), new Human(passages), new Call(passages));
  }

  private static final class Automatic
      extends AbstractActivityBpmnParseHandler<ExternalWorkerServiceTask> {
    private final Passages passages;

    Automatic(Passages passages) {
      this.passages = passages;
    }

    @Override
    public Class<? extends BaseElement> getHandledType() {
      return ExternalWorkerServiceTask.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, ExternalWorkerServiceTask task) {
      task.setBehavior(new StepBehavior(passages, task.getTopic(), false));
    }
  }

  /** A sub-life-cycle is a run of its own, which the engine need not know of. */
  private static final class Call extends AbstractActivityBpmnParseHandler<CallActivity> {
    private final Passages passages;

    Call(Passages passages) {
      this.passages = passages;
    }

    @Override
    public Class<? extends BaseElement> getHandledType() {
      return CallActivity.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, CallActivity task) {
      task.setBehavior(new StepBehavior(passages, "SubLifecycleStep", false));
    }
  }

  private static final class Human extends AbstractActivityBpmnParseHandler<UserTask> {
    private final Passages passages;

    Human(Passages passages) {
      this.passages = passages;
    }

    @Override
    public Class<? extends BaseElement> getHandledType() {
      return UserTask.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, UserTask task) {
      task.setBehavior(new StepBehavior(passages, "HumanStep", true));
    }
  }
}
