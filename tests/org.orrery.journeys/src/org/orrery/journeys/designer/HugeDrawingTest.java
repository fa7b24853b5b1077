package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
  private static final int BEAT_MILLIS = 250;

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void isDrawnWhileTheWorkbenchLives() throws Exception {
    Lifecycle huge = LifecycleGenerator.generate(HUGE, 1);
    byte[] content = LifecycleFiles.toBytes(huge);
    AtomicInteger lived = new AtomicInteger();
    beat(lived);
    try (Pauses pauses = new Pauses()) {
      DesignerPage page = DesignerPage.open("huge", content);
      int atFirst = lived.get();
      assertThat(atFirst).isGreaterThan(3);
      Ui.await("all stages", PATIENCE, () -> stages(page) == huge.getStages().size());
      System.out.println(pauses.told("a drawing of 20,000 elements opens"));
      lived.set(Integer.MIN_VALUE);
      assertThat(page.editor().viewer().getEditPartRegistry().size()).isGreaterThan(HUGE / 2);
      assertThat(page.editor().isDirty()).isFalse();

      Ui.await("it is proved", PATIENCE, () -> isProved(page));
      System.out.println(pauses.told("it is proved"));
      page.focus();
      Hand.press("ctrl+9");
      page.canvas().update();
      System.out.println(pauses.told("all of it is looked at"));
      page.editor().select(List.of(aStep(page)));
      Hand.press("ctrl+shift+Right");
      Ui.await("a step is moved", PATIENCE, () -> page.editor().isDirty());
      Ui.await("it is proved again", PATIENCE, () -> isProved(page));
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

  /** Counts what the event loop does besides. */
  private static void beat(AtomicInteger lived) {
    Ui.display()
        .timerExec(
            BEAT_MILLIS,
            () -> {
              if (lived.incrementAndGet() > 0) {
                beat(lived);
              }
            });
  }

  private static long stages(DesignerPage page) {
    return page.lifecycle().getStages().stream()
        .filter(page.editor().viewer().getEditPartRegistry()::containsKey)
        .count();
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
