package org.orrery.governance;

import java.util.Locale;
import org.orrery.ui.Badge;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;

/** The words, pictures and tones of the server's literals; an unknown literal stays as it is. */
public final class Words {
  private Words() {}

  /** An approval's state. */
  public static String state(String state) {
    return switch (state) {
      case "open" -> Messages.state_open;
      case "approved" -> Messages.state_approved;
      case "approved-with-conditions" -> Messages.state_conditions;
      case "conditions-expired" -> Messages.state_conditionsExpired;
      case "rejected" -> Messages.state_rejected;
      case "cancelled" -> Messages.state_cancelled;
      default -> state;
    };
  }

  public static Badge.Tone tone(String state) {
    return switch (state) {
      case "open" -> Badge.Tone.ACCENT;
      case "approved", "champion", "ok" -> Badge.Tone.GOOD;
      case "approved-with-conditions", "challenger", "warning" -> Badge.Tone.WARNING;
      case "rejected", "critical", "conditions-expired" -> Badge.Tone.CRITICAL;
      default -> Badge.Tone.NEUTRAL;
    };
  }

  public static ColorRole color(String state) {
    return switch (tone(state)) {
      case GOOD -> ColorRole.GOOD;
      case WARNING -> ColorRole.WARNING;
      case CRITICAL -> ColorRole.CRITICAL;
      case ACCENT -> ColorRole.ACCENT;
      case NEUTRAL -> ColorRole.NEUTRAL;
    };
  }

  public static Images image(String state) {
    return switch (state) {
      case "open" -> Images.WAITING;
      case "approved" -> Images.OK;
      case "approved-with-conditions" -> Images.WARNING;
      case "rejected", "conditions-expired" -> Images.ERROR;
      default -> Images.CANCELLED;
    };
  }

  /** A vote's outcome. */
  public static String outcome(String outcome) {
    return switch (outcome) {
      case "approve" -> Messages.outcome_approve;
      case "approve-with-conditions" -> Messages.outcome_conditions;
      case "reject" -> Messages.outcome_reject;
      default -> outcome;
    };
  }

  /** A role of the server. */
  public static String role(String role) {
    return switch (role) {
      case "architect" -> Messages.role_architect;
      case "developer" -> Messages.role_developer;
      case "validator" -> Messages.role_validator;
      case "approver" -> Messages.role_approver;
      case "operator" -> Messages.role_operator;
      case "business-owner" -> Messages.role_businessOwner;
      case "auditor" -> Messages.role_auditor;
      case "administrator" -> Messages.role_administrator;
      default -> role;
    };
  }

  /** What a role is for, in a few words. */
  public static String duty(String role) {
    return switch (role) {
      case "architect" -> Messages.duty_architect;
      case "developer" -> Messages.duty_developer;
      case "validator" -> Messages.duty_validator;
      case "approver" -> Messages.duty_approver;
      case "operator" -> Messages.duty_operator;
      case "business-owner" -> Messages.duty_businessOwner;
      case "auditor" -> Messages.duty_auditor;
      case "administrator" -> Messages.duty_administrator;
      default -> "";
    };
  }

  /** A version's standing. */
  public static String standing(String standing) {
    return switch (standing) {
      case "candidate" -> Messages.standing_candidate;
      case "challenger" -> Messages.standing_challenger;
      case "champion" -> Messages.standing_champion;
      case "retired" -> Messages.standing_retired;
      default -> standing;
    };
  }

  /** A model's health. */
  public static String health(String health) {
    return switch (health == null ? "" : health) {
      case "ok" -> Messages.health_ok;
      case "warning" -> Messages.health_warning;
      case "critical" -> Messages.health_critical;
      default -> Messages.health_unknown;
    };
  }

  /** A comparison as a sign. */
  public static String operator(String operator) {
    return switch (operator == null ? "" : operator.toLowerCase(Locale.ROOT)) {
      case "greater-or-equal", "at-least", "ge", "gte" -> "≥";
      case "less-or-equal", "at-most", "le", "lte" -> "≤";
      case "greater", "gt", "above" -> ">";
      case "less", "lt", "below" -> "<";
      case "equal", "eq" -> "=";
      default -> operator == null ? "" : operator;
    };
  }
}
