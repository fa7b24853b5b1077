package org.orrery.server.workflow;

import java.util.Set;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.Artifact;
import org.flowable.bpmn.model.BaseElement;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.CallActivity;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.EventSubProcess;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.ExternalWorkerServiceTask;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowElementsContainer;
import org.flowable.bpmn.model.HasExecutionListeners;
import org.flowable.bpmn.model.IntermediateCatchEvent;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.bpmn.model.UserTask;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.engine.impl.bpmn.parser.BpmnParse;
import org.flowable.engine.parse.BpmnParseHandler;

/**
 * Refuses processes that hold what the compiler never writes: scripts, classes, listeners, foreign
 * expressions. The engine asks it before it parses, so that nothing of the kind ever runs.
 */
class ProcessGuard implements BpmnParseHandler {
  private static final Set<Class<?>> ALLOWED =
      Set.of(
          StartEvent.class,
          EndEvent.class,
          BoundaryEvent.class,
          IntermediateCatchEvent.class,
          ExternalWorkerServiceTask.class,
          UserTask.class,
          CallActivity.class,
          ExclusiveGateway.class,
          ParallelGateway.class,
          EventSubProcess.class,
          SequenceFlow.class);

  private final Conditions conditions;

  ProcessGuard(Conditions conditions) {
    this.conditions = conditions;
  }

  @Override
  public java.util.Collection<Class<? extends BaseElement>> getHandledTypes() {
    return Set.of(Process.class);
  }

  @Override
  public void parse(BpmnParse parse, BaseElement element) {
    Process process = (Process) element;
    listeners(process, process.getId());
    check(process);
  }

  private void check(FlowElementsContainer container) {
    for (FlowElement element : container.getFlowElements()) {
      if (!ALLOWED.contains(element.getClass())) {
        throw refused(element.getId(), "a " + element.getClass().getSimpleName());
      }
      listeners(element, element.getId());
      switch (element) {
        case SequenceFlow flow -> {
          expression(flow.getConditionExpression());
          none(flow.getId(), "a skip expression", flow.getSkipExpression());
        }
        case UserTask task -> {
          if (!task.getTaskListeners().isEmpty()) {
            throw refused(task.getId(), "a task listener");
          }
          none(task.getId(), "a skip expression", task.getSkipExpression());
          none(task.getId(), "a form", task.getFormKey());
          activity(task);
        }
        case ExternalWorkerServiceTask task -> {
          none(task.getId(), "a skip expression", task.getSkipExpression());
          activity(task);
        }
        case Activity activity -> activity(activity);
        default -> {}
      }
      if (element instanceof SubProcess path) {
        check(path);
      }
    }
    for (Artifact artifact : container.getArtifacts()) {
      listeners(artifact, artifact.getId());
    }
  }

  private void activity(Activity activity) {
    var loop = activity.getLoopCharacteristics();
    if (loop == null) {
      return;
    }
    expression(loop.getLoopCardinality());
    expression(loop.getCompletionCondition());
    none(activity.getId(), "a collection", loop.getInputDataItem());
    none(activity.getId(), "a collection", loop.getCollectionString());
    if (loop.getHandler() != null || loop.getAggregations() != null) {
      throw refused(activity.getId(), "a collection handler");
    }
  }

  private void expression(String text) {
    if (text != null && !text.isBlank()) {
      conditions.createExpression(text);
    }
  }

  private static void none(String id, String what, String value) {
    if (value != null && !value.isBlank()) {
      throw refused(id, what);
    }
  }

  private static void listeners(BaseElement element, String id) {
    if (element instanceof HasExecutionListeners with && !with.getExecutionListeners().isEmpty()) {
      throw refused(id, "an execution listener");
    }
  }

  private static FlowableException refused(String id, String what) {
    return new FlowableException("The process element '" + id + "' is or has " + what + ".");
  }
}
