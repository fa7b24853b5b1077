package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.orrery.api.AuditVerification;
import org.orrery.api.Model;
import org.orrery.api.NewModel;

/** Models of some size that are entered one after another, and which of them were acknowledged. */
final class Entries {
  private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger names = new AtomicInteger();

  /** Enters the next one; any thread. */
  HttpResponse<String> enter(Story story) {
    String name = "model-" + names.getAndIncrement();
    NewModel model =
        new NewModel(name, noise(), "rules", 4, "", List.of(), "none", "low", "low", "", "");
    HttpResponse<String> answer = story.http.post("dana", "/api/v1/models", model);
    if (answer.statusCode() == 200) {
      acknowledged.add(name);
    }
    return answer;
  }

  /** 20,000 letters and digits that no database makes smaller. */
  private static String noise() {
    return ThreadLocalRandom.current()
        .ints(20_000, 0, 36)
        .mapToObj(digit -> Character.toString(Character.forDigit(digit, 36)))
        .collect(Collectors.joining());
  }

  /** A database may have some room of its own, so it is written to until it refuses. */
  HttpResponse<String> untilRefused(Story story) {
    HttpResponse<String> answer = enter(story);
    while (answer.statusCode() == 200) {
      assertThat(names.get()).as("rows on a full disk").isLessThan(20_000);
      answer = enter(story);
    }
    return answer;
  }

  /** Everything that was acknowledged is there, and the audit trail is whole. */
  void areKept(Story story) {
    assertThat(story.http.list("aude", "/api/v1/models", Model.class))
        .extracting(Model::name)
        .containsAll(acknowledged);
    AuditVerification audit =
        story.http.get("aude", "/api/v1/audit/verify", AuditVerification.class);
    assertThat(audit.intact()).as(audit.message()).isTrue();
  }
}
