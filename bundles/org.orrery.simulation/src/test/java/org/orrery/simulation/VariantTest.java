package org.orrery.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.TransitionKind;

class VariantTest {
  private static final Options OPTIONS =
      Options.usual().withSeed(5).withRuns(30).withDays(200).withWarmUp(0);

  @Test
  void aStepThatIsLeftOutTakesNoTimeAndItsUsualOutcomeIsFollowed() throws SimulationException {
    Drawing drawing = tested();
    Variant variant = new Variant(Map.of(), Set.of("test"));

    Lifecycle without = variant.of(drawing.lifecycle);
    Result result =
        Simulation.of(without, Map.of(), variant.of(scenario())).run(OPTIONS, Progress.NONE);

    assertThat(drawing.lifecycle.getTransitions()).hasSize(4);
    assertThat(without.getTransitions()).hasSize(2);
    assertThat(result.steps()).extracting(Result.Step::id).doesNotContain("test");
    assertThat(result.timeToProduction().value()).isEqualTo(5);
    assertThat(result.counts().get("rejected").value()).isZero();
  }

  @Test
  void otherHeadCountsHoldInTheDrawingAndInShifts() throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.staff(Drawing.NEW.createTaskStep(), "work", drawing.role("people", 2));
    drawing.path("start", "work", "end");
    Scenario shifts =
        ScenarioReader.read(
            """
            {"arrivals": "P1D", "roles": {"people": {"shifts": [
              {"people": 2, "days": "Mon-Fri", "from": "06:00", "to": "14:00"},
              {"people": 1, "days": "Mon-Fri", "from": "14:00", "to": "22:00"}]}}}
            """);
    Variant more = new Variant(Map.of("people", 5), Set.of());
    Variant one = new Variant(Map.of("people", 1), Set.of());

    assertThat(heads(drawing, more, Scenario.empty())).isEqualTo(5);
    assertThat(heads(drawing, more, shifts)).isEqualTo(5);
    assertThat(heads(drawing, one, shifts)).isEqualTo(1);
    assertThat(heads(drawing, Variant.NONE, shifts)).isEqualTo(3);
  }

  @Test
  void whatTheFlowCannotGoOnWithoutIsNamed() {
    Drawing drawing = tested();
    Variant variant = new Variant(Map.of(), Set.of("start"));

    assertThatThrownBy(() -> variant.of(drawing.lifecycle))
        .isInstanceOfSatisfying(
            SimulationException.class,
            wrong -> assertThat(wrong.faults().get(0).place()).isEqualTo("start"));
  }

  private static int heads(Drawing drawing, Variant variant, Scenario scenario)
      throws SimulationException {
    return Simulation.of(variant.of(drawing.lifecycle), Map.of(), variant.of(scenario))
        .run(OPTIONS, Progress.NONE)
        .roles()
        .get(0)
        .people();
  }

  private static Scenario scenario() throws SimulationException {
    return ScenarioReader.read(
        """
        {"arrivals": "P1D", "steps": {"train": {"duration": "PT5H", "failure": 0},
                                      "test": {"duration": "PT9H", "failure": 0}}}
        """);
  }

  private static Drawing tested() {
    Drawing drawing = new Drawing();
    drawing.put(Drawing.NEW.createTrainStep(), "train");
    drawing.put(Drawing.NEW.createTestStep(), "test");
    drawing.put(Drawing.NEW.createEndNode(), "stop").setKind(EndKind.REJECTED);
    drawing.path("start", "train", "test");
    drawing.go("test", "stop", TransitionKind.NORMAL, "failed");
    drawing.go("test", "end", TransitionKind.NORMAL, "passed");
    return drawing;
  }
}
