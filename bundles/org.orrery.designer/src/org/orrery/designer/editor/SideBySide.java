package org.orrery.designer.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Sash;

/** Lays two controls side by side; the right one keeps its width until the user drags the edge. */
final class SideBySide {
  private static final int EDGE = 4;
  private static final int LEAST = 60;

  private SideBySide() {}

  static void arrange(Composite parent, Control left, Control right, int width) {
    parent.setLayout(new FormLayout());
    Sash edge = new Sash(parent, SWT.VERTICAL);
    FormData middle = new FormData();
    middle.top = new FormAttachment(0);
    middle.bottom = new FormAttachment(100);
    middle.left = new FormAttachment(100, -width - EDGE);
    middle.width = EDGE;
    edge.setLayoutData(middle);
    FormData first = new FormData();
    first.top = new FormAttachment(0);
    first.bottom = new FormAttachment(100);
    first.left = new FormAttachment(0);
    first.right = new FormAttachment(edge);
    left.setLayoutData(first);
    FormData second = new FormData();
    second.top = new FormAttachment(0);
    second.bottom = new FormAttachment(100);
    second.left = new FormAttachment(edge);
    second.right = new FormAttachment(100);
    right.setLayoutData(second);
    edge.addListener(
        SWT.Selection,
        event -> {
          int most = parent.getClientArea().width - LEAST;
          int at = Math.max(LEAST, Math.min(event.x, most));
          middle.left = new FormAttachment(100, at - parent.getClientArea().width);
          parent.layout();
        });
  }
}
