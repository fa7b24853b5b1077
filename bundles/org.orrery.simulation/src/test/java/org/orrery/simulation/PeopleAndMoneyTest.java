package org.orrery.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Role;

/** Whose turn it is, what the work costs, and times that a server measured. */
class PeopleAndMoneyTest {
  private static final String ALWAYS =
      "\"roles\": {\"people\": {\"days\": \"Mon-Sun\", \"from\": \"00:00\", \"to\": \"24:00\","
          + " \"costPerHour\": 80}}";

  /** Whoever comes first to a free desk is taken at once; those who wait then, by priority. */
  @Test
  void theHigherPriorityComesFirst() throws SimulationException {
    Drawing drawing = new Drawing();
    Role people = drawing.role("people", 1);
    drawing.put(Drawing.NEW.createForkNode(), "fork");
    drawing.put(Drawing.NEW.createJoinNode(), "join");
    for (String task : List.of("one", "three", "none", "two")) {
      drawing.staff(Drawing.NEW.createTaskStep(), task, people);
      drawing.path("fork", task, "join");
    }
    drawing.path("start", "fork").path("join", "end");
    Simulation simulation =
        simulation(
            drawing,
            "{\"arrivals\": \"P9D\", "
                + ALWAYS
                + ", \"steps\": {\"none\": {\"duration\": 1},"
                + " \"one\": {\"duration\": 1, \"priority\": 1},"
                + " \"two\": {\"duration\": 1, \"priority\": 2},"
                + " \"three\": {\"duration\": 1, \"priority\": 3}}}");
    List<String> started = new ArrayList<>();

    simulation.trace(
        1,
        0,
        10,
        (hours, run, lifecycle, element, token, what, outcome) -> {
          if (what == Trace.Happening.STARTED && !element.equals("join")) {
            started.add(element);
          }
        });

    List<String> byPriority = new ArrayList<>(List.of("three", "two", "one", "none"));
    byPriority.remove(started.getFirst());
    assertThat(started).hasSize(4);
    assertThat(started.subList(1, 4)).isEqualTo(byPriority);
  }

  @Test
  void peopleAndRunningStepsCostTheirHours() throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.staff(Drawing.NEW.createTaskStep(), "work", drawing.role("people", 1));
    drawing.put(Drawing.NEW.createTrainStep(), "train");
    drawing.path("start", "work", "train", "end");

    Result result =
        simulation(
                drawing,
                "{\"arrivals\": \"P9D\", "
                    + ALWAYS
                    + ", \"steps\": {\"work\": {\"duration\": 2},"
                    + " \"train\": {\"duration\": 3, \"failure\": 0, \"costPerHour\": 5}}}")
            .run(Options.usual().withRuns(2).withDays(100).withWarmUp(0), Progress.NONE);

    assertThat(result.cost().value()).isCloseTo(2 * 80 + 3 * 5, within(1e-9));
  }

  @Test
  void measuredTimesAreDrawnAsTheyWereMeasured() throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.put(Drawing.NEW.createTrainStep(), "train");
    drawing.path("start", "train", "end");

    Result result =
        simulation(
                drawing,
                "{\"arrivals\": 5, \"steps\": {\"train\": {\"failure\": 0,"
                    + " \"duration\": {\"empirical\": [1, 3, 3, 3]}}}}")
            .run(Options.usual().withRuns(50).withDays(100).withWarmUp(0), Progress.NONE);

    assertThat(result.timeToProduction().covers(2.5)).isTrue();
    assertThat(result.spread()).isSubsetOf(1.0, 3.0).contains(1.0, 3.0);
  }

  private static Simulation simulation(Drawing drawing, String scenario)
      throws SimulationException {
    return Simulation.of(drawing.lifecycle, Map.of(), ScenarioReader.read(scenario));
  }
}
