package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.export.Poster;
import org.orrery.designer.export.Poster.Paper;
import org.orrery.designer.export.Printing;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;

/** A drawing is printed on one page, or as a poster on several. */
@ExtendWith(LogWatch.class)
class PrintingTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long BETWEEN_LOOKS = Duration.ofMillis(200).toNanos();
  private static final int MOST_LOOKS = 200;

  @Test
  void printsIntoAFile(@TempDir Path folder) throws Exception {
    DesignerPage page = DesignerPage.openSmall("printed");
    Path file = folder.resolve("drawing.pdf");
    assertThat(Printing.print(page.lifecycle(), Viewpoint.ALL, "printed", into(file))).isTrue();
    Ui.await("the print", () -> isComplete(file));
    try (PDDocument printed = Loader.loadPDF(file.toFile())) {
      assertThat(printed.getNumberOfPages()).isEqualTo(1);
    }
    page.close();
  }

  @Test
  void aPosterIsPrintedSheetBySheet(@TempDir Path folder) throws Exception {
    DesignerPage page = DesignerPage.openSmall("poster-printed");
    Path file = folder.resolve("poster.pdf");
    Rectangle area = DrawingExport.area(page.lifecycle(), Viewpoint.ALL);
    Poster poster = new Poster(area, Paper.A4, false, 2, 10);
    assertThat(Printing.print(page.lifecycle(), Viewpoint.ALL, poster, true, "poster", into(file)))
        .isTrue();
    Ui.await("the print", () -> isComplete(file));
    try (PDDocument printed = Loader.loadPDF(file.toFile())) {
      assertThat(printed.getNumberOfPages()).isEqualTo(2 * poster.down());
      PDFRenderer sheets = new PDFRenderer(printed);
      BufferedImage left = sheets.renderImageWithDPI(0, 40);
      assertThat(ink(left)).as("the first sheet").isPositive();
      assertThat(ink(sheets.renderImageWithDPI(1, 40))).as("another").isNotEqualTo(ink(left));
    }
    page.close();
  }

  private static PrinterData into(Path file) {
    PrinterData data = new PrinterData("GtkPrintBackendFile", "Print to File");
    data.printToFile = true;
    data.fileName = file.toString();
    return data;
  }

  /** Pixels that are not white. */
  private static long ink(BufferedImage page) {
    return IntStream.of(
            page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
        .filter(rgb -> (rgb & 0xffffff) != 0xffffff)
        .count();
  }

  @Test
  void theKeysAskForAPrinterAndEscapeLeavesAllAsItWas() throws Exception {
    DesignerPage page = DesignerPage.openSmall("not-printed");
    page.focus();
    CompletableFuture<Boolean> asked = CompletableFuture.supplyAsync(PrintingTest::escape);
    Hand.press("ctrl+p");
    Ui.await("the platform's dialog is gone", PATIENCE, asked::isDone);
    assertThat(asked.join()).as("it was there").isTrue();
    page.focus();
    assertThat(page.editor().isDirty()).isFalse();
    page.close();
  }

  /**
   * Presses Escape until the platform's dialog, which was there, is gone. The dialog is none of
   * SWT's shells and keeps the thread of the workbench, so that this needs one of its own; it ends
   * in any case, for nothing else would close the dialog.
   */
  private static boolean escape() {
    boolean isSeen = false;
    for (int look = 0; look < MOST_LOOKS; look++) {
      boolean isOpen = xdotool("search", "--onlyvisible", "--name", "^Print$");
      if (isSeen && !isOpen) {
        return true;
      }
      isSeen |= isOpen;
      if (isOpen || look == MOST_LOOKS - 1) {
        xdotool("key", "Escape");
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    return false;
  }

  private static boolean xdotool(String... arguments) {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean isComplete(Path file) {
    try {
      return Files.exists(file)
          && Files.readString(file, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
    } catch (IOException e) {
      return false;
    }
  }
}
