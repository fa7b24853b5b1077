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

  /** The outcome, or null while votes are missing. One rejection rejects. */
  static String outcome(List<Ballot> ballots, int quorum, boolean eachRole, List<String> roles) {
    if (ballots.stream().anyMatch(ballot -> ballot.outcome.equals(REJECT))) {
      return REJECT;
    }
    if (ballots.size() < quorum || (eachRole && !covered(roles, new ArrayList<>(ballots)))) {
      return null;
    }
    boolean conditions = ballots.stream().anyMatch(ballot -> ballot.outcome.equals(CONDITIONS));
    return conditions ? CONDITIONS : APPROVE;
  }

  /** Whether each role can be given a voter of its own. */
  private static boolean covered(List<String> roles, List<Ballot> ballots) {
    if (roles.isEmpty()) {
      return true;
    }
    List<String> others = roles.subList(1, roles.size());
    for (Ballot ballot : List.copyOf(ballots)) {
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
