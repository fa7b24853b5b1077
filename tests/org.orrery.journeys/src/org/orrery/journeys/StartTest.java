package org.orrery.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The workbench opens where an architect works. */
class StartTest {
  @Test
  void opensInTheArchitectPerspective() {
    assertEquals(
        "org.orrery.workbench.architect",
        PlatformUI.getWorkbench()
            .getActiveWorkbenchWindow()
            .getActivePage()
            .getPerspective()
            .getId());
  }
}
