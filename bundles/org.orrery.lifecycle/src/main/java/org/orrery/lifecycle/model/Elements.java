package org.orrery.lifecycle.model;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/** Finds elements of a drawing and names their kinds; it reads the drawing and never changes it. */
public final class Elements {
  private static final Map<String, String> SPECIAL_NAMES =
      Map.of(
          "Lifecycle", "Life cycle",
          "SubLifecycleStep", "Sub-life cycle",
          "Kpi", "KPI",
          "KpiTrigger", "KPI trigger",
          "PolicyRef", "Policy pack",
          "ModelTest", "Test of a model",
          "TestStep", "Test",
          "DataCheck", "Check of data",
          "MonitorStep", "Monitoring");

  private Elements() {}

  /** The drawing and all its elements, in the order of the file. */
  public static List<Element> all(Lifecycle lifecycle) {
    List<Element> all = new ArrayList<>(List.of(lifecycle));
    for (Iterator<EObject> inside = lifecycle.eAllContents(); inside.hasNext(); ) {
      if (inside.next() instanceof Element element) {
        all.add(element);
      }
    }
    return all;
  }

  /** The element with an id; a walk through the drawing. */
  public static Optional<Element> byId(Lifecycle lifecycle, String id) {
    return all(lifecycle).stream().filter(element -> id.equals(element.getId())).findFirst();
  }

  /** The nodes of all stages, in the order of the file. */
  public static List<Node> nodes(Lifecycle lifecycle) {
    return lifecycle.getStages().stream().flatMap(stage -> stage.getNodes().stream()).toList();
  }

  /** The stage that holds a node. */
  public static Optional<Stage> stageOf(Node node) {
    return node.eContainer() instanceof Stage stage ? Optional.of(stage) : Optional.empty();
  }

  /** The drawing that holds an object, or that it is itself. */
  public static Optional<Lifecycle> lifecycleOf(EObject object) {
    for (EObject at = object; at != null; at = at.eContainer()) {
      if (at instanceof Lifecycle lifecycle) {
        return Optional.of(lifecycle);
      }
    }
    return Optional.empty();
  }

  /** The element that an object belongs to: itself, or the nearest that holds it. */
  public static Optional<Element> elementOf(EObject object) {
    for (EObject at = object; at != null; at = at.eContainer()) {
      if (at instanceof Element element) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** The place of a stage, node or note. */
  public static Optional<ShapeLayout> shapeOf(Lifecycle lifecycle, Element element) {
    return Optional.ofNullable(lifecycle.getLayout()).stream()
        .flatMap(layout -> layout.getShapes().stream())
        .filter(shape -> shape.getElement() == element)
        .findFirst();
  }

  /** The course of a transition. */
  public static Optional<EdgeLayout> courseOf(Lifecycle lifecycle, Transition transition) {
    return Optional.ofNullable(lifecycle.getLayout()).stream()
        .flatMap(layout -> layout.getEdges().stream())
        .filter(edge -> edge.getTransition() == transition)
        .findFirst();
  }

  /** What people call an element: its name, or its id when it has none. */
  public static String label(Element element) {
    String name = element.getName();
    return name == null || name.isBlank() ? String.valueOf(element.getId()) : name;
  }

  /** What stands on a line: its name, or the outcome that it follows; empty when it has neither. */
  public static String caption(Transition line) {
    String name = line.getName();
    return name == null || name.isBlank()
        ? Objects.requireNonNullElse(line.getOutcome(), "")
        : name;
  }

  /** Whether a drawing calls any other. */
  public static boolean isCalling(Lifecycle lifecycle) {
    return nodes(lifecycle).stream().anyMatch(SubLifecycleStep.class::isInstance);
  }

  /** Whether a line is taken when its step fails or takes too long, aside of the flow. */
  public static boolean isAside(Transition line) {
    return line.getKind() == TransitionKind.FAILURE || line.getKind() == TransitionKind.TIMEOUT;
  }

  /** What people call a kind of element, for example "Data check" or "Drift trigger". */
  public static String kindName(EClass kind) {
    String special = SPECIAL_NAMES.get(kind.getName());
    if (special != null) {
      return special;
    }
    String words =
        kind.getName()
            .replaceFirst("(?<=.)(Step|Node)$", "")
            .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
            .toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
