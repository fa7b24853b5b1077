package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;

/** Much that goes at once goes as one act, for those that look at it, too. */
@ExtendWith(LogWatch.class)
class DeletingManyTest {
  @Test
  void whatGoesLeavesTheSelectionAtOnce() throws Exception {
    DesignerPage page = DesignerPage.openSmall("many");
    String before = page.text();
    page.editor().select(List.of(page.named("Start"), page.named("Train")));
    Ui.settle();
    assertThat(page.editor().selected()).hasSize(2);
    List<ISelection> told = new ArrayList<>();
    ISelectionProvider provider = page.editor().getSite().getSelectionProvider();
    provider.addSelectionChangedListener(event -> told.add(event.getSelection()));

    page.editor().actions().getAction(ActionFactory.DELETE.getId()).run();

    assertThat(told).as("each time that it was told").hasSize(1);
    assertThat(page.names()).doesNotContain("Start", "Train");
    page.editor().commands().undo();
    Ui.settle();
    assertThat(page.text()).isEqualTo(before);
    page.close();
  }
}
