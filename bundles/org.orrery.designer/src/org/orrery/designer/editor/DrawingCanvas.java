package org.orrery.designer.editor;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.Messages;
import org.orrery.designer.parts.DrawingViewer;
import org.orrery.designer.parts.Opening;
import org.orrery.designer.parts.ScrolledViewer;
import org.orrery.designer.policies.PadActions;
import org.orrery.ui.ColorRole;

/** One place of a drawing in an editor, with its own zoom and scroll, keys and menu. UI thread. */
final class DrawingCanvas extends Composite {
  private static final int RIM = 2;
  private final ScrolledViewer viewer = new ScrolledViewer();
  private final DrawingViewer shown;
  private final ContextMenuProvider menu;

  DrawingCanvas(Composite parent, LifecycleEditor editor) {
    super(parent, SWT.NONE);
    setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    GridLayoutFactory.fillDefaults().applyTo(this);
    viewer.open(this);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
    editor.domain().addViewer(viewer);
    shown = new DrawingViewer(viewer, editor.annotations(), true);
    shown.growing((drawn, all) -> tell(editor, drawn, all));
    viewer.setProperty(PadActions.KEY, new Pad(editor));
    Opening opening = new Entering(editor)::open;
    viewer.setProperty(Opening.KEY, opening);
    viewer.setKeyHandler(new DrawingKeys(viewer, editor));
    editor.keys().follow(viewer.getControl());
    menu = new DrawingMenu(viewer, editor);
    viewer.setContextMenu(menu);
  }

  private static void tell(LifecycleEditor editor, int drawn, int all) {
    StatusWords.say(editor, drawn < all ? Messages.get("open.drawing", 100L * drawn / all) : null);
  }

  GraphicalViewer viewer() {
    return viewer;
  }

  DrawingViewer shown() {
    return shown;
  }

  ContextMenuProvider menu() {
    return menu;
  }

  /** Says with a line above whether it has the keys, beside another place. */
  void mark(boolean isSplit, boolean isActive) {
    GridLayoutFactory.fillDefaults().extendedMargins(0, 0, isSplit ? RIM : 0, 0).applyTo(this);
    setBackground((isActive ? ColorRole.ACCENT : ColorRole.PANEL).color());
    layout();
  }

  /** Ends it; its control is disposed by its owner. */
  void release(LifecycleEditor editor) {
    shown.dispose();
    if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
      editor.domain().removeViewer(viewer);
    }
  }
}
