package org.orrery.compiler;

import java.util.List;
import java.util.stream.Collectors;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.RetryPolicy;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Outline;

/** What each kind of node becomes, without the flows between nodes. */
final class NodeMapping {
  private final Plan plan;
  private final Refusals refusals;
  private final DecisionMapping decisions;

  NodeMapping(Plan plan, Refusals refusals) {
    this.plan = plan;
    this.refusals = refusals;
    this.decisions = new DecisionMapping(plan, refusals);
  }

  void map(Node node) {
    Part body =
        switch (node) {
          case SubLifecycleStep step -> subLifecycle(step);
          case AutomaticStep step -> automatic(step);
          case HumanStep step -> human(step);
          case Trigger trigger -> trigger(trigger);
          case StartNode start -> event(start, "startEvent");
          case EndNode end -> end(end);
          case WaitNode wait -> waiting(wait);
          case ForkNode fork -> bar(fork);
          case JoinNode join -> bar(join);
          case DecisionNode decision -> gateway(decision, "exclusiveGateway");
          default -> null;
        };
    if (body == null) {
      refusals.add(node, "compiler.no-mapping", Refusals.kind(node));
      return;
    }
    body.named(node.getName());
    body.documentation = node.getDocumentation() == null ? "" : node.getDocumentation();
    body.with("orrery:kind", node.eClass().getName());
    plan.bodies.put(node, body);
    plan.entries.put(node, body);
    if (node instanceof DecisionNode decision) {
      decisions.map(decision, body);
    } else if (node instanceof ReviewStep review) {
      everyInterval(review, body);
    } else if (node instanceof ForkNode && node.getIncoming().size() > 1) {
      merge(node, body);
    }
    if (!node.getWhen().isEmpty()) {
      decisions.member(node);
    }
  }

  private Part automatic(AutomaticStep step) {
    Part part =
        plan.add(step.getId(), "serviceTask", step, Outline.RECTANGLE, plan.places.of(step.getId()))
            .with("flowable:type", "external-worker")
            .with("flowable:topic", step.eClass().getName());
    RetryPolicy policy =
        step.getRetry() == null ? LifecycleFactory.eINSTANCE.createRetryPolicy() : step.getRetry();
    if (policy.getAttempts() < 1) {
      refusals.add(step, "compiler.never-attempted");
    }
    part.extensions.add(
        new Xml("orrery:retry")
            .with("attempts", policy.getAttempts())
            .with("backOff", policy.getBackOff())
            .with("factor", policy.getFactor()));
    return part;
  }

  private Part subLifecycle(SubLifecycleStep step) {
    Part part =
        plan.add(
                step.getId(), "callActivity", step, Outline.RECTANGLE, plan.places.of(step.getId()))
            .with("calledElement", step.getLifecycle());
    if (Texts.isBlank(step.getLifecycle()) || !Texts.isId(step.getLifecycle())) {
      refusals.add(step, "compiler.no-life-cycle");
    } else if (step.getLifecycle().equals(plan.lifecycle().getId())) {
      refusals.add(step, "compiler.calls-itself");
    }
    if (!Texts.isBlank(step.getVersion())) {
      part.with("orrery:version", step.getVersion());
    }
    step.getBindings()
        .forEach(
            binding ->
                part.extensions.add(
                    new Xml("orrery:binding")
                        .with("key", binding.getKey())
                        .with("value", binding.getValue())));
    return part;
  }

  private Part human(HumanStep step) {
    Part part =
        plan.add(step.getId(), "userTask", step, Outline.RECTANGLE, plan.places.of(step.getId()))
            .with("flowable:candidateGroups", roles(step))
            .with(
                "flowable:dueDate",
                step.getDueIn() == null ? "" : Durations.engine(step.getDueIn()));
    if (step instanceof ApprovalStep approval) {
      panel(approval, part);
    }
    reminder(step, part);
    return part;
  }

  private static String roles(HumanStep step) {
    List<Role> roles =
        switch (step) {
          case ApprovalStep approval -> approval.getApprovers();
          case ReviewStep review -> review.getReviewers();
          default -> List.<Role>of();
        };
    if (roles.isEmpty() && step.getRole() != null) {
      roles = List.of(step.getRole());
    }
    return roles.stream().map(Role::getId).collect(Collectors.joining(","));
  }

  private void panel(ApprovalStep approval, Part part) {
    if (approval.getPanel() < 1) {
      refusals.add(approval, "compiler.nobody-asked");
    }
    if (approval.getPanel() > 1) {
      Xml loop = new Xml("multiInstanceLoopCharacteristics").with("isSequential", "false");
      loop.add("loopCardinality").text(String.valueOf(approval.getPanel()));
      loop.add("completionCondition").text(Variables.panelHasDecided(approval.getId()));
      part.content(loop);
    }
  }

  private void reminder(HumanStep step, Part part) {
    if (!Texts.isBlank(step.getRemindAfter())) {
      aside(part, Elements.REMIND, step.getRemindAfter(), Elements.REMINDER_TOPIC, 0);
    }
    if (!Texts.isBlank(step.getEscalateAfter())) {
      aside(part, Elements.ESCALATE, step.getEscalateAfter(), Elements.ESCALATION_TOPIC, 1);
    }
  }

  /** A timer on the upper border that does not interrupt, a task and an end above it. */
  private void aside(Part body, String purpose, String after, String topic, int column) {
    int x = column == 0 ? body.bounds.x() : body.bounds.right() - 40;
    int y = body.bounds.y();
    Node owner = body.owner;
    Part timer =
        plan.add(
                Elements.added(owner.getId(), purpose),
                "boundaryEvent",
                owner,
                Outline.ELLIPSE,
                new Box(x + 10, y - 10, 20, 20))
            .with("attachedToRef", body.id)
            .with("cancelActivity", "false")
            .content(timer("timeDuration", after));
    Part task =
        plan.add(
                Elements.added(owner.getId(), purpose + "__task"),
                "serviceTask",
                owner,
                Outline.RECTANGLE,
                new Box(x, y - 50, 40, 24))
            .with("flowable:type", "external-worker")
            .with("flowable:topic", topic);
    Part end =
        plan.add(
            Elements.added(owner.getId(), purpose + "__end"),
            "endEvent",
            owner,
            Outline.ELLIPSE,
            new Box(x + 12, y - 82, 16, 16));
    plan.link(timer, task, "");
    plan.link(task, end, "");
  }

  /**
   * A review that the calendar does not start waits for its interval first; the timer stands above.
   */
  private void everyInterval(ReviewStep review, Part body) {
    if (Texts.isBlank(review.getEvery()) || plan.structure.isScheduled(review)) {
      return;
    }
    Part timer =
        plan.add(
                Elements.added(review.getId(), Elements.EVERY),
                "intermediateCatchEvent",
                review,
                Outline.ELLIPSE,
                Plan.above(body, 30, 30))
            .content(timer("timeDuration", review.getEvery()));
    plan.link(timer, body, "");
    plan.entries.put(review, timer);
  }

  private Part trigger(Trigger trigger) {
    Part part = event(trigger, "startEvent").with("isInterrupting", "false");
    if (!(trigger instanceof ScheduleTrigger schedule)) {
      return part.content(message(Elements.triggerMessage(trigger.getId()), trigger));
    }
    try {
      part.content(timer("timeCycle", Schedules.cycle(String.valueOf(schedule.getSchedule()))));
    } catch (IllegalArgumentException e) {
      refusals.add(trigger, "compiler.schedule", schedule.getSchedule(), UnfitValue.said(e));
    }
    return part;
  }

  private Part end(EndNode end) {
    Part part = event(end, "endEvent");
    if (plan.structure.pathOf(end) == null) {
      part.content(new Xml("terminateEventDefinition"));
    }
    if (!end.getOutgoing().isEmpty()) {
      refusals.add(end, "compiler.leaves-end");
    }
    return part;
  }

  private Part waiting(WaitNode wait) {
    Part part = event(wait, "intermediateCatchEvent");
    boolean timer = wait.getKind() == WaitKind.TIMER;
    if (Texts.isBlank(timer ? wait.getDuration() : wait.getEvent())) {
      refusals.add(wait, timer ? "compiler.waits-how-long" : "compiler.waits-for-what");
      return part;
    }
    return part.content(
        timer
            ? timer("timeDuration", wait.getDuration())
            : message(Elements.eventMessage(wait.getEvent()), wait));
  }

  private Part gateway(Node node, String tag) {
    return plan.add(node.getId(), tag, node, Outline.DIAMOND, plan.places.of(node.getId()));
  }

  /** A bar of ours is a gateway of BPMN, which tools draw as wide as high. */
  private Part bar(Node node) {
    Box bounds = plan.places.of(node.getId()).squareAround();
    return plan.add(node.getId(), "parallelGateway", node, Outline.DIAMOND, bounds);
  }

  /** A parallel gateway waits for all that leads into it; a fork starts for each. */
  private void merge(Node node, Part fork) {
    String id = Elements.added(node.getId(), Elements.MERGE);
    Part merge = plan.add(id, "exclusiveGateway", node, Outline.DIAMOND, Plan.above(fork, 24, 24));
    plan.link(merge, fork, "");
    plan.entries.put(node, merge);
  }

  private Part event(Node node, String tag) {
    Box bounds = plan.places.of(node.getId()).square();
    return plan.add(node.getId(), tag, node, Outline.ELLIPSE, bounds);
  }

  private Xml message(String name, Node owner) {
    return new Xml("messageEventDefinition").with("messageRef", plan.message(name, owner.getId()));
  }

  static Xml timer(String kind, String text) {
    Xml definition = new Xml("timerEventDefinition");
    definition.add(kind).text(Durations.engine(text));
    return definition;
  }
}
