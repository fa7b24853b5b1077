package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
    Menu menu = shown("Drawing");
    MenuItem arrange = item(menu, "Arrange");
    menu.notifyListeners(SWT.Hide, new Event());

    Ui.page().activate(page.editor());
    arrange.notifyListeners(SWT.Selection, new Event());
    Ui.await("it is arranged", () -> page.editor().commands().canUndo());

    assertThat(other.editor().commands().canUndo()).as("the one that is not seen").isFalse();
    assertThat(page.editor().commands().getUndoCommand().getLabel()).contains("Arrange");
  }

  private static Menu shown(String name) {
    Menu menu = item(Ui.window().getShell().getMenuBar(), name).getMenu();
    menu.notifyListeners(SWT.Show, new Event());
    return menu;
  }

  private static MenuItem item(Menu menu, String name) {
    return Arrays.stream(menu.getItems())
        .filter(item -> item.getText().replace("&", "").split("\t")[0].equals(name))
        .findFirst()
        .orElseThrow();
  }
}
