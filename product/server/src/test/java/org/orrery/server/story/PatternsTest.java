package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.model.Elements;
import org.orrery.server.Json;

/** The server takes every pattern as it is delivered and warns of nothing. */
class PatternsTest {
  private static final Path FOLDER = Path.of("../../samples/patterns");
  private static final String DEPLOYMENTS = "/api/v1/deployments";

  private final Http http = SharedServer.get().story.http;

  /** Those that are called stand before those that call. */
  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".lifecycle"))
          .map(name -> name.replace(".lifecycle", ""))
          .sorted(
              java.util.Comparator.comparing((String name) -> calls(name)).thenComparing(n -> n))
          .toList();
    }
  }

  private static boolean calls(String name) {
    return Elements.nodes(PatternWalk.pattern(name)).stream()
        .anyMatch(SubLifecycleStep.class::isInstance);
  }

  @ParameterizedTest
  @MethodSource("names")
  void isDeployed(String name) throws Exception {
    Lifecycle drawing = PatternWalk.pattern(name);
    byte[] archive = PatternWalk.archive(drawing);
    DeploymentPreview preview =
        Json.read(
            Http.ok(
                http.send("arne", "POST", DEPLOYMENTS + "/preview", archive, "application/zip")),
            DeploymentPreview.class);
    assertThat(preview.findings()).isEmpty();

    Definition definition = SharedServer.get().story.deploy(archive);
    assertThat(definition.lifecycle()).isEqualTo(drawing.getId());
    assertThat(definition.proof())
        .isNotEmpty()
        .extracting(Definition.Verdict::verdict)
        .isSubsetOf("holds", "exempted");
  }
}
