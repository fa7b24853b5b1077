package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.model.Drawing;
import org.orrery.journeys.Leftovers;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.MenuBar;
import org.orrery.ui.Themes;

/** An editor that was closed leaves no thread, no listener, no drawing and no image. */
@ExtendWith(LogWatch.class)
class EditorLeakTest {
  private static final int TIMES = 200;

  /** How often the menu of the drawing is pulled down, which keeps what it acts on. */
  private static final int MENU_EACH = 10;

  private static final int KEPT_BY_WORKBENCH = 2;

  @Test
  void openingAndClosingLeavesNothing() throws Exception {
    DesignerPage first = DesignerPage.openSmall("leak");
    first.close();
    int editors = Ui.page().getEditorReferences().length;
    int listeners = Themes.listeners();
    try (Leftovers left = new Leftovers("org.orrery.designer")) {
      List<WeakReference<Drawing>> drawings = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        DesignerPage page = DesignerPage.reopen(first.file());
        drawings.add(new WeakReference<>(page.editor().drawing()));
        if (i % MENU_EACH == 0) {
          MenuBar.hide(MenuBar.shown("Drawing"));
        }
        page.close();
      }
      assertThat(Ui.page().getEditorReferences()).hasSize(editors);
      assertThat(Themes.listeners()).isEqualTo(listeners);
      assertThat(left.threads()).isEmpty();
      Ui.await("closed drawings are let go", () -> alive(drawings) <= KEPT_BY_WORKBENCH);
      assertThat(left.lost()).isEmpty();
    }
  }

  private static long alive(List<WeakReference<Drawing>> drawings) {
    System.gc();
    return drawings.stream().filter(drawing -> drawing.get() != null).count();
  }
}
