package org.orrery.server.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.orrery.server.story.Sketch.NEW;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.api.AuditEntry;
import org.orrery.api.Run;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.CallStep;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.TicketStep;
import org.orrery.server.Json;
import org.orrery.server.story.Http;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Steps that reach other systems, on the real engine, over real HTTP and SMTP. */
@ExtendWith(OutputCaptureExtension.class)
class ConnectorsTest {
  private final SharedServer shared = SharedServer.get();
  private final Peer peer = shared.peer;
  private final Story story = shared.story;

  @Test
  void everyKindReachesItsSystemWithItsKeyAndItsSecretStaysHidden(CapturedOutput log) {
    Sketch sketch = new Sketch("reach-out");
    NotifyStep tell = sketch.then(NEW.createNotifyStep(), "tell");
    tell.setChannel("hooks");
    tell.setMessage("A release is due");
    tell.getRecipients().add(sketch.role("watcher", "validator"));
    TicketStep ticket = sketch.then(NEW.createTicketStep(), "ticket");
    ticket.setSystem("hooks");
    ticket.setProject("RISK");
    ticket.setTitle("Look at it");
    call(sketch, "call", "hooks").setPath("/models/7");
    Run run = shared.run(sketch);
    story.reaches(run.id(), "end", "completed");

    List<Peer.Received> told = peer.received("/hooks");
    assertThat(told).hasSize(2);
    assertThat(Json.map(told.get(0).body()))
        .containsEntry("run", run.id())
        .containsEntry("model", "reach-out")
        .containsEntry("recipients", List.of("watcher"))
        .containsEntry("message", "A release is due");
    assertThat(Json.map(told.get(1).body()))
        .containsEntry("project", "RISK")
        .containsEntry("title", "Look at it");
    assertThat(peer.received("/hooks/models/7")).hasSize(1);
    assertThat(told)
        .extracting(request -> request.headers().get("Idempotency-Key"))
        .doesNotContainNull()
        .doesNotHaveDuplicates();
    assertThat(told)
        .allSatisfy(
            request ->
                assertThat(request.headers())
                    .containsEntry("Authorization", "Bearer " + SharedServer.SECRET)
                    .containsEntry("Orrery-Call", "1"));
    Run after = story.run(run.id());
    assertThat(Story.step(after, "call").results())
        .containsEntry("status", "200")
        .containsEntry("calls", "1");
    assertThat(Json.write(after)).doesNotContain(SharedServer.SECRET);
    assertThat(Http.ok(story.http.send("aude", "GET", "/api/v1/audit/export", null, null)))
        .contains(run.id())
        .doesNotContain(SharedServer.SECRET);
    assertThat(log.getAll()).doesNotContain(SharedServer.SECRET);
  }

  @ParameterizedTest
  @CsvSource({
    "unasked, may not reach, orrery.connectors.unasked.allow",
    "narrow, may not reach, orrery.connectors.narrow.allow",
    "metadata, 169.254.169.254, orrery.connectors.metadata.allow",
    "open, Others than its owner, chmod 600",
    "absent, is not configured, orrery.connectors.absent.url"
  })
  void whatMayNotBeReachedIsNotAndSaysWhatToSet(String connector, String what, String remedy) {
    Sketch sketch = new Sketch("refused-" + connector);
    once(call(sketch, "call", connector));
    Run run = shared.run(sketch);
    Run.Step failed = story.reaches(run.id(), "call", "failed");
    assertThat(failed.message()).contains(what, remedy);
    assertThat(peer.received("/" + connector)).isEmpty();
    cancel(run);
  }

  @Test
  void aRedirectIsNoWayOut() {
    peer.answers("/hooks/moved", 302);
    Sketch sketch = new Sketch("redirected");
    CallStep call = call(sketch, "call", "hooks");
    once(call);
    call.setPath("moved");
    Run run = shared.run(sketch);
    assertThat(story.reaches(run.id(), "call", "failed").message()).contains("answered 302");
    assertThat(peer.received("/elsewhere")).isEmpty();
    cancel(run);
  }

  /** Nobody knows whether the first call was carried out, so the second one says so everywhere. */
  @Test
  void aCallWithoutAnAnswerIsMadeAgainUnderItsKeyAndTheTrailSaysSo() {
    peer.answers("/slow", Peer.NEVER);
    Sketch sketch = new Sketch("unanswered");
    call(sketch, "call", "slow");
    Run run = shared.run(sketch);
    assertThat(story.reaches(run.id(), "call", "retrying").message())
        .contains("did not answer within PT3S");
    shared.later("PT10S");
    story.reaches(run.id(), "end", "completed");

    List<Peer.Received> calls = peer.received("/slow");
    assertThat(calls)
        .extracting(call -> call.headers().get("Orrery-Call"))
        .containsExactly("1", "2");
    assertThat(calls.get(1).headers().get("Idempotency-Key"))
        .isEqualTo(calls.get(0).headers().get("Idempotency-Key"));
    assertThat(Story.step(story.run(run.id()), "call").results()).containsEntry("calls", "2");
    assertThat(trail(run, "connector-called-again"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.details()).containsEntry("call", 2));
  }

  /** A refusal is an answer: trying again is no doubt that the trail must tell of. */
  @Test
  void aRefusedCallIsMadeAgainWithoutDoubt() {
    peer.answers("/hooks/busy", 503);
    Sketch sketch = new Sketch("busy");
    call(sketch, "call", "hooks").setPath("busy");
    Run run = shared.run(sketch);
    assertThat(story.reaches(run.id(), "call", "retrying").message()).contains("answered 503");
    shared.later("PT10S");
    story.reaches(run.id(), "end", "completed");
    assertThat(peer.received("/hooks/busy")).hasSize(2);
    assertThat(trail(run, "connector-called-again")).isEmpty();
  }

  @Test
  void mailGoesToTheAddressesOfTheRoles() {
    Sketch sketch = new Sketch("mailed");
    notify(sketch, "mail");
    Run run = shared.run(sketch);
    story.reaches(run.id(), "end", "completed");
    await()
        .atMost(Duration.ofMinutes(4))
        .untilAsserted(
            () ->
                assertThat(shared.mail.lines())
                    .contains("RCPT TO:<vera@bank.example>", "Orrery-Call: 1", "Please look")
                    .anyMatch(line -> line.startsWith("Subject: Model mailed: The tell"))
                    .anyMatch(line -> line.contains(run.id())));
  }

  @Test
  void aPasswordIsNotSentWithoutEncryption() {
    Sketch sketch = new Sketch("unencrypted");
    once(notify(sketch, "plain"));
    Run run = shared.run(sketch);
    assertThat(story.reaches(run.id(), "tell", "failed").message()).contains("STARTTLS");
    assertThat(shared.mail.lines()).noneMatch(line -> line.startsWith("AUTH"));
    cancel(run);
  }

  private static NotifyStep notify(Sketch sketch, String channel) {
    NotifyStep tell = sketch.then(NEW.createNotifyStep(), "tell");
    tell.setChannel(channel);
    tell.setMessage("Please look");
    tell.getRecipients().add(sketch.role("watcher", "validator"));
    return tell;
  }

  private static CallStep call(Sketch sketch, String id, String connector) {
    CallStep call = sketch.then(NEW.createCallStep(), id);
    call.setConnector(connector);
    return call;
  }

  private static void once(AutomaticStep step) {
    step.setRetry(NEW.createRetryPolicy());
    step.getRetry().setAttempts(1);
  }

  private void cancel(Run run) {
    story.http.post("omar", "/api/v1/runs/" + run.id() + "/cancel", null, Run.class);
  }

  private List<AuditEntry> trail(Run run, String action) {
    return story
        .http
        .send("aude", "GET", "/api/v1/audit/export", null, null)
        .body()
        .lines()
        .map(line -> Json.read(line, AuditEntry.class))
        .filter(entry -> entry.subject().equals("run/" + run.id()))
        .filter(entry -> entry.action().equals(action))
        .toList();
  }
}
