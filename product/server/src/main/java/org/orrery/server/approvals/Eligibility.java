package org.orrery.server.approvals;

import java.util.List;
import java.util.Map;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.orrery.server.approvals.ApprovalRows.Row;
import org.orrery.server.approvals.ApprovalRows.VoteRow;
import org.springframework.stereotype.Component;

/** Who may decide on a step: roles, four eyes, one vote for each person, nothing handed on. */
@Component
class Eligibility {
  private final ApprovalRows rows;

  Eligibility(ApprovalRows rows) {
    this.rows = rows;
  }

  void refuse(Row row, List<VoteRow> votes, Voter voter) {
    ProblemException whyNot = whyNot(row, votes, voter);
    if (whyNot != null) {
      throw whyNot;
    }
  }

  /** Why somebody may not vote now, or null. */
  ProblemException whyNot(Row row, List<VoteRow> votes, Voter voter) {
    if (!row.open()) {
      return closed(row);
    }
    ProblemException barred = barred(row, voter);
    if (barred != null) {
      return barred;
    }
    if (votes.stream().anyMatch(vote -> vote.vote().by().equals(voter.name()))) {
      return fourEyes("You have decided already.", "Nobody decides twice.");
    }
    String delegate = rows.delegations(row.id()).get(voter.name());
    if (delegate != null) {
      return new ProblemException(
          409,
          ProblemCodes.WRONG_STATE,
          "You have handed this decision on to " + delegate + ".",
          "Wait for " + delegate + " to decide.");
    }
    return null;
  }

  /** Why somebody may never decide on a step, or null. */
  static ProblemException barred(Row row, Voter voter) {
    if (voter.roles(row.terms()).isEmpty()) {
      List<String> needed =
          row.terms().roles().stream().map(Terms.DrawnRole::serverRole).distinct().toList();
      return new ProblemException(
          403,
          ProblemCodes.ROLE_MISSING,
          "This step is decided by other roles than yours.",
          "Ask somebody who is " + String.join(" or ", needed) + ".",
          Map.of("needed", needed));
    }
    if (row.excluded().contains(voter.name())) {
      return fourEyes(
          "You started the run, made the version or uploaded its data.",
          "Somebody else has to decide.");
    }
    return null;
  }

  private static ProblemException fourEyes(String detail, String hint) {
    return new ProblemException(403, ProblemCodes.FOUR_EYES, detail, hint);
  }

  static ProblemException closed(Row row) {
    return new ProblemException(
        409,
        ProblemCodes.WRONG_STATE,
        "The step is " + row.state() + ".",
        "Load it again.",
        Map.of("current", row.state(), "needed", "open"));
  }
}
