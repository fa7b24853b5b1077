package org.orrery.journeys.designer;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.RetireStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;

/** For each quick fix a sample and what breaks it, so that the fix is offered. */
final class Breaking {
  private static final String CREDIT = "credit/credit-risk";

  /**
   * How a fix comes to be offered.
   *
   * @param sample the drawing, below the samples and without its ending
   * @param edit breaks it
   */
  record Case(String sample, Consumer<Lifecycle> edit) {}

  private final Map<String, Case> cases = new LinkedHashMap<>();

  private Breaking() {
    credit();
    put("limit-due", "patterns/service-agent", drawing -> take(drawing, "report", "dueIn"));
    put("lower-quorum", "credit/credit-policy", Breaking::widenPanel);
    put("name-snapshot", "patterns/churn-model", Breaking::nameSnapshotsAlike);
    put("review-in-time", "patterns/lending-family", drawing -> {});
  }

  /** All cases by the ids of the fixes, those of one drawing in a row. */
  static Map<String, Case> all() {
    return new Breaking().cases;
  }

  private void put(String fix, String sample, Consumer<Lifecycle> edit) {
    cases.put(fix, new Case(sample, edit));
  }

  private void put(String fix, Consumer<Lifecycle> edit) {
    put(fix, CREDIT, edit);
  }

  private void without(String fix, String id, String feature) {
    put(fix, drawing -> take(drawing, id, feature));
  }

  private void past(String fix, String id) {
    put(fix, drawing -> bypass((Node) element(drawing, id)));
  }

  private void credit() {
    put("notify-first", drawing -> {});
    put("rehearse-rollback", drawing -> {});
    without("add-repair-task", "investigate", "incoming");
    without("add-test", "test", "tests");
    without("alert-people", "psi-features", "actions");
    without("answer-gaps", "winner", "rows");
    past("approve-first", "approve-release");
    without("ask-person-first", "in-operation", "kind");
    without("ask-risk-tier", "classify-risk", "fields");
    without("assign-role", "register", "role");
    past("check-data-first", "check-data");
    without("classify-data", "german-credit", "retentionClass");
    without("classify-risk-first", "classify-risk", "fields");
    without("connect-end", "classify-risk", "outgoing");
    past("connect-outcome", "investigate");
    past("document-first", "document");
    without("expire-conditions", "approve-release", "conditionsExpireIn");
    without("fill-panel", "approve-release", "panel");
    without("give-to-validator", "test", "role");
    put("hold-out-data", drawing -> ((TrainStep) element(drawing, "train")).setTestShare(0));
    put(
        "keep-records",
        drawing -> ((RetireStep) element(drawing, "retire")).setKeepRecordsYears(0));
    put(
        "let-monitors-fire",
        drawing ->
            ((Monitor) element(drawing, "psi-score")).getActions().remove(MonitorAction.TRIGGER));
    without("limit-starts", "drift", "coolDown");
    without("measure-test", "test-auc", "metric");
    without("name-experiment-metric", "compare", "metric");
    put("narrow-row", drawing -> winner(drawing).getRows().getFirst().getConditions().clear());
    past("register-first", "register");
    put("remove-row", Breaking::repeatRow);
    without("require-evidence", "approve-release", "requiredEvidence");
    put("require-four-eyes", drawing -> approval(drawing).setFourEyes(false));
    past("retire-before-end", "retire");
    put("rise-to-all", Breaking::shareNothing);
    without("roll-back-on-failure", "roll-back", "snapshot");
    without("set-escalation", "approve-release", "escalateAfter");
    put(
        "set-hysteresis",
        drawing -> ((Monitor) element(drawing, "psi-features")).setHysteresis(-1));
    without("share-evenly", "arm-champion", "share");
    put("staff-role", drawing -> ((Role) element(drawing, "developer")).setPeople(1));
    put(
        "stop-firing",
        drawing -> ((DriftTrigger) element(drawing, "drift")).getMonitors().removeLast());
    without("swap-thresholds", "psi", "direction");
    without("take-snapshot", "deploy", "snapshot");
    without("turn-down-prohibited", "end-rejected", "kind");
    without("use-snapshot", "undo-release", "snapshot");
    put(
        "watch-monitor",
        drawing -> ((DriftTrigger) element(drawing, "drift")).getMonitors().removeLast());
  }

  private static Element element(Lifecycle drawing, String id) {
    return Elements.byId(drawing, id).orElseThrow(() -> new AssertionError(id));
  }

  private static ApprovalStep approval(Lifecycle drawing) {
    return (ApprovalStep) element(drawing, "approve-release");
  }

  private static DecisionNode winner(Lifecycle drawing) {
    return (DecisionNode) element(drawing, "winner");
  }

  private static void take(Lifecycle drawing, String id, String feature) {
    Element element = element(drawing, id);
    EStructuralFeature taken = element.eClass().getEStructuralFeature(feature);
    element.eUnset(taken);
  }

  private static void widenPanel(Lifecycle drawing) {
    ((ApprovalStep) element(drawing, "approve-policy")).setPanel(99);
  }

  private static void repeatRow(Lifecycle drawing) {
    winner(drawing).getRows().add(EcoreUtil.copy(winner(drawing).getRows().getFirst()));
  }

  private static void shareNothing(Lifecycle drawing) {
    EObject share = ((DeployStep) element(drawing, "deploy")).getShares().get(1);
    share.eUnset(share.eClass().getEStructuralFeature("share"));
  }

  private static void nameSnapshotsAlike(Lifecycle drawing) {
    for (Iterator<EObject> all = drawing.eAllContents(); all.hasNext(); ) {
      EObject object = all.next();
      EStructuralFeature feature = object.eClass().getEStructuralFeature("snapshot");
      if (feature != null && object.eIsSet(feature)) {
        object.eSet(feature, "before");
      }
    }
  }

  /** Takes a node away and leads what came to it to what followed it first. */
  private static void bypass(Node node) {
    Node next =
        node.getOutgoing().stream()
            .map(Transition::getTarget)
            .filter(target -> target != node)
            .findFirst()
            .orElseThrow();
    for (Transition way : List.copyOf(node.getIncoming())) {
      if (way.getSource() == next) {
        remove(way);
      } else {
        way.setTarget(next);
      }
    }
    List.copyOf(node.getOutgoing()).forEach(Breaking::remove);
    ((Stage) node.eContainer()).getNodes().remove(node);
  }

  private static void remove(Transition way) {
    ((Lifecycle) way.eContainer()).getTransitions().remove(way);
    way.setSource(null);
    way.setTarget(null);
  }
}
