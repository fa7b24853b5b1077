package org.orrery.lifecycle.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.model.Elements;

/** What a drawing may call is found by its id among the files of its folder. */
class DrawingsBesideTest {
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T08:00:00Z");

  @TempDir private Path folder;
  private Path caller;

  @BeforeEach
  void someDrawings() throws IOException {
    caller = write("caller.lifecycle", "caller");
    write("one.lifecycle", "first");
    write("two.lifecycle", "second");
  }

  private static Lifecycle drawing(String id, String name) {
    Lifecycle drawing = LifecycleFactory.eINSTANCE.createLifecycle();
    drawing.setId(id);
    drawing.setName(name);
    return drawing;
  }

  private Path write(String file, String id) throws IOException {
    Path written = folder.resolve(file);
    LifecycleFiles.save(drawing(id, file), written);
    Files.setLastModifiedTime(written, FileTime.from(LONG_AGO));
    return written;
  }

  private DrawingsBeside beside() {
    return DrawingsBeside.of(caller, Map.of());
  }

  private String named(String id) {
    return beside().named(id).map(Lifecycle::getName).orElse("none");
  }

  @Test
  void theFirstFileWithTheIdCountsAndWhatCannotBeReadIsNotKnown() throws IOException {
    write("zwei.lifecycle", "second");
    Files.writeString(folder.resolve("a-torn.lifecycle"), "<torn");
    Files.createDirectory(folder.resolve("second.lifecycle"));
    write("second.xml", "other");

    assertThat(named("first")).isEqualTo("one.lifecycle");
    assertThat(named("second")).isEqualTo("two.lifecycle");
    assertThat(named("a-torn")).isEqualTo("none");
    assertThat(named("other")).as("of another ending").isEqualTo("none");
    assertThat(DrawingsBeside.in(folder))
        .extracting(each -> each.getFileName().toString())
        .containsExactly(
            "a-torn.lifecycle",
            "caller.lifecycle",
            "one.lifecycle",
            "two.lifecycle",
            "zwei.lifecycle");
  }

  @Test
  void aCallerCountsBeforeItsNeighboursUnlessItsDrawingIsAtHand() throws IOException {
    Path last = write("zwei.lifecycle", "second");

    assertThat(DrawingsBeside.of(List.of(last)).named("second"))
        .hasValueSatisfying(found -> assertThat(found.getName()).isEqualTo("zwei.lifecycle"));
    assertThat(DrawingsBeside.of(last, Map.of()).named("second"))
        .hasValueSatisfying(found -> assertThat(found.getName()).isEqualTo("two.lifecycle"));
    assertThat(named("caller")).as("what it was before it was edited").isEqualTo("none");
  }

  @Test
  void whatIsOpenAndNotSavedStandsForItsFile() throws IOException {
    Lifecycle renamed = drawing("renamed", "edited");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Map<Path, Lifecycle> open =
        Map.of(
            folder.resolve("one.lifecycle"),
            renamed,
            folder.resolve("elsewhere/../lost.lifecycle"),
            drawing("lost", "its file is gone"),
            elsewhere.resolve("far.lifecycle"),
            drawing("far", "in another folder"));
    DrawingsBeside beside = DrawingsBeside.of(caller, open);

    assertThat(beside.named("renamed")).containsSame(renamed);
    assertThat(beside.named("first")).isEmpty();
    assertThat(beside.named("lost")).isPresent();
    assertThat(beside.named("far")).isEmpty();
    assertThat(beside.named("second")).isPresent();
  }

  @Test
  void aFileIsReadAgainWhenItIsAnotherOne() throws IOException {
    Lifecycle before = beside().named("first").orElseThrow();

    assertThat(beside().named("first")).containsSame(before);
    Path one = write("one.lifecycle", "third");
    assertThat(named("first")).as("of the same time, but replaced").isEqualTo("none");
    assertThat(named("third")).isEqualTo("one.lifecycle");
    Files.writeString(one, Files.readString(one).replace("third", "forth"));
    assertThat(named("forth")).as("of the same size").isEqualTo("one.lifecycle");
    Files.delete(one);
    assertThat(named("forth")).isEqualTo("none");
    Files.writeString(one, "<torn");
    assertThat(named("third")).isEqualTo("none");
    write("one.lifecycle", "first");
    assertThat(named("first")).isEqualTo("one.lifecycle");
  }

  /** Two contents of one size, of which the file system may not tell the times apart. */
  @Test
  void aFileThatWasJustWrittenIsNotTrusted() throws IOException {
    Path one = folder.resolve("one.lifecycle");
    FileTime now = FileTime.from(Instant.now());
    Files.setLastModifiedTime(one, now);
    assertThat(named("first")).isEqualTo("one.lifecycle");
    Files.writeString(one, Files.readString(one).replace("first", "other"));
    Files.setLastModifiedTime(one, now);

    assertThat(named("other")).isEqualTo("one.lifecycle");
  }

  @Test
  void nothingIsLookedForBeforeOneIsAskedForAndThenItStays() throws IOException {
    DrawingsBeside beside = beside();
    write("late.lifecycle", "late");

    assertThat(beside.named("late")).isPresent();
    write("later.lifecycle", "later");
    assertThat(beside.named("later")).as("one answer to a proof").isEmpty();
    assertThat(DrawingsBeside.of(folder.resolve("gone/x.lifecycle"), Map.of()).named("first"))
        .isEmpty();
  }

  @Test
  void aDrawingCallsWithASubLifecycleStep() {
    Lifecycle drawing = drawing("caller", "caller");
    Stage stage = LifecycleFactory.eINSTANCE.createStage();
    drawing.getStages().add(stage);
    stage.getNodes().add(LifecycleFactory.eINSTANCE.createTrainStep());

    assertThat(Elements.isCalling(drawing)).isFalse();
    stage.getNodes().add(LifecycleFactory.eINSTANCE.createSubLifecycleStep());
    assertThat(Elements.isCalling(drawing)).isTrue();
  }
}
