package org.orrery.exchange.bpmn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processes of other tools: five that were written here and have what several engines and editors
 * know, and what tools themselves exported for the interchange tests of the OMG.
 */
final class ForeignFiles {
  private static final List<String> WRITTEN =
      List.of("everything", "camunda7", "camunda8", "flowable", "signavio");
  private static final List<String> EXPORTED =
      List.of(
          "miwg/activiti",
          "miwg/aris",
          "miwg/bizagi",
          "miwg/bonita",
          "miwg/camunda-eclipse",
          "miwg/camunda-modeler",
          "miwg/enterprise-explorer",
          "miwg/ibm",
          "miwg/igrafx",
          "miwg/signavio",
          "miwg/trisotech",
          "miwg/visual-paradigm",
          "miwg/yaoqiang");

  private ForeignFiles() {}

  static Stream<String> all() {
    return Stream.concat(WRITTEN.stream(), EXPORTED.stream());
  }

  /** Those with a picture. */
  static Stream<String> drawn() {
    return EXPORTED.stream().filter(name -> !name.equals("miwg/ibm"));
  }

  static byte[] bytes(String name) throws IOException {
    try (InputStream in = ForeignFiles.class.getResourceAsStream(name + ".bpmn")) {
      return in.readAllBytes();
    }
  }

  static String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
