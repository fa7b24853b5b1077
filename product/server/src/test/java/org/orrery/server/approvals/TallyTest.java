package org.orrery.server.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
  /** Votes: a approves, c approves with conditions, r rejects. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "open",
      value = {
        "a, 1, 1, approve",
        "r, 1, 1, reject",
        "c, 1, 1, approve-with-conditions",
        "a, 2, 2, open",
        "aa, 2, 2, approve",
        "ac, 2, 2, approve-with-conditions",
        "ar, 2, 2, reject",
        "r, 2, 2, reject",
        "r, 2, 3, open",
        "ra, 2, 3, open",
        "raa, 2, 3, approve",
        "rca, 2, 3, approve-with-conditions",
        "rr, 2, 3, reject",
        "arr, 2, 3, reject",
        "rrr, 2, 5, open",
        "rrrr, 2, 5, reject",
        "r, 2, 0, reject"
      })
  void aQuorumOfThePanelDecides(String votes, int quorum, int panel, String outcome) {
    assertThat(Tally.outcome(ballots(votes), quorum, panel, false, List.of("x")))
        .isEqualTo(outcome);
  }

  @Test
  void eachRoleNeedsAVoterOfItsOwnAndOneRejectionEndsIt() {
    Tally.Ballot both = new Tally.Ballot(Tally.APPROVE, List.of("x", "y"));
    Tally.Ballot one = new Tally.Ballot(Tally.APPROVE, List.of("x"));
    List<String> roles = List.of("x", "y");
    assertThat(Tally.outcome(List.of(both), 1, 2, true, roles)).isNull();
    assertThat(Tally.outcome(List.of(one, one), 2, 3, true, roles)).isNull();
    assertThat(Tally.outcome(List.of(both, one), 2, 3, true, roles)).isEqualTo(Tally.APPROVE);
    assertThat(Tally.outcome(List.of(one, both), 2, 3, true, roles)).isEqualTo(Tally.APPROVE);
    Tally.Ballot no = new Tally.Ballot(Tally.REJECT, List.of("x"));
    assertThat(Tally.outcome(List.of(no), 2, 9, true, roles)).isEqualTo(Tally.REJECT);
  }

  private static List<Tally.Ballot> ballots(String votes) {
    return Arrays.stream(votes.split(""))
        .map(
            vote ->
                new Tally.Ballot(
                    switch (vote) {
                      case "a" -> Tally.APPROVE;
                      case "c" -> Tally.CONDITIONS;
                      default -> Tally.REJECT;
                    },
                    List.of("x")))
        .toList();
  }
}
