package org.orrery.journeys.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.AuditEntry;
import org.orrery.api.AuditVerification;
import org.orrery.api.Event;
import org.orrery.api.EventTypes;
import org.orrery.api.Page;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.governance.audit.AuditView;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.ui.live.LiveFeed;
import org.orrery.workbench.Ids;

/** The audit trail: read, checked, taken away. */
@ExtendWith(LogWatch.class)
class AuditTest {
  private final FakeServer server = new FakeServer();
  private AuditView view;

  @BeforeEach
  void open() {
    server.on("GET /api/v1/audit", body -> new Page<>(FakeServer.many(1200, Facts::entry), null));
    Desk.show(Ids.GOVERNANCE);
    view = Desk.view(Ids.AUDIT, AuditView.class);
  }

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
  }

  @Test
  void theNewestEntryIsFirst() {
    Desk.signIn(server, "anna");
    Ui.await("the trail", () -> view.listed().size() == 1200);
    assertThat(view.listed().get(0).number()).isEqualTo(1200);
  }

  @Test
  void earlierEntriesAreLoadedWhenTheyAreAskedFor() {
    List<AuditEntry> all = FakeServer.many(1200, Facts::entry);
    server.on(
        "GET /api/v1/audit",
        body -> {
          String asked = asked().getLast();
          if (asked.contains("before=" + Long.MAX_VALUE)) {
            return new Page<>(all.subList(700, 1200), "701");
          }
          return asked.contains("before=701")
              ? new Page<>(all.subList(200, 700), "201")
              : new Page<>(all.subList(0, 200), null);
        });
    Desk.signIn(server, "anna");
    Ui.await("the end of the trail", () -> view.listed().size() == 500);
    assertThat(view.listed().getFirst().number()).isEqualTo(1200);
    assertThat(view.hasEarlier()).isTrue();
    view.earlier();
    Ui.await("the page before", () -> view.listed().size() == 1000);
    view.earlier();
    Ui.await("the whole trail", () -> view.listed().size() == 1200);
    assertThat(view.listed().getLast().number()).isEqualTo(1);
    assertThat(view.hasEarlier()).isFalse();
  }

  @Test
  void aFloodOfEventsIsOneQuestionForTheNewEntries() {
    Desk.signIn(server, "anna");
    Ui.await("the trail", () -> view.listed().size() == 1200);
    int before = asked().size();
    CountDownLatch slow = new CountDownLatch(1);
    server.on(
        "GET /api/v1/audit",
        body -> {
          await(slow);
          return new Page<>(List.of(Facts.entry(1200)), null);
        });
    server.event(EventTypes.STEP_ENTERED, "run-1");
    Ui.await("the first question", () -> asked().size() == before + 1);
    List<Event> seen = new ArrayList<>();
    Label beside = new Label(view.pane().getParent(), SWT.NONE);
    LiveFeed.<Event>of(Ui.window().getShell())
        .subscribe(beside, event -> true, seen::addAll, () -> {});
    for (int i = 0; i < 100; i++) {
      server.event(EventTypes.STEP_COMPLETED, "run-1");
    }
    Ui.await("all events", () -> seen.size() == 100);
    slow.countDown();
    Ui.await("the second question", () -> asked().size() == before + 2);
    beside.dispose();
    assertThat(asked().getLast()).contains("from=1200");
    assertThat(view.listed()).hasSize(1200);
  }

  @Test
  void newEntriesJoinThoseThatAreListedAndAnotherTrailReplacesThem() {
    List<AuditEntry> all = FakeServer.many(1203, Facts::entry);
    server.on(
        "GET /api/v1/audit",
        body ->
            new Page<>(
                asked().getLast().contains("from=1200")
                    ? all.subList(1199, 1203)
                    : all.subList(200, 1200),
                null));
    Desk.signIn(server, "anna");
    Ui.await("the trail", () -> view.listed().size() == 1000);
    view.refresh();
    Ui.await("the new entries", () -> view.listed().size() == 1003);
    assertThat(view.listed()).extracting(AuditEntry::number).doesNotHaveDuplicates();

    server.on("GET /api/v1/audit", body -> new Page<>(all.subList(0, 40), null));
    server.event(EventTypes.EVENTS_SKIPPED, "events");
    Ui.await("the trail of the backup", () -> view.listed().size() == 40);
  }

  private List<String> asked() {
    return server.asked("/api/v1/audit?");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void anIntactChainIsSaid() {
    server.on(
        "GET /api/v1/audit/verify",
        body -> new AuditVerification(true, 1200, null, "f".repeat(64), ""));
    Desk.signIn(server, "anna");
    Ui.await("the trail", () -> view.listed().size() == 1200);
    view.verify();
    Ui.await("the verdict", () -> view.verdict().contains("Intact: 1,200 entries"));
  }

  @Test
  void aBrokenChainNamesTheEntry() {
    server.on(
        "GET /api/v1/audit/verify",
        body -> new AuditVerification(false, 1200, 17L, "", "its hash does not fit"));
    Desk.signIn(server, "anna");
    Ui.await("the trail", () -> view.listed().size() == 1200);
    view.verify();
    Ui.await("the verdict", () -> view.verdict().contains("from entry 17 on"));
  }

  @Test
  void theTrailIsWrittenToAFile(@TempDir Path folder) throws Exception {
    server.on("GET /api/v1/audit/export", body -> "{\"number\":1}\n");
    Desk.signIn(server, "anna");
    Path file = folder.resolve("audit.ndjson");
    view.exportTo(file);
    Ui.await("the word", () -> view.verdict().contains("is written to"));
    assertThat(Files.readString(file)).isEqualTo("{\"number\":1}\n");
  }

  @Test
  void whoHasNotTheRoleIsTold() {
    server.on(
        "GET /api/v1/audit",
        body ->
            new Problem(
                "about:blank",
                "Forbidden",
                403,
                ProblemCodes.FORBIDDEN,
                "The audit trail needs the role auditor.",
                "",
                "",
                Map.of()));
    Desk.signIn(server, "dora");
    Ui.await("the refusal", () -> view.pane().message().contains("needs the role auditor"));
    assertThat(view.pane().message()).contains("You may not do this");
  }
}
