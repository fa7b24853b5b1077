package org.orrery.operations.health;

import org.orrery.operations.Messages;
import org.orrery.ui.Badge;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;

/** Words, colours and icons for the state of a monitor or a model. */
public final class States {
  private States() {}

  public static String label(String state) {
    return switch (known(state)) {
      case "ok" -> Messages.state_ok;
      case "warning" -> Messages.state_warning;
      case "critical" -> Messages.state_critical;
      default -> Messages.state_unknown;
    };
  }

  public static ColorRole color(String state) {
    return switch (known(state)) {
      case "ok" -> ColorRole.GOOD;
      case "warning" -> ColorRole.WARNING;
      case "critical" -> ColorRole.CRITICAL;
      default -> ColorRole.NEUTRAL;
    };
  }

  public static Badge.Tone tone(String state) {
    return switch (known(state)) {
      case "ok" -> Badge.Tone.GOOD;
      case "warning" -> Badge.Tone.WARNING;
      case "critical" -> Badge.Tone.CRITICAL;
      default -> Badge.Tone.NEUTRAL;
    };
  }

  public static Images image(String state) {
    return switch (known(state)) {
      case "ok" -> Images.OK;
      case "warning" -> Images.WARNING;
      case "critical" -> Images.ALERT;
      default -> Images.WAITING;
    };
  }

  /** Order of urgency: 0 for critical, 3 for unknown. */
  public static int urgency(String state) {
    return switch (known(state)) {
      case "critical" -> 0;
      case "warning" -> 1;
      case "ok" -> 2;
      default -> 3;
    };
  }

  private static String known(String state) {
    return state == null ? "unknown" : state;
  }
}
