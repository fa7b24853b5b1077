package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.kinds.Kinds;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** A step is found in the palette and drawn without the mouse. */
@ExtendWith(LogWatch.class)
class PaletteKeysTest {
  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aKindIsSearchedAndCreatedByKeysAlone() throws Exception {
    DesignerPage page = DesignerPage.openSmall("palette-keys");
    String before = page.text();
    String approval = Kinds.byKey("ApprovalStep").label();
    Tree palette = page.palette();
    page.click("Train");

    Hand.focus(search(palette));
    Hand.type(approval);
    Ui.await("few are left", () -> has(palette, approval) && !has(palette, "Start"));
    Hand.press("Down");
    Ui.await("the keys are in the palette", palette::isFocusControl);
    for (int i = 0; i < rows(palette) && !isChosen(palette, approval); i++) {
      Hand.press("Down");
    }
    Ui.await("it is chosen", () -> isChosen(palette, approval));
    Hand.press("Return");
    page.typeName("Decide");

    assertThat(page.named("Decide").eClass().getName()).isEqualTo("ApprovalStep");
    assertThat(page.isAtDefaultTool()).isTrue();
    Ui.await("the drawing has the keys", page.canvas()::isFocusControl);
    while (page.editor().commands().canUndo()) {
      page.press("ctrl+z", () -> page.editor().commands().getUndoCommand());
    }
    assertThat(page.text()).isEqualTo(before);
  }

  private static Text search(Tree palette) {
    return Desk.all(palette.getParent(), Text.class).getFirst();
  }

  private static boolean isChosen(Tree palette, String label) {
    return palette.getSelectionCount() == 1 && palette.getSelection()[0].getText().equals(label);
  }

  private static boolean has(Tree palette, String label) {
    return java.util.Arrays.stream(palette.getItems())
        .flatMap(drawer -> java.util.Arrays.stream(drawer.getItems()))
        .anyMatch(item -> item.getText().equals(label));
  }

  private static int rows(Tree palette) {
    return palette.getItemCount()
        + java.util.Arrays.stream(palette.getItems()).mapToInt(each -> each.getItemCount()).sum();
  }
}
