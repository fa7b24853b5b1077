package org.orrery.designer.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.orrery.designer.edits.Aligning;
import org.orrery.designer.edits.Moving;
import org.orrery.designer.model.Places;
import org.orrery.lifecycle.Element;

/**
 * The keys of the drawing that are no commands: arrows walk from node to node as in every GEF
 * editor, with modifiers they move what is selected.
 */
final class DrawingKeys extends GraphicalViewerKeyHandler {
  private final LifecycleEditor editor;

  DrawingKeys(GraphicalViewer viewer, LifecycleEditor editor) {
    super(viewer);
    this.editor = editor;
  }

  @Override
  public boolean keyPressed(KeyEvent event) {
    int modifiers = event.stateMask & SWT.MODIFIER_MASK;
    Point step = step(event.keyCode);
    if (step != null && modifiers == (SWT.MOD1 | SWT.MOD2)) {
      move(step);
      return true;
    }
    return super.keyPressed(event);
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
