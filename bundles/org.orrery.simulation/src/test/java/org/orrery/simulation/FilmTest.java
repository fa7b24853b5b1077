package org.orrery.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.TransitionKind;

class FilmTest {
  @Test
  void itTellsWhoWaitsAndWhoWorksAtAnyMoment() throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.staff(Drawing.NEW.createTaskStep(), "work", drawing.role("people", 1));
    drawing.path("start", "work", "end");
    Film film =
        film(
            drawing,
            """
            {"arrivals": "PT10H",
             "roles": {"people": {"shifts": [{"people": 1, "days": "Mon-Sun", "from": "00:00", "to": "24:00"}]}},
             "steps": {"work": {"duration": "PT25H"}}}
            """);

    assertThat(film.after(film.until(9.9))).isEmpty();
    assertThat(film.after(film.until(10))).isEqualTo(Map.of("work", new Film.Standing(0, 1)));
    assertThat(film.after(film.until(30))).isEqualTo(Map.of("work", new Film.Standing(2, 1)));
    assertThat(film.after(film.until(35))).isEqualTo(Map.of("work", new Film.Standing(1, 1)));
  }

  @Test
  void tokensComeByTheTransitionsOfTheDrawing() throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.put(Drawing.NEW.createForkNode(), "fork");
    drawing.put(Drawing.NEW.createJoinNode(), "join");
    drawing.put(Drawing.NEW.createTrainStep(), "one");
    drawing.put(Drawing.NEW.createTrainStep(), "two");
    drawing.path("start", "fork", "one", "join", "end").path("fork", "two");
    String last = drawing.go("two", "join", TransitionKind.NORMAL, null).getId();
    Film film =
        film(
            drawing,
            """
            {"arrivals": "P3D", "steps": {"one": {"duration": "PT1H", "failure": 0},
                                          "two": {"duration": "PT2H", "failure": 0}}}
            """);

    assertThat(film.moments())
        .filteredOn(moment -> moment.run() == 0 && moment.what() == Trace.Happening.ENTERED)
        .extracting(moment -> moment.element() + " by " + moment.transition())
        .containsSubsequence("start by ", "fork by start-to-fork0")
        .contains("one by fork-to-one1", "two by fork-to-two4", "join by " + last)
        .endsWith("end by join-to-end3");
    assertThat(film.after(film.until(72 + 3))).isEmpty();
  }

  @Test
  void whatWasPlayedLeavesNothingBehindInAnyReplicationOfASample() throws SimulationException {
    Drawing drawing = new Drawing();
    drawing.staff(Drawing.NEW.createReviewStep(), "work", drawing.role("people", 2));
    drawing.path("start", "work");
    drawing.go("work", "work", TransitionKind.NORMAL, "reject");
    drawing.go("work", "end", TransitionKind.DEFAULT, null);
    Film film = film(drawing, "{\"arrivals\": {\"exponential\": \"PT6H\"}}");

    for (int count = 0; count <= film.moments().size(); count++) {
      assertThat(film.after(count).values())
          .allMatch(standing -> standing.waiting() >= 0 && standing.working() >= 0)
          .allMatch(standing -> standing.working() <= 2);
    }
    assertThat(film.moments()).hasSizeGreaterThan(100);
  }

  private static Film film(Drawing drawing, String scenario) throws SimulationException {
    Simulation simulation =
        Simulation.of(drawing.lifecycle, Map.of(), ScenarioReader.read(scenario));
    return Film.of(simulation, drawing.lifecycle, 1, 20);
  }
}
