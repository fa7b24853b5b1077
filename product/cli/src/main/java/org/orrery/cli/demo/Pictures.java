package org.orrery.cli.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** What people see of the story in the real workbench. */
final class Pictures {
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
    String figure = take("architect", People.ARCHITECT, drawing, svg);
    return figure + ", SVG of " + Files.size(svg) + " bytes";
  }

  String governance() throws Exception {
    return take("governance", People.VALIDATOR, null, null);
  }

  String operations() throws Exception {
    return take("operations", People.OPERATOR, null, null);
  }

  private String take(String perspective, String person, Path open, Path svg) throws Exception {
    open(perspective, person, open, svg);
    try {
      String figure = workbench.picture(stage.folder().resolve(perspective + ".png"));
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
