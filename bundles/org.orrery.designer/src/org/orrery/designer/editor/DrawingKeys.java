package org.orrery.designer.editor;

import java.util.Collection;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Moving;
import org.orrery.designer.model.Places;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;

/** The keys of the drawing; arrows walk from node to node as in every GEF editor. */
final class DrawingKeys extends GraphicalViewerKeyHandler {
  private final LifecycleEditor editor;

  DrawingKeys(GraphicalViewer viewer, LifecycleEditor editor) {
    super(viewer);
    this.editor = editor;
  }

  @Override
  public boolean keyPressed(KeyEvent event) {
    String action = action(event);
    if (action != null) {
      IAction found = editor.actions().getAction(action);
      if (found != null) {
        found.run();
        return true;
      }
    }
    Point step = step(event);
    if (step != null) {
      move(step);
      return true;
    }
    return super.keyPressed(event);
  }

  private static String action(KeyEvent event) {
    boolean isControl = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
    boolean isPlain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
    if (isControl) {
      return switch (event.keyCode) {
        case ' ' -> EditorActions.QUICK_ADD;
        case '1' -> EditorActions.QUICK_FIX;
        case '2' -> EditorActions.SHOW_WAY;
        case 'd' -> EditorActions.DUPLICATE;
        case 'l' -> EditorActions.CONNECT;
        case '=', '+', SWT.KEYPAD_ADD -> EditorActions.ZOOM_IN;
        case '-', SWT.KEYPAD_SUBTRACT -> EditorActions.ZOOM_OUT;
        case '0', SWT.KEYPAD_0 -> EditorActions.ZOOM_FULL;
        case '9', SWT.KEYPAD_9 -> EditorActions.ZOOM_FIT;
        default -> null;
      };
    }
    if (isPlain) {
      return switch (event.keyCode) {
        case SWT.F2 -> EditorActions.RENAME;
        case SWT.F8 -> EditorActions.SIMULATE;
        case SWT.INSERT -> EditorActions.ADD_NEXT;
        case SWT.CR, SWT.KEYPAD_CR -> EditorActions.PROPERTIES;
        default -> null;
      };
    }
    boolean isShifted = (event.stateMask & SWT.MODIFIER_MASK) == (SWT.MOD1 | SWT.MOD2);
    if (isShifted) {
      return switch (event.keyCode) {
        case 'f' -> EditorActions.ARRANGE;
        case 'k' -> EditorActions.COLLAPSE;
        case '=', '+' -> EditorActions.ZOOM_IN;
        default -> null;
      };
    }
    return null;
  }

  private static Point step(KeyEvent event) {
    if ((event.stateMask & SWT.MODIFIER_MASK) != (SWT.MOD1 | SWT.MOD2)) {
      return null;
    }
    return switch (event.keyCode) {
      case SWT.ARROW_LEFT -> new Point(-Places.GRID, 0);
      case SWT.ARROW_RIGHT -> new Point(Places.GRID, 0);
      case SWT.ARROW_UP -> new Point(0, -Places.GRID);
      case SWT.ARROW_DOWN -> new Point(0, Places.GRID);
      default -> null;
    };
  }

  private void move(Point step) {
    List<Element> shapes =
        editor.selected().stream()
            .filter(e -> !(e instanceof Lifecycle))
            .filter(e -> !org.orrery.designer.model.Graph.isLine(e))
            .toList();
    Collection<Element> moving = shapes;
    CompoundCommand all = new CompoundCommand(Messages.get("edit.move"));
    for (Element shape : shapes) {
      Rectangle bounds = editor.drawing().boundsOf(shape).getTranslated(step);
      all.add(Moving.within(editor.drawing(), shape, bounds, moving));
    }
    editor.execute(all.isEmpty() ? null : all);
  }
}
