package org.orrery.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Lets a content be scrolled where it has less room than it needs. UI thread. */
public final class Scrolled {
  private Scrolled() {}

  /** A place for one content, which {@link #fill} gives it. */
  public static ScrolledComposite of(Composite parent) {
    ScrolledComposite scrolled =
        Skin.page(new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL));
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true);
    return scrolled;
  }

  public static void fill(ScrolledComposite scrolled, Control content) {
    scrolled.setContent(content);
    measure(scrolled);
  }

  /** The content needs another room than before. */
  public static void measure(ScrolledComposite scrolled) {
    scrolled.setMinSize(scrolled.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT));
  }
}
