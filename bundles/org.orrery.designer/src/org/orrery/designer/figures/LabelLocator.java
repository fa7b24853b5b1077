package org.orrery.designer.figures;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.lifecycle.picture.LabelText;
import org.orrery.lifecycle.picture.Spot;

/** Puts a line's label where every picture has it. */
final class LabelLocator implements Locator {
  private final LineFigure line;

  LabelLocator(LineFigure line) {
    this.line = line;
  }

  @Override
  public void relocate(IFigure label) {
    LabelText text = ((LineLabel) label).text();
    if (line.getPoints().size() < 2
        || text.lines().isEmpty()
        || !(line.getConnectionRouter() instanceof LineRouter router)) {
      return;
    }
    Dimension size = label.getPreferredSize();
    Spot middle = router.caption(line, text).middle();
    label.setBounds(
        new Rectangle(
            middle.x() - size.width / 2, middle.y() - size.height / 2, size.width, size.height));
  }
}
