package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.Run;
import org.orrery.lifecycle.CallStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.model.Elements;

/**
 * Every pattern and its triggers are run on the server, from its request to its retirement; the
 * clock is its own, because a schedule moves it on by a year.
 */
class PatternRunsTest {
  private static final SharedServer SERVER = SharedServer.own();
  private static final Map<Way, String> DEPLOYED = new HashMap<>();

  /** Before the clock moves on: exemptions run out. */
  @BeforeAll
  static void deploy() throws Exception {
    for (Way way : WAYS) {
      DEPLOYED.put(way, new PatternWalk(SERVER, way.pattern(), way.model()).deploy());
    }
  }

  @AfterAll
  static void close() {
    SERVER.close();
  }

  /**
   * A way through a pattern.
   *
   * @param passes steps on it, beside others
   * @param reported metrics that were measured elsewhere
   */
  private record Way(
      String pattern, Map<String, String> parameters, String passes, String reported) {
    /** A model of its own for each way. */
    String model() {
      return "run-" + pattern + String.join("", parameters.values().stream().sorted().toList());
    }

    @Override
    public String toString() {
      return model();
    }
  }

  private static final List<Way> WAYS =
      List.of(
          new Way("independent-validation", Map.of(), "replicate report", "findings"),
          new Way("churn-model", Map.of(), "tune train package compare winner", "psi"),
          new Way(
              "claims-assistant",
              Map.of(),
              "red-team read-file incident-kind",
              "faithful harm robust"),
          new Way("fraud-rules", Map.of(), "static-check package how-large promote", ""),
          new Way("group-rollout", Map.of(), "group-validation pause deploy", "findings"),
          new Way("lending-family", tierThree("10000"), "train test deploy", ""),
          new Way("lending-family", tierThree("50000"), "train watch-closely", ""),
          new Way(
              "lending-family",
              family("2", "GB", "10000"),
              "second-test tell-authority deploy",
              ""),
          new Way(
              "lending-family",
              family("1", "CH", "50000"),
              "second-test audit-look tell-authority",
              ""),
          new Way("mortgage-pipeline", Map.of(), "train-valuation train-score package", ""),
          new Way(
              "price-algorithm",
              Map.of(),
              "deploy-shadow shadow-fine deploy ab promote tell",
              "calibration conversion errors rmse"),
          new Way("reserve-sheet", Map.of(), "tidy test deploy", "deviation"),
          new Way(
              "service-agent", Map.of(), "sandbox-run revoke study", "fair refusals task-success"),
          new Way("staff-optimisation", Map.of(), "solve-trial deploy", "cost errors"),
          new Way("supplier-graph", Map.of(), "check merge swap swap-back", "missing range"),
          new Way("vendor-score", Map.of(), "collect check deploy", "gini ratio"));

  private static Map<String, String> tierThree(String largest) {
    return family("3", "EU", largest);
  }

  private static Map<String, String> family(String tier, String region, String largest) {
    return Map.of("tier", tier, "region", region, "largest", largest);
  }

  static List<Way> ways() {
    return WAYS;
  }

  @Test
  void noPatternIsLeftOut() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../samples/patterns"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.contains(".l")))
          .map(name -> name.replace(".lifecycle", ""))
          .containsExactlyInAnyOrderElementsOf(WAYS.stream().map(Way::pattern).distinct().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void isRunToItsEnd(Way way) throws Exception {
    PatternWalk walk = new PatternWalk(SERVER, way.pattern(), way.model());

    Run ended = walk.toTheEnd(DEPLOYED.get(way), way.parameters());

    assertThat(ended.steps())
        .extracting(Run.Step::element)
        .contains(way.passes().split(" "))
        .containsAll(walk.triggered)
        .doesNotContainAnyElementsOf(mended(way.pattern()));
    assertThat(ended.steps()).allMatch(step -> step.state().equals("completed"));
    assertThat(walk.reported).containsExactlyElementsOf(words(way.reported()));
    for (Node node : Elements.nodes(PatternWalk.pattern(way.pattern()))) {
      if (node instanceof CallStep && Story.step(ended, node.getId()) != null) {
        assertThat(Story.step(ended, node.getId()).results()).containsEntry("status", "200");
      }
    }
    retires(way, ended);
  }

  private static void retires(Way way, Run ended) {
    Http http = SERVER.story.http;
    String model = "/api/v1/models/" + way.model();
    ModelVersion version =
        http.get("omar", model + "/versions/" + ended.version(), ModelVersion.class);
    boolean called = way.pattern().equals("independent-validation");
    assertThat(ended.end()).isEqualTo(called ? "released" : "retired");
    assertThat(version.standing()).isEqualTo(called ? "candidate" : "retired");
    assertThat(http.get("omar", model, Model.class).champion()).isNull();
    assertThat(version.measurements())
        .isNotEmpty()
        .allMatch(ModelVersion.Measurement::passed)
        .extracting(ModelVersion.Measurement::metric)
        .containsAll(tested(way));
  }

  /** What is reported for a test is kept with the version; a price ends with the proposed one. */
  private static List<String> tested(Way way) {
    return way.pattern().equals("price-algorithm") ? List.of("rmse") : words(way.reported());
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }

  /** Steps that a failure leads to, but where success leads too. */
  private static Set<String> mended(String pattern) {
    Set<String> mended = new HashSet<>();
    Set<String> expected = new HashSet<>();
    for (Transition transition : PatternWalk.pattern(pattern).getTransitions()) {
      if (transition.getKind() == TransitionKind.FAILURE) {
        boolean either =
            transition.getSource().getOutgoing().stream()
                .anyMatch(
                    other -> other != transition && other.getTarget() == transition.getTarget());
        (either ? expected : mended).add(transition.getTarget().getId());
      }
    }
    mended.removeAll(expected);
    return mended;
  }
}
