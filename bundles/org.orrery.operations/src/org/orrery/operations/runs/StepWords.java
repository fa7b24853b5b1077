package org.orrery.operations.runs;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.orrery.api.Run;
import org.orrery.operations.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;

/** Words, colours and icons for runs and their steps. */
final class StepWords {
  private StepWords() {}

  static String state(String state) {
    return switch (state) {
      case "active" -> Messages.step_active;
      case "running" -> Messages.run_running;
      case "waiting" -> Messages.step_waiting;
      case "retrying" -> Messages.step_retrying;
      case "failed" -> Messages.step_failed;
      case "cancelled" -> Messages.step_cancelled;
      case "completed" -> Messages.step_completed;
      default -> state;
    };
  }

  static ColorRole color(String state) {
    return switch (state) {
      case "active", "running" -> ColorRole.ACCENT;
      case "retrying" -> ColorRole.WARNING;
      case "failed" -> ColorRole.CRITICAL;
      case "completed" -> ColorRole.GOOD;
      default -> ColorRole.NEUTRAL;
    };
  }

  static Images image(String state) {
    return switch (state) {
      case "active", "running" -> Images.RUN;
      case "retrying" -> Images.RETRY;
      case "failed" -> Images.FAILED;
      case "completed" -> Images.COMPLETED;
      case "cancelled" -> Images.CANCELLED;
      default -> Images.WAITING;
    };
  }

  /** How the run stands: its end when it has one. */
  static String of(Run run) {
    return run.end() == null ? state(run.state()) : state(run.state()) + ": " + run.end();
  }

  /** The figures of a step in one line, by key. */
  static String results(Run.Step step) {
    Map<String, String> results = step.results() == null ? Map.of() : new TreeMap<>(step.results());
    return results.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
