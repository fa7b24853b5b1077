package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.export.Poster;
import org.orrery.designer.export.Poster.Paper;
import org.orrery.designer.export.Poster.Sheet;
import org.orrery.designer.viewpoint.Presence;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FileChooser;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;

/** Pictures of a drawing, of a stage and from a viewpoint, and posters of several sheets. */
@ExtendWith(LogWatch.class)
class PictureTest {
  @TempDir Path folder;

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aPartIsWrittenAsPdfByKeysAndAWrongPlaceIsSaid() throws Exception {
    DesignerPage page = DesignerPage.openSmall("picture");
    Path file = folder.resolve("part.pdf");
    page.click("Start");
    Desk.answerWithKeys(
        "Export a picture",
        () -> page.editor().actions().getAction("export-pdf").run(),
        dialog -> {
          Combo part = Desk.all(dialog, Combo.class).get(0);
          assertThat(part.getItems()).contains("The whole drawing", "Stage 'Develop'");
          part.select(part.indexOf("What is selected (1)"));
          Text path =
              Desk.all(dialog, Text.class).stream()
                  .filter(Text::getEditable)
                  .findFirst()
                  .orElseThrow();
          assertThat(path.getText()).endsWith("picture.pdf");
          path.setText(folder.resolve("nowhere/part.pdf").toString());
          Hand.press("Return");
          Ui.await("why not", () -> Desk.words(dialog).contains("cannot be written"));
          path.setText(file.toString());
          path.setFocus();
          Hand.press("Return");
        });
    Ui.await("the picture", () -> Files.exists(file));
    assertThat(width(Files.readAllBytes(file))).isPositive();
    assertThat(Files.size(file))
        .isLessThan(DrawingExport.pdf(page.lifecycle(), Viewpoint.ALL).length);
  }

  @Test
  void aStageIsWrittenAsSvgWithoutTheOthers() throws Exception {
    Path file = written("svg", "Stage 'Develop'");
    String svg = Files.readString(file);
    assertThat(svg).contains(">Train<").doesNotContain(">Retire<");
    assertThat(Files.readString(written("svg", "The whole drawing"))).contains(">Retire<");
  }

  @Test
  void aStageIsWrittenAsPngAsLargeAsItIs() throws Exception {
    BufferedImage stage = ImageIO.read(written("png", "Stage 'Develop'").toFile());
    BufferedImage whole = ImageIO.read(written("png", "The whole drawing").toFile());
    assertThat(stage.getWidth()).isLessThan(whole.getWidth());
    assertThat(dark(stage)).isPositive().isLessThan(dark(whole));
  }

  @Test
  void aStageIsWrittenAsPdfWithoutTheOthers() throws Exception {
    long stage = ink(written("pdf", "Stage 'Develop'"));
    assertThat(stage).isPositive().isLessThan(ink(written("pdf", "The whole drawing")));
  }

  @Test
  void aViewpointIsWrittenInEachFormat() throws Exception {
    Lifecycle sample = sample();
    String hidden =
        Elements.nodes(sample).stream()
            .filter(node -> Viewpoint.PEOPLE.of(node) == Presence.HIDDEN)
            .map(Element::getName)
            .findFirst()
            .orElseThrow();
    String whole = "The whole drawing";

    String svg = Files.readString(written("svg", whole, Viewpoint.PEOPLE));
    assertThat(svg).isEqualTo(DrawingExport.svg(sample, Viewpoint.PEOPLE));
    assertThat(svg).doesNotContain(hidden);
    BufferedImage seen = ImageIO.read(written("png", whole, Viewpoint.PEOPLE).toFile());
    BufferedImage all = ImageIO.read(written("png", whole).toFile());
    assertThat(dark(seen)).isPositive().isLessThan(dark(all));
    assertThat(ink(written("pdf", whole, Viewpoint.PEOPLE)))
        .isPositive()
        .isLessThan(ink(written("pdf", whole)));
  }

  /** How many pixels of a document's only page are as dark as letters are. */
  private static long ink(Path pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      return dark(new PDFRenderer(document).renderImageWithDPI(0, 96));
    }
  }

  /** Exports by the dialog and its keys; nothing is selected. */
  private Path written(String form, String part) throws Exception {
    return written(form, part, Viewpoint.ALL);
  }

  private Path written(String form, String part, Viewpoint from) throws Exception {
    DesignerPage page = DesignerPage.open("stage-" + form, LifecycleFiles.toBytes(sample()));
    Path file = folder.resolve(part.substring(0, 5).strip() + from.label() + "." + form);
    page.focus();
    Desk.answerWithKeys(
        "Export a picture",
        () -> page.editor().actions().getAction("export-" + form).run(),
        dialog -> {
          Combo parts = Desk.all(dialog, Combo.class).get(0);
          assertThat(parts.indexOf(part)).as("of %s", List.of(parts.getItems())).isNotNegative();
          parts.select(parts.indexOf(part));
          Combo viewpoints = Desk.all(dialog, Combo.class).get(1);
          viewpoints.select(viewpoints.indexOf(from.label()));
          Text path =
              Desk.all(dialog, Text.class).stream()
                  .filter(Text::getEditable)
                  .findFirst()
                  .orElseThrow();
          path.setText(file.toString());
          path.setFocus();
          Hand.press("Return");
        });
    Ui.await("the picture", () -> Files.exists(file));
    page.close();
    return file;
  }

  @Test
  void aPdfShowsWhatTheScreenShowsAsCurves() throws Exception {
    Lifecycle sample = sample();
    byte[] pdf = DrawingExport.pdf(sample, Viewpoint.ALL);
    Rectangle area = DrawingExport.area(sample, Viewpoint.ALL);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(sample.getName());
      assertThat(document.getPage(0).getMediaBox().getWidth())
          .isCloseTo(area.width * 0.75f, within(1f));
      BufferedImage seen = new PDFRenderer(document).renderImageWithDPI(0, 96);
      ImageData screen = DrawingExport.image(sample, Viewpoint.ALL, 1);
      assertThat(alike(seen, screen)).isGreaterThan(0.95);
      double ink = dark(seen);
      assertThat(ink / dark(bitmap(screen))).isBetween(0.7, 1.4);
    }
    Path kept = Path.of(System.getProperty("orrery.screens"), "sample.pdf");
    Files.createDirectories(kept.getParent());
    Files.write(kept, pdf);
  }

  @Test
  void aPosterCoversTheDrawingWithOverlaps() {
    Rectangle area = new Rectangle(-100, 50, 2_000, 1_000);
    Poster poster = new Poster(area, Paper.A4, true, 3, 10);
    assertThat(poster.sheets()).hasSize(3 * poster.down());
    Sheet first = poster.sheets().getFirst();
    Sheet second = poster.sheets().get(1);
    Sheet last = poster.sheets().getLast();
    assertThat(first.x()).isEqualTo(-100);
    assertThat((first.x() + first.width() - second.x()) * poster.scale())
        .isCloseTo(10, within(.01));
    assertThat(last.x() + last.width()).isCloseTo(1_900, within(0.01));
    assertThat(last.y() + last.height()).isGreaterThanOrEqualTo(1_050);
    assertThat(new Poster(area, Paper.A3, false, 1, 0).down()).isEqualTo(1);
    assertThat(new Poster(new Rectangle(0, 0, 10, 10_000), Paper.A4, false, 1, 50).down())
        .isGreaterThan(100);
  }

  @Test
  void aPosterIsShownAndItsSheetsArePages() throws Exception {
    Lifecycle sample = sample();
    Rectangle area = DrawingExport.area(sample, Viewpoint.ALL);
    Poster poster = new Poster(area, Paper.A4, true, 2, 10);
    try (PDDocument document =
        Loader.loadPDF(DrawingExport.poster(sample, Viewpoint.ALL, poster, true))) {
      assertThat(document.getNumberOfPages()).isEqualTo(2 * poster.down());
      assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(841.9f, within(1f));
    }
    DesignerPage page = DesignerPage.open("poster", LifecycleFiles.toBytes(sample));
    page.focus();
    Desk.answerWithKeys(
        "Print as a poster",
        () -> page.editor().actions().getAction("poster").run(),
        dialog -> {
          assertThat(Desk.words(dialog)).contains("2 × " + poster.down() + " sheets");
          Spinner across = Desk.all(dialog, Spinner.class).get(0);
          across.setFocus();
          Hand.press("Up");
          Ui.await("three", () -> Desk.words(dialog).contains("3 × "));
          turn(dialog);
          Hand.press("Escape");
        });
  }

  @Test
  void aPosterIsSavedFromItsDialog(@TempDir Path folder) throws Exception {
    DesignerPage page = DesignerPage.open("poster-saved", LifecycleFiles.toBytes(sample()));
    page.focus();
    Path file = folder.resolve("poster.pdf");
    Desk.answerWithKeys(
        "Print as a poster",
        () -> page.editor().actions().getAction("poster").run(),
        dialog -> {
          Desk.all(dialog, Spinner.class).get(0).setSelection(3);
          FileChooser.answer(
              "Save the poster as PDF", () -> Desk.press(dialog, "Save as PDF\u2026"), file);
        });
    Rectangle area = DrawingExport.area(sample(), Viewpoint.ALL);
    Poster poster = new Poster(area, Paper.A4, area.width > area.height, 3, 10);
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      assertThat(document.getNumberOfPages()).isEqualTo(3 * poster.down());
    }
  }

  private static void turn(Shell dialog) {
    Button landscape =
        Desk.all(dialog, Button.class).stream()
            .filter(button -> button.getText().equals("Sheets lie across"))
            .findFirst()
            .orElseThrow();
    String before = Desk.words(dialog);
    landscape.setFocus();
    Hand.press("space");
    Ui.await("the sheets stand", () -> !Desk.words(dialog).equals(before));
    assertThat(landscape.getStyle() & SWT.CHECK).isNotZero();
  }

  private static Lifecycle sample() throws Exception {
    return LifecycleFiles.load(
        Path.of(System.getProperty("orrery.samples"), "credit/credit-risk.lifecycle"));
  }

  private static float width(byte[] pdf) throws Exception {
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getPage(0).getMediaBox().getWidth();
    }
  }

  /** The share of pixels that are as bright in both. */
  private static double alike(BufferedImage seen, ImageData screen) {
    BufferedImage other = bitmap(screen);
    int width = Math.min(seen.getWidth(), other.getWidth());
    int height = Math.min(seen.getHeight(), other.getHeight());
    long alike = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (Math.abs(light(seen, x, y) - light(other, x, y)) < 120) {
          alike++;
        }
      }
    }
    return alike / (double) ((long) width * height);
  }

  /** How many pixels are as dark as letters are. */
  private static long dark(BufferedImage image) {
    long dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (light(image, x, y) < 300) {
          dark++;
        }
      }
    }
    return dark;
  }

  private static int light(BufferedImage image, int x, int y) {
    int rgb = image.getRGB(x, y);
    return (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
  }

  private static BufferedImage bitmap(ImageData data) {
    BufferedImage image = new BufferedImage(data.width, data.height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < data.height; y++) {
      for (int x = 0; x < data.width; x++) {
        RGB rgb = data.palette.getRGB(data.getPixel(x, y));
        image.setRGB(x, y, rgb.red << 16 | rgb.green << 8 | rgb.blue);
      }
    }
    return image;
  }
}
