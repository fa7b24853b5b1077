package org.orrery.server.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.flowable.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.server.TestServer;
import org.orrery.server.story.Http;
import org.orrery.server.story.Story;

/** No process and no archive brings code into the engine; what the engine waits for is told. */
class EngineGuardTest {
  @TempDir static Path data;
  private static TestServer server;
  private static Story story;

  @BeforeAll
  static void start() {
    server = TestServer.start(data, List.of());
    story = new Story(new Http(server.url()), data);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${runtimeService.deleteProcessInstance('x','y')}",
        "${outcome_a.getClass().forName('java.lang.Runtime')}",
        "${outcome_a == 'x' || true}",
        "#{outcome_a == 'x'}",
        "${outcome_a == outcome_b}",
        "a ${execution.id}"
      })
  void foreignExpressionsAreRefusedByEvaluatorAndEngine(String expression) {
    assertThatThrownBy(() -> new Conditions().createExpression(expression))
        .hasMessageContaining("is not allowed");
    String flow =
        "<sequenceFlow id='f' sourceRef='s' targetRef='e'><conditionExpression"
            + " xsi:type='tFormalExpression'><![CDATA["
            + expression
            + "]]></conditionExpression></sequenceFlow>";
    assertThatThrownBy(() -> deploy("<startEvent id='s'/><endEvent id='e'/>" + flow))
        .hasStackTraceContaining("is not allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<scriptTask id='t' scriptFormat='groovy'><script>1</script></scriptTask>",
        "<serviceTask id='t' flowable:class='java.lang.Runtime'/>",
        "<serviceTask id='t' flowable:expression='${x}'/>",
        "<serviceTask id='t' flowable:type='shell'/>",
        "<userTask id='t'><extensionElements><flowable:taskListener event='create'"
            + " class='java.lang.Object'/></extensionElements></userTask>",
        "<userTask id='t'><extensionElements><flowable:executionListener event='start'"
            + " class='java.lang.Object'/></extensionElements></userTask>"
      })
  void foreignElementsAreRefusedByTheEngine(String element) {
    String flows =
        "<sequenceFlow id='f' sourceRef='s' targetRef='t'/>"
            + "<sequenceFlow id='g' sourceRef='t' targetRef='e'/>";
    assertThatThrownBy(
            () -> deploy("<startEvent id='s'/>" + element + "<endEvent id='e'/>" + flows))
        .isInstanceOf(RuntimeException.class);
    assertThat(
            server
                .bean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey("forged")
                .count())
        .isZero();
  }

  private static void deploy(String content) {
    String bpmn =
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xmlns:flowable='http://flowable.org/bpmn' targetNamespace='x'>"
            + "<process id='forged' isExecutable='true'>"
            + content
            + "</process></definitions>";
    server.bean(RepositoryService.class).createDeployment().addString("f.bpmn", bpmn).deploy();
  }

  @Test
  void alteredArchivesAreRefused() throws Exception {
    byte[] archive = Story.archive();
    Map<String, byte[]> parts = parts(archive);
    parts.put(
        "process.bpmn",
        text(parts, "process.bpmn").replace("== 'passed'", "== 'failed'").getBytes());
    assertThat(refusal(zip(parts)).code()).isEqualTo(ProblemCodes.ARCHIVE_ALTERED);

    String digest = sha256(parts(archive).get("process.bpmn"));
    parts.put(
        "manifest.json",
        text(parts, "manifest.json").replace(digest, sha256(parts.get("process.bpmn"))).getBytes());
    assertThat(refusal(zip(parts)).detail()).contains("process.bpmn");

    parts.put("../evil", new byte[] {1});
    assertThat(refusal(zip(parts)).code()).isEqualTo(ProblemCodes.ARCHIVE_UNREADABLE);
    assertThat(refusal("no zip".getBytes()).code()).isEqualTo(ProblemCodes.ARCHIVE_UNREADABLE);
  }

  @Test
  void aRunIsCancelledWithItsStepsAndStreamedFromAnId() throws Exception {
    story.deploy();
    Run run = story.start("dana", story.upload("dana"));
    story.reaches(run.id(), "classify-risk", "waiting");
    Http http = story.http;
    String path = "/api/v1/runs/" + run.id();
    assertThat(Http.problem(http.post("omar", path + "/events/nothing", Map.of())).code())
        .isEqualTo(ProblemCodes.WRONG_STATE);
    assertThat(Http.problem(http.post("omar", path + "/triggers/nothing", Map.of())).code())
        .isEqualTo(ProblemCodes.NOT_FOUND);
    assertThat(Http.problem(http.post("omar", path + "/steps/train/retry", null)).code())
        .isEqualTo(ProblemCodes.WRONG_STATE);

    Run cancelled = http.post("omar", path + "/cancel", Map.of("reason", "wrong data"), Run.class);
    assertThat(cancelled.state()).isEqualTo("cancelled");
    assertThat(Story.step(cancelled, "classify-risk").state()).isEqualTo("cancelled");
    assertThat(http.send("omar", "GET", "/api/v1/approvals?state=cancelled", null, null).body())
        .contains(run.id());
    streamTells(http, run.id());
  }

  private static void streamTells(Http http, String run) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/events"))
            .header("Authorization", "Bearer " + http.token("aude"))
            .header("Last-Event-ID", "0")
            .build();
    HttpResponse<java.util.stream.Stream<String>> stream =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
    try (java.util.stream.Stream<String> lines = stream.body()) {
      List<String> ids =
          lines
              .takeWhile(line -> !(line.contains("run-cancelled") && line.contains(run)))
              .filter(line -> line.startsWith("id:"))
              .map(line -> line.substring(3).strip())
              .toList();
      assertThat(ids).isNotEmpty();
      for (int i = 0; i < ids.size(); i++) {
        assertThat(ids.get(i)).isEqualTo(String.valueOf(i + 1));
      }
    }
  }

  private static Problem refusal(byte[] archive) {
    return Http.problem(
        story.http.send("arne", "POST", "/api/v1/deployments", archive, "application/zip"));
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> parts(byte[] archive) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
