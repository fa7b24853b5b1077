package org.orrery.rules.fixes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.orrery.lifecycle.Arm;
import org.orrery.lifecycle.CanaryShare;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.model.Watching;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.checks.DecidingMetrics;
import org.orrery.rules.checks.Names;

/** Fixes of thresholds, shares and what is done when they are passed. */
final class WatchFixes {
  private static final int ALL = 100;
  private static final int PARTS = 10;

  private WatchFixes() {}

  static List<QuickFix> alertPeople(Element element, RuleInfo rule, Site site) {
    Stream<Monitor> monitors =
        switch (element) {
          case Monitor monitor -> Stream.of(monitor);
          case Lifecycle lifecycle ->
              site.nodes(MonitorStep.class).stream().flatMap(s -> s.getMonitors().stream());
          default -> Stream.empty();
        };
    return monitors
        .limit(Offers.MOST)
        .<QuickFix>map(
            monitor ->
                Edit.of(
                    "alert-people",
                    () -> monitor.getActions().add(MonitorAction.ALERT),
                    Names.of(monitor)))
        .toList();
  }

  /** Lets all monitors that a trigger watches fire it. */
  static List<QuickFix> letMonitorsFire(Element element, RuleInfo rule, Site site) {
    List<Monitor> silent =
        element instanceof Trigger trigger
            ? Watching.monitors(trigger).stream().filter(monitor -> !fires(monitor)).toList()
            : List.of();
    return silent.isEmpty()
        ? List.of()
        : Edit.one(
            "let-monitors-fire",
            () -> silent.forEach(monitor -> monitor.getActions().add(MonitorAction.TRIGGER)),
            Names.of(element),
            silent.stream().map(Names::of).toList());
  }

  private static boolean fires(Monitor monitor) {
    return monitor.getActions().contains(MonitorAction.TRIGGER);
  }

  /** Names a monitor in a trigger of the kind that its metric asks for. */
  static List<QuickFix> watchMonitor(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof Monitor monitor)) {
      return List.of();
    }
    return site.nodes(Trigger.class).stream()
        .filter(trigger -> Watching.suits(trigger, monitor))
        .filter(trigger -> !Watching.monitors(trigger).contains(monitor))
        .limit(Offers.MOST)
        .<QuickFix>map(
            trigger ->
                Edit.of(
                    "watch-monitor",
                    () -> Watching.monitors(trigger).add(monitor),
                    Names.of(monitor),
                    Names.of(trigger)))
        .toList();
  }

  /** Takes the action from a monitor; one that did nothing else alerts people instead. */
  static List<QuickFix> stopFiring(Element element, RuleInfo rule, Site site) {
    return element instanceof Monitor monitor
        ? Edit.one("stop-firing", () -> stopFiring(monitor), Names.of(monitor))
        : List.of();
  }

  private static void stopFiring(Monitor monitor) {
    monitor.getActions().removeIf(action -> action == MonitorAction.TRIGGER);
    if (monitor.getActions().isEmpty()) {
      monitor.getActions().add(MonitorAction.ALERT);
    }
  }

  static List<QuickFix> setHysteresis(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof Monitor monitor) || !warnsFirst(monitor)) {
      return List.of();
    }
    double hysteresis =
        BigDecimal.valueOf(monitor.getWarning())
            .subtract(BigDecimal.valueOf(monitor.getCritical()))
            .abs()
            .divide(BigDecimal.valueOf(PARTS))
            .doubleValue();
    return Edit.one(
        "set-hysteresis", () -> monitor.setHysteresis(hysteresis), Names.of(monitor), hysteresis);
  }

  static List<QuickFix> swapThresholds(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof Monitor monitor)
        || !areNumbers(monitor)
        || warnsFirst(monitor)
        || monitor.getWarning() == monitor.getCritical()) {
      return List.of();
    }
    double distance = Math.abs(monitor.getWarning() - monitor.getCritical());
    boolean fits = monitor.getHysteresis() >= 0 && monitor.getHysteresis() < distance;
    return fits
        ? Edit.one(
            "swap-thresholds",
            () -> {
              double warning = monitor.getWarning();
              monitor.setWarning(monitor.getCritical());
              monitor.setCritical(warning);
            },
            Names.of(monitor),
            monitor.getCritical(),
            monitor.getWarning())
        : List.of();
  }

  private static boolean areNumbers(Monitor monitor) {
    return monitor.getMetric() != null
        && Double.isFinite(monitor.getWarning())
        && Double.isFinite(monitor.getCritical());
  }

  private static boolean warnsFirst(Monitor monitor) {
    boolean higher =
        monitor.getMetric() != null
            && monitor.getMetric().getDirection() == MetricDirection.HIGHER_IS_BETTER;
    return areNumbers(monitor)
        && (higher
            ? monitor.getWarning() > monitor.getCritical()
            : monitor.getWarning() < monitor.getCritical());
  }

  static List<QuickFix> shareEvenly(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof ExperimentStep experiment)
        || experiment.getArms().isEmpty()
        || isShared(experiment.getArms())
        || experiment.getArms().size() > ALL) {
      return List.of();
    }
    return Edit.one(
        "share-evenly",
        () -> share(experiment.getArms()),
        Names.of(experiment),
        experiment.getArms().size());
  }

  private static boolean isShared(List<Arm> arms) {
    return arms.stream().allMatch(arm -> arm.getShare() > 0 && Double.isFinite(arm.getShare()))
        && arms.stream()
                .map(arm -> BigDecimal.valueOf(arm.getShare()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(BigDecimal.valueOf(ALL))
            == 0;
  }

  private static void share(List<Arm> arms) {
    BigDecimal each =
        BigDecimal.valueOf(ALL).divide(BigDecimal.valueOf(arms.size()), 2, RoundingMode.DOWN);
    BigDecimal rest =
        BigDecimal.valueOf(ALL).subtract(each.multiply(BigDecimal.valueOf(arms.size() - 1L)));
    arms.forEach(arm -> arm.setShare(each.doubleValue()));
    arms.getLast().setShare(rest.doubleValue());
  }

  /** Puts the shares of a canary in their order and ends with all traffic. */
  static List<QuickFix> riseToAll(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof DeployStep deploy) || deploy.getShares().isEmpty()) {
      return List.of();
    }
    List<Double> shares = deploy.getShares().stream().map(CanaryShare::getShare).toList();
    boolean fit = shares.stream().allMatch(s -> s >= 0 && s <= ALL);
    return fit && new TreeSet<>(shares).size() == shares.size()
        ? Edit.one("rise-to-all", () -> rise(deploy), Names.of(deploy))
        : List.of();
  }

  private static void rise(DeployStep deploy) {
    List<CanaryShare> rising = new ArrayList<>(deploy.getShares());
    rising.sort(Comparator.comparingDouble(CanaryShare::getShare));
    for (int i = 0; i < rising.size(); i++) {
      deploy.getShares().move(i, rising.get(i));
    }
    if (rising.getLast().getShare() < ALL) {
      CanaryShare all = LifecycleFactory.eINSTANCE.createCanaryShare();
      all.setShare(ALL);
      deploy.getShares().add(all);
    }
  }

  /** Compares the arms by a metric that can decide, by the business's own where there is one. */
  static List<QuickFix> nameExperimentMetric(Element element, RuleInfo rule, Site site) {
    if (!(element instanceof ExperimentStep experiment)
        || experiment.getMetric() != null
            && DecidingMetrics.decides(experiment.getMetric(), experiment)) {
      return List.of();
    }
    return site.lifecycle().getMetrics().stream()
        .filter(metric -> DecidingMetrics.decides(metric, experiment))
        .sorted(Comparator.comparing(metric -> !(metric instanceof Kpi)))
        .limit(Offers.MOST)
        .<QuickFix>map(
            metric ->
                Edit.of(
                    "name-experiment-metric",
                    () -> experiment.setMetric(metric),
                    Names.of(experiment),
                    Names.of(metric)))
        .toList();
  }
}
