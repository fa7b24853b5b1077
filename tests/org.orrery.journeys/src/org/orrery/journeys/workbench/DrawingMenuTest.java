package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;

/** The menu of what a drawing can do. */
@ExtendWith(LogWatch.class)
class DrawingMenuTest {
  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void itsKeysActOnTheDrawingThatIsActiveThen() throws Exception {
    DesignerPage other = DesignerPage.openSmall("menu-other");
    DesignerPage page = DesignerPage.openSmall("menu-active");
    Ui.page().activate(other.editor());
    Menu menu = MenuBar.shown("Drawing");
    MenuItem arrange = MenuBar.item(menu, "Arrange");
    MenuBar.hide(menu);

    Ui.page().activate(page.editor());
    arrange.notifyListeners(SWT.Selection, new Event());
    Ui.await("it is arranged", () -> page.editor().commands().canUndo());

    assertThat(other.editor().commands().canUndo()).as("the one that is not seen").isFalse();
    assertThat(page.editor().commands().getUndoCommand().getLabel()).contains("Arrange");
  }
}
