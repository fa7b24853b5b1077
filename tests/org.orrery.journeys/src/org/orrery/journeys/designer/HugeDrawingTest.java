package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Deleting;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.sample.LifecycleGenerator;

/**
 * A drawing that is too large to be read at once is opened while the workbench lives, and given up.
 * What the longest pauses were stands in the output of the test.
 */
@ExtendWith(LogWatch.class)
class HugeDrawingTest {
  private static final int HUGE = 20_000;

  /**
   * As many as the largest file has that is read at all: it takes longer than to press a button.
   */
  private static final int ENDLESS = 80_000;

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Seldom enough for the event loop to rest between. */
  private static final int BEAT_MILLIS = 40;

  private static final int FEW_BEATS = 3;

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void isDrawnWhileTheWorkbenchLives() throws Exception {
    Lifecycle huge = LifecycleGenerator.generate(HUGE, 1);
    byte[] content = LifecycleFiles.toBytes(huge);
    try (Beat beat = new Beat();
        Pauses pauses = new Pauses()) {
      DesignerPage page = DesignerPage.open("huge", content);
      Ui.await("all stages", PATIENCE, () -> stages(page) == huge.getStages().size());
      assertThat(beat.before()).as("while it is read").isGreaterThan(FEW_BEATS);
      assertThat(beat.between()).as("while it grows").hasSizeGreaterThanOrEqualTo(FEW_BEATS);
      System.out.println(pauses.told("a drawing of 20,000 elements opens"));
      assertThat(page.editor().viewer().getEditPartRegistry().size()).isGreaterThan(HUGE / 2);
      assertThat(page.editor().isDirty()).isFalse();

      Ui.await("it is proved", PATIENCE, () -> isProved(page));
      System.out.println(pauses.told("it is proved"));
      page.focus();
      Hand.press("ctrl+9");
      page.canvas().update();
      System.out.println(pauses.told("all of it is looked at"));
      page.editor().select(List.of(aStep(page)));
      Object proof = page.editor().proof().report();
      Hand.press("ctrl+shift+Right");
      Ui.await("a step is moved", PATIENCE, () -> page.editor().isDirty());
      Ui.await("it is proved again", PATIENCE, () -> page.editor().proof().report() != proof);
      System.out.println(pauses.told("a step is moved and it is proved again"));
      page.save();
      assertThat(page.editor().isDirty()).isFalse();
      System.out.println(pauses.told("it is saved"));
    }
  }

  private static Element aStep(DesignerPage page) {
    return page.lifecycle().getStages().get(0).getNodes().get(1);
  }

  private static boolean isProved(DesignerPage page) {
    return page.editor().proof().report() != null && !page.editor().proof().isRunning();
  }

  /** Looks now and then at how much is drawn, as often as the event loop lets it. */
  private static class Beat implements AutoCloseable, Runnable {
    private final Set<Long> between = new TreeSet<>();
    private int before;

    Beat() {
      Ui.display().timerExec(BEAT_MILLIS, this);
    }

    @Override
    public void run() {
      if (Ui.page().getActiveEditor() instanceof LifecycleEditor editor
          && editor.drawing() != null
          && editor.viewer() != null) {
        DesignerPage page = DesignerPage.of(editor);
        long drawn = stages(page);
        if (drawn > 0 && drawn < page.lifecycle().getStages().size() && between.add(drawn)) {
          grows(page);
        }
      } else {
        before++;
      }
      Ui.display().timerExec(BEAT_MILLIS, this);
    }

    /** Told each time that some stages are drawn and others are not. */
    void grows(DesignerPage page) {
      // others do something then
    }

    /** How often it looked before there was a drawing. */
    int before() {
      return before;
    }

    /** How many stages were drawn when it looked, between none and all. */
    Set<Long> between() {
      return between;
    }

    @Override
    public void close() {
      Ui.display().timerExec(-1, this);
    }
  }

  private static long stages(DesignerPage page) {
    return page.lifecycle().getStages().stream()
        .filter(page.editor().viewer().getEditPartRegistry()::containsKey)
        .count();
  }

  @Test
  void closingTheEditorEndsWhatIsStillDrawn() throws Exception {
    byte[] content = LifecycleFiles.toBytes(LifecycleGenerator.generate(HUGE, 1));
    List<String> told = new ArrayList<>();
    DesignerPage page = DesignerPage.openSmall("huge-closed");
    page.close();
    Files.write(OtherProgram.file(page), content);
    page.file().refreshLocal(IResource.DEPTH_ZERO, null);
    try (Beat beat =
        new Beat() {
          @Override
          void grows(DesignerPage growing) {
            told.add(Desk.words(Ui.window().getShell()));
            Ui.page().closeEditor(growing.editor(), true);
          }
        }) {
      IDE.openEditor(Ui.page(), page.file(), LifecycleEditor.ID);
      Ui.await("it is closed", PATIENCE, () -> Ui.page().findEditor(page.input()) == null);
      assertThat(beat.between()).as("in the middle").hasSize(1);
    }
    assertThat(told).singleElement().asString().contains(" % is drawn");
    assertThat(Files.readAllBytes(OtherProgram.file(page))).isEqualTo(content);
    DesignerPage small = DesignerPage.openSmall("after-the-huge");
    assertThat(Desk.words(Ui.window().getShell())).doesNotContain(" % is drawn");
    assertThat(small.names()).contains("Train");
  }

  @Test
  void aStageGoesWhileTheOthersAreStillDrawn() throws Exception {
    Lifecycle huge = LifecycleGenerator.generate(HUGE, 1);
    int all = huge.getStages().size();
    try (Beat beat =
        new Beat() {
          @Override
          void grows(DesignerPage growing) {
            if (!growing.editor().isDirty()) {
              Element stage = growing.lifecycle().getStages().getFirst();
              growing
                  .editor()
                  .execute(Deleting.command(growing.editor().drawing(), List.of(stage)));
            }
          }
        }) {
      DesignerPage page = DesignerPage.open("huge-edited", LifecycleFiles.toBytes(huge));
      Ui.await("the others", PATIENCE, () -> stages(page) == all - 1);
      assertThat(beat.between()).as("in the middle").isNotEmpty();
      page.focus();
      Hand.press("ctrl+z");
      Ui.await("it is back", PATIENCE, () -> stages(page) == all);
      assertThat(page.editor().isDirty()).isFalse();
    }
  }

  @Test
  void readingIsGivenUpAndBegunAgain() throws Exception {
    byte[] endless = LifecycleFiles.toBytes(LifecycleGenerator.generate(ENDLESS, 1));
    DesignerPage small = DesignerPage.openSmall("given-up");
    byte[] quick = Files.readAllBytes(OtherProgram.file(small));
    small.close();
    DesignerPage[] opened = new DesignerPage[1];
    Desk.answer(
        "Progress Information",
        () -> opened[0] = opened("given-up", endless),
        dialog -> giveUp(dialog));

    DesignerPage page = opened[0];
    assertThat(page.editor().viewer()).isNull();
    assertThat(page.editor().drawing()).isNull();
    assertThat(page.editor().isDirty()).isFalse();
    assertThat(page.editor().commands().canUndo()).isFalse();
    assertThat(said()).contains("given up", "Read it again when there is time");

    Files.write(OtherProgram.file(page), quick);
    Desk.press(Ui.window().getShell(), "Try again");
    Ui.await("the drawing", () -> page.editor().viewer() != null);
    assertThat(page.names()).contains("Train");
    assertThat(page.editor().isDirty()).isFalse();
  }

  private static DesignerPage opened(String name, byte[] content) {
    try {
      return DesignerPage.open(name, content);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void giveUp(Shell dialog) {
    Ui.await("what is read", () -> Desk.words(dialog).contains("Reading given-up.lifecycle"));
    Desk.press(dialog, "Cancel");
  }

  private static String said() {
    return Desk.all(Ui.window().getShell(), Text.class).stream()
        .map(Text::getText)
        .collect(Collectors.joining(" "));
  }
}
