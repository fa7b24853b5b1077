package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.workbench.Ids;

/** A window that is made narrower while its views are open. */
@ExtendWith(LogWatch.class)
class NarrowWindowTest {
  private static final int LEAST_WIDTH = 700;
  private static final int STEP = 150;

  private final Shell window = Ui.window().getShell();
  private Rectangle bounds;

  @BeforeEach
  void remember() {
    bounds = window.getBounds();
  }

  @AfterEach
  void back() {
    window.setBounds(bounds);
    Desk.show(Ids.ARCHITECT);
  }

  @Test
  void theToolsOfAViewNeverLieOverWhatItShows() {
    int seen = 0;
    for (String perspective : new String[] {Ids.ARCHITECT, Ids.GOVERNANCE, Ids.OPERATIONS}) {
      Desk.show(perspective);
      for (IViewReference view : Ui.page().getViewReferences()) {
        window.setBounds(bounds);
        Ui.settle();
        Desk.view(view.getId(), IViewPart.class);
        for (int width = bounds.width; width >= LEAST_WIDTH; width -= STEP) {
          window.setSize(width, bounds.height);
          Ui.settle();
          seen += apart(view.getTitle() + " at " + width);
        }
      }
    }
    assertThat(seen).isPositive();
  }

  /** Tools that have no room beside the tabs go below them, and what is shown goes below them. */
  @Test
  void norDoTheyWhereAViewIsTurnedToInANarrowWindow() {
    try (FakeServer server = new FakeServer()) {
      Crowd.answer(server, 20);
      Desk.signIn(server, "vera");
      int seen = 0;
      for (String perspective : new String[] {Ids.GOVERNANCE, Ids.OPERATIONS}) {
        Desk.show(perspective);
        for (int width : new int[] {1024, 900, LEAST_WIDTH}) {
          window.setSize(width, 700);
          Ui.settle();
          for (IViewReference view : Ui.page().getViewReferences()) {
            Desk.view(view.getId(), IViewPart.class);
            seen += apart(view.getTitle() + " turned to at " + width);
          }
        }
      }
      assertThat(seen).isPositive();
      Desk.signOut();
    }
  }

  /** How many folders with tools were looked at. */
  private int apart(String when) {
    int seen = 0;
    for (CTabFolder folder : Desk.all(window, CTabFolder.class)) {
      Control tools = folder.getTopRight();
      Control content = folder.getSelection() == null ? null : folder.getSelection().getControl();
      if (folder.isVisible() && content != null && tools != null && tools.isVisible()) {
        assertThat(tools.getBounds().intersects(content.getBounds()))
            .as("%s: %s over %s", when, tools.getBounds(), content.getBounds())
            .isFalse();
        seen++;
      }
    }
    return seen;
  }
}
