package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.governance.approvals.ApprovalsView;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.workbench.Ids;
import org.orrery.workbench.files.Samples;
import org.orrery.workbench.shell.ShownWords;

/** Whoever takes a picture of the workbench is told what is in sight, and nothing else. */
@ExtendWith(LogWatch.class)
class ShownWordsTest {
  private final FakeServer server = new FakeServer();

  @AfterEach
  void close() {
    Desk.signOut();
    server.close();
    Desk.show(Ids.ARCHITECT);
    Ui.page().closeAllEditors(false);
  }

  @Test
  void nodesAreToldWhileTheirDrawingIsInSight() throws Exception {
    Desk.show(Ids.ARCHITECT);
    IDE.openEditor(Ui.page(), Samples.CREDIT_RISK.open());
    Ui.await("a node of the drawing", () -> words().contains("node Classify risk"));

    Desk.show(Ids.GOVERNANCE);

    Ui.await("no node", () -> words().stream().noneMatch(word -> word.startsWith("node ")));
  }

  @Test
  void rowsAreToldWhenTheyAreThere() {
    Crowd.answer(server, 2);
    Desk.show(Ids.GOVERNANCE);
    Desk.view(Ids.APPROVALS, ApprovalsView.class);
    assertThat(words()).noneMatch(word -> word.contains(Crowd.LONG));

    Desk.signIn(server, "vera");

    Ui.await("the rows", () -> words().stream().anyMatch(word -> word.contains("model-00002")));
    assertThat(words()).doesNotContain(FakeServer.PASSWORD);
  }

  @Test
  void aLabelWithoutTextSaysNothing() {
    Shell shell = new Shell(Ui.window().getShell());
    try {
      shell.setLayout(new FillLayout());
      new CLabel(shell, SWT.NONE);
      shell.setSize(200, 100);
      shell.open();
      assertThat(ShownWords.of(shell, null)).isEmpty();
    } finally {
      shell.dispose();
    }
  }

  private static Set<String> words() {
    return ShownWords.of(Ui.window().getShell(), Ui.page());
  }
}
