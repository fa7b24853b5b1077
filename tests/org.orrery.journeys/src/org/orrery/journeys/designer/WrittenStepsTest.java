package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.orrery.designer.written.WrittenDrawing;
import org.orrery.designer.written.WrittenSteps;
import org.orrery.designer.written.WrittenSteps.Unread;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DataCheckStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.lifecycle.PackageStep;
import org.orrery.lifecycle.RetrainStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StageKind;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.TuneStep;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.text.TextTwin;

/** A list of steps is read with its stages, roles, ways, tests and monitors. */
class WrittenStepsTest {
  private final Draft draft = new Draft();

  @Test
  void headingsAreStages() {
    paste("# Develop\nTrain\n## Second look\n- Task: Read it\n# Develop\nPackage\n");
    assertThat(draft.lifecycle.getStages())
        .extracting(Stage::getName, Stage::getKind)
        .containsExactly(
            tuple("Develop", StageKind.DEVELOP), tuple("Second look", StageKind.CUSTOM));
    assertThat(draft.lifecycle.getStages().get(0).getNodes())
        .extracting(Element::getName)
        .containsExactly("Train", "Package");
  }

  @Test
  void rolesAreThoseThatAreThereOrNew() {
    Role there = (Role) draft.create("Role", draft.lifecycle, new Rectangle());
    there.setName("Modellers");
    paste("Train, by modellers\nApproval: Release, by validator\nStart, by and by\n");
    TrainStep train = (TrainStep) node("Train");
    assertThat(train.getRole()).isSameAs(there);
    ApprovalStep approval = (ApprovalStep) node("Release");
    assertThat(approval.getApprovers())
        .extracting(Role::getServerRole)
        .containsExactly("validator");
    assertThat(draft.lifecycle.getRoles()).hasSize(2);
    assertThat(node("Start, by and by")).isNotNull();
  }

  @Test
  void waysLeadToStepsByName() {
    paste(
        """
        Train
        Test: Judge
          failed: to train
          somewhere: to nobody
        Approval
          on timeout: to Judge
        Retire
        """);
    assertThat(lines())
        .contains(
            "Train > Judge null normal",
            "Judge > Train failed normal",
            "Judge > somewhere: to nobody passed normal",
            "Approval > Judge null timeout");
  }

  @Test
  void linesBelowAStepThatSayNothingOfItAreTold() {
    WrittenSteps read =
        WrittenSteps.of(
            """
            - Train
              foo: bar
              - Task: Look
            Approval, by validator
              reject: to Nowhere
              reject: to Train
              AUC >= 0.7
              Deploy
            Release
            """);
    assertThat(read.unread())
        .containsExactly(
            new Unread("foo: bar", null),
            new Unread("reject: to Nowhere", "Nowhere"),
            new Unread("AUC >= 0.7", null));
    assertThat(read.steps()).hasSize(8);
    assertThat(WrittenSteps.of("  Collect data\n  Look at it\n").unread()).isEmpty();
  }

  @Test
  void testsAndMonitorsAreGivenTheirNumbers() {
    paste(
        """
        Test
          AUC >= 0.7
          Error rate < 0.1
        Monitor
          PSI > 0.1, 0.25, in P7D
          KPI Profit < 20, -5, in P30D
        """);
    TestStep test = (TestStep) node("Test");
    assertThat(test.getTests())
        .extracting(ModelTest::getName, ModelTest::getOperator, ModelTest::getThreshold)
        .containsExactly(
            tuple("AUC", Operator.GREATER_OR_EQUAL, 0.7), tuple("Error rate", Operator.LESS, 0.1));
    assertThat(((MonitorStep) node("Monitor")).getMonitors())
        .extracting(
            Monitor::getWarning, Monitor::getCritical, Monitor::getWindow, Monitor::getActions)
        .containsExactly(
            tuple(0.1, 0.25, "P7D", List.of(MonitorAction.ALERT)),
            tuple(20.0, -5.0, "P30D", List.of(MonitorAction.ALERT)));
    assertThat(draft.lifecycle.getMetrics())
        .extracting(Metric::getName, Metric::getKind, Metric::getDirection)
        .containsExactly(
            tuple("AUC", MetricKind.AUC, MetricDirection.HIGHER_IS_BETTER),
            tuple("Error rate", MetricKind.CUSTOM, MetricDirection.LOWER_IS_BETTER),
            tuple("PSI", MetricKind.PSI, MetricDirection.LOWER_IS_BETTER),
            tuple("Profit", MetricKind.CUSTOM, MetricDirection.HIGHER_IS_BETTER));
    assertThat(draft.lifecycle.getMetrics().getLast()).isInstanceOf(Kpi.class);
  }

  @Test
  void propertiesAreGivenByTheirNames() {
    Dataset there = (Dataset) draft.create("Dataset", draft.lifecycle, new Rectangle());
    there.setName("Holdout");
    there.setTarget("outcome");
    paste(
        """
        Data check
          dataset: holdout
        Train
          Algorithm: gradient-boosting
          Datensatz: Applications, defaulted = yes
        Package
          formats: onnx, dmn
        Deploy
          environment: Production
        """);
    assertThat(((DataCheckStep) node("Data check")).getDataset()).isSameAs(there);
    assertThat(there.getTarget()).isEqualTo("outcome");
    TrainStep train = (TrainStep) node("Train");
    assertThat(train.getAlgorithm()).isEqualTo("gradient-boosting");
    assertThat(draft.lifecycle.getDatasets()).containsExactly(there, train.getDataset());
    assertThat(train.getDataset())
        .extracting(Dataset::getName, Dataset::getTarget, Dataset::getPositiveClass)
        .containsExactly("Applications", "defaulted", "yes");
    assertThat(((PackageStep) node("Package")).getFormats())
        .containsExactly(PackageFormat.ONNX, PackageFormat.DMN);
    assertThat(((DeployStep) node("Deploy")).getEnvironment())
        .isSameAs(draft.lifecycle.getEnvironments().getLast());
  }

  @Test
  void stepsReadTheDataThatWereNamedAbove() {
    paste("Train\nData check\n  dataset: Applications\nTune\nRetrain\n");
    assertThat(((TrainStep) node("Train")).getDataset()).isNull();
    assertThat(((TuneStep) node("Tune")).getDataset().getName()).isEqualTo("Applications");
    assertThat(((RetrainStep) node("Retrain")).getDataset()).isNull();
  }

  @Test
  void whatIsNamedTwiceIsOne() {
    paste(
        """
        Data check
          dataset: Applications
        Tune
          dataset: Applications, defaulted = yes
          objective: AUC
        Test
          AUC >= 0.7
        """);
    TuneStep tune = (TuneStep) node("Tune");
    assertThat(draft.lifecycle.getDatasets()).containsExactly(tune.getDataset());
    assertThat(tune.getDataset().getTarget()).isEqualTo("defaulted");
    assertThat(draft.lifecycle.getMetrics()).containsExactly(tune.getObjective());
    assertThat(tune.getObjective().getKind()).isEqualTo(MetricKind.AUC);
  }

  @Test
  void aPropertyWithAValueThatIsNoneIsTold() {
    WrittenSteps read =
        WrittenSteps.of(
            """
            Package
              formats: onnx, parchment
              colour: blue
              Test: Judge
            """);
    assertThat(read.unread())
        .containsExactly(
            new Unread("formats: onnx, parchment", null), new Unread("colour: blue", null));
    assertThat(read.steps()).extracting(WrittenSteps.Step::name).endsWith("Judge");
  }

  @Test
  void theTextOfADrawingIsReadInEachLanguage() throws Exception {
    Path folder = Path.of(System.getProperty("orrery.samples"));
    for (String sample : List.of("credit/credit-risk", "credit/credit-policy")) {
      Lifecycle drawing = LifecycleFiles.load(folder.resolve(sample + ".lifecycle"));
      WrittenSteps english = WrittenSteps.of(TextTwin.of(drawing, false).text());
      assertThat(english.steps()).hasSize(Elements.nodes(drawing).size());
      assertThat(english.unread()).isEmpty();
      assertThat(english.ways()).hasSize(drawing.getTransitions().size());
      assertThat(WrittenSteps.of(TextTwin.of(drawing, false, Locale.GERMAN).text()))
          .isEqualTo(english);
    }
  }

  @Test
  void stepsOfOneNameAndStepsWithoutNameAreToldApart() {
    paste("Start\nTask: Check\nTask: Check\nEnd\n");
    draft.lifecycle.getStages().get(0).getNodes().get(3).setName(null);
    Transition back = draft.lifecycle.getTransitions().get(2);
    back.setTarget(back.getSource());
    for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      WrittenSteps read = WrittenSteps.of(TextTwin.of(draft.lifecycle, false, language).text());
      assertThat(read.steps())
          .extracting(WrittenSteps.Step::name)
          .containsExactly(
              "Start", "Check", "Check", Elements.nodes(draft.lifecycle).get(3).getId());
      assertThat(read.ways())
          .extracting(WrittenSteps.Way::from, WrittenSteps.Way::to)
          .containsExactly(tuple(0, 1), tuple(1, 2), tuple(2, 2));
    }
  }

  @Test
  void germanWordsAreReadEverywhere() {
    paste(
        """
        Freigabeschritt: Release, durch validator
          bei Zeitablauf: zurück zu Wait
        Warteknoten „Wait“
        """);
    assertThat(((ApprovalStep) node("Release")).getApprovers()).hasSize(1);
    assertThat(lines()).contains("Release > Wait null timeout");
  }

  private void paste(String text) {
    List<Element> created = new ArrayList<>();
    draft.check(
        WrittenDrawing.of(WrittenSteps.of(text), draft.drawing, null)
            .paste(draft.drawing, null, -1, "Paste", created));
  }

  private Node node(String name) {
    return draft.lifecycle.getStages().stream()
        .flatMap(stage -> stage.getNodes().stream())
        .filter(node -> name.equals(node.getName()))
        .findFirst()
        .orElse(null);
  }

  private List<String> lines() {
    return draft.lifecycle.getTransitions().stream().map(WrittenStepsTest::told).toList();
  }

  private static String told(Transition line) {
    TransitionKind kind = line.getKind();
    return "%s > %s %s %s"
        .formatted(line.getSource().getName(), line.getTarget().getName(), line.getOutcome(), kind);
  }
}
