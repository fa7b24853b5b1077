package org.orrery.designer.export;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PrinterGraphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.Printer;
import org.orrery.designer.theme.Style;

/** The pages of a printer, a sheet of a poster each. UI thread. */
public final class PosterPages {
  private static final double MARK = 5;
  private static final double MILLIMETRES_AN_INCH = 25.4;

  private final Printer printer;
  private final Poster poster;
  private final boolean hasMarks;
  private final double millimetre;

  /** The printer's job is begun by the caller, who ends it. */
  public PosterPages(Printer printer, Poster poster, boolean hasMarks) {
    this.printer = printer;
    this.poster = poster;
    this.hasMarks = hasMarks;
    millimetre = printer.getDPI().x / MILLIMETRES_AN_INCH;
  }

  /** Prints one sheet; a printer that takes no page prints nothing. */
  public void print(IFigure figure, Style style, Poster.Sheet sheet) {
    if (!printer.startPage()) {
      return;
    }
    GC gc = new GC(printer);
    SWTGraphics paper = new SWTGraphics(gc);
    PrinterGraphics graphics = new PrinterGraphics(paper, printer);
    try {
      org.eclipse.swt.graphics.Rectangle trim = printer.computeTrim(0, 0, 0, 0);
      int left = pixels(Poster.MARGIN) + trim.x;
      int top = pixels(Poster.MARGIN) + trim.y;
      graphics.clipRect(
          new Rectangle(left, top, pixels(poster.printedWidth()), pixels(poster.printedHeight())));
      graphics.pushState();
      graphics.translate(left, top);
      graphics.scale(poster.scale() * millimetre);
      graphics.translate((int) Math.round(-sheet.x()), (int) Math.round(-sheet.y()));
      graphics.setFont(style.title);
      figure.paint(graphics);
      graphics.popState();
      if (hasMarks) {
        marks(graphics, left, top);
      }
    } finally {
      graphics.dispose();
      paper.dispose();
      gc.dispose();
    }
    printer.endPage();
  }

  private void marks(PrinterGraphics graphics, int left, int top) {
    int size = pixels(MARK);
    int inset = pixels(poster.overlap() / 2);
    int[] across = {left + inset, left + pixels(poster.printedWidth()) - inset};
    int[] down = {top + inset, top + pixels(poster.printedHeight()) - inset};
    for (int x : across) {
      for (int y : down) {
        graphics.drawLine(x - size, y, x + size, y);
        graphics.drawLine(x, y - size, x, y + size);
      }
    }
  }

  private int pixels(double millimetres) {
    return (int) Math.round(millimetres * millimetre);
  }
}
