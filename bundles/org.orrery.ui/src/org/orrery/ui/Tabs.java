package org.orrery.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Tabs inside a view; Ctrl+PageUp and Ctrl+PageDown turn them. UI thread. */
public final class Tabs {
  private Tabs() {}

  public static CTabFolder of(Composite parent) {
    return new CTabFolder(parent, SWT.TOP | SWT.FLAT);
  }

  /** Adds a tab; the first one is shown at the beginning. */
  public static void add(CTabFolder tabs, String name, Control control) {
    CTabItem item = new CTabItem(tabs, SWT.NONE);
    item.setText(name);
    item.setControl(control);
    if (tabs.getItemCount() == 1) {
      tabs.setSelection(0);
    }
  }
}
