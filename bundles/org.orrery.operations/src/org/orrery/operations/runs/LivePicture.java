package org.orrery.operations.runs;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.orrery.api.Run;
import org.orrery.designer.Annotations;
import org.orrery.designer.LiveState;
import org.orrery.operations.Messages;

/** Makes annotations of a drawing from the steps of a run: states, and tokens where the run is. */
public final class LivePicture {
  private LivePicture() {}

  /** Live states by element id. */
  public static Map<String, Annotations.Live> of(Run run) {
    Map<String, Annotations.Live> states = new HashMap<>();
    for (Run.Step step : run.steps()) {
      LiveState state = state(step.state());
      states.put(step.element(), new Annotations.Live(state, isHere(state) ? 1 : 0, detail(step)));
    }
    return states;
  }

  static LiveState state(String name) {
    return switch (name) {
      case "active" -> LiveState.ACTIVE;
      case "waiting" -> LiveState.WAITING;
      case "retrying" -> LiveState.RETRYING;
      case "failed" -> LiveState.FAILED;
      case "cancelled" -> LiveState.CANCELLED;
      default -> LiveState.COMPLETED;
    };
  }

  private static boolean isHere(LiveState state) {
    return state != LiveState.COMPLETED && state != LiveState.CANCELLED;
  }

  private static String detail(Run.Step step) {
    StringBuilder text = new StringBuilder(StepWords.state(step.state()));
    if (step.passages() > 1) {
      text.append(", ").append(NLS.bind(Messages.runs_passages, step.passages()));
    }
    if (step.attempts() > 1) {
      text.append(", ").append(NLS.bind(Messages.runs_attempts, step.attempts()));
    }
    if (step.outcome() != null) {
      text.append(", ").append(step.outcome());
    }
    if (step.message() != null && !step.message().isBlank()) {
      text.append("\n").append(step.message());
    }
    return text.toString();
  }
}
