package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.ModelKind;
import org.orrery.lifecycle.ModelTrait;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;

class FamilyTest {
  private Sketch sketch;
  private Parameter tier;
  private Parameter region;

  @BeforeEach
  void draw() {
    sketch = new Sketch("loans");
    tier = parameter("tier", ValueType.INTEGER, "3", "1", "2", "3", "4");
    region = parameter("region", ValueType.TEXT, "EU", "EU", "UK");
    sketch.start("start");
    sketch.node(Sketch.LANGUAGE.getTrainStep(), "train");
    sketch.node(Sketch.LANGUAGE.getTestStep(), "bias").getWhen().add(atMost(2));
    sketch
        .node(Sketch.LANGUAGE.getNotifyStep(), "notice")
        .getWhen()
        .add(Sketch.when(region, Operator.EQUAL, "UK"));
    sketch.node(Sketch.LANGUAGE.getDeployStep(), "deploy");
    sketch.end("end");
    sketch.end("failed");
    sketch.path("start", "train", "bias", "notice", "deploy", "end");
    sketch.go("bias", "failed", TransitionKind.FAILURE, null);
  }

  private Parameter parameter(String id, ValueType type, String value, String... allowed) {
    Parameter parameter = Sketch.NEW.createParameter();
    parameter.setId(id);
    parameter.setType(type);
    parameter.setDefaultValue(value);
    parameter.getAllowedValues().addAll(List.of(allowed));
    sketch.lifecycle.getParameters().add(parameter);
    return parameter;
  }

  private Model model(int riskTier) {
    Model model = Sketch.NEW.createModel();
    model.setId("loans-model");
    model.setRiskTier(riskTier);
    sketch.lifecycle.setModel(model);
    return model;
  }

  private org.orrery.lifecycle.Condition atMost(int value) {
    return Sketch.when(tier, Operator.LESS_OR_EQUAL, String.valueOf(value));
  }

  private Lifecycle member(Map<String, String> values) throws CompilationException {
    return Family.member(sketch.lifecycle, values);
  }

  private static List<String> flow(Lifecycle lifecycle) {
    return lifecycle.getTransitions().stream()
        .filter(t -> t.getKind() == TransitionKind.NORMAL)
        .map(t -> t.getSource().getId() + ">" + t.getTarget().getId())
        .toList();
  }

  @Test
  void stepsThatAreNotInAreGoneAndTheirFlowIsHealed() throws Exception {
    Lifecycle member = member(Map.of("tier", "4"));

    assertThat(flow(member)).containsExactly("start>train", "train>deploy", "deploy>end");
    assertThat(Elements.byId(member, "bias")).isEmpty();
    assertThat(Elements.byId(member, "notice")).isEmpty();
    assertThat(Elements.byId(member, "failed")).as("only the bias test led there").isEmpty();
    assertThat(member.getId()).isEqualTo("loans-tier-4-region-eu");
    assertThat(member.getName()).isEqualTo("Life of loans (tier = 4, region = EU)");
    assertThat(new String(Compiler.bpmn(member), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("__member");
  }

  /** Who names values that would hold anyway means the same member. */
  @Test
  void aMemberHasOneIdHoweverItIsAskedFor() throws Exception {
    Lifecycle family =
        LifecycleFiles.load(Path.of("../../samples/patterns/lending-family.lifecycle"));
    Map<String, String> ids =
        Map.of(
            "tier=1", "lending-family-tier-1-region-eu",
            "tier=1 region=EU", "lending-family-tier-1-region-eu",
            "region=EU tier= 1 largest=50000.0", "lending-family-tier-1-region-eu",
            "tier=1 region=GB", "lending-family-tier-1-region-gb",
            "largest=10000", "lending-family-tier-2-region-eu-largest-10000",
            "largest=50000", "lending-family-tier-2-region-eu");
    for (Map.Entry<String, String> each : ids.entrySet()) {
      Map<String, String> values = new HashMap<>();
      for (String value : each.getKey().split(" (?=[a-z])")) {
        values.put(value.split("=")[0], value.split("=")[1]);
      }
      assertThat(Family.member(family, values).getId())
          .as(each.getKey())
          .isEqualTo(each.getValue());
    }
    assertThat(Family.member(family, Map.of()).getId()).isEqualTo("lending-family");
  }

  @Test
  void stepsThatAreInStay() throws Exception {
    Lifecycle member = member(Map.of("tier", "2", "region", "UK"));

    assertThat(flow(member))
        .containsExactly("start>train", "train>bias", "bias>notice", "notice>deploy", "deploy>end");
    assertThat(member.getParameters().get(0).getDefaultValue()).isEqualTo("2");
    assertThat(Elements.byId(member, "bias").orElseThrow())
        .extracting(node -> ((Step) node).getWhen().size())
        .isEqualTo(0);
  }

  @Test
  void theModelOfAMemberIsWhatItsParametersSay() throws Exception {
    Model model = model(3);
    model.getRegions().addAll(List.of("EU", "UK"));
    tier.setStandsFor(ModelTrait.RISK_TIER);
    region.setStandsFor(ModelTrait.REGION);
    Parameter kind = parameter("kind", ValueType.ENUMERATION, "agent", "agent", "rules");
    kind.setStandsFor(ModelTrait.KIND);

    Model one = member(Map.of("tier", "1", "region", "UK", "kind", "rules")).getModel();
    Model usual = member(Map.of("tier", "2")).getModel();

    assertThat(one.getRiskTier()).isEqualTo(1);
    assertThat(one.getRegions()).containsExactly("UK");
    assertThat(one.getKind()).isEqualTo(ModelKind.RULES);
    assertThat(usual.getRiskTier()).isEqualTo(2);
    assertThat(usual.getRegions()).containsExactly("EU");
    assertThat(usual.getKind()).isEqualTo(ModelKind.AGENT);
    assertThat(model.getRiskTier()).isEqualTo(3);
    assertThat(model.getRegions()).containsExactly("EU", "UK");
    assertThat(Family.members(sketch.lifecycle, Map.of()))
        .as("each kind is a member of its own")
        .hasSize(16);
  }

  @Test
  void aParameterThatStandsForNothingLeavesTheModelAlone() throws Exception {
    model(3);
    assertThat(member(Map.of("tier", "1")).getModel().getRiskTier()).isEqualTo(3);
  }

  @Test
  void aTierThatNoModelCanHaveIsRefused() {
    model(3);
    tier.setStandsFor(ModelTrait.RISK_TIER);
    tier.getAllowedValues().add("5");
    assertThatThrownBy(() -> member(Map.of("tier", "5")))
        .isInstanceOf(CompilationException.class)
        .hasMessageContaining("'5'")
        .hasMessageContaining("at most 4");
  }

  @Test
  void onlyOneParameterStandsForTheTier() {
    model(3);
    tier.setStandsFor(ModelTrait.RISK_TIER);
    parameter("other", ValueType.INTEGER, "1").setStandsFor(ModelTrait.RISK_TIER);
    assertThatThrownBy(() -> member(Map.of("tier", "2")))
        .hasMessageContaining("Another parameter stands for the same");
  }

  @Test
  void theFamilyIsNotChanged() throws Exception {
    Lifecycle before = EcoreUtil.copy(sketch.lifecycle);
    member(Map.of("tier", "4"));
    assertThat(EcoreUtil.equals(sketch.lifecycle, before)).isTrue();
  }

  @Test
  void theBoundaryValueBelongsToTheMember() throws Exception {
    assertThat(Elements.byId(member(Map.of("tier", "2")), "bias")).isPresent();
    assertThat(Elements.byId(member(Map.of("tier", "3")), "bias")).isEmpty();
  }

  @Test
  void layoutNotesAndReferencesForgetWhatIsGone() throws Exception {
    sketch.place(sketch.node("bias"), 1, 2, 3, 4);
    Transition into = sketch.lifecycle.getTransitions().get(2);
    sketch.bend(into, 5, 6);
    Note note = Sketch.NEW.createNote();
    note.setId("note");
    note.getAbout().add(sketch.node("bias"));
    note.getAbout().add(sketch.node("train"));
    sketch.lifecycle.getNotes().add(note);

    Lifecycle member = member(Map.of());

    assertThat(member.getLayout().getShapes()).isEmpty();
    assertThat(member.getLayout().getEdges()).isEmpty();
    assertThat(member.getNotes().get(0).getAbout())
        .extracting(about -> about.getId())
        .containsExactly("train");
  }

  @Test
  void aValueOutsideTheAllowedOnesIsRefused() {
    assertThatThrownBy(() -> member(Map.of("tier", "5")))
        .isInstanceOf(CompilationException.class)
        .hasMessageContaining("'5' is not among its allowed values")
        .hasMessageContaining("1, 2, 3, 4");
  }

  @Test
  void aValueOfAnotherTypeIsRefused() {
    tier.getAllowedValues().clear();
    assertThatThrownBy(() -> member(Map.of("tier", "high")))
        .hasMessageContaining("expected a whole number");
  }

  @Test
  void anUnknownParameterIsRefused() {
    assertThatThrownBy(() -> member(Map.of("tire", "1")))
        .hasMessageContaining("no parameter 'tire'")
        .hasMessageContaining("Set one of: tier, region.");
  }

  @Test
  void aParameterWithoutValueIsRefusedWhenAStepDependsOnIt() {
    tier.setDefaultValue(null);
    assertThatThrownBy(() -> member(Map.of())).hasMessageContaining("'bias' depends on it");
  }

  @Test
  void aStepWithSeveralWaysOnCannotBeLeftOut() {
    sketch.go("bias", "failed", "failed");
    assertThatThrownBy(() -> member(Map.of()))
        .hasMessageContaining("where the run goes on is not clear");
  }

  @Test
  void aDecisionThatAsksAStepThatIsGoneIsRefused() {
    DecisionNode decision = sketch.decision("choose", "go");
    sketch.input(decision, "share", ValueType.NUMBER, (Step) sketch.node("bias"), "impact-ratio");
    Sketch.row(decision, "go");
    assertThatThrownBy(() -> member(Map.of())).hasMessageContaining("a result of 'bias'");
  }

  @Test
  void aTriggerThatIsNotInTakesItsPathAlong() throws Exception {
    sketch.node(Sketch.LANGUAGE.getManualTrigger(), "by-hand").getWhen().add(atMost(1));
    sketch.node(Sketch.LANGUAGE.getRetrainStep(), "retrain");
    sketch.end("retrained");
    sketch.path("by-hand", "retrain", "retrained");

    assertThat(Elements.byId(member(Map.of("tier", "1")), "retrain")).isPresent();
    Lifecycle without = member(Map.of("tier", "2"));
    assertThat(Elements.byId(without, "by-hand")).isEmpty();
    assertThat(Elements.byId(without, "retrain")).isEmpty();
    assertThat(Elements.byId(without, "retrained")).isEmpty();
  }

  @Test
  void datesAndDurationsAreComparedAsSuch() throws Exception {
    Parameter since = parameter("since", ValueType.DATE, "2026-09-30");
    Parameter pause = parameter("pause", ValueType.DURATION, "PT90M");
    sketch.node("train").getWhen().add(Sketch.when(since, Operator.GREATER, "2026-10-01"));
    sketch.node("deploy").getWhen().add(Sketch.when(pause, Operator.LESS, "PT2H"));

    Lifecycle member = member(Map.of());

    assertThat(Elements.byId(member, "train")).isEmpty();
    assertThat(Elements.byId(member, "deploy")).isPresent();
    assertThat(Elements.byId(member(Map.of("since", "2026-10-02")), "train")).isPresent();
    assertThatThrownBy(() -> member(Map.of("pause", "P1M")))
        .hasMessageContaining("months have no common order with days");
  }

  @Test
  void allMembersAreTheProductOfTheValuesThatMatter() throws Exception {
    parameter("note", ValueType.TEXT, "x", "x", "y");
    assertThat(Family.members(sketch.lifecycle, Map.of()))
        .hasSize(8)
        .first()
        .isEqualTo(Map.of("tier", "1", "region", "EU"));
    assertThat(Family.members(sketch.lifecycle, Map.of("tier", "2"))).hasSize(2);
  }

  @Test
  void aFamilyWithoutListedValuesHasNoFiniteMembers() {
    tier.getAllowedValues().clear();
    assertThatThrownBy(() -> Family.members(sketch.lifecycle, Map.of()))
        .hasMessageContaining("possible values are not listed");
  }

  @Test
  void tooManyMembersAreRefused() {
    for (int i = 0; i < 10; i++) {
      Parameter flag = parameter("flag-" + i, ValueType.BOOLEAN, "true");
      sketch.node("train").getWhen().add(Sketch.when(flag, Operator.EQUAL, "true"));
    }
    assertThatThrownBy(() -> Family.members(sketch.lifecycle, Map.of()))
        .hasMessageContaining("has 8192 members; 1000 are looked at");
  }

  @Test
  void longIdsOfMembersStayApart() throws Exception {
    sketch.lifecycle.setId("l" + "o".repeat(95));
    String one = member(Map.of("tier", "1")).getId();
    String other = member(Map.of("tier", "2")).getId();
    assertThat(one).hasSize(100).isNotEqualTo(other);
    assertThat(other).hasSize(100);
  }
}
