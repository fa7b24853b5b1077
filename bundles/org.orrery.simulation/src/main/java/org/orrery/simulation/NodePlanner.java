package org.orrery.simulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.CanaryShare;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.KpiTrigger;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PerformanceTrigger;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.RetryPolicy;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.lifecycle.model.Elements;
import org.orrery.simulation.Scenario.Behaviour;

/** Plans the nodes of one drawing: what they are, how long they take, how often they fail. */
final class NodePlanner {
  private static final double REPAIR = Hours.DAY;
  private static final Behaviour OPEN = new Behaviour(null, Double.NaN, null, Map.of(), 0, 0);

  private final Planner planner;
  private final Plan plan;
  private final List<Node> nodes;
  private final Map<Node, Integer> indexes = new HashMap<>();

  NodePlanner(Planner planner, Plan plan, List<Node> nodes) {
    this.planner = planner;
    this.plan = plan;
    this.nodes = nodes;
    nodes.forEach(node -> indexes.put(node, indexes.size()));
  }

  void plan(Lifecycle drawing) {
    OperandPlanner operands = new OperandPlanner(planner, plan, indexes, drawing);
    WayPlanner ways = new WayPlanner(planner, plan, indexes, operands);
    plan.start = -1;
    for (int at = 0; at < nodes.size(); at++) {
      Node node = nodes.get(at);
      plan.ids[at] = node.getId();
      plan.names[at] = Elements.label(node);
      plan.stages[at] = Elements.stageOf(node).map(Elements::label).orElse("");
      plan.key[at] = Draws.key(node.getId());
      plan.pools[at] = new int[0];
      planner.asked.add(node.getId());
      kind(node, at);
      timing(node, at);
      ways.plan(node, at);
    }
    if (plan.start < 0) {
      planner.faults.add(
          new Fault(
              plan.id,
              "The drawing has no start: no request arrives.",
              "Draw a start and a way from it."));
      plan.start = 0;
    }
    plan.triggers =
        indexes.entrySet().stream()
            .filter(entry -> entry.getKey() instanceof Trigger)
            .mapToInt(Map.Entry::getValue)
            .sorted()
            .toArray();
    paths();
    developersMayNotDecide();
    operands.finish();
  }

  private void kind(Node node, int at) {
    plan.kind[at] =
        switch (node) {
          case StartNode ignored -> Plan.Kind.PASS;
          case ForkNode ignored -> Plan.Kind.FORK;
          case JoinNode ignored -> Plan.Kind.JOIN;
          case DecisionNode ignored -> Plan.Kind.DECISION;
          case EndNode ignored -> Plan.Kind.END;
          case SubLifecycleStep ignored -> Plan.Kind.CALL;
          case AutomaticStep ignored -> Plan.Kind.AUTOMATIC;
          case HumanStep ignored -> Plan.Kind.HUMAN;
          case WaitNode ignored -> Plan.Kind.WAIT;
          default -> Plan.Kind.TRIGGER;
        };
    switch (node) {
      case StartNode ignored -> plan.start = at;
      case EndNode end -> plan.end[at] = end.getKind();
      case SubLifecycleStep call -> call(call, at);
      case AutomaticStep step -> automatic(step, at);
      case HumanStep step -> new HumanPlanner(planner, plan, at).plan(step);
      case Trigger trigger -> trigger(trigger, at);
      default -> {
        // Nothing more is to be known about the others.
      }
    }
  }

  private void call(SubLifecycleStep call, int at) {
    automatic(call, at);
    plan.called[at] = planner.called(call.getLifecycle());
    if (plan.called[at] == null) {
      plan.kind[at] = Plan.Kind.AUTOMATIC;
      planner.assume("simulation.missing", call.getId(), call.getLifecycle());
    } else {
      plan.failure[at] = 0;
    }
  }

  private void automatic(AutomaticStep step, int at) {
    RetryPolicy retry = step.getRetry();
    plan.attempts[at] = retry == null ? 3 : retry.getAttempts();
    plan.backOff[at] = Hours.drawn(retry == null ? null : retry.getBackOff(), 10.0 / 3600);
    plan.factor[at] = retry == null ? 2 : retry.getFactor();
    plan.attemptTime[at] = Hours.drawn(step.getTimeout(), Double.NaN);
    plan.produces[at] =
        step instanceof PromoteStep
            || (step instanceof DeployStep deploy && deploy.getStrategy() != DeployStrategy.SHADOW);
    if (planner.scenario.workers() > 0) {
      plan.pools[at] = new int[] {0};
    }
    if (step instanceof TrainStep train && train.getRole() != null && plan.developers < 0) {
      plan.developers = planner.pool(train.getRole());
    }
  }

  private void trigger(Trigger trigger, int at) {
    plan.coolDown[at] = Hours.drawn(trigger.getCoolDown(), Double.NaN);
    plan.cap[at] = trigger.getCap();
    plan.capPeriod[at] = Hours.drawn(trigger.getCapPeriod(), Double.NaN);
    plan.afterProduction[at] =
        trigger instanceof DriftTrigger
            || trigger instanceof PerformanceTrigger
            || trigger instanceof KpiTrigger;
    Behaviour own = planner.scenario.steps().getOrDefault(trigger.getId(), OPEN);
    if (trigger instanceof ScheduleTrigger schedule && own.duration() == null) {
      try {
        int weekday = planner.scenario.start().getDayOfWeek().getValue() - 1;
        plan.firing[at] =
            Firing.of(schedule.getSchedule(), planner.scenario.start().minusDays(weekday));
      } catch (IllegalArgumentException e) {
        planner.faults.add(
            new Fault(
                trigger.getId(),
                "The schedule '" + schedule.getSchedule() + "' cannot be read.",
                "Write a duration or a cron expression with five fields."));
      }
    }
  }

  private void timing(Node node, int at) {
    String kind = node.eClass().getName();
    Behaviour own = planner.scenario.steps().getOrDefault(node.getId(), OPEN);
    Behaviour usual = planner.defaults.steps().getOrDefault(kind, OPEN);
    plan.priority[at] = own.priority();
    plan.cost[at] = own.costPerHour();
    plan.repair[at] = own.repair() == null ? new Distribution.Constant(REPAIR) : own.repair();
    if (plan.kind[at] == Plan.Kind.AUTOMATIC) {
      plan.failure[at] = Double.isNaN(own.failure()) ? usual.failure() : own.failure();
      if (Double.isNaN(own.failure())) {
        planner.assume("simulation.failing", node.getId(), plan.failure[at] * 100);
      }
    }
    plan.duration[at] = own.duration();
    Double drawn = drawn(node);
    if (own.duration() == null && drawn != null) {
      plan.duration[at] = new Distribution.Constant(drawn);
    } else if (own.duration() == null && usual.duration() != null && plan.firing[at] == null) {
      plan.duration[at] = usual.duration();
      planner.assume("simulation.takes", node.getId(), Defaults.told(usual.duration()));
    }
  }

  /** The time that a drawing itself gives a node, or null. */
  private static Double drawn(Node node) {
    return switch (node) {
      case WaitNode wait when wait.getKind() == WaitKind.TIMER ->
          Hours.of(wait.getDuration()).orElse(null);
      case ExperimentStep experiment -> Hours.of(experiment.getMaximumDuration()).orElse(null);
      case DeployStep deploy when deploy.getStrategy() == DeployStrategy.CANARY -> {
        double hold =
            deploy.getShares().stream()
                .map(CanaryShare::getHold)
                .mapToDouble(each -> Hours.drawn(each, 0))
                .sum();
        yield hold > 0 ? hold : null;
      }
      default -> null;
    };
  }

  /** Whoever developed the model does not approve it: the others must be enough. */
  private void developersMayNotDecide() {
    for (int at = 0; at < nodes.size(); at++) {
      int heads = Arrays.stream(plan.pools[at]).map(planner::heads).sum();
      int developer = plan.developers;
      boolean excluded = Arrays.stream(plan.pools[at]).anyMatch(pool -> pool == developer);
      if (plan.fourEyes[at] && excluded && heads - 1 < plan.panel[at] && heads >= plan.panel[at]) {
        planner.faults.add(
            new Fault(
                plan.ids[at],
                "Without the developer too few people are left to approve.",
                "Give the roles more people, or let another role approve."));
      }
    }
  }

  /** Says for each node on which trigger's path it lies. */
  private void paths() {
    Arrays.fill(plan.path, Plan.MAIN);
    for (int trigger : plan.triggers) {
      Set<Node> path = new LinkedHashSet<>();
      reach(nodes.get(trigger), path);
      int shared = path.stream().mapToInt(node -> plan.path[indexes.get(node)]).max().orElse(-1);
      int own = shared == Plan.MAIN ? trigger : shared;
      path.forEach(node -> share(plan.path[indexes.get(node)], own));
      path.forEach(node -> plan.path[indexes.get(node)] = own);
      if (plan.firing[trigger] != null) {
        path.forEach(node -> plan.every[indexes.get(node)] = Double.NaN);
      }
    }
  }

  /** Triggers whose paths meet share one. */
  private void share(int other, int own) {
    if (other != Plan.MAIN && other != own) {
      for (int at = 0; at < plan.path.length; at++) {
        plan.path[at] = plan.path[at] == other ? own : plan.path[at];
      }
    }
  }

  private static void reach(Node node, Set<Node> path) {
    if (path.add(node)) {
      node.getOutgoing().forEach(transition -> reach(transition.getTarget(), path));
    }
  }

  /** Shares of a node's outcomes: the scenario's, else those of its kind. */
  static Map<String, Double> shares(Planner planner, Node node) {
    Behaviour own = planner.scenario.steps().getOrDefault(node.getId(), OPEN);
    Map<String, Double> usual =
        planner.defaults.steps().getOrDefault(node.eClass().getName(), OPEN).outcomes();
    if (!own.outcomes().isEmpty() && node instanceof Step) {
      for (String outcome : own.outcomes().keySet()) {
        if (!usual.containsKey(outcome)) {
          planner.faults.add(
              new Fault(
                  "steps." + node.getId() + ".outcomes." + outcome,
                  "The step has no outcome '" + outcome + "'.",
                  usual.isEmpty()
                      ? "Delete its outcomes."
                      : "Use one of: " + String.join(", ", usual.keySet()) + "."));
        }
      }
      Map<String, Double> all = new LinkedHashMap<>(usual);
      all.replaceAll((outcome, share) -> own.outcomes().getOrDefault(outcome, 0.0));
      return all;
    }
    if (!usual.isEmpty()) {
      planner.assume("simulation.outcomes", node.getId(), usual.toString());
    }
    return usual;
  }
}
