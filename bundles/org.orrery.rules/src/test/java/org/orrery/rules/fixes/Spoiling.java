package org.orrery.rules.fixes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Arm;
import org.orrery.lifecycle.CanaryShare;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;

/** Single edits that may break a drawing, in every place where they are possible. */
final class Spoiling {
  private final List<Runnable> edits = new ArrayList<>();

  private Spoiling() {}

  /** Every edit, to be made one at a time and undone before the next. */
  static List<Runnable> of(Lifecycle lifecycle) {
    Spoiling spoiling = new Spoiling();
    spoiling.edits.add(() -> nameSnapshotsAlike(lifecycle));
    for (Iterator<EObject> all = lifecycle.eAllContents(); all.hasNext(); ) {
      EObject object = all.next();
      if (!(object instanceof Layout) && !(object.eContainer() instanceof Layout)) {
        spoiling.takeValues(object);
        spoiling.changeValues(lifecycle, object);
      }
      if (object instanceof Transition transition) {
        spoiling.edits.add(() -> remove(transition));
      }
      if (object instanceof Node node && !(node instanceof StartNode || node instanceof Trigger)) {
        spoiling.edits.add(() -> bypass(node));
        spoiling.edits.add(() -> List.copyOf(node.getOutgoing()).forEach(Spoiling::remove));
      }
    }
    return spoiling.edits;
  }

  private void takeValues(EObject object) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      boolean taken =
          feature.isChangeable()
              && feature != LifecyclePackage.eINSTANCE.getElement_Id()
              && !(object instanceof Transition)
              && object.eIsSet(feature);
      if (taken) {
        edits.add(() -> object.eUnset(feature));
      }
    }
  }

  private void changeValues(Lifecycle lifecycle, EObject object) {
    switch (object) {
      case Role role -> edits.add(() -> role.setPeople(1));
      case ApprovalStep approval -> {
        edits.add(() -> approval.setFourEyes(false));
        edits.add(() -> approval.setPanel(99));
        edits.add(() -> approval.setQuorum(approval.getPanel() + 1));
      }
      case Monitor monitor -> {
        edits.add(() -> swap(monitor));
        edits.add(() -> monitor.setHysteresis(-1));
      }
      case CanaryShare share -> edits.add(() -> share.setShare(99.5));
      case Arm arm -> edits.add(() -> arm.setShare(0));
      case TrainStep train -> edits.add(() -> train.setTestShare(0));
      case TestStep test ->
          lifecycle.getRoles().forEach(role -> edits.add(() -> test.setRole(role)));
      case DecisionRow row -> {
        edits.add(() -> repeat(row));
        edits.add(() -> hide(row));
        row.getConditions().forEach(condition -> edits.add(() -> reachFurther(condition)));
      }
      default -> changeNumber(object, "keepRecordsYears");
    }
    if (object instanceof Step step) {
      changeText(step, "dueIn", "P400D");
      changeText(step, "every", "P400D");
    }
  }

  private void changeNumber(EObject object, String name) {
    EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
    if (feature instanceof EAttribute) {
      edits.add(() -> object.eSet(feature, 0));
    }
  }

  private void changeText(EObject object, String name, String value) {
    EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
    if (feature instanceof EAttribute) {
      edits.add(() -> object.eSet(feature, value));
    }
  }

  private static void nameSnapshotsAlike(Lifecycle lifecycle) {
    for (Iterator<EObject> all = lifecycle.eAllContents(); all.hasNext(); ) {
      EObject object = all.next();
      EStructuralFeature feature = object.eClass().getEStructuralFeature("snapshot");
      if (feature != null && object.eIsSet(feature)) {
        object.eSet(feature, "before");
      }
    }
  }

  private static void repeat(DecisionRow row) {
    ((DecisionNode) row.eContainer()).getRows().add(EcoreUtil.copy(row));
  }

  private static void hide(DecisionRow row) {
    DecisionNode decision = (DecisionNode) row.eContainer();
    decision.setHitPolicy(HitPolicy.FIRST);
    decision.getRows().add(0, EcoreUtil.copy(row));
  }

  /** Lets a bound include its value, and an interval have no end. */
  private static void reachFurther(Condition condition) {
    switch (condition.getOperator()) {
      case LESS -> condition.setOperator(Operator.LESS_OR_EQUAL);
      case GREATER -> condition.setOperator(Operator.GREATER_OR_EQUAL);
      case BETWEEN -> {
        condition.setOperator(Operator.GREATER_OR_EQUAL);
        condition.getValues().removeLast();
      }
      default -> condition.setOperator(Operator.NOT_EQUAL);
    }
  }

  private static void swap(Monitor monitor) {
    double warning = monitor.getWarning();
    monitor.setWarning(monitor.getCritical());
    monitor.setCritical(warning);
  }

  /** Takes a node away and leads what came to it to what followed it first. */
  private static void bypass(Node node) {
    Node next =
        node.getOutgoing().stream()
            .map(Transition::getTarget)
            .filter(t -> t != node)
            .findFirst()
            .orElse(null);
    for (Transition way : List.copyOf(node.getIncoming())) {
      if (next == null || way.getSource() == next) {
        remove(way);
      } else {
        way.setTarget(next);
      }
    }
    List.copyOf(node.getOutgoing()).forEach(Spoiling::remove);
    ((Stage) node.eContainer()).getNodes().remove(node);
  }

  private static void remove(Transition transition) {
    ((Lifecycle) transition.eContainer()).getTransitions().remove(transition);
    transition.setSource(null);
    transition.setTarget(null);
  }
}
