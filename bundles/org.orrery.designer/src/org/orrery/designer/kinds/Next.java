package org.orrery.designer.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Node;

/** What likely comes behind a step, as the shipped life cycles have it. */
public final class Next {
  private static final int MOST = 3;
  private static final List<String> USUAL = List.of("ApprovalStep", "TaskStep", "EndNode.released");

  private static final Map<String, List<String>> BEHIND =
      Map.ofEntries(
          Map.entry("StartNode", List.of("TaskStep", "RegisterStep", "DataCheckStep")),
          Map.entry("RegisterStep", List.of("DataCheckStep", "TrainStep", "PackageStep")),
          Map.entry("DataCheckStep", List.of("TrainStep", "TuneStep", "TaskStep")),
          Map.entry("TrainStep", List.of("TestStep", "TuneStep", "DocumentStep")),
          Map.entry("TuneStep", List.of("TestStep", "TrainStep", "DocumentStep")),
          Map.entry("RetrainStep", List.of("TestStep", "ApprovalStep", "DocumentStep")),
          Map.entry("PackageStep", List.of("TestStep", "DeployStep", "DocumentStep")),
          Map.entry("TestStep", List.of("ApprovalStep", "DocumentStep", "DecisionNode")),
          Map.entry("DocumentStep", List.of("ApprovalStep", "ReviewStep", "DeployStep")),
          Map.entry("ApprovalStep", List.of("DeployStep", "PromoteStep", "EndNode.rejected")),
          Map.entry("ReviewStep", List.of("ApprovalStep", "DecisionNode", "TaskStep")),
          Map.entry("TaskStep", List.of("ApprovalStep", "DecisionNode", "TestStep")),
          Map.entry("DeployStep", List.of("MonitorStep", "ExperimentStep", "PromoteStep")),
          Map.entry("MonitorStep", List.of("WaitNode.event", "ReviewStep", "RetireStep")),
          Map.entry("ExperimentStep", List.of("PromoteStep", "DecisionNode", "RollbackStep")),
          Map.entry("PromoteStep", List.of("MonitorStep", "NotifyStep", "EndNode.released")),
          Map.entry("RollbackStep", List.of("NotifyStep", "TaskStep", "EndNode.rejected")),
          Map.entry("DecisionNode", List.of("TaskStep", "ApprovalStep", "DeployStep")),
          Map.entry("ForkNode", List.of("TestStep", "DocumentStep", "JoinNode")),
          Map.entry("JoinNode", List.of("ApprovalStep", "DeployStep", "DecisionNode")),
          Map.entry("WaitNode", List.of("RetireStep", "ReviewStep", "TaskStep")),
          Map.entry("RetireStep", List.of("EndNode.retired", "NotifyStep", "TaskStep")),
          Map.entry("DriftTrigger", List.of("RetrainStep", "ReviewStep", "NotifyStep")),
          Map.entry("PerformanceTrigger", List.of("RetrainStep", "ReviewStep", "NotifyStep")),
          Map.entry("KpiTrigger", List.of("ReviewStep", "RetrainStep", "NotifyStep")),
          Map.entry("ManualTrigger", List.of("RollbackStep", "TaskStep", "RetireStep")),
          Map.entry("ScheduleTrigger", List.of("ReviewStep", "RetrainStep", "TestStep")),
          Map.entry("DataArrivalTrigger", List.of("DataCheckStep", "RetrainStep", "TestStep")));

  private Next() {}

  /** The likeliest first; empty for what is no node of a stage. */
  public static List<Kind> behind(Element element) {
    if (!(element instanceof Node)) {
      return List.of();
    }
    List<Kind> kinds = new ArrayList<>();
    for (String key : BEHIND.getOrDefault(element.eClass().getName(), USUAL)) {
      Kind kind = Objects.requireNonNull(Kinds.byKey(key), key);
      if (kinds.size() < MOST) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}
