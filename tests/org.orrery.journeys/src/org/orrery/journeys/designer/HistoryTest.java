package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.history.HistoryView;
import org.orrery.designer.history.Steps;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;

/** The steps of a drawing are listed by name, and any of them is gone to. */
@ExtendWith(LogWatch.class)
class HistoryTest {
  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void anyStepIsGoneTo() {
    Draft draft = new Draft();
    draft.lifecycle.setName("zero");
    CommandStack commands = new CommandStack();
    Steps steps = new Steps(commands);
    assertThat(List.of(steps.count(), steps.done())).containsExactly(0, 0);
    for (String name : List.of("one", "two", "three")) {
      commands.execute(Renaming.command(draft.lifecycle, name));
    }
    assertThat(List.of(steps.count(), steps.done())).containsExactly(3, 3);

    steps.go(1);
    assertThat(draft.lifecycle.getName()).isEqualTo("one");
    assertThat(List.of(steps.count(), steps.done())).containsExactly(3, 1);
    steps.go(0);
    assertThat(draft.lifecycle.getName()).isEqualTo("zero");
    steps.go(99);
    assertThat(draft.lifecycle.getName()).isEqualTo("three");
    steps.go(2);
    commands.execute(Renaming.command(draft.lifecycle, "other"));
    assertThat(List.of(steps.count(), steps.done())).containsExactly(3, 3);
  }

  @Test
  void aClickInTheListGoesThere() throws Exception {
    DesignerPage page = DesignerPage.openSmall("steps");
    Element train = page.named("Train");
    String before = page.text();
    IViewPart view = Ui.page().showView(HistoryView.ID);
    page.editor().execute(Renaming.command(train, "Fit"));
    page.editor().execute(Renaming.command(train, "Judge"));
    Table table =
        Ui.awaitValue(
            "the list",
            () ->
                Desk.all((Composite) page.canvas().getShell(), Table.class).stream()
                    .filter(each -> each.getItemCount() == 3 && each.isVisible())
                    .findFirst());
    Ui.await("we are at the last", () -> table.getSelectionIndex() == 2);
    assertThat(table.getItem(0).getText()).isEqualTo("Opened");
    assertThat(table.getItem(1).getText()).isEqualTo("Rename");

    table.setSelection(1);
    Desk.notify(table, SWT.Selection);
    assertThat(train.getName()).isEqualTo("Fit");
    table.setSelection(0);
    Desk.notify(table, SWT.Selection);
    assertThat(page.text()).isEqualTo(before);
    assertThat(page.editor().isDirty()).isFalse();
    Ui.await("what was taken back stays", () -> table.getItemCount() == 3);
    page.close();
    Ui.await("nothing is open", () -> !table.isVisible());
    Ui.page().hideView(view);
  }
}
