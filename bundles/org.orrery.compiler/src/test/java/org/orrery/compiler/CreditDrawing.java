package org.orrery.compiler;

import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;

/** A drawing with main path, loop, panel, trigger paths, decision, reminder and failure path. */
final class CreditDrawing {
  private CreditDrawing() {}

  static Lifecycle draw() {
    Sketch s = new Sketch("credit");
    Role validator = s.role("validator");
    Role committee = s.role("risk-committee");
    s.start("start");
    s.node(Sketch.LANGUAGE.getTaskStep(), "classify-risk");
    s.node(Sketch.LANGUAGE.getRegisterStep(), "register");
    s.stage("develop");
    s.node(Sketch.LANGUAGE.getTrainStep(), "train");
    s.node(Sketch.LANGUAGE.getTestStep(), "test");
    s.node(Sketch.LANGUAGE.getTaskStep(), "fix");
    s.stage("approve");
    ApprovalStep approval = s.approval("approve-release", 2, validator, committee);
    approval.setDueIn("P5D");
    approval.setRemindAfter("P2D");
    approval.setEscalateAfter("P4D");
    s.stage("operate");
    s.node(Sketch.LANGUAGE.getDeployStep(), "deploy");
    s.node(Sketch.LANGUAGE.getMonitorStep(), "monitor");
    s.waitFor("in-operation", "retirement-requested");
    s.node(Sketch.LANGUAGE.getRetireStep(), "retire");
    s.end("end-retired");
    s.end("end-rejected");
    s.path("start", "classify-risk", "register", "train", "test");
    s.bend(s.go("test", "fix", "failed"), 400, 300);
    s.go("test", "approve-release", "passed");
    s.go("fix", "train");
    s.go("train", "end-rejected", TransitionKind.FAILURE, null);
    s.go("approve-release", "deploy", "approve");
    s.go("approve-release", "deploy", "approve-with-conditions");
    s.go("approve-release", "end-rejected", TransitionKind.DEFAULT, null);
    s.go("approve-release", "end-rejected", TransitionKind.TIMEOUT, null);
    s.path("deploy", "monitor", "in-operation", "retire", "end-retired");
    drift(s);
    s.node(Sketch.LANGUAGE.getManualTrigger(), "manual-rollback");
    s.node(Sketch.LANGUAGE.getRollbackStep(), "roll-back");
    s.end("end-rolled-back");
    s.path("manual-rollback", "roll-back", "end-rolled-back");
    Note note = Sketch.NEW.createNote();
    note.setId("note");
    note.setText("Ask <Risk> & \"Compliance\" first.\nThen deploy.");
    note.getAbout().add(s.node("deploy"));
    s.lifecycle.getNotes().add(note);
    return s.lifecycle;
  }

  private static void drift(Sketch s) {
    Monitor monitor = Sketch.NEW.createMonitor();
    monitor.setId("psi");
    monitor.setMetric(s.metric("stability"));
    monitor.setWindow("P1D");
    ((MonitorStep) s.node("monitor")).getMonitors().add(monitor);
    ((DriftTrigger) s.node(Sketch.LANGUAGE.getDriftTrigger(), "drift")).getMonitors().add(monitor);
    s.node(Sketch.LANGUAGE.getRetrainStep(), "retrain");
    s.node(Sketch.LANGUAGE.getExperimentStep(), "compare");
    DecisionNode winner = s.decision("winner", "promote-it", "keep-it");
    winner.setHitPolicy(HitPolicy.FIRST);
    var gain = s.input(winner, "profit-gain", ValueType.NUMBER, (Step) s.node("compare"), "gain");
    var verdict = s.input(winner, "verdict", ValueType.TEXT, (Step) s.node("compare"), "outcome");
    Sketch.row(
        winner,
        "promote-it",
        Sketch.when(gain, Operator.GREATER_OR_EQUAL, "0.5"),
        Sketch.when(verdict, Operator.EQUAL, "challenger"));
    winner.setDefaultOutcome("keep-it");
    s.node(Sketch.LANGUAGE.getPromoteStep(), "promote");
    s.end("end-promoted");
    s.end("keep-champion");
    s.path("drift", "retrain", "compare", "winner");
    s.go("winner", "promote", "promote-it");
    s.go("winner", "keep-champion", TransitionKind.DEFAULT, null);
    s.go("promote", "end-promoted");
  }
}
