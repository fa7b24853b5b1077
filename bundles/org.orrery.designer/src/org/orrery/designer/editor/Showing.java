package org.orrery.designer.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Something that is shown above a drawing for a while: it ends by Esc, by any change of the
 * drawing, and with its editor. UI thread.
 */
public final class Showing {
  private final Control canvas;
  private final Display display;
  private final Runnable end;
  private final Runnable stopListening;
  private final Listener keys = this::key;
  private final Listener gone = event -> end();
  private boolean isOver;

  /** {@code atEnd} is called once. */
  public Showing(LifecycleEditor editor, Runnable atEnd) {
    canvas = editor.viewer().getControl();
    display = canvas.getDisplay();
    end = atEnd;
    stopListening = editor.drawing().listen(change -> end());
    display.addFilter(SWT.KeyDown, keys);
    canvas.addListener(SWT.Dispose, gone);
  }

  public Display display() {
    return display;
  }

  public boolean isOver() {
    return isOver;
  }

  public void end() {
    if (isOver) {
      return;
    }
    isOver = true;
    if (!display.isDisposed()) {
      display.removeFilter(SWT.KeyDown, keys);
    }
    if (!canvas.isDisposed()) {
      canvas.removeListener(SWT.Dispose, gone);
    }
    stopListening.run();
    end.run();
  }

  private void key(Event event) {
    if (event.keyCode == SWT.ESC) {
      event.doit = false;
      event.type = SWT.None;
      end();
    }
  }
}
