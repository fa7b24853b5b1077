package org.orrery.designer.parts;

import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Note;
import org.orrery.ui.Fonts;

/** Edits a name where it is drawn; Enter accepts, Escape leaves it as it was. */
final class NameEditing {
  private static final int LEAST_WIDTH = 90;

  private NameEditing() {}

  static void start(GraphicalEditPart part, Supplier<Rectangle> place) {
    Element element = ((ElementPart) part).element();
    boolean isNote = element instanceof Note;
    String before = isNote ? ((Note) element).getText() : element.getName();
    CellEditorLocator locator = editor -> locate(part, place, editor);
    new DirectEditManager(part, TextCellEditor.class, locator) {
      @Override
      protected CellEditor createCellEditorOn(Composite parent) {
        return new TextCellEditor(parent, isNote ? SWT.MULTI | SWT.WRAP : SWT.SINGLE);
      }

      @Override
      protected void initCellEditor() {
        getCellEditor().setValue(Objects.requireNonNullElse(before, ""));
        Text text = (Text) getCellEditor().getControl();
        text.setFont(Fonts.SMALL.font());
        text.selectAll();
      }
    }.show();
  }

  private static void locate(GraphicalEditPart part, Supplier<Rectangle> place, CellEditor editor) {
    Text text = (Text) editor.getControl();
    Rectangle at = place.get().getCopy();
    part.getFigure().translateToAbsolute(at);
    org.eclipse.swt.graphics.Point wanted = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    org.eclipse.swt.graphics.Rectangle room = text.getParent().getClientArea();
    int width = Math.max(LEAST_WIDTH, Math.max(at.width, wanted.x + 12));
    int height = Math.max(at.height, wanted.y);
    if (width > room.width && room.width > 0) {
      width = room.width;
      at.x = room.x + 4;
    }
    text.setBounds(at.x - 4, at.y + (at.height - height) / 2, width, height);
  }
}
