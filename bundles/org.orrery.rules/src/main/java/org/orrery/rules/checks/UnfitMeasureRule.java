package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.ProtectedAttribute;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.check.Operands;
import org.orrery.lifecycle.model.MetricFamily;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Drawing;

/**
 * Every metric can be measured: what its kind reads as a number is one, and a metric of fairness
 * names a group that some dataset tells apart.
 */
final class UnfitMeasureRule implements ElementCheck {
  /** Settings of a metric that a server reads as numbers: costs and gains of decisions. */
  private static final Set<String> NUMBERS =
      Set.of("costFalseAccept", "costFalseRefuse", "profitGood", "lossBad", "refused");

  private static final Set<MetricKind> REPORTED =
      Set.of(MetricKind.CUSTOM, MetricKind.ERRORS, MetricKind.MODEL_DEBT);

  /** A protected attribute may be meant by its name. */
  @Override
  public boolean reads(EStructuralFeature text) {
    return text == LifecyclePackage.eINSTANCE.getElement_Name();
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    Lifecycle lifecycle = drawing.lifecycle();
    for (Metric metric : lifecycle.getMetrics()) {
      settings(metric, findings);
      if (MetricFamily.FAIRNESS.has(metric.getKind())
          && attributes(lifecycle).noneMatch(a -> isMeant(a, metric.getAttribute()))) {
        findings.add(noGroup(metric, lifecycle));
      }
    }
    attributes(lifecycle)
        .filter(attribute -> isCompared(attribute, lifecycle))
        .forEach(attribute -> values(attribute, findings));
    return findings;
  }

  private static void settings(Metric metric, List<Finding> findings) {
    if (REPORTED.contains(metric.getKind())) {
      return;
    }
    for (Setting setting : metric.getSettings()) {
      if (setting.getKey() != null
          && NUMBERS.contains(setting.getKey())
          && !isNumber(setting.getValue())) {
        findings.add(
            Finding.of(
                metric,
                "checks.unfit.setting",
                Names.of(metric),
                setting.getKey(),
                String.valueOf(setting.getValue())));
      }
    }
  }

  private static Stream<ProtectedAttribute> attributes(Lifecycle lifecycle) {
    return lifecycle.getDatasets().stream()
        .flatMap(dataset -> dataset.getProtectedAttributes().stream());
  }

  /** What nothing measures by may be drawn to say that it is protected, and no more. */
  private static boolean isCompared(ProtectedAttribute attribute, Lifecycle lifecycle) {
    return lifecycle.getMetrics().stream()
        .filter(metric -> MetricFamily.FAIRNESS.has(metric.getKind()))
        .anyMatch(metric -> isMeant(attribute, metric.getAttribute()));
  }

  private static boolean isMeant(ProtectedAttribute attribute, String wanted) {
    return wanted != null
        && Stream.of(attribute.getId(), attribute.getName(), attribute.getColumn())
            .anyMatch(wanted::equals);
  }

  private static Finding noGroup(Metric metric, Lifecycle lifecycle) {
    List<String> known =
        attributes(lifecycle).map(ProtectedAttribute::getId).filter(Objects::nonNull).toList();
    return Finding.of(
        metric,
        Names.blank(metric.getAttribute())
            ? Said.of("checks.unfit.no-group", Names.of(metric))
            : Said.of("checks.unfit.unknown-group", Names.of(metric), metric.getAttribute()),
        known.isEmpty()
            ? Said.of("checks.unfit.draw-group.do")
            : Said.of("checks.unfit.group.do", known));
  }

  private static void values(ProtectedAttribute attribute, List<Finding> findings) {
    int needed = Math.max(1, Operands.valuesNeeded(attribute.getOperator()));
    if (attribute.getValues().size() < needed) {
      findings.add(Finding.of(attribute, "checks.unfit.values", Names.of(attribute), needed));
    }
    if (Operands.needsOrder(attribute.getOperator())) {
      attribute.getValues().stream()
          .filter(value -> !isNumber(value))
          .forEach(
              value ->
                  findings.add(
                      Finding.of(attribute, "checks.unfit.value", Names.of(attribute), value)));
    }
  }

  private static boolean isNumber(String text) {
    try {
      return text != null && Double.isFinite(Double.parseDouble(text.strip()));
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
