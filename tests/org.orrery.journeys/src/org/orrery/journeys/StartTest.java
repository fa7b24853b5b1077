package org.orrery.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workbench opens where an architect works. */
@ExtendWith(LogWatch.class)
class StartTest {
  @Test
  void opensInTheArchitectPerspective() {
    assertEquals("org.orrery.workbench.architect", Ui.page().getPerspective().getId());
  }

  @Test
  void takesRealKeys() {
    Text field = new Text(new Shell(Ui.display()), SWT.BORDER);
    field.getShell().setBounds(200, 200, 300, 80);
    field.setSize(280, 40);
    field.getShell().open();
    Hand.click(field, 20, 10);
    Hand.type("credit risk");
    Ui.await("typed text", () -> field.getText().equals("credit risk"));
    field.getShell().close();
    assertTrue(field.isDisposed());
  }
}
