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

  /** Scrolls down only: the content is as wide as its place, and as high where it can be. */
  public static void fillDown(ScrolledComposite scrolled, Control content) {
    scrolled.setContent(content);
    scrolled.addListener(SWT.Resize, event -> measureDown(scrolled));
    measureDown(scrolled);
  }

  /** The content of what scrolls down only needs another height than before. */
  public static void measureDown(ScrolledComposite scrolled) {
    int width = scrolled.getClientArea().width;
    scrolled.setMinSize(0, scrolled.getContent().computeSize(width, SWT.DEFAULT).y);
  }

  /** The content needs another room than before. */
  public static void measure(ScrolledComposite scrolled) {
    scrolled.setMinSize(scrolled.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT));
  }
}
