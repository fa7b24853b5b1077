package org.orrery.designer.kinds;

import static org.orrery.designer.theme.Family.ASSURE;
import static org.orrery.designer.theme.Family.BUILD;
import static org.orrery.designer.theme.Family.CONTROL;
import static org.orrery.designer.theme.Family.DATA;
import static org.orrery.designer.theme.Family.HUMAN;
import static org.orrery.designer.theme.Family.OPERATE;
import static org.orrery.designer.theme.Family.REACH;
import static org.orrery.designer.theme.Family.RELEASE;
import static org.orrery.designer.theme.Family.TRIGGER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.orrery.designer.theme.Family;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StageKind;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;

/** Every kind of element that a drawing can hold; a new kind needs one entry here. */
public final class Kinds {
  private static final Map<String, Kind> ALL = new LinkedHashMap<>();

  static {
    LifecyclePackage l = LifecyclePackage.eINSTANCE;
    for (StageKind kind : StageKind.values()) {
      put(
          new Kind(
              "Stage." + kind.getLiteral(),
              l.getStage(),
              Shape.FRAME,
              family(kind),
              icon(kind),
              Drawer.STAGES,
              stage -> ((Stage) stage).setKind(kind),
              Details::none));
    }

    node(l.getStartNode(), Shape.CIRCLE, CONTROL, "start", Drawer.FLOW);
    node(l.getDecisionNode(), Shape.DIAMOND, CONTROL, "decision", Drawer.FLOW);
    node(l.getForkNode(), Shape.BAR, CONTROL, "fork", Drawer.FLOW);
    node(l.getJoinNode(), Shape.BAR, CONTROL, "join", Drawer.FLOW);
    for (WaitKind kind : WaitKind.values()) {
      put(
          new Kind(
              "WaitNode." + kind.getLiteral(),
              l.getWaitNode(),
              Shape.CIRCLE,
              CONTROL,
              kind == WaitKind.TIMER ? "wait" : "wait-event",
              Drawer.FLOW,
              node -> ((WaitNode) node).setKind(kind),
              Details::none));
    }
    for (EndKind kind : EndKind.values()) {
      put(
          new Kind(
              "EndNode." + kind.getLiteral(),
              l.getEndNode(),
              Shape.END,
              kind == EndKind.RELEASED ? RELEASE : CONTROL,
              "end-" + kind.getLiteral(),
              Drawer.FLOW,
              node -> ((EndNode) node).setKind(kind),
              Details::none));
    }

    trigger(l.getRequestTrigger(), "request");
    put(
        new Kind(
            "ScheduleTrigger",
            l.getScheduleTrigger(),
            Shape.TRIGGER,
            TRIGGER,
            "schedule",
            Drawer.TRIGGERS,
            node -> ((org.orrery.lifecycle.ScheduleTrigger) node).setSchedule("P30D"),
            Details::schedule));
    trigger(l.getDataArrivalTrigger(), "data-arrival");
    node(
        l.getDriftTrigger(),
        Shape.TRIGGER,
        TRIGGER,
        "drift",
        Drawer.TRIGGERS,
        node -> Details.joined(((DriftTrigger) node).getMonitors()));
    trigger(l.getPerformanceTrigger(), "performance");
    trigger(l.getKpiTrigger(), "kpi");
    trigger(l.getCodePushTrigger(), "code-push");
    trigger(l.getManualTrigger(), "manual");

    step(l.getRegisterStep(), DATA, "register", Drawer.DATA_AND_BUILD);
    step(l.getDataCheckStep(), DATA, "data-check", Drawer.DATA_AND_BUILD);
    card(l.getTrainStep(), BUILD, "train", Drawer.DATA_AND_BUILD, Kinds::algorithm);
    step(l.getTuneStep(), BUILD, "tune", Drawer.DATA_AND_BUILD);
    card(l.getRetrainStep(), BUILD, "retrain", Drawer.DATA_AND_BUILD, Kinds::algorithm);
    step(l.getPackageStep(), BUILD, "package", Drawer.DATA_AND_BUILD);
    card(
        l.getTestStep(),
        ASSURE,
        "test",
        Drawer.ASSURANCE,
        step -> Details.count("tests", ((TestStep) step).getTests().size()));
    step(l.getDocumentStep(), ASSURE, "document", Drawer.ASSURANCE);
    human(l.getApprovalStep(), "approval", Details::approval);
    human(l.getTaskStep(), "task", Details::role);
    human(l.getReviewStep(), "review", Details::role);
    card(l.getDeployStep(), RELEASE, "deploy", Drawer.RELEASE, Details::deploy);
    step(l.getPromoteStep(), RELEASE, "promote", Drawer.RELEASE);
    step(l.getDemoteStep(), RELEASE, "demote", Drawer.RELEASE);
    card(
        l.getRollbackStep(),
        RELEASE,
        "rollback",
        Drawer.RELEASE,
        step -> Details.filled(((RollbackStep) step).getSnapshot()));
    card(
        l.getMonitorStep(),
        OPERATE,
        "monitor",
        Drawer.OPERATION,
        step -> Details.count("monitors", ((MonitorStep) step).getMonitors().size()));
    step(l.getExperimentStep(), OPERATE, "experiment", Drawer.OPERATION);
    step(l.getRetireStep(), OPERATE, "retire", Drawer.OPERATION);
    card(
        l.getNotifyStep(),
        REACH,
        "notify",
        Drawer.REACH,
        step -> Details.joined(((NotifyStep) step).getRecipients()));
    step(l.getTicketStep(), REACH, "ticket", Drawer.REACH);
    step(l.getCallStep(), REACH, "call", Drawer.REACH);
    step(l.getSubLifecycleStep(), REACH, "sub-lifecycle", Drawer.REACH);

    node(l.getNote(), Shape.NOTE, CONTROL, "note", Drawer.FLOW);
    listed(l.getRole(), "role");
    listed(l.getEnvironment(), "environment");
    listed(l.getDataset(), "dataset");
    listed(l.getMetric(), "metric");
    listed(l.getKpi(), "kpi");
    listed(l.getParameter(), "parameter");
    node(l.getPipeline(), Shape.FRAME, DATA, "pipeline", Drawer.PIPELINES);
    node(l.getPipelineSource(), Shape.CARD, DATA, "source", Drawer.PIPELINES);
    node(l.getPipelineModel(), Shape.CARD, BUILD, "model", Drawer.PIPELINES);
    node(l.getPipelineTransform(), Shape.CARD, REACH, "transform", Drawer.PIPELINES);
    node(l.getPipelineJoin(), Shape.CARD, REACH, "join", Drawer.PIPELINES);
    node(l.getPipelineSink(), Shape.CARD, DATA, "sink", Drawer.PIPELINES);

    hidden(l.getLifecycle(), Shape.LISTED, CONTROL, "lifecycle");
    hidden(l.getModel(), Shape.LISTED, BUILD, "model");
    hidden(l.getTransition(), Shape.LINE, CONTROL, "transition");
    hidden(l.getPipelineLink(), Shape.LINE, CONTROL, "transition");
    hidden(l.getMonitor(), Shape.LISTED, OPERATE, "monitor");
    hidden(l.getModelTest(), Shape.LISTED, ASSURE, "test");
    hidden(l.getArm(), Shape.LISTED, OPERATE, "experiment");
    hidden(l.getDataCheck(), Shape.LISTED, DATA, "data-check");
    hidden(l.getFormField(), Shape.LISTED, HUMAN, "task");
    hidden(l.getDecisionInput(), Shape.LISTED, CONTROL, "parameter");
    hidden(l.getProtectedAttribute(), Shape.LISTED, DATA, "policy");
    hidden(l.getPort(), Shape.LISTED, DATA, "port");
    hidden(l.getVersion(), Shape.LISTED, BUILD, "package");
  }

  private Kinds() {}

  /** The kind of an element; every element of the language has one. */
  public static Kind of(Element element) {
    String name = element.eClass().getName();
    String key =
        switch (element) {
          case Stage stage -> name + "." + stage.getKind().getLiteral();
          case WaitNode wait -> name + "." + wait.getKind().getLiteral();
          case EndNode end -> name + "." + end.getKind().getLiteral();
          default -> name;
        };
    Kind kind = ALL.get(key);
    if (kind == null) {
      throw new IllegalArgumentException("no kind is registered for " + key);
    }
    return kind;
  }

  /** The kinds that the palette offers in a drawer, in their order. */
  public static List<Kind> in(Drawer drawer) {
    return ALL.values().stream().filter(kind -> kind.drawer() == drawer).toList();
  }

  /** Every kind that the palette offers. */
  public static List<Kind> offered() {
    List<Kind> kinds = new ArrayList<>();
    for (Drawer drawer : Drawer.values()) {
      kinds.addAll(in(drawer));
    }
    return kinds;
  }

  /** The kind with a key, for example {@code TrainStep} or {@code EndNode.released}. */
  public static Kind byKey(String key) {
    Kind kind = ALL.get(key);
    if (kind == null) {
      throw new IllegalArgumentException("no kind is registered for " + key);
    }
    return kind;
  }

  private static String algorithm(Element step) {
    return Details.filled(((TrainStep) step).getAlgorithm());
  }

  private static void step(EClass type, Family family, String icon, Drawer drawer) {
    card(type, family, icon, drawer, Details::role);
  }

  private static void card(
      EClass type, Family family, String icon, Drawer drawer, Function<Element, String> detail) {
    node(type, Shape.CARD, family, icon, drawer, detail);
  }

  private static void human(EClass type, String icon, Function<Element, String> detail) {
    node(type, Shape.HUMAN, HUMAN, icon, Drawer.PEOPLE, detail);
  }

  private static void trigger(EClass type, String icon) {
    node(type, Shape.TRIGGER, TRIGGER, icon, Drawer.TRIGGERS);
  }

  private static void listed(EClass type, String icon) {
    node(type, Shape.LISTED, CONTROL, icon, Drawer.DEFINITIONS);
  }

  private static void hidden(EClass type, Shape shape, Family family, String icon) {
    node(type, shape, family, icon, null);
  }

  private static void node(EClass type, Shape shape, Family family, String icon, Drawer drawer) {
    node(type, shape, family, icon, drawer, Details::none);
  }

  private static void node(
      EClass type,
      Shape shape,
      Family family,
      String icon,
      Drawer drawer,
      Function<Element, String> detail) {
    put(new Kind(type.getName(), type, shape, family, icon, drawer, element -> {}, detail));
  }

  private static void put(Kind kind) {
    ALL.put(kind.key(), kind);
  }

  private static Family family(StageKind kind) {
    return switch (kind) {
      case INTAKE -> DATA;
      case DEVELOP -> BUILD;
      case VALIDATE -> ASSURE;
      case APPROVE -> HUMAN;
      case DEPLOY -> RELEASE;
      case OPERATE -> OPERATE;
      case RETIRE, CUSTOM -> REACH;
    };
  }

  private static String icon(StageKind kind) {
    return switch (kind) {
      case INTAKE -> "request";
      case DEVELOP -> "train";
      case VALIDATE -> "test";
      case APPROVE -> "approval";
      case DEPLOY -> "deploy";
      case OPERATE -> "monitor";
      case RETIRE -> "retire";
      case CUSTOM -> "stage-custom";
    };
  }
}
