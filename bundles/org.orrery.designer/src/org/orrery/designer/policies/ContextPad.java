package org.orrery.designer.policies;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FlowLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editpolicies.SelectionEditPolicy;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.figures.IconPainter;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.parts.Context;
import org.orrery.designer.parts.ElementPart;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.lifecycle.Element;

/**
 * Shows a pad above a node that is selected alone: what likely comes next, appended with one click,
 * any other step, a line to a node, and the bin. All of it has keys as well.
 */
public final class ContextPad extends SelectionEditPolicy {
  private static final int SIZE = 26;
  private static final int ICON = 16;
  private static final int AWAY = 14;

  private Pad pad;

  @Override
  protected void showSelection() {
    hideSelection();
    if (getHost().getSelected() == EditPart.SELECTED_PRIMARY
        && getHost().getViewer().getSelectedEditParts().size() == 1
        && actions() != null
        && Connecting.canLeave(element())) {
      pad = new Pad((GraphicalEditPart) getHost());
      fill();
      getLayer(LayerConstants.HANDLE_LAYER).add(pad);
    }
  }

  @Override
  protected void hideSelection() {
    if (pad != null && pad.getParent() != null) {
      pad.getParent().remove(pad);
    }
    pad = null;
  }

  private void fill() {
    Element node = element();
    ColorRoles colors = Context.of(getHost().getViewer()).style().colors;
    for (Kind kind : actions().likely(node)) {
      button(
          kind.icon(),
          colors.strong(kind.family()),
          Messages.get("pad.append", kind.label()),
          () -> actions().append(node, kind));
    }
    button("add", colors.text, Messages.get("pad.any"), () -> actions().appendAny(node));
    button("transition", colors.text, Messages.get("pad.connect"), () -> actions().connect(node));
    button("delete", colors.error, Messages.get("pad.delete"), () -> actions().delete(node));
  }

  private void button(String icon, Color color, String tip, Runnable act) {
    Button button = new Button(icon, color, act);
    Label told = new Label(tip);
    told.setBorder(new MarginBorder(4));
    button.setToolTip(told);
    pad.add(button);
  }

  private PadActions actions() {
    return (PadActions) getHost().getViewer().getProperty(PadActions.KEY);
  }

  private Element element() {
    return ((ElementPart) getHost()).element();
  }

  /** The pad, which keeps above its node, or below it where there is no room. */
  private static final class Pad extends AbstractHandle {
    Pad(GraphicalEditPart part) {
      super(part, target -> place(part, target), Cursors.ARROW);
      FlowLayout row = new FlowLayout();
      row.setMinorSpacing(2);
      setLayoutManager(row);
      setBorder(new MarginBorder(3));
      setOpaque(false);
    }

    private static void place(GraphicalEditPart part, IFigure pad) {
      Rectangle shape = ((NodeFigure) part.getFigure()).shape().getCopy();
      part.getFigure().translateToAbsolute(shape);
      pad.translateToRelative(shape);
      Dimension size = pad.getPreferredSize();
      int above = shape.y - AWAY - size.height;
      int y = above < 0 ? shape.bottom() + AWAY : above;
      pad.setBounds(new Rectangle(shape.x, y, size.width, size.height));
    }

    @Override
    protected DragTracker createDragTracker() {
      return new SelectEditPartTracker(getOwner());
    }

    @Override
    protected void paintFigure(Graphics g) {
      g.setAntialias(SWT.ON);
      ColorRoles colors = Context.of(getOwner().getViewer()).style().colors;
      Rectangle r = getBounds().getCopy();
      r.width--;
      r.height--;
      g.setBackgroundColor(colors.node);
      g.fillRoundRectangle(r, 10, 10);
      g.setForegroundColor(colors.nodeBorder);
      g.drawRoundRectangle(r, 10, 10);
    }
  }

  /** One thing that can be done. */
  private final class Button extends Figure implements MouseListener, MouseMotionListener {
    private final String icon;
    private final Color color;
    private final Runnable act;
    private boolean isUnder;

    Button(String icon, Color color, Runnable act) {
      this.icon = icon;
      this.color = color;
      this.act = act;
      setPreferredSize(SIZE, SIZE);
      addMouseListener(this);
      addMouseMotionListener(this);
    }

    @Override
    protected void paintFigure(Graphics g) {
      g.setAntialias(SWT.ON);
      Rectangle r = getBounds();
      var style = Context.of(getHost().getViewer()).style();
      if (isUnder) {
        g.setBackgroundColor(style.colors.grid);
        g.fillRoundRectangle(r, 8, 8);
      }
      int inset = (SIZE - ICON) / 2;
      IconPainter.paint(g, style, icon, color, r.x + inset, r.y + inset, ICON);
    }

    @Override
    public void mousePressed(MouseEvent event) {
      event.consume();
      getHost().getViewer().getControl().getDisplay().asyncExec(act);
    }

    @Override
    public void mouseReleased(MouseEvent event) {
      event.consume();
    }

    @Override
    public void mouseDoubleClicked(MouseEvent event) {
      event.consume();
    }

    @Override
    public void mouseEntered(MouseEvent event) {
      isUnder = true;
      repaint();
    }

    @Override
    public void mouseExited(MouseEvent event) {
      isUnder = false;
      repaint();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
      event.consume();
    }

    @Override
    public void mouseHover(MouseEvent event) {
      // The tooltip comes by itself.
    }

    @Override
    public void mouseMoved(MouseEvent event) {
      // Only what is under the pointer matters.
    }
  }
}
