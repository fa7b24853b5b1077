package org.orrery.server.approvals;

import java.util.ArrayList;
import java.util.List;

/** Counts votes: when a decision is reached, and which. */
final class Tally {
  static final String APPROVE = "approve";
  static final String CONDITIONS = "approve-with-conditions";
  static final String REJECT = "reject";

  private Tally() {}

  /**
   * A vote as it counts.
   *
   * @param roles roles of the step that the voter has
   */
  record Ballot(String outcome, List<String> roles) {}

  /**
   * The outcome, or null while votes are missing. A quorum of the panel approves. It is rejected as
   * soon as those who are left cannot make the quorum; where each role must approve, by one
   * rejection.
   */
  static String outcome(
      List<Ballot> ballots, int quorum, int panel, boolean eachRole, List<String> roles) {
    List<Ballot> approvals =
        ballots.stream().filter(ballot -> !ballot.outcome.equals(REJECT)).toList();
    int rejections = ballots.size() - approvals.size();
    if (rejections > 0 && (eachRole || rejections > Math.max(panel, quorum) - quorum)) {
      return REJECT;
    }
    if (approvals.size() < quorum || (eachRole && !covered(roles, approvals))) {
      return null;
    }
    boolean conditions = approvals.stream().anyMatch(ballot -> ballot.outcome.equals(CONDITIONS));
    return conditions ? CONDITIONS : APPROVE;
  }

  /** Whether each role can be given a voter of its own. */
  private static boolean covered(List<String> roles, List<Ballot> ballots) {
    if (roles.isEmpty()) {
      return true;
    }
    List<String> others = roles.subList(1, roles.size());
    for (Ballot ballot : ballots) {
      if (ballot.roles.contains(roles.get(0))) {
        List<Ballot> left = new ArrayList<>(ballots);
        left.remove(ballot);
        if (covered(others, left)) {
          return true;
        }
      }
    }
    return false;
  }
}
