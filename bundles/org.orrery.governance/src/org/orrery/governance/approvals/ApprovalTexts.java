package org.orrery.governance.approvals;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
}
