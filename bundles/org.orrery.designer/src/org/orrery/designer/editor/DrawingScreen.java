package org.orrery.designer.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * What shows the drawing on top: its pages, the pane with the canvas, and what goes on behind. Made
 * anew for each drawing. UI thread.
 */
final class DrawingScreen {
  private final OpenDrawing open;
  private final EditorPages pages;
  private final EditorPane pane;
  private EditorServices services;

  DrawingScreen(LifecycleEditor editor, Composite parent) {
    open = editor.opened();
    pages = new EditorPages(parent, editor);
    pane = new EditorPane(pages.drawing(), editor);
  }

  /** Fills it; the editor knows its viewer by then. */
  void show(LifecycleEditor editor, Composite parent) {
    pane.show(open.drawing());
    services = new EditorServices(editor, parent);
  }

  EditorPages pages() {
    return pages;
  }

  EditorPane pane() {
    return pane;
  }

  EditorServices services() {
    return services;
  }

  /** Ends it, filled or not; the drawing stays open, and the part that was seen is remembered. */
  void release() {
    Control canvas = pane.viewer().getControl();
    if (services != null) {
      if (canvas != null && !canvas.isDisposed()) {
        open.seen(Seen.in(pane.viewer()));
      }
      services.dispose();
    }
    pane.release();
  }
}
