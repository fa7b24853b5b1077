package org.orrery.designer.written;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.designer.edits.Creating;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.RetrainStep;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.format.Ids;

/**
 * Gives written steps their roles, tests, monitors and properties: those roles, metrics and the
 * like that the target drawing has by that name or id, else new ones.
 */
final class WrittenParts {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  /** What the server calls its roles; a new role of such a name stands for it. */
  private static final Set<String> SERVER_ROLES =
      Set.of("architect", "developer", "validator", "approver", "operator", "business-owner");

  private final Lifecycle target;
  private final Lifecycle made;
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Metric> metrics = new HashMap<>();
  private final Set<Metric> directed = new HashSet<>();
  private final Map<String, Element> definitions = new HashMap<>();
  private Dataset read;

  WrittenParts(Lifecycle target, Lifecycle made) {
    this.target = target;
    this.made = made;
  }

  void give(Node node, WrittenSteps.Step written) {
    if (written.role() != null) {
      assign(node, role(written.role()));
    }
    for (Measure measure : written.measures()) {
      if (node instanceof TestStep test) {
        test.getTests().add(test(test, measure));
      } else if (node instanceof MonitorStep watch) {
        watch.getMonitors().add(monitor(watch, measure));
      }
    }
    written.settings().forEach(setting -> set(node, setting));
    readData(node);
  }

  /** A step that reads data and says not which reads what a step above it was told to. */
  private void readData(Node node) {
    EStructuralFeature feature = node.eClass().getEStructuralFeature("dataset");
    if (feature == null) {
      return;
    }
    if (node.eGet(feature) != null) {
      read = (Dataset) node.eGet(feature);
    } else if (!(node instanceof RetrainStep)) {
      node.eSet(feature, read);
    }
  }

  private void set(Node node, Setting setting) {
    List<Object> values = setting.values().stream().map(value -> value(setting, value)).toList();
    node.eSet(setting.feature(), setting.feature().isMany() ? values : values.getFirst());
  }

  private Object value(Setting setting, String text) {
    if (setting.feature() instanceof EAttribute attribute) {
      return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
    }
    return setting.feature().getEType() == LifecyclePackage.eINSTANCE.getMetric()
        ? metric(text, MAKE::createMetric)
        : definition(setting, text);
  }

  private Element definition(Setting setting, String name) {
    EClass type = (EClass) setting.feature().getEType();
    Element definition =
        definitions.computeIfAbsent(
            type.getName() + " " + stem(name),
            key -> {
              EReference home = home(type);
              Element element = named((Element) MAKE.create(type), name, all(target, home));
              all(made, home).add(element);
              return element;
            });
    if (definition instanceof Dataset dataset && setting.column() != null) {
      dataset.setTarget(setting.column());
      dataset.setPositiveClass(setting.positive());
    }
    return definition;
  }

  /** Where a drawing keeps what it defines of a kind. */
  private static EReference home(EClass type) {
    return LifecyclePackage.eINSTANCE.getLifecycle().getEAllContainments().stream()
        .filter(each -> each.getEReferenceType() == type)
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static List<Element> all(Lifecycle drawing, EReference home) {
    return (List<Element>) drawing.eGet(home);
  }

  /** Who is responsible for a decision takes it. */
  private static void assign(Node node, Role role) {
    if (node instanceof Step step) {
      step.setRole(role);
    }
    if (node instanceof ApprovalStep approval) {
      approval.getApprovers().add(role);
    } else if (node instanceof ReviewStep review) {
      review.getReviewers().add(role);
    }
  }

  private Role role(String name) {
    return roles.computeIfAbsent(
        stem(name),
        stem -> {
          Role role = named(MAKE.createRole(), name, target.getRoles());
          role.setServerRole(SERVER_ROLES.contains(stem) ? stem : null);
          made.getRoles().add(role);
          return role;
        });
  }

  private ModelTest test(TestStep step, Measure measure) {
    MetricDirection better =
        measure.isAbove() ? MetricDirection.HIGHER_IS_BETTER : MetricDirection.LOWER_IS_BETTER;
    ModelTest test = MAKE.createModelTest();
    Metric metric = metric(measure, better);
    test.setId(Ids.fresh(made, step.getId() + "-" + metric.getId()));
    test.setName(measure.metric());
    test.setMetric(metric);
    test.setOperator(measure.operator());
    test.setThreshold(measure.first());
    return test;
  }

  private Monitor monitor(MonitorStep step, Measure measure) {
    MetricDirection better =
        measure.isAbove() ? MetricDirection.LOWER_IS_BETTER : MetricDirection.HIGHER_IS_BETTER;
    Monitor monitor = MAKE.createMonitor();
    Metric metric = metric(measure, better);
    monitor.setId(Ids.fresh(made, step.getId() + "-" + metric.getId()));
    monitor.setName(measure.metric());
    monitor.setMetric(metric);
    monitor.setWarning(measure.first());
    monitor.setCritical(measure.critical());
    monitor.setWindow(measure.window());
    Creating.furnish(made, monitor);
    return monitor;
  }

  private Metric metric(Measure measure, MetricDirection better) {
    Metric metric =
        metric(measure.metric(), measure.isKpi() ? MAKE::createKpi : MAKE::createMetric);
    if (directed.add(metric)) {
      metric.setDirection(better);
    }
    return metric;
  }

  private Metric metric(String name, Supplier<Metric> maker) {
    return metrics.computeIfAbsent(
        stem(name),
        stem -> {
          Metric metric = named(maker.get(), name, target.getMetrics());
          metric.setType(ValueType.NUMBER);
          metric.setUnit("1");
          MetricKind kind = MetricKind.get(stem);
          metric.setKind(kind == null ? MetricKind.CUSTOM : kind);
          made.getMetrics().add(metric);
          return metric;
        });
  }

  /** With the id of the one of its kind that is there, which takes its place when it is pasted. */
  private <E extends Element> E named(E element, String name, List<? extends Element> there) {
    element.setId(
        there.stream()
            .filter(each -> each.eClass() == element.eClass())
            .filter(each -> name.equalsIgnoreCase(each.getName()) || name.equals(each.getId()))
            .map(Element::getId)
            .findFirst()
            .orElseGet(() -> Ids.fresh(made, name)));
    element.setName(Character.toUpperCase(name.charAt(0)) + name.substring(1));
    return element;
  }

  private static String stem(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
