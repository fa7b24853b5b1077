package org.orrery.lifecycle.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Stage;

class CommentsTest {
  private static final String COMMENTED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- head of the file -->
      <?xml-stylesheet href="look.xsl"?>
      <lc:Lifecycle
          xmi:version="2.0"
          xmlns:xmi="http://www.omg.org/XMI"
          xmlns:lc="https://orrery.org/lifecycle/2"
          id="a"> <!-- behind the first tag -->
        <model
            id="m">
          <!-- before a value -->
          <regions>EU</regions>
          <regions>UK</regions> <!-- behind a value -->
          <!-- at the end of the model -->
        </model> <!-- behind the model --> <!-- and once more -->
        <!-- before the stage,
             on two lines: <stages id="none"/> & more -->
        <stages
            id="s">
          <!-- nothing in it yet -->
        </stages>
        <!-- at the end of the drawing -->
      </lc:Lifecycle>
      <!-- foot of the file -->
      """;

  @Test
  void savingWithoutAChangeGivesTheSameBytes() throws IOException {
    assertThat(write(read(COMMENTED))).isEqualTo(COMMENTED);
    assertThat(write(read(COMMENTED.replace("\n", "\r\n")))).isEqualTo(COMMENTED);
  }

  @Test
  void aCommentStandsWithItsElement() throws IOException {
    Lifecycle drawing = read(COMMENTED);
    assertThat(Comments.of(drawing.getStages().get(0)))
        .extracting(Comment::where, Comment::ownLine)
        .containsExactly(
            tuple(Comment.Where.BEFORE, false),
            tuple(Comment.Where.BEFORE, false),
            tuple(Comment.Where.BEFORE, true),
            tuple(Comment.Where.END, true));
    assertThat(Comments.of(drawing.getModel()))
        .extracting(Comment::where, Comment::feature, Comment::index)
        .contains(tuple(Comment.Where.VALUE, "regions", 0));
  }

  @Test
  void itMovesGoesAndComesBackWithItsElement() throws IOException {
    Lifecycle drawing = read(COMMENTED);
    Stage stage = drawing.getStages().remove(0);
    assertThat(write(drawing)).doesNotContain("nothing in it yet").contains("head of the file");
    drawing.getStages().add(stage);
    assertThat(write(drawing)).isEqualTo(COMMENTED);
    assertThat(write(Comments.copy(drawing))).isEqualTo(COMMENTED);
    assertThat(write(EcoreUtil.copy(drawing))).doesNotContain("<!--");
  }

  @Test
  void aCommentOfAValueThatHasGoneIsKept() throws IOException {
    Lifecycle drawing = read(COMMENTED);
    drawing.getModel().getRegions().clear();
    assertThat(write(drawing)).contains("<!-- before a value -->", "<!-- behind a value -->");
    Comments.set(drawing.getModel(), List.of());
    assertThat(write(drawing)).doesNotContain("before a value");
  }

  @Test
  void aCommentInsideAValueMovesBeforeIt() throws IOException {
    String inside = COMMENTED.replace(">EU<", ">E<!-- in it -->U<");
    Lifecycle drawing = read(inside);
    assertThat(drawing.getModel().getRegions()).containsExactly("EU", "UK");
    String written = write(drawing);
    assertThat(written).contains("<!-- in it -->");
    assertThat(write(read(written))).isEqualTo(written);
  }

  @Test
  void longCommentsAreKeptWhole() throws IOException {
    String letters = "漢字 ".repeat(20_000);
    String text = COMMENTED.replace("nothing in it yet", letters);
    assertThat(write(read(text)).equals(text)).isTrue();
  }

  @Test
  void aMigrationKeepsThem() throws IOException {
    String old;
    try (var in = getClass().getResourceAsStream("version-0.lifecycle")) {
      old = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String commented =
        old.replaceFirst("<stages", "<!-- a stage -->\n<stages")
            .replaceFirst("<next", "<!-- the way on -->\n<next");
    Lifecycle drawing = read(commented);
    assertThat(write(drawing)).contains("<!-- a stage -->\n  <stages", "<!-- the way on -->");
    assertThat(Comments.of(drawing.getTransitions().get(0))).isNotEmpty();
  }

  @Test
  void samplesKeepCommentsAtAnyLine() throws IOException {
    Random random = new Random(7);
    for (String name : List.of("credit-risk", "credit-policy")) {
      Path sample = Path.of("../../samples/credit/" + name + ".lifecycle");
      List<String> lines = new ArrayList<>(Files.readAllLines(sample));
      for (int at = lines.size() - 1; at >= 2; at--) {
        String line = lines.get(at);
        boolean tag = line.strip().startsWith("<") && !line.strip().startsWith("</");
        if (tag && random.nextInt(3) == 0) {
          String indent = line.substring(0, line.indexOf('<'));
          lines.add(at, indent + "<!-- comment " + at + " -->");
        }
      }
      String text = String.join("\n", lines) + "\n";
      assertThat(write(read(text))).isEqualTo(text);
    }
  }

  private static Lifecycle read(String text) throws IOException {
    return LifecycleFiles.load(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "commented");
  }

  private static String write(Lifecycle drawing) {
    return new String(LifecycleFiles.toBytes(drawing), StandardCharsets.UTF_8);
  }
}
