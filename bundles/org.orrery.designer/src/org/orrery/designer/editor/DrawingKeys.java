package org.orrery.designer.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.orrery.designer.edits.Aligning;
import org.orrery.designer.edits.Moving;
import org.orrery.designer.model.Places;
import org.orrery.lifecycle.Element;

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
    int modifiers = event.stateMask & SWT.MODIFIER_MASK;
    Point step = step(event.keyCode);
    if (step != null && modifiers == (SWT.MOD1 | SWT.MOD2)) {
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
        case SWT.F2 -> EditorActions.BOOKMARK;
        case 'f' -> EditorActions.FIND;
        case 'k' -> EditorActions.CHANGE_KIND;
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
        case SWT.F3 -> EditorActions.FIND_NEXT;
        case SWT.F8 -> EditorActions.SIMULATE;
        case SWT.INSERT -> EditorActions.ADD_NEXT;
        case SWT.CR, SWT.KEYPAD_CR -> EditorActions.PROPERTIES;
        default -> null;
      };
    }
    if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD2) {
      return switch (event.keyCode) {
        case SWT.F2 -> EditorActions.NEXT_BOOKMARK;
        case SWT.F3 -> EditorActions.FIND_PREVIOUS;
        default -> null;
      };
    }
    boolean isShifted = (event.stateMask & SWT.MODIFIER_MASK) == (SWT.MOD1 | SWT.MOD2);
    if (isShifted) {
      return switch (event.keyCode) {
        case 'f' -> EditorActions.ARRANGE;
        case 'a' -> EditorActions.SELECT_STAGE;
        case 'v' -> EditorActions.PASTE_IN_PLACE;
        case 'k' -> EditorActions.COLLAPSE;
        case 'm' -> EditorActions.SPACE;
        case SWT.F2 -> EditorActions.BOOKMARKS;
        case '=', '+' -> EditorActions.ZOOM_IN;
        default -> null;
      };
    }
    return null;
  }

  private static Point step(int key) {
    return switch (key) {
      case SWT.ARROW_LEFT -> new Point(-Places.GRID, 0);
      case SWT.ARROW_RIGHT -> new Point(Places.GRID, 0);
      case SWT.ARROW_UP -> new Point(0, -Places.GRID);
      case SWT.ARROW_DOWN -> new Point(0, Places.GRID);
      default -> null;
    };
  }

  private void move(Point step) {
    Map<Element, Rectangle> places = new LinkedHashMap<>();
    shapes()
        .forEach(shape -> places.put(shape, editor.drawing().boundsOf(shape).getTranslated(step)));
    editor.execute(Moving.within(editor.drawing(), places));
  }

  private List<Element> shapes() {
    return Aligning.shapes(editor.drawing().lifecycle(), editor.selected());
  }
}
