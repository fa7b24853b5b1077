package org.orrery.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.simulation.Distribution.Constant;
import org.orrery.simulation.Distribution.Exponential;
import org.orrery.simulation.Distribution.Uniform;
import org.orrery.simulation.Scenario.Behaviour;
import org.orrery.simulation.Scenario.Shift;
import org.orrery.simulation.Scenario.Staffing;

/**
 * Queues whose means are known (Gross, Shortle, Thompson and Harris, Fundamentals of Queueing
 * Theory, 4th ed.): the known value lies in the interval of fixed seeds.
 */
class QueueingTheoryTest {
  private static final Options OPTIONS =
      Options.usual().withSeed(7).withRuns(200).withDays(100).withWarmUp(40);

  @Test
  void oneServer() throws SimulationException {
    Result result = run(single(1), 1 / 0.8, Map.of("work", new Exponential(1)));

    assertClose(result.timeToProduction(), 1 / (1 - 0.8));
    assertClose(result.roles().get(0).utilisation(), 0.8);
    assertClose(result.roles().get(0).queue(), 0.8 * 0.8 / (1 - 0.8));
    assertClose(result.steps().get(2).waiting(), 0.8 / (1 - 0.8));
    assertClose(result.steps().get(2).queue(), 0.8 * 0.8 / (1 - 0.8));
    assertClose(result.steps().get(2).utilisation(), 0.8);
    assertThat(result.steps().get(0).utilisation().value()).isNaN();
    assertClose(result.median(), Math.log(2) / (1 - 0.8));
    assertClose(result.ninety(), Math.log(10) / (1 - 0.8));
  }

  @Test
  @Tag("thorough")
  void severalServers() throws SimulationException {
    Result result = run(single(3), 1 / 2.4, Map.of("work", new Exponential(1)));

    double load = 2.4;
    double last = Math.pow(load, 3) / 6 / (1 - load / 3);
    double waits = last / (1 + load + load * load / 2 + last);
    assertClose(result.timeToProduction(), 1 + waits / (3 - load));
  }

  @Test
  void workThatAlwaysLastsAsLong() throws SimulationException {
    Result result = run(single(1), 1 / 0.8, Map.of("work", new Constant(1)));

    assertClose(result.timeToProduction(), 1 + 0.8 / (2 * (1 - 0.8)));
  }

  /** By the formula of Pollaczek and Khinchine, with the variance of a uniform time. */
  @Test
  void workOfAnyDistribution() throws SimulationException {
    Result result = run(single(1), 1 / 0.7, Map.of("work", new Uniform(0.5, 1.5)));

    double square = 1 + 1 / 12.0;
    assertClose(result.timeToProduction(), 1 + 0.7 * square / (2 * (1 - 0.7)));
  }

  @Test
  @Tag("thorough")
  void twoStepsOneAfterTheOther() throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.staff(Drawing.NEW.createTaskStep(), "first", drawing.role("one", 1));
    drawing.staff(Drawing.NEW.createTaskStep(), "second", drawing.role("two", 1));
    drawing.path("start", "first", "second", "end");

    Result result =
        run(drawing, 1 / 0.7, Map.of("first", new Exponential(1), "second", new Exponential(1.2)));

    assertClose(result.timeToProduction(), 1 / (1 - 0.7) + 1.2 / (1 - 0.7 * 1.2));
    assertThat(result.bottleneck()).isEqualTo("second");
    assertClose(result.steps().get(3).utilisation(), 0.7 * 1.2);
  }

  @Test
  void aLoop() throws SimulationException {
    Drawing drawing = new Drawing();
    Role role = drawing.role("people", 1);
    drawing.staff(Drawing.NEW.createReviewStep(), "work", role);
    drawing.path("start", "work");
    drawing.go("work", "work", TransitionKind.NORMAL, "reject");
    drawing.go("work", "end", TransitionKind.DEFAULT, null);
    Map<String, Behaviour> steps =
        Map.of(
            "work",
            Behaviour.lasting(new Exponential(1)).ending(Map.of("approve", 0.6, "reject", 0.4)));

    Result result =
        Simulation.of(drawing.lifecycle, Map.of(), scenario(drawing, 1 / 0.45, steps))
            .run(OPTIONS, Progress.NONE);

    double load = 0.45 / 0.6;
    assertClose(result.timeToProduction(), load / (1 - load) / 0.45);
    assertClose(result.steps().get(2).visits(), 1 / 0.6);
  }

  private static Drawing single(int people) {
    Drawing drawing = new Drawing();
    drawing.staff(Drawing.NEW.createTaskStep(), "work", drawing.role("people", people));
    return drawing.path("start", "work", "end");
  }

  private static Result run(Drawing drawing, double between, Map<String, Distribution> durations)
      throws SimulationException {
    Map<String, Behaviour> steps = new HashMap<>();
    durations.forEach((id, duration) -> steps.put(id, Behaviour.lasting(duration)));
    return Simulation.of(drawing.lifecycle, Map.of(), scenario(drawing, between, steps))
        .run(OPTIONS, Progress.NONE);
  }

  private static Scenario scenario(Drawing drawing, double between, Map<String, Behaviour> steps) {
    Map<String, Staffing> roles = new HashMap<>();
    for (Role role : drawing.lifecycle.getRoles()) {
      roles.put(role.getId(), new Staffing(List.of(Shift.always(role.getPeople())), 0));
    }
    return new Scenario(
        LocalDate.of(2026, 1, 5), new Exponential(between), Double.NaN, 0, roles, steps, Map.of());
  }

  private static void assertClose(Estimate estimate, double value) {
    assertThat(estimate.covers(value)).as("%s covers %s", estimate, value).isTrue();
    assertThat(estimate.relative()).isLessThan(0.1);
  }
}
