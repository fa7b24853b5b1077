package org.orrery.rules.fixes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.RetireStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.checks.Names;
import org.orrery.rules.properties.Demands;

/** A retire step before each end of the main path that a version in service comes to. */
final class Retirement {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  /** Of a new step, before anything is asked of it. */
  private static final int YEARS = MAKE.createRetireStep().getKeepRecordsYears();

  private Retirement() {}

  static List<QuickFix> beforeEnd(Element element, RuleInfo rule, Site site) {
    List<Object> demanded = Demands.of(rule.property(), "keepRecordsYears");
    if (!(element instanceof Lifecycle)
        || demanded.isEmpty()
        || !(demanded.getFirst() instanceof Number asked)
        || site.has(RetireStep.class)) {
      return List.of();
    }
    Map<EndNode, List<Transition>> ways = waysOutOfService(site);
    if (ways.isEmpty()) {
      return List.of();
    }
    int years = Math.max(asked.intValue(), YEARS);
    return Edit.one(
        "retire-before-end",
        () -> ways.forEach((end, into) -> retire(end, into, years)),
        Names.of(ways.keySet()),
        years);
  }

  /**
   * The planned ways out of service into ends that reject nothing; where nothing comes into
   * service, all planned ways into such ends.
   */
  private static Map<EndNode, List<Transition>> waysOutOfService(Site site) {
    Map<EndNode, List<Transition>> serving = new LinkedHashMap<>();
    Map<EndNode, List<Transition>> others = new LinkedHashMap<>();
    for (EndNode end : site.endsOfMainPath()) {
      if (end.getKind() == EndKind.REJECTED) {
        continue;
      }
      List<Transition> ways =
          Site.waysInto(end).stream().filter(way -> !Elements.isAside(way)).toList();
      List<Transition> served = ways.stream().filter(t -> serves(t.getSource())).toList();
      if (!served.isEmpty()) {
        serving.put(end, served);
      } else if (!ways.isEmpty()) {
        others.put(end, ways);
      }
    }
    return serving.isEmpty() ? others : serving;
  }

  private static boolean serves(Node node) {
    return Site.isBehind(
        node,
        n ->
            n instanceof PromoteStep
                || n instanceof DeployStep deploy && deploy.getStrategy() != DeployStrategy.SHADOW);
  }

  private static void retire(EndNode end, List<Transition> ways, int years) {
    Insertion insertion = Insertion.into(end);
    Role role = Site.of(end).staffed("operator");
    RetireStep retire = insertion.made(MAKE.createRetireStep(), "retire", "Retire the model");
    retire.setKeepRecordsYears(years);
    retire.setRole(role);
    insertion.addOn(ways, retire, end);
    insertion.connect(retire, end, TransitionKind.NORMAL);
    TaskStep task =
        insertion.made(MAKE.createTaskStep(), "decide-retire", "Decide: Retire the model");
    task.setRole(role);
    insertion.addBefore(task, retire, null);
    RepairTask.add(retire);
  }
}
