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
  private static final int FIELDS = 9;
  private static final String TEXT = "The drawing as a text";

  @TempDir private Path folder;

  /**
   * One part: how deep it is, its role, name, description, attributes, actions, relations and
   * words.
   */
  private record Heard(
      int depth,
      String role,
      String name,
      String about,
      List<String> facts,
      List<String> actions,
      List<String> relations,
      String words) {
    static Heard of(String line) {
      String[] fields = line.split("\t", -1);
      return new Heard(
          Integer.parseInt(fields[0]),
          fields[1],
          fields[2],
          fields[3],
          List.of(fields[4].split("\\|")),
          List.of(fields[5].split("\\|")),
          List.of(fields[6].split("\\|")),
          fields[8]);
    }
  }

  /**
   * What is heard at first, after the step was deleted that the first way leads to, and with the
   * drawing as a text beside it.
   */
  private record Told(List<Heard> before, List<Heard> after, List<Heard> read) {}

  @Test
  void aDrawingIsHeardAsATreeWithRolesAndWays() throws Exception {
    Told told = hear("Train");
    List<Heard> heard = told.before();
    Heard drawing = named(heard, "Credit risk – Life cycle");
    Heard stage = named(heard, "Develop");
    Heard step = named(heard, "Train");
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
    assertThat(step.facts()).contains("id=train", "flows-to=test investigate");
    assertThat(step.actions())
        .startsWith("Go on to Validate independently", "Go on to Investigate failure by failed")
        .anyMatch(action -> action.startsWith("Go back to "));
    assertThat(heard)
        .filteredOn(part -> part.facts().contains("id=train-failed"))
        .isNotEmpty()
        .allSatisfy(
            failed -> {
              assertThat(failed.actions())
                  .containsExactly("Go on to Investigate failure", "Go back to Train");
              assertThat(failed.relations())
                  .containsExactly("flows-to Investigate failure – Task", "flows-from Train");
            });

    assertThat(step.relations())
        .startsWith("flows-to Validate independently – Test", "flows-to Investigate failure – Task")
        .anyMatch(relation -> relation.startsWith("flows-from "));

    Heard left = named(told.after(), step.name());
    assertThat(left.facts()).contains("id=train", "flows-to=document investigate");
    assertThat(left.relations())
        .contains("flows-to Investigate failure – Task")
        .noneMatch(relation -> relation.contains("Validate independently"));
    assertThat(left.actions())
        .startsWith("Go on to Write model card", "Go on to Investigate failure by failed");
    assertThat(told.after()).extracting(Heard::name).contains(stage.name());
    assertThat(told.after()).noneMatch(part -> part.facts().contains("id=test"));

    Heard text = named(told.read(), TEXT);
    assertThat(text.role()).isEqualTo("text");
    assertThat(text.words())
        .contains("(train)", "Investigate failure")
        .as("of the drawing as it is now")
        .doesNotContain("(test)");
  }

  private static Heard named(List<Heard> heard, String name) {
    return heard.stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is called " + name + " in " + heard));
  }

  private Told hear(String wanted) throws Exception {
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
                wanted,
                "Delete",
                "Text",
                TEXT));
    command.addAll(SecondWorkbench.command(folder, drawing));
    Process reader =
        new ProcessBuilder(command)
            .redirectOutput(said.toFile())
            .redirectError(folder.resolve("reader.log").toFile())
            .start();
    int code = Ui.whileLiving("what a screen reader hears", PATIENCE, reader::waitFor);
    List<String> rows =
        Files.readAllLines(said).stream()
            .filter(row -> row.isEmpty() || row.split("\t", -1).length == FIELDS)
            .toList();
    assertThat(code).as("%s%n%s", rows, Files.readString(folder.resolve("reader.log"))).isZero();
    assertThat(SecondWorkbench.errors(folder)).isEmpty();
    int first = rows.indexOf("");
    int second = rows.lastIndexOf("");
    return new Told(
        heard(rows.subList(0, first)),
        heard(rows.subList(first + 1, second)),
        heard(rows.subList(second + 1, rows.size())));
  }

  private static List<Heard> heard(List<String> rows) {
    return rows.stream().map(Heard::of).toList();
  }
}
