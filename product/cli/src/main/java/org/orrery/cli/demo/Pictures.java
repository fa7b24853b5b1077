package org.orrery.cli.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What people see of the story in the real workbench. */
final class Pictures {
  private static final List<String> DRAWING =
      List.of("node Request", "node Classify risk", "node Train", "Outline", "Properties");
  private static final List<String> APPROVAL =
      List.of(
          "Approve release",
          "Evidence \\([1-9]\\d*\\)",
          "Conceptual soundness was challenged",
          "Give decision");
  private static final List<String> HEALTH =
      List.of(
          chart("Drift of features"),
          chart("Drift of the score"),
          chart("AUC on outcomes"),
          chart("Latency"),
          chart("Profit"));

  private final Stage stage;
  private final Workbench workbench;
  private final URI server;
  private final People people;

  Pictures(Stage stage, Workbench workbench, URI server, People people) {
    this.stage = stage;
    this.workbench = workbench;
    this.server = server;
    this.people = people;
  }

  /** The drawing in the designer, which writes it as SVG too. */
  String architect() throws Exception {
    Path svg = stage.folder().resolve("credit-risk.svg");
    Path drawing =
        Files.copy(stage.drawing(), stage.folder().resolve(stage.drawing().getFileName()));
    String figure = take("architect", DRAWING, People.ARCHITECT, drawing, svg);
    return figure + ", SVG of " + Files.size(svg) + " bytes";
  }

  String governance() throws Exception {
    return take("governance", APPROVAL, People.VALIDATOR, null, null);
  }

  String operations() throws Exception {
    return take("operations", HEALTH, People.OPERATOR, null, null);
  }

  /** A chart with values, thresholds and marks of what happened. */
  private static String chart(String monitor) {
    return "chart of " + monitor + ": [1-9]\\d* values, [1-9]\\d* thresholds, [1-9]\\d* marks";
  }

  private String take(String perspective, List<String> texts, String person, Path open, Path svg)
      throws Exception {
    open(perspective, person, open, svg);
    try {
      String figure = workbench.picture(stage.folder().resolve(perspective + ".png"), texts);
      if (svg != null) {
        Patience.until(
            "the SVG",
            Progress.QUICK,
            () -> Files.exists(svg) ? svg : null,
            () -> "see workbench.log");
      }
      workbench.requireNoErrors();
      return figure;
    } finally {
      workbench.close();
    }
  }

  /** Leaves the workbench open for a person. */
  String leaveOpen() throws IOException {
    open("operations", People.OPERATOR, null, null);
    return "as " + People.OPERATOR;
  }

  private void open(String perspective, String person, Path open, Path svg) throws IOException {
    workbench.start(
        new Workbench.Opening(server, person, people.passwordFile(person), perspective, open, svg));
  }
}
