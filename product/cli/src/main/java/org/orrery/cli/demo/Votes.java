package org.orrery.cli.demo;

import java.util.List;
import java.util.Map;
import org.orrery.api.Approval;
import org.orrery.api.NewVote;
import org.orrery.api.ProblemCodes;
import org.orrery.client.ClientException;
import org.orrery.client.OrreryClient;

/** Approvals of the story: who votes, with which reason, on which evidence. */
final class Votes {
  private final People people;
  private final Progress progress;

  Votes(People people, Progress progress) {
    this.people = people;
    this.progress = progress;
  }

  /** The validator confirms the risk of the model. */
  void classify() throws Exception {
    Approval task = progress.waiting("classify-risk");
    people.as(People.VALIDATOR).vote(task.id(), classification());
  }

  String refuseOwn() throws Exception {
    Approval approval = progress.waiting("approve-release");
    try {
      people.as(People.DEVELOPER).vote(approval.id(), agreement(approval, "My own work."));
    } catch (ClientException e) {
      if (e.code().equals(ProblemCodes.FOUR_EYES)) {
        return e.problem().status() + " " + e.code();
      }
      throw e;
    }
    throw new IllegalStateException("The server let the developer approve the own model.");
  }

  /** A validator and an approver agree, each after reading the evidence. */
  String approve(String element) throws Exception {
    long bytes = 0;
    for (String person : List.of(People.VALIDATOR, People.APPROVER)) {
      OrreryClient client = people.as(person);
      Approval approval = client.approval(progress.waiting(element).id());
      for (Approval.Evidence evidence : approval.evidence()) {
        bytes += client.artifact(evidence.sha256()).length;
      }
      client.vote(approval.id(), agreement(approval, "Read and agreed."));
    }
    Approval decided =
        people.as(People.AUDITOR).approvals(null, false).stream()
            .filter(a -> a.element().equals(element) && a.run().equals(progress.run()))
            .findFirst()
            .orElseThrow();
    if (!decided.state().equals("approved")) {
      throw new IllegalStateException("The approval is " + decided.state() + ".");
    }
    return "%d votes by %s, %d bytes of evidence read"
        .formatted(
            decided.votes().size(),
            String.join(" and ", decided.votes().stream().map(Approval.Vote::role).toList()),
            bytes);
  }

  private static NewVote classification() {
    return new NewVote(
        "approve",
        "Credit origination is of high risk and not prohibited.",
        List.of(),
        null,
        List.of(),
        List.of(),
        Map.of("confirmed-tier", "2", "prohibited-use", "false"));
  }

  private static NewVote agreement(Approval approval, String reason) {
    return new NewVote(
        "approve",
        reason,
        List.of(),
        null,
        approval.evidence().stream().map(Approval.Evidence::sha256).toList(),
        approval.checklist());
  }
}
