package org.orrery.governance.approvals;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.orrery.api.Approval;
import org.orrery.governance.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.text.Times;

/** What is said about an approval. */
final class ApprovalTexts {
  /** Mine first, then the open ones, the escalated and the soonest due before the others. */
  static final Comparator<Approval> URGENT_FIRST =
      Comparator.comparing((Approval a) -> !a.mayDecide())
          .thenComparing(a -> !"open".equals(a.state()))
          .thenComparing(a -> !a.escalated())
          .thenComparing(Approval::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Approval::created, Comparator.nullsLast(Comparator.reverseOrder()));

  private static final Duration SOON = Duration.ofHours(24);

  private ApprovalTexts() {}

  /** The model and version that is decided on. */
  static String subject(Approval approval) {
    String model = approval.model() == null ? approval.lifecycleName() : approval.model();
    return approval.version() == null
        ? model
        : NLS.bind(Messages.approvals_version, model, approval.version());
  }

  static String due(Approval approval, Instant now) {
    return "open".equals(approval.state()) ? Times.due(approval.due(), now) : "";
  }

  static ColorRole dueColor(Approval approval, Instant now) {
    if (approval.due() == null || !"open".equals(approval.state())) {
      return null;
    }
    if (approval.due().isBefore(now)) {
      return ColorRole.CRITICAL;
    }
    return approval.due().isBefore(now.plus(SOON)) ? ColorRole.WARNING : null;
  }

  /** How the decision comes about: "2 of the roles validator, approver; each role; four eyes". */
  static String terms(Approval approval) {
    StringBuilder text =
        new StringBuilder(
            NLS.bind(
                approval.quorum() == 1 ? Messages.terms_one : Messages.terms_quorum,
                approval.quorum(),
                String.join(", ", approval.roles())));
    if (approval.eachRole()) {
      text.append(' ').append(Messages.terms_eachRole);
    }
    if (approval.fourEyes()) {
      text.append(' ').append(Messages.terms_fourEyes);
    }
    return text.toString();
  }

  /** How far it is: "1 of 2 have decided; validator is still missing". */
  static String progress(Approval approval) {
    int given = approval.votes().size();
    Set<String> missing = new LinkedHashSet<>(approval.roles());
    approval.votes().forEach(v -> missing.remove(v.role()));
    String text = NLS.bind(Messages.terms_progress, given, approval.quorum());
    return !"open".equals(approval.state()) || missing.isEmpty() || !approval.eachRole()
        ? text
        : text
            + " "
            + NLS.bind(Messages.terms_missing, missing.stream().collect(Collectors.joining(", ")));
  }

  /** Whether conditions of the approval wait for somebody to say that they are met. */
  static boolean hasOpenConditions(Approval approval) {
    return "approved-with-conditions".equals(approval.state()) || isExpired(approval);
  }

  /** Whether its conditions ended before somebody said that they are met. */
  static boolean isExpired(Approval approval) {
    return "conditions-expired".equals(approval.state());
  }

  /** Whether it waits for the person who is signed in. */
  static boolean isMine(Approval approval) {
    return approval.mayDecide() || approval.mayMeetConditions();
  }

  /** The conditions of all votes. */
  static List<String> openConditions(Approval approval) {
    return approval.votes().stream()
        .map(Approval.Vote::conditions)
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .toList();
  }

  /** Until when how many conditions hold: the first end counts. */
  static String conditions(Approval approval) {
    Instant end =
        approval.votes().stream()
            .map(Approval.Vote::conditionsExpire)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    int count = openConditions(approval).size();
    if (isExpired(approval)) {
      return NLS.bind(Messages.conditions_ended, count);
    }
    return end == null
        ? NLS.bind(Messages.conditions_open, count)
        : NLS.bind(Messages.conditions_until, count, Times.at(end));
  }

  /** Why the decision cannot be handed on, or an empty string. */
  static String whyNotDelegated(Approval approval) {
    if (approval.mayDelegate()) {
      return "";
    }
    return approval.mayDecide() ? Messages.delegate_notDrawn : whyNot(approval);
  }

  /** Why it cannot be said that conditions are met, or an empty string. */
  static String whyNotMet(Approval approval) {
    if (approval.mayMeetConditions()) {
      return "";
    }
    return hasOpenConditions(approval)
        ? NLS.bind(Messages.conditions_notYours, String.join(", ", approval.roles()))
        : Messages.conditions_none;
  }

  /** Why the person may not decide. */
  static String whyNot(Approval approval) {
    return approval.whyNot() == null || approval.whyNot().isBlank()
        ? NLS.bind(Messages.whyNot_role, String.join(", ", approval.roles()))
        : approval.whyNot();
  }
}
