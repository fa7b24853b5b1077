package org.orrery.workbench.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.orrery.ui.Themes;

/** Goes from light to dark to high contrast, and round. */
public final class SwitchThemeHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    Themes.activate(Themes.active().next(), true);
    return null;
  }
}
