package org.orrery.server.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.AuditEntry;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Proposal;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.server.Json;
import org.orrery.server.TestServer;
import org.orrery.server.story.Http;
import org.orrery.server.story.Story;

/** A change to approval steps on its way to a deployment, and all that keeps it from there. */
class ProposalsTest {
  private static final String PROPOSALS = "/api/v1/proposals";

  @TempDir private Path data;

  private Story story;

  @Test
  void onlyWhatSomebodyElseAcceptedIsDeployed() {
    try (TestServer server = TestServer.start(data, List.of())) {
      story = new Story(new Http(server.url()), data);
      story.http.person("both", "architect", "validator");
      story.deploy(drawn(drawing -> {}));
      story.deploy(drawn(drawing -> drawing.setVersion("1.1.0")));
      unchangedApprovalsNeedNobody();
      byte[] sooner = drawn(drawing -> approval(drawing).setDueIn("P2D"));
      aChangeIsRefusedAndToldByThePreview(sooner);
      Proposal open = proposed("arne", sooner);
      assertThat(proposed("arne", sooner).id()).as("proposed twice").isEqualTo(open.id());
      whoMayNotDecide(open);
      acceptedItIsDeployedWithWhateverElseIsDifferent(open);
      anAcceptanceHoldsOnce();
      aRejectionIsTold();
      whatWasProposedBesideItIsOutdated();
      whomARoleStandsForIsPartOfAnApproval();
    }
  }

  private void unchangedApprovalsNeedNobody() {
    Problem refused =
        refused(propose("arne", drawn(drawing -> drawing.setVersion("1.2.0")), "because"));
    assertThat(refused.code()).isEqualTo(ProblemCodes.WRONG_STATE);
  }

  private void aChangeIsRefusedAndToldByThePreview(byte[] archive) {
    Problem refused = refused(deploy("arne", archive));
    assertThat(refused.code()).isEqualTo(ProblemCodes.ACCEPTANCE_NEEDED);
    assertThat(refused.detail()).contains("approve-release", "nobody has accepted it");
    assertThat(refused.hint()).contains("Propose it", "validator");
    DeploymentPreview.Acceptance needed = preview(archive).acceptance();
    assertThat(needed.proposal()).isNull();
    assertThat(needed.changes())
        .singleElement()
        .satisfies(change -> assertThat(change.element()).isEqualTo("approve-release"));
    assertThat(refused(propose("arne", archive, " ")).code()).isEqualTo(ProblemCodes.BAD_REQUEST);
  }

  private void whoMayNotDecide(Proposal open) {
    assertThat(refused(decide("dana", open, "accept")).code()).isEqualTo(ProblemCodes.FORBIDDEN);
    assertThat(refused(decide("arne", open, "accept")).code()).isEqualTo(ProblemCodes.FORBIDDEN);
    assertThat(seen("arne", open).whyNot()).contains("validator or an approver");
    assertThat(refused(decide("both", open, "withdraw")).detail()).contains("arne");
    byte[] own = drawn(drawing -> approval(drawing).setDueIn("P3D"));
    Proposal ofBoth = proposed("both", own);
    assertThat(ofBoth.mayDecide()).isFalse();
    assertThat(refused(decide("both", ofBoth, "accept")).code()).isEqualTo(ProblemCodes.FOUR_EYES);
    Http.ok(decide("both", ofBoth, "withdraw"));
    assertThat(refused(deploy("both", own)).detail()).contains("nobody has accepted it");
    assertThat(refused(decide("vera", ofBoth, "accept")).code())
        .isEqualTo(ProblemCodes.WRONG_STATE);
  }

  private void acceptedItIsDeployedWithWhateverElseIsDifferent(Proposal open) {
    byte[] later =
        drawn(
            drawing -> {
              approval(drawing).setDueIn("P2D");
              drawing.setVersion("1.3.0");
            });
    assertThat(refused(deploy("arne", later)).detail()).contains("arne", "not decided");
    assertThat(seen("vera", open).mayDecide()).isTrue();
    Http.ok(decide("vera", open, "accept"));
    assertThat(preview(later).acceptance().given()).isTrue();
    Definition definition = story.deploy(later);
    Proposal used = seen("vera", open);
    assertThat(used.state()).isEqualTo("deployed");
    assertThat(used.definition()).isEqualTo(definition.id());
    assertThat(used.decidedBy()).isEqualTo("vera");
    assertThat(trail(open)).containsExactly("arne proposal-made", "vera proposal-accepted");
  }

  private void anAcceptanceHoldsOnce() {
    Consumer<Lifecycle> back = drawing -> drawing.setVersion("1.4.0");
    Proposal undo = proposed("arne", drawn(back));
    Http.ok(decide("carl", undo, "accept"));
    story.deploy(drawn(back));
    byte[] again =
        drawn(
            drawing -> {
              approval(drawing).setDueIn("P2D");
              drawing.setVersion("1.5.0");
            });
    assertThat(refused(deploy("arne", again)).code()).isEqualTo(ProblemCodes.ACCEPTANCE_NEEDED);
  }

  private void aRejectionIsTold() {
    byte[] lax = drawn(drawing -> approval(drawing).getChecklist().clear());
    Proposal open = proposed("arne", lax);
    Http.ok(decide("vera", open, "reject"));
    assertThat(refused(deploy("arne", lax)).detail()).contains("vera rejected it: trial");
    assertThat(preview(lax).acceptance().proposal().state()).isEqualTo("rejected");
    assertThat(proposed("arne", lax).id()).as("proposed again").isNotEqualTo(open.id());
  }

  private void whatWasProposedBesideItIsOutdated() {
    byte[] first = drawn(drawing -> approval(drawing).setDueIn("P4D"));
    Proposal taken = proposed("arne", first);
    Proposal other = proposed("arne", drawn(drawing -> approval(drawing).setDueIn("P6D")));
    Http.ok(decide("vera", other, "accept"));
    Http.ok(decide("vera", taken, "accept"));
    story.deploy(first);
    assertThat(seen("vera", other).state()).isEqualTo("outdated");
    assertThat(trail(other)).last().isEqualTo("arne proposal-outdated");
    assertThat(refused(deploy("arne", drawn(drawing -> approval(drawing).setDueIn("P6D")))).code())
        .isEqualTo(ProblemCodes.ACCEPTANCE_NEEDED);
  }

  private void whomARoleStandsForIsPartOfAnApproval() {
    byte[] developers =
        drawn(
            drawing -> {
              approval(drawing).setDueIn("P4D");
              approval(drawing).getApprovers().getLast().setServerRole("business-owner");
            });
    String role = approval(read()).getApprovers().getLast().getId();
    assertThat(preview(developers).acceptance().changes())
        .extracting(DeploymentPreview.Change::element)
        .containsExactly(role);
    byte[] proposed =
        story
            .http
            .send(
                "vera",
                "GET",
                PROPOSALS + "/" + proposed("arne", developers).id() + "/drawing",
                null,
                null)
            .body()
            .getBytes(StandardCharsets.UTF_8);
    assertThat(new String(proposed, StandardCharsets.UTF_8)).contains("business-owner");
  }

  private List<String> trail(Proposal proposal) {
    HttpResponse<String> page =
        story.http.send(
            "aude", "GET", "/api/v1/audit?from=1&subject=proposal/" + proposal.id(), null, null);
    return Json.list(Json.write(Json.map(Http.ok(page)).get("items")), AuditEntry.class).stream()
        .map(entry -> entry.actor() + " " + entry.action())
        .toList();
  }

  private DeploymentPreview preview(byte[] archive) {
    return Json.read(
        Http.ok(post("arne", "/api/v1/deployments/preview", archive)), DeploymentPreview.class);
  }

  private Proposal proposed(String who, byte[] archive) {
    return Json.read(Http.ok(propose(who, archive, "because")), Proposal.class);
  }

  private Proposal seen(String who, Proposal proposal) {
    return story.http.get(who, PROPOSALS + "/" + proposal.id(), Proposal.class);
  }

  private HttpResponse<String> propose(String who, byte[] archive, String reason) {
    String query = URLEncoder.encode(reason, StandardCharsets.UTF_8);
    return post(who, PROPOSALS + "?reason=" + query, archive);
  }

  private HttpResponse<String> decide(String who, Proposal proposal, String how) {
    return story.http.post(
        who, PROPOSALS + "/" + proposal.id() + "/" + how, Map.of("reason", "trial"));
  }

  private HttpResponse<String> deploy(String who, byte[] archive) {
    return post(who, "/api/v1/deployments", archive);
  }

  private HttpResponse<String> post(String who, String path, byte[] archive) {
    return story.http.send(who, "POST", path, archive, "application/zip");
  }

  private static Problem refused(HttpResponse<String> answer) {
    return Http.problem(answer);
  }

  private static ApprovalStep approval(Lifecycle drawing) {
    return drawing.getStages().stream()
        .flatMap(stage -> stage.getNodes().stream())
        .filter(node -> node.getId().equals("approve-release"))
        .map(ApprovalStep.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Lifecycle read() {
    try {
      return LifecycleFiles.load(Path.of("../../samples/credit/credit-risk.lifecycle"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] drawn(Consumer<Lifecycle> change) {
    Lifecycle drawing = read();
    change.accept(drawing);
    try {
      return Compiler.compile(drawing, LocalDate.now()).archive();
    } catch (CompilationException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }
}
