package org.orrery.cli.demo;

import java.time.Duration;
import org.orrery.api.Approval;
import org.orrery.api.Run;
import org.orrery.client.OrreryClient;

/** The run of the story as its people see it, and what they wait for. */
final class Progress {
  static final Duration QUICK = Duration.ofSeconds(60);
  static final Duration LONG = Duration.ofSeconds(180);

  private final People people;
  private final String run;

  Progress(People people, Run run) {
    this.people = people;
    this.run = run.id();
  }

  String run() {
    return run;
  }

  /** The open approval of an element in the run. */
  Approval waiting(String element) throws Exception {
    OrreryClient vera = people.as(People.VALIDATOR);
    return Patience.until(
        "the human step '" + element + "'",
        LONG,
        () -> {
          requireNoFailure();
          return vera.approvals("open", false).stream()
              .filter(a -> a.element().equals(element) && a.run().equals(run))
              .findFirst()
              .orElse(null);
        },
        this::state);
  }

  /** The step of an element once it has ended well. */
  Run.Step completed(String element, Duration longest) throws Exception {
    return Patience.until(
        "the end of step '" + element + "'",
        longest,
        () -> {
          requireNoFailure();
          return current().steps().stream()
              .filter(s -> s.element().equals(element) && s.state().equals("completed"))
              .findFirst()
              .orElse(null);
        },
        this::state);
  }

  /** A test that ended with all its thresholds kept. */
  void passed(String element) throws Exception {
    Run.Step test = completed(element, LONG);
    if (!"passed".equals(test.outcome())) {
      throw new IllegalStateException("The tests of '" + element + "' were not passed.");
    }
  }

  private Run current() {
    return people.as(People.DEVELOPER).run(run);
  }

  private void requireNoFailure() {
    for (Run.Step step : current().steps()) {
      if (step.state().equals("failed")) {
        throw new IllegalStateException("step '" + step.element() + "' failed: " + step.message());
      }
    }
  }

  /** How far the run is, for who waits in vain. */
  String state() {
    Run now = current();
    StringBuilder text = new StringBuilder("the run is ").append(now.state());
    for (Run.Step step : now.steps()) {
      if (!step.state().equals("completed")) {
        text.append(", ").append(step.element()).append(' ').append(step.state());
      }
    }
    return text.toString();
  }
}
