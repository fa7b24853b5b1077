package org.orrery.journeys.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.orrery.api.Alert;
import org.orrery.api.Approval;
import org.orrery.api.AuditEntry;
import org.orrery.api.AuditVerification;
import org.orrery.api.Lineage;
import org.orrery.api.Model;
import org.orrery.api.ModelHealth;
import org.orrery.api.Page;
import org.orrery.api.Run;
import org.orrery.api.Series;
import org.orrery.api.Traffic;
import org.orrery.api.User;
import org.orrery.journeys.governance.Facts;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.format.LifecycleFiles;

/** A server with very much on it, all of it with long names. */
public final class Crowd {
  public static final String LONG =
      "A name that somebody wrote without looking at the width of any screen, ".repeat(3).strip();
  private static final Instant NOW = Instant.now();

  private Crowd() {}

  /** Lets a server answer every view with so many things. */
  public static void answer(FakeServer server, int count) {
    server.on("GET /api/v1/models", body -> many(count, Crowd::model));
    server.on("GET /api/v1/approvals", body -> many(count, Crowd::approval));
    server.on(
        "GET /api/v1/proposals", body -> many(count, i -> Facts.proposal("p" + i, "open", null)));
    server.on("GET /api/v1/audit", body -> new Page<>(many(count, Crowd::entry), null));
    server.on(
        "GET /api/v1/audit/verify",
        body -> new AuditVerification(true, count, null, "f".repeat(64), ""));
    server.on("GET /api/v1/users", body -> many(count, Crowd::user));
    server.on("GET /api/v1/runs", body -> many(count, Crowd::run));
    server.on("GET /api/v1/alerts", body -> many(count, Crowd::alert));
    server.on("GET /api/v1/experiments", body -> List.of());
    server.on("GET /api/v1/runs/" + name(1), body -> run(1));
    server.on("GET /api/v1/deployments/definition/drawing", body -> drawing());
    String model = "GET /api/v1/models/" + name(1);
    server.on(model + "/versions", body -> List.of());
    server.on(model + "/health", body -> new ModelHealth(name(1), 1, null, "ok", List.of()));
    server.on(model + "/traffic", body -> new Traffic(name(1), "champion", List.of(), List.of()));
    server.on(model + "/versions/1/lineage", body -> new Lineage(List.of(), List.of()));
    server.on(model + "/monitors/psi/series", body -> new Series("", "", "", List.of(), List.of()));
  }

  private static <T> List<T> many(int count, IntFunction<T> make) {
    return IntStream.rangeClosed(1, count).mapToObj(make).toList();
  }

  /** Sorts as its number does. */
  static String name(int number) {
    return "model-%05d".formatted(number);
  }

  private static Model model(int number) {
    return new Model(
        name(number),
        "",
        "ml",
        2,
        LONG,
        List.of("EU"),
        "applicants",
        "high",
        "high",
        LONG,
        LONG,
        1,
        null,
        1,
        "ok",
        NOW);
  }

  static Approval approval(int number) {
    return new Approval(
        "a" + number,
        "run-" + number,
        LONG,
        "approve",
        number + " " + LONG,
        "approval",
        name(number),
        1,
        "open",
        List.of("validator"),
        1,
        true,
        true,
        List.of(LONG),
        List.of(),
        List.of(),
        List.of(),
        NOW,
        NOW.plusSeconds(3600),
        false,
        true,
        "");
  }

  static AuditEntry entry(int number) {
    return new AuditEntry(
        number,
        NOW.plusSeconds(number),
        "ada",
        "run-started",
        LONG,
        Map.of("reason", LONG),
        "a".repeat(64),
        "b".repeat(64));
  }

  private static User user(int number) {
    return new User("user-" + number, LONG, List.of("validator", "approver"), true);
  }

  static Run run(int number) {
    return new Run(
        name(number),
        "definition",
        "life",
        LONG,
        name(number),
        "running",
        null,
        "dora",
        NOW.minusSeconds(number),
        null,
        List.of());
  }

  private static Alert alert(int number) {
    return new Alert(
        "alert-" + number,
        name(number),
        "psi",
        LONG,
        "critical",
        0.31,
        0.25,
        "1",
        LONG,
        "open",
        null,
        null,
        "run",
        NOW.minusSeconds(number),
        null);
  }

  private static String drawing() {
    var lifecycle = LifecycleFactory.eINSTANCE.createLifecycle();
    lifecycle.setId("life");
    lifecycle.setName(LONG);
    return new String(LifecycleFiles.toBytes(lifecycle), java.nio.charset.StandardCharsets.UTF_8);
  }
}
