package org.orrery.designer.palette;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/**
 * Drags a kind from the palette onto the drawing: the tool that the press has picked up is led over
 * the drawing and used where the button is released, so that a drag does what two clicks do.
 *
 * <p>The drag and drop of the window system is not used: on GTK, SWT decides whether a press begins
 * a drag in a loop of its own, and takes a quick click for a drag that then goes on with no button
 * held. UI thread only.
 */
final class DragOut {
  private static final int THRESHOLD = 8;

  private final Tree tree;
  private final EditPartViewer drawing;
  private Point pressed;
  private boolean isDragging;
  private boolean isOver;

  DragOut(Tree tree, EditPartViewer drawing) {
    this.tree = tree;
    this.drawing = drawing;
    tree.addListener(SWT.MouseDown, this::press);
    tree.addListener(SWT.MouseMove, this::move);
    tree.addListener(SWT.MouseUp, this::release);
    tree.addListener(SWT.KeyDown, this::cancel);
  }

  private void press(Event event) {
    boolean isOnEntry =
        event.button == 1
            && tree.getItem(new Point(event.x, event.y)) != null
            && tree.getItem(new Point(event.x, event.y)).getData() instanceof PaletteEntries.Entry;
    pressed = isOnEntry ? new Point(event.x, event.y) : null;
    isDragging = false;
  }

  private void move(Event event) {
    if (pressed == null || (event.stateMask & SWT.BUTTON1) == 0) {
      return;
    }
    int distance = Math.max(Math.abs(event.x - pressed.x), Math.abs(event.y - pressed.y));
    if (!isDragging && distance < THRESHOLD) {
      return;
    }
    isDragging = true;
    MouseEvent there = onDrawing(event, 0);
    boolean isOverNow = isOnDrawing(there);
    if (isOverNow && !isOver) {
      drawing.getEditDomain().viewerEntered(there, drawing);
    } else if (!isOverNow && isOver) {
      drawing.getEditDomain().viewerExited(there, drawing);
    }
    isOver = isOverNow;
    if (isOver) {
      drawing.getEditDomain().mouseMove(there, drawing);
    }
    tree.setCursor(isOver ? Cursors.CROSS : Cursors.NO);
  }

  private void release(Event event) {
    MouseEvent there = onDrawing(event, 1);
    boolean isDropped = isDragging && event.button == 1 && isOnDrawing(there);
    end();
    if (isDropped) {
      drawing.getControl().setFocus();
      drawing.getEditDomain().mouseDown(there, drawing);
      drawing.getEditDomain().mouseUp(there, drawing);
    }
  }

  private void cancel(Event event) {
    if (event.keyCode == SWT.ESC) {
      end();
      drawing.getEditDomain().loadDefaultTool();
    }
  }

  private void end() {
    pressed = null;
    isDragging = false;
    isOver = false;
    tree.setCursor(null);
  }

  private boolean isOnDrawing(MouseEvent there) {
    return drawing.getControl().getBounds().width > there.x
        && drawing.getControl().getBounds().height > there.y
        && there.x >= 0
        && there.y >= 0;
  }

  /** The event as the drawing would have got it. */
  private MouseEvent onDrawing(Event event, int button) {
    Control control = drawing.getControl();
    Point at = control.toControl(tree.toDisplay(event.x, event.y));
    Event there = new Event();
    there.widget = control;
    there.display = control.getDisplay();
    there.time = event.time;
    there.x = at.x;
    there.y = at.y;
    there.button = button;
    there.stateMask = event.stateMask & ~SWT.BUTTON_MASK;
    there.count = 1;
    return new MouseEvent(there);
  }
}
