package org.orrery.journeys.workbench;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.orrery.journeys.Ui;

/** The menus above the workbench, as they are when one is pulled down. */
public final class MenuBar {
  private MenuBar() {}

  /** Pulls a menu down. */
  public static Menu shown(String name) {
    Menu menu = item(Ui.window().getShell().getMenuBar(), name).getMenu();
    menu.notifyListeners(SWT.Show, new Event());
    return menu;
  }

  /** Lets go of a menu that was pulled down. */
  public static void hide(Menu menu) {
    menu.notifyListeners(SWT.Hide, new Event());
  }

  static MenuItem item(Menu menu, String name) {
    return Arrays.stream(menu.getItems())
        .filter(item -> item.getText().replace("&", "").split("\t")[0].equals(name))
        .findFirst()
        .orElseThrow();
  }
}
