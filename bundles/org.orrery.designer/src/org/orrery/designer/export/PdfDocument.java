package org.orrery.designer.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.theme.Style;

/** Makes a PDF document of a painted drawing: one page, or the sheets of a poster. UI thread. */
public final class PdfDocument {
  private static final double POINTS_A_PIXEL = 72 / 96.0;
  private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

  /** Readers refuse longer pages. */
  private static final double LONGEST = 14_400;

  private static final double MARK = 5;

  private final IFigure figure;
  private final Style style;
  private final PDDocument document = new PDDocument();
  private final IconBitmaps icons = new IconBitmaps(document);

  private PdfDocument(IFigure figure, Style style, String title) {
    this.figure = figure;
    this.style = style;
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreator("Orrery");
  }

  /** The whole on one page of its size. */
  public static byte[] page(IFigure figure, Rectangle area, Style style, String title) {
    PdfDocument pdf = new PdfDocument(figure, style, title);
    double scale =
        Math.min(POINTS_A_PIXEL, LONGEST / Math.max(1, Math.max(area.width, area.height)));
    return pdf.written(() -> pdf.whole(area, scale));
  }

  /** The sheets of a poster, a page each, with marks where they meet unless they are not wanted. */
  public static byte[] poster(
      IFigure figure, Poster poster, boolean hasMarks, Style style, String title) {
    PdfDocument pdf = new PdfDocument(figure, style, title);
    return pdf.written(
        () -> {
          for (Poster.Sheet sheet : poster.sheets()) {
            pdf.sheet(poster, sheet, hasMarks);
          }
        });
  }

  /** What writes pages. */
  private interface Pages {
    void write() throws IOException;
  }

  private byte[] written(Pages pages) {
    try (document) {
      pages.write();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void whole(Rectangle area, double scale) throws IOException {
    PDPage page =
        new PDPage(new PDRectangle((float) (area.width * scale), (float) (area.height * scale)));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.transform(
          new Matrix(
              (float) scale,
              0,
              0,
              (float) -scale,
              (float) (-area.x * scale),
              (float) ((area.height + area.y) * scale)));
      paint(content, area);
    }
  }

  private void sheet(Poster poster, Poster.Sheet sheet, boolean hasMarks) throws IOException {
    double mm = POINTS_A_MILLIMETRE;
    double high = poster.height() * mm;
    double scale = poster.scale() * mm;
    double margin = Poster.MARGIN * mm;
    PDPage page = new PDPage(new PDRectangle((float) (poster.width() * mm), (float) high));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.saveGraphicsState();
      content.addRect(
          (float) margin,
          (float) margin,
          (float) (poster.printedWidth() * mm),
          (float) (poster.printedHeight() * mm));
      content.clip();
      content.transform(
          new Matrix(
              (float) scale,
              0,
              0,
              (float) -scale,
              (float) (margin - sheet.x() * scale),
              (float) (high - margin + sheet.y() * scale)));
      paint(
          content,
          new Rectangle(
              (int) sheet.x() - 1,
              (int) sheet.y() - 1,
              (int) Math.ceil(sheet.width()) + 2,
              (int) Math.ceil(sheet.height()) + 2));
      content.restoreGraphicsState();
      if (hasMarks) {
        marks(content, poster, mm);
      }
    }
  }

  /** Crosses at the corners of what is printed: those of neighbours are laid onto each other. */
  private static void marks(PDPageContentStream content, Poster poster, double mm)
      throws IOException {
    content.setLineWidth(0.5f);
    content.setStrokingColor(0f, 0f, 0f);
    double inset = Poster.MARGIN + poster.overlap() / 2;
    for (double x : new double[] {inset, poster.width() - inset}) {
      for (double y : new double[] {inset, poster.height() - inset}) {
        cross(content, x * mm, y * mm, MARK * mm);
      }
    }
  }

  private static void cross(PDPageContentStream content, double x, double y, double size)
      throws IOException {
    content.moveTo((float) (x - size), (float) y);
    content.lineTo((float) (x + size), (float) y);
    content.moveTo((float) x, (float) (y - size));
    content.lineTo((float) x, (float) (y + size));
    content.stroke();
  }

  private void paint(PDPageContentStream content, Rectangle seen) {
    PdfGraphics graphics =
        new PdfGraphics(content, icons, seen, style.colors.text, style.colors.canvas, style.title);
    figure.paint(graphics);
    graphics.dispose();
  }
}
