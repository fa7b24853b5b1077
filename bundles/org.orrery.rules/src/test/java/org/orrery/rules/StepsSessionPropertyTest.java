package org.orrery.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PipelineLink;
import org.orrery.lifecycle.PipelineNode;
import org.orrery.lifecycle.Port;
import org.orrery.lifecycle.PortDirection;
import org.orrery.lifecycle.ProtectedAttribute;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.Version;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.sample.LifecycleGenerator;

/**
 * However nodes are put in, taken out, changed and named, a session says what a proof of the whole
 * says, in the same order.
 */
@Tag("thorough")
class StepsSessionPropertyTest {
  private static final int EDITS = 25;
  private static final int SIZE = 120;
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private static final List<EClass> KINDS =
      List.of(
          LANGUAGE.getTaskStep(),
          LANGUAGE.getTrainStep(),
          LANGUAGE.getTestStep(),
          LANGUAGE.getApprovalStep(),
          LANGUAGE.getDeployStep(),
          LANGUAGE.getMonitorStep(),
          LANGUAGE.getRollbackStep(),
          LANGUAGE.getRetireStep(),
          LANGUAGE.getDocumentStep(),
          LANGUAGE.getWaitNode(),
          LANGUAGE.getForkNode(),
          LANGUAGE.getJoinNode(),
          LANGUAGE.getDecisionNode(),
          LANGUAGE.getDecisionNode(),
          LANGUAGE.getDriftTrigger(),
          LANGUAGE.getStartNode(),
          LANGUAGE.getEndNode());

  @Property(tries = 60)
  void aSessionAgreesWithAFullProofAfterEveryEdit(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = drawn(random);
    ProofSessionPropertyTest.agreeThroughout(
        ProofSessionPropertyTest.ENGINE, lifecycle, random, EDITS, () -> edit(lifecycle, random));
  }

  /** Nodes take the numbers of others while ways are cut and led again. */
  @Property(tries = 100)
  void aSessionAgreesWhileNodesComeAndGo(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = drawn(random);
    ProofSessionPropertyTest.agreeThroughout(
        ProofSessionPropertyTest.ON_FLOW,
        lifecycle,
        random,
        EDITS,
        () -> comeAndGo(lifecycle, random));
  }

  private static Lifecycle drawn(Random random) {
    Lifecycle lifecycle =
        switch (random.nextInt(5)) {
          case 0 -> LifecycleGenerator.generate(SIZE, random.nextInt());
          case 1 -> Draw.complete().lifecycle();
          case 2 -> RandomDrawings.woven(random, 3, 6).lifecycle();
          default -> RandomDrawings.nested(random, 4 + random.nextInt(4), 0).lifecycle();
        };
    furnish(lifecycle, random);
    return Draw.bound(lifecycle);
  }

  /** Puts in what steps, metrics and pipelines are asked for: with faults or without. */
  private static void furnish(Lifecycle lifecycle, Random random) {
    LifecycleFactory make = LifecycleFactory.eINSTANCE;
    Dataset dataset = make.createDataset();
    dataset.setTarget("bad");
    dataset.setPositiveClass("yes");
    ProtectedAttribute group = make.createProtectedAttribute();
    group.setId("sex");
    group.getValues().add("f");
    dataset.getProtectedAttributes().add(group);
    lifecycle.getDatasets().add(named(dataset, "furnished-data"));
    Metric metric = make.createMetric();
    metric.setKind(MetricKind.IMPACT_RATIO);
    metric.setAttribute("sex");
    Setting setting = make.createSetting();
    setting.setKey("lossBad");
    setting.setValue("1");
    metric.getSettings().add(setting);
    lifecycle.getMetrics().add(named(metric, "furnished-metric"));
    Environment environment = make.createEnvironment();
    environment.setMemoryMiB(2);
    environment.setRuntime("text 0");
    lifecycle.getEnvironments().add(named(environment, "furnished-environment"));
    Version version = make.createVersion();
    version.setMemoryMiB(1);
    if (lifecycle.getModel() != null) {
      lifecycle.getModel().getVersions().add(named(version, "furnished-version"));
    }
    Pipeline pipeline = make.createPipeline();
    PipelineNode source = named(make.createPipelineSource(), "furnished-source");
    PipelineNode sink = named(make.createPipelineSink(), "furnished-sink");
    Port out = named(make.createPort(), "furnished-out");
    out.setDirection(PortDirection.OUT);
    Port in = named(make.createPort(), "furnished-in");
    source.getPorts().add(out);
    sink.getPorts().add(in);
    PipelineLink link = named(make.createPipelineLink(), "furnished-link");
    link.setSource(out);
    link.setTarget(in);
    pipeline.getNodes().addAll(List.of(source, sink));
    pipeline.getLinks().add(link);
    lifecycle.getPipelines().add(named(pipeline, "furnished-pipeline"));
    for (Node node : Elements.nodes(lifecycle)) {
      if (node instanceof DeployStep deploy && random.nextBoolean()) {
        deploy.setEnvironment(environment);
      }
      if (node instanceof TrainStep train && random.nextBoolean()) {
        train.setDataset(dataset);
      }
    }
  }

  private static <T extends Element> T named(T element, String id) {
    element.setId(id);
    element.setName(id);
    return element;
  }

  /** Puts a node into a transition or takes one out, or edits a transition; what takes it back. */
  private static Runnable edit(Lifecycle lifecycle, Random random) {
    List<Node> nodes = Elements.nodes(lifecycle);
    if (nodes.size() < 2 || lifecycle.getTransitions().isEmpty()) {
      return () -> {};
    }
    return switch (random.nextInt(20)) {
      case 0 -> ProofSessionPropertyTest.lead(lifecycle, random);
      case 4, 5 -> rename(lifecycle, random);
      case 6, 7 -> change(nodes.get(random.nextInt(nodes.size())), random);
      case 1, 2 -> takeOut(nodes.get(random.nextInt(nodes.size())), random.nextBoolean());
      case 3 -> move(nodes.get(random.nextInt(nodes.size())), lifecycle, random);
      case 8, 9 -> changeFromAfar(lifecycle, random);
      case 10 -> stage(lifecycle.getStages(), random);
      case 12, 13, 14 -> refurnish(lifecycle, random);
      case 11 -> exempt(element(lifecycle, random), random);
      default -> putIn(lifecycle, random);
    };
  }

  /** Puts a node in, takes one out, or leads a transition; what takes it back. */
  private static Runnable comeAndGo(Lifecycle lifecycle, Random random) {
    List<Node> nodes = Elements.nodes(lifecycle);
    if (nodes.size() < 2 || lifecycle.getTransitions().isEmpty()) {
      return () -> {};
    }
    return switch (random.nextInt(5)) {
      case 0 -> takeOut(nodes.get(random.nextInt(nodes.size())), random.nextBoolean());
      case 1, 2 -> putIn(lifecycle, random);
      default -> ProofSessionPropertyTest.lead(lifecycle, random);
    };
  }

  /** Also as others are called, or not at all. */
  private static Runnable rename(Lifecycle lifecycle, Random random) {
    Element element = element(lifecycle, random);
    String before = element.getName();
    element.setName(
        switch (random.nextInt(5)) {
          case 0 -> "";
          case 1 -> element(lifecycle, random).getName();
          case 2 -> "Risk class";
          default -> "Named " + random.nextInt(3);
        });
    return () -> element.setName(before);
  }

  private static Element element(Lifecycle lifecycle, Random random) {
    List<Element> all = new ArrayList<>(List.of(lifecycle));
    lifecycle
        .eAllContents()
        .forEachRemaining(
            object -> {
              if (object instanceof Element element) {
                all.add(element);
              }
            });
    return all.get(random.nextInt(all.size()));
  }

  /** Exempts an element from a rule, known or not, or edits an exemption that it has. */
  private static Runnable exempt(Element element, Random random) {
    String expires = (random.nextBoolean() ? "2099" : "2029") + "-01-01";
    if (!element.getExemptions().isEmpty()) {
      Exemption exemption = element.getExemptions().getFirst();
      return value(exemption, LANGUAGE.getExemption_Expires(), expires);
    }
    Exemption exemption = LifecycleFactory.eINSTANCE.createExemption();
    exemption.setRule(random.nextBoolean() ? "engineering.staffed" : "engineering.stafed");
    exemption.setOwner("owner");
    exemption.setReason("reason");
    exemption.setCompensatingControl("control");
    exemption.setExpires(expires);
    element.getExemptions().add(exemption);
    return () -> element.getExemptions().remove(exemption);
  }

  /** Edits what is in a node. */
  private static Runnable change(Node node, Random random) {
    if (random.nextInt(3) == 0) {
      return when(node, random);
    }
    return switch (node) {
      case DecisionNode decision when !decision.getInputs().isEmpty() && random.nextBoolean() -> {
        DecisionInput input = decision.getInputs().getFirst();
        yield random.nextBoolean()
            ? value(input, LANGUAGE.getDecisionInput_Key(), "key" + random.nextInt(2))
            : value(input, LANGUAGE.getOperand_Type(), ValueType.NUMBER);
      }
      case DecisionNode decision -> row(decision, random);
      case WaitNode wait -> value(wait, LANGUAGE.getWaitNode_Kind(), WaitKind.TIMER);
      case TestStep test when !test.getTests().isEmpty() -> {
        ModelTest only = test.getTests().removeFirst();
        yield () -> test.getTests().add(only);
      }
      case MonitorStep step when !step.getMonitors().isEmpty() ->
          value(step.getMonitors().getFirst(), LANGUAGE.getMonitor_Metric(), null);
      case ApprovalStep approval ->
          value(approval, LANGUAGE.getApprovalStep_EachRole(), !approval.isEachRole());
      case DeployStep deploy ->
          value(deploy, LANGUAGE.getDeployStep_Strategy(), DeployStrategy.SHADOW);
      case HumanStep human -> value(human, LANGUAGE.getHumanStep_DueIn(), "P3D");
      case AutomaticStep step -> value(step, LANGUAGE.getAutomaticStep_Timeout(), "PT2H");
      case Trigger trigger -> value(trigger, LANGUAGE.getTrigger_Cap(), trigger.getCap() - 1);
      default -> when(node, random);
    };
  }

  /** Puts a stage in, takes one out with its nodes, or puts one elsewhere. */
  private static Runnable stage(EList<Stage> stages, Random random) {
    int at = random.nextInt(stages.size());
    Stage stage = stages.get(at);
    switch (random.nextInt(4)) {
      case 0 -> {
        if (stages.size() > 1) {
          stages.remove(stage);
          return () -> stages.add(Math.min(at, stages.size()), stage);
        }
      }
      case 1 -> {
        stages.move(random.nextInt(stages.size()), stage);
        return () -> {
          if (stages.remove(stage)) {
            stages.add(Math.min(at, stages.size()), stage);
          }
        };
      }
      default -> {
        Stage put = LifecycleFactory.eINSTANCE.createStage();
        put.setId("stage" + random.nextInt());
        stages.add(random.nextInt(stages.size() + 1), put);
        if (!stage.getNodes().isEmpty() && random.nextBoolean()) {
          put.getNodes().add(stage.getNodes().getFirst());
        }
        return () -> {
          stage.getNodes().addAll(put.getNodes());
          stages.remove(put);
        };
      }
    }
    return () -> {};
  }

  /** Edits what is in no node and no transition, or an operand of any. */
  private static Runnable changeFromAfar(Lifecycle lifecycle, Random random) {
    List<EObject> all = new ArrayList<>(List.of(lifecycle));
    for (var contents = lifecycle.eAllContents(); contents.hasNext(); ) {
      EObject object = contents.next();
      if (object instanceof Node || object instanceof Transition || object instanceof Layout) {
        contents.prune();
      } else {
        all.add(object);
      }
    }
    for (Node node : Elements.nodes(lifecycle)) {
      if (node instanceof DecisionNode decision) {
        all.addAll(decision.getInputs());
      }
    }
    List<EClass> kinds = all.stream().map(EObject::eClass).distinct().toList();
    EClass kind = kinds.get(random.nextInt(kinds.size()));
    List<EObject> victims = all.stream().filter(object -> object.eClass() == kind).toList();
    EObject victim = victims.get(random.nextInt(victims.size()));
    EObject before = EcoreUtil.copy(victim);
    ProofSessionPropertyTest.change(victim, random);
    return () ->
        victim.eClass().getEAllAttributes().stream()
            .filter(attribute -> !attribute.isMany())
            .forEach(attribute -> victim.eSet(attribute, before.eGet(attribute)));
  }

  /** Edits what steps, metrics and pipelines are asked for, or what is in it. */
  private static Runnable refurnish(Lifecycle lifecycle, Random random) {
    List<EObject> all = new ArrayList<>();
    List<EObject> owners = new ArrayList<>(lifecycle.getDatasets());
    owners.addAll(lifecycle.getMetrics());
    owners.addAll(lifecycle.getEnvironments());
    owners.addAll(lifecycle.getPipelines());
    if (lifecycle.getModel() != null) {
      owners.addAll(lifecycle.getModel().getVersions());
    }
    for (Node node : Elements.nodes(lifecycle)) {
      if (node instanceof DeployStep || node instanceof TrainStep) {
        owners.add(node);
      }
    }
    if (owners.isEmpty()) {
      return () -> {};
    }
    EObject owner = owners.get(random.nextInt(owners.size()));
    all.add(owner);
    owner.eAllContents().forEachRemaining(all::add);
    EObject victim = all.get(random.nextInt(all.size()));
    List<EReference> references =
        victim.eClass().getEAllReferences().stream()
            .filter(r -> !r.isContainment() && !r.isMany() && r.isChangeable())
            .filter(r -> victim.eIsSet(r) && !r.isContainer())
            .toList();
    if (!references.isEmpty() && random.nextBoolean()) {
      return value(victim, references.get(random.nextInt(references.size())), null);
    }
    if (!(victim instanceof Node) && random.nextInt(4) == 0) {
      return twiceOrNot(victim, random);
    }
    EObject before = EcoreUtil.copy(victim);
    ProofSessionPropertyTest.change(victim, random);
    return () ->
        victim.eClass().getEAllAttributes().stream()
            .filter(attribute -> !attribute.isMany())
            .forEach(attribute -> victim.eSet(attribute, before.eGet(attribute)));
  }

  /** Takes something out of the list in which it is, or puts it in again under another id. */
  @SuppressWarnings("unchecked")
  private static Runnable twiceOrNot(EObject victim, Random random) {
    if (!victim.eContainmentFeature().isMany()) {
      return () -> {};
    }
    EList<EObject> list = (EList<EObject>) victim.eContainer().eGet(victim.eContainmentFeature());
    if (random.nextBoolean()) {
      EObject copy = EcoreUtil.copy(victim);
      copy.eAllContents().forEachRemaining(StepsSessionPropertyTest::nameAnew);
      nameAnew(copy);
      list.add(copy);
      return () -> list.remove(copy);
    }
    int at = list.indexOf(victim);
    list.remove(victim);
    return () -> list.add(Math.min(at, list.size()), victim);
  }

  private static void nameAnew(EObject object) {
    if (object instanceof Element element) {
      element.setId(element.getId() + "-again");
    }
  }

  private static Runnable value(EObject object, EStructuralFeature feature, Object value) {
    Object before = object.eGet(feature);
    object.eSet(feature, value);
    return () -> object.eSet(feature, before);
  }

  /** Leaves a node out of some members, or lets it wait for a result. */
  private static Runnable when(Node node, Random random) {
    if (!node.getWhen().isEmpty()) {
      Condition condition = node.getWhen().removeFirst();
      return () -> node.getWhen().add(condition);
    }
    Condition condition = LifecycleFactory.eINSTANCE.createCondition();
    Lifecycle lifecycle = (Lifecycle) node.eContainer().eContainer();
    if (lifecycle != null && random.nextBoolean()) {
      if (lifecycle.getParameters().isEmpty()) {
        Parameter parameter = LifecycleFactory.eINSTANCE.createParameter();
        parameter.setId("parameter");
        lifecycle.getParameters().add(parameter);
      }
      condition.setOperand(lifecycle.getParameters().getFirst());
      condition.getValues().add("" + random.nextInt(2));
    }
    node.getWhen().add(condition);
    return () -> node.getWhen().remove(condition);
  }

  /** Lets a decision ask for one result more. */
  private static Runnable row(DecisionNode decision, Random random) {
    List<Node> nodes = ((Stage) decision.eContainer()).getNodes();
    DecisionInput input = LifecycleFactory.eINSTANCE.createDecisionInput();
    input.setId("input" + random.nextInt());
    input.setKey(random.nextBoolean() ? "key" : "outcome");
    input.setType(ValueType.INTEGER);
    if (nodes.get(random.nextInt(nodes.size())) instanceof Step step) {
      input.setStep(step);
    }
    DecisionInput asked =
        nodes.get(random.nextInt(nodes.size())) instanceof DecisionNode other
                && !other.getInputs().isEmpty()
            ? other.getInputs().getFirst()
            : input;
    Condition condition = LifecycleFactory.eINSTANCE.createCondition();
    condition.setOperand(asked);
    condition.setOperator(random.nextBoolean() ? Operator.LESS : Operator.GREATER_OR_EQUAL);
    condition.getValues().add("" + random.nextInt(3));
    DecisionRow row = LifecycleFactory.eINSTANCE.createDecisionRow();
    row.getConditions().add(condition);
    row.setOutcome(random.nextBoolean() ? "passed" : "failed");
    decision.getInputs().add(input);
    decision.getRows().add(row);
    return () -> {
      decision.getRows().remove(row);
      decision.getInputs().remove(input);
    };
  }

  private static Runnable putIn(Lifecycle lifecycle, Random random) {
    List<Transition> all = lifecycle.getTransitions();
    Transition led = all.get(random.nextInt(all.size()));
    Node target = led.getTarget();
    Stage stage = lifecycle.getStages().get(random.nextInt(lifecycle.getStages().size()));
    int size = stage.getNodes().size();
    Node node = (Node) EcoreUtil.create(KINDS.get(random.nextInt(KINDS.size())));
    node.setId("put-in" + random.nextInt());
    node.setName("Put in");
    stage.getNodes().add(random.nextBoolean() ? size : random.nextInt(size + 1), node);
    Transition onwards = LifecycleFactory.eINSTANCE.createTransition();
    onwards.setId("onwards" + random.nextInt());
    onwards.setSource(node);
    onwards.setTarget(target);
    all.add(onwards);
    led.setTarget(node);
    return () -> {
      led.setTarget(target);
      all.remove(onwards);
      onwards.setSource(null);
      onwards.setTarget(null);
      stage.getNodes().remove(node);
    };
  }

  /**
   * @param heal whether what led to it then leads to where it led
   */
  private static Runnable takeOut(Node node, boolean heal) {
    EList<Node> nodes = ((Stage) node.eContainer()).getNodes();
    int at = nodes.indexOf(node);
    List<Transition> into = List.copyOf(node.getIncoming());
    if (heal && !node.getOutgoing().isEmpty()) {
      Node next = node.getOutgoing().getFirst().getTarget();
      into.forEach(transition -> transition.setTarget(next));
    }
    nodes.remove(node);
    return () -> {
      nodes.add(Math.min(at, nodes.size()), node);
      into.forEach(transition -> transition.setTarget(node));
    };
  }

  private static Runnable move(Node node, Lifecycle lifecycle, Random random) {
    EList<Node> nodes = ((Stage) node.eContainer()).getNodes();
    int at = nodes.indexOf(node);
    EList<Node> others =
        lifecycle.getStages().get(random.nextInt(lifecycle.getStages().size())).getNodes();
    nodes.remove(node);
    others.add(random.nextInt(others.size() + 1), node);
    return () -> {
      others.remove(node);
      nodes.add(Math.min(at, nodes.size()), node);
    };
  }
}
