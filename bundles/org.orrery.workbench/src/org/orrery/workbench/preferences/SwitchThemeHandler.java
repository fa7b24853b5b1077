package org.orrery.workbench.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.orrery.ui.Themes;

/** Turns light to dark and back. */
public final class SwitchThemeHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    Themes.activate(Themes.isDark() ? Themes.LIGHT : Themes.DARK, true);
    return null;
  }
}
