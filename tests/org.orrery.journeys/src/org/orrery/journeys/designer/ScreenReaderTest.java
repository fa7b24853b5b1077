package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;

/**
 * What a screen reader hears of a drawing, asked over AT-SPI of a workbench of its own on a session
 * bus of its own; journeys themselves run without that bridge.
 */
@ExtendWith(LogWatch.class)
class ScreenReaderTest {
  private static final Duration PATIENCE = Duration.ofMinutes(6);
  private static final String SECONDS = "330";

  @TempDir private Path folder;

  /** One part: how deep it is, its role, name and description. */
  private record Heard(int depth, String role, String name, String about) {
    static Heard of(String line) {
      String[] fields = line.split("\t", -1);
      return new Heard(Integer.parseInt(fields[0]), fields[1], fields[2], fields[3]);
    }
  }

  @Test
  void aDrawingIsHeardAsATreeWithRoles() throws Exception {
    List<Heard> heard = hear("Train – Train");
    Heard drawing = named(heard, "Credit risk – Life cycle");
    Heard stage = named(heard, "Develop – Develop");
    Heard step = named(heard, "Train – Train");
    Heard line = named(heard, "failed – Transition");
    assertThat(drawing.role()).isEqualTo("canvas");
    assertThat(stage.role()).isEqualTo("panel");
    assertThat(step.role()).isEqualTo("list item");
    assertThat(line.role()).isEqualTo("image");
    assertThat(stage.depth()).isEqualTo(drawing.depth() + 1);
    assertThat(step.depth()).isEqualTo(stage.depth() + 1);
    assertThat(line.depth()).isEqualTo(drawing.depth() + 1);
    assertThat(step.about())
        .startsWith("Leads to ")
        .contains("Validate independently", "Investigate failure (failed)", ". Follows ");
  }

  private static Heard named(List<Heard> heard, String name) {
    return heard.stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is called " + name + " in " + heard));
  }

  private List<Heard> hear(String wanted) throws Exception {
    Path drawing = Path.of(System.getProperty("orrery.samples"), "credit", "credit-risk.lifecycle");
    Path said = folder.resolve("heard.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                "dbus-run-session",
                "--",
                "/usr/bin/python3",
                System.getProperty("orrery.screenReader"),
                SECONDS,
                wanted));
    command.addAll(SecondWorkbench.command(folder, drawing));
    Process reader =
        new ProcessBuilder(command)
            .redirectOutput(said.toFile())
            .redirectError(folder.resolve("reader.log").toFile())
            .start();
    int code = Ui.whileLiving("what a screen reader hears", PATIENCE, reader::waitFor);
    List<Heard> heard =
        Files.readAllLines(said).stream()
            .filter(row -> row.split("\t", -1).length == 4)
            .map(Heard::of)
            .toList();
    assertThat(code).as("%s%n%s", heard, Files.readString(folder.resolve("reader.log"))).isZero();
    assertThat(SecondWorkbench.errors(folder)).isEmpty();
    return heard;
  }
}
