package org.orrery.designer;

import java.io.ByteArrayOutputStream;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PrinterGraphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.orrery.designer.export.PdfDocument;
import org.orrery.designer.export.Poster;
import org.orrery.designer.export.PosterPages;
import org.orrery.designer.export.SvgDocument;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.layout.FirstPlaces;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.parts.Context;
import org.orrery.designer.parts.DrawingViewer;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.DrawnFonts;
import org.orrery.designer.theme.Style;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.lifecycle.Lifecycle;

/**
 * Makes pictures of a whole drawing, as it looks on the screen in the light theme. Needs the UI
 * thread of a display, because text is measured as it is on the screen.
 */
public final class DrawingExport {
  private static final int MARGIN = 24;
  private static final int MOST_PIXELS = 80_000_000;

  private DrawingExport() {}

  /** The whole drawing as an SVG document, text as text. */
  public static String svg(Lifecycle lifecycle) {
    return svg(lifecycle, Viewpoint.ALL);
  }

  /** The drawing as it is seen from a viewpoint. */
  public static String svg(Lifecycle lifecycle, Viewpoint viewpoint) {
    return rendered(
        lifecycle,
        viewpoint,
        (figure, style) -> {
          Rectangle area = area(figure);
          return SvgDocument.of(figure, area, style.colors.canvas, style);
        });
  }

  /** The drawing as pixels, {@code scale} a pixel of the drawing. */
  public static ImageData image(Lifecycle lifecycle, Viewpoint viewpoint, double scale) {
    return rendered(
        lifecycle,
        viewpoint,
        (figure, style) -> {
          Rectangle area = area(figure);
          double most = Math.sqrt(MOST_PIXELS / ((double) area.width * area.height));
          return paint(figure, area, Math.min(scale, most), style);
        });
  }

  /**
   * The drawing as a PNG image.
   *
   * @param scale pixels per pixel of the drawing; lowered for a drawing that would be too large
   */
  public static byte[] png(Lifecycle lifecycle, Viewpoint viewpoint, double scale) {
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {image(lifecycle, viewpoint, scale)};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    loader.save(out, SWT.IMAGE_PNG);
    return out.toByteArray();
  }

  /** The drawing as a PDF document of one page, all of it as curves. */
  public static byte[] pdf(Lifecycle lifecycle, Viewpoint viewpoint) {
    return rendered(
        lifecycle,
        viewpoint,
        (figure, style) -> PdfDocument.page(figure, area(figure), style, Names.of(lifecycle)));
  }

  /** The sheets of a poster as a PDF document. */
  public static byte[] poster(
      Lifecycle lifecycle, Viewpoint viewpoint, Poster poster, boolean hasMarks) {
    return rendered(
        lifecycle,
        viewpoint,
        (figure, style) ->
            PdfDocument.poster(figure, poster, hasMarks, style, Names.of(lifecycle)));
  }

  /** What a picture of the drawing shows, in pixels of the drawing. */
  public static Rectangle area(Lifecycle lifecycle, Viewpoint viewpoint) {
    return rendered(lifecycle, viewpoint, (figure, style) -> area(figure));
  }

  /** Whether the drawing is wider than high. */
  public static boolean isWide(Lifecycle lifecycle) {
    return rendered(
        lifecycle, Viewpoint.ALL, (figure, style) -> area(figure).width > area(figure).height);
  }

  /** Paints the drawing on the open page of a printer, as large as it fits. */
  public static void print(Lifecycle lifecycle, Viewpoint viewpoint, Printer printer) {
    rendered(
        lifecycle,
        viewpoint,
        (figure, style) -> {
          printPage(figure, area(figure), printer, style);
          return null;
        });
  }

  /** Paints the sheets of a poster on pages of a printer whose job is begun. */
  public static void print(
      Lifecycle lifecycle, Viewpoint viewpoint, Poster poster, boolean hasMarks, Printer printer) {
    rendered(
        lifecycle,
        viewpoint,
        (figure, style) -> {
          PosterPages pages = new PosterPages(printer, poster, hasMarks);
          poster.sheets().forEach(sheet -> pages.print(figure, style, sheet));
          return null;
        });
  }

  private static void printPage(IFigure figure, Rectangle area, Printer printer, Style style) {
    org.eclipse.swt.graphics.Rectangle page = printer.getClientArea();
    double fit = Math.min(page.width / (double) area.width, page.height / (double) area.height);
    double fullSize = printer.getDPI().x / DrawnFonts.DOTS_AN_INCH;
    GC gc = new GC(printer);
    SWTGraphics paper = new SWTGraphics(gc);
    PrinterGraphics graphics = new PrinterGraphics(paper, printer);
    try {
      graphics.translate(page.x, page.y);
      graphics.scale(Math.min(fit, fullSize));
      graphics.translate(-area.x, -area.y);
      graphics.setFont(style.title);
      figure.paint(graphics);
    } finally {
      graphics.dispose();
      paper.dispose();
      gc.dispose();
    }
  }

  /** Makes something of the painted drawing. */
  private interface Renderer<T> {
    T render(IFigure figure, Style style);
  }

  private static <T> T rendered(Lifecycle lifecycle, Viewpoint viewpoint, Renderer<T> renderer) {
    Lifecycle copy = EcoreUtil.copy(lifecycle);
    FirstPlaces.complete(copy);
    Drawing drawing = new Drawing(copy);
    Shell shell = new Shell(Display.getCurrent(), SWT.NO_TRIM);
    try {
      ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
      viewer.createControl(shell);
      new DefaultEditDomain(null).addViewer(viewer);
      DrawingViewer shown = new DrawingViewer(viewer, new Annotations(), false);
      shown.look(viewpoint);
      shown.show(drawing, ColorRoles.LIGHT);
      ((FigureCanvas) viewer.getControl()).getViewport().setSize(1200, 800);
      ((FigureCanvas) viewer.getControl()).getViewport().validate();
      LayerManager layers = (LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID);
      IFigure figure = layers.getLayer(LayerConstants.PRINTABLE_LAYERS);
      T result = renderer.render(figure, Context.of(viewer).style());
      shown.dispose();
      return result;
    } finally {
      shell.dispose();
      drawing.dispose();
    }
  }

  private static Rectangle area(IFigure figure) {
    Rectangle area = new Rectangle();
    boolean isFirst = true;
    for (Object layer : figure.getChildren()) {
      for (Object child : ((IFigure) layer).getChildren()) {
        Rectangle bounds = extent((IFigure) child);
        area = isFirst ? bounds.getCopy() : area.union(bounds);
        isFirst = false;
      }
    }
    return area.expand(MARGIN, MARGIN);
  }

  /** Where a figure draws; one without edges also fills the screen that there is none of here. */
  private static Rectangle extent(IFigure figure) {
    return figure instanceof FreeformFigure free ? free.getFreeformExtent() : figure.getBounds();
  }

  private static ImageData paint(IFigure figure, Rectangle area, double scale, Style style) {
    int width = (int) Math.ceil(area.width * scale);
    int height = (int) Math.ceil(area.height * scale);
    Image image =
        new Image(
            Display.getCurrent(),
            new ImageData(width, height, 24, new PaletteData(0xff0000, 0xff00, 0xff)));
    GC gc = new GC(image);
    SWTGraphics screen = new SWTGraphics(gc);
    org.eclipse.draw2d.ScaledGraphics graphics = new org.eclipse.draw2d.ScaledGraphics(screen);
    try {
      gc.setBackground(style.colors.canvas);
      gc.fillRectangle(0, 0, width, height);
      graphics.scale(scale);
      graphics.translate(-area.x, -area.y);
      graphics.setFont(style.title);
      figure.paint(graphics);
      return image.getImageData();
    } finally {
      graphics.dispose();
      screen.dispose();
      gc.dispose();
      image.dispose();
    }
  }
}
