package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.orrery.api.AuditEntry;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.server.Json;

/** A definition keeps what its release was called; the audit trail has it beside the reason. */
class ReleaseNameTest {
  private static final String DEPLOYMENTS = "/api/v1/deployments";
  private static final String NAME = "Spring \u2013 \u201cFr\u00fchling\u201d & more";

  private final Http http = SharedServer.get().story.http;
  private final byte[] archive = archive("release-name");

  @Test
  void itIsKeptListedComparedAndInTheTrail() {
    refused("a".repeat(201), ProblemCodes.TOO_LARGE, "201 characters", "at most 200");
    refused("two\nlines", ProblemCodes.BAD_REQUEST, "line break", "one line");
    refused("no\u0000thing", ProblemCodes.BAD_REQUEST, "control character", "one line");

    Definition made = made(" " + NAME + " ");
    assertThat(made.release()).isEqualTo(NAME);
    assertThat(http.get("dana", DEPLOYMENTS + "/" + made.id(), Definition.class).release())
        .isEqualTo(NAME);
    assertThat(http.list("dana", DEPLOYMENTS, Definition.class))
        .filteredOn(each -> each.id().equals(made.id()))
        .extracting(Definition::release)
        .containsExactly(NAME);
    DeploymentPreview preview =
        Json.read(
            Http.ok(
                http.send("arne", "POST", DEPLOYMENTS + "/preview", archive, "application/zip")),
            DeploymentPreview.class);
    assertThat(preview.current().release()).isEqualTo(NAME);
    String trail =
        Http.ok(
            http.send(
                "aude", "GET", "/api/v1/audit?from=1&subject=definition/" + made.id(), null, null));
    assertThat(Json.list(Json.write(Json.map(trail).get("items")), AuditEntry.class))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.details())
                    .containsEntry("release", NAME)
                    .containsEntry("reason", "asked for"));
    Definition again = made("Another");
    assertThat(again.id()).as("the same archive is the same definition").isEqualTo(made.id());
    assertThat(again.release()).isEqualTo(NAME);
  }

  @Test
  void withoutOneItIsEmpty() {
    byte[] plain = archive("release-without-name");
    HttpResponse<String> answer = http.send("arne", "POST", DEPLOYMENTS, plain, "application/zip");
    assertThat(Json.map(Http.ok(answer))).containsEntry("release", "");
  }

  private static byte[] archive(String id) {
    Sketch sketch = new Sketch(id);
    sketch.then(Sketch.NEW.createTaskStep(), "task").setRole(sketch.role("maker", "developer"));
    return sketch.archive();
  }

  private Definition made(String name) {
    return Json.read(Http.ok(deploy(name)), Definition.class);
  }

  private void refused(String name, String code, String detail, String hint) {
    HttpResponse<String> answer = deploy(name);
    Problem problem = Http.problem(answer);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.detail()).contains(detail);
    assertThat(problem.hint()).contains(hint);
  }

  private HttpResponse<String> deploy(String name) {
    String query = "?reason=asked%20for&release=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return http.send("arne", "POST", DEPLOYMENTS + query, archive, "application/zip");
  }
}
