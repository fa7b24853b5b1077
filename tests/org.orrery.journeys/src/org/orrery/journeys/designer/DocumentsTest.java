package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.designer.export.DocumentDialog;
import org.orrery.designer.problems.ProofDay;
import org.orrery.exchange.ExportFormat;
import org.orrery.exchange.document.SimulationFiles.Form;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** The technical file of the open drawing as the command line writes it, and what goes wrong. */
@ExtendWith(LogWatch.class)
public class DocumentsTest {
  @TempDir Path folder;

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void theTechnicalFileIsWrittenByKeysAsItsEndingSays() throws Exception {
    DesignerPage page = DesignerPage.openSmall("documents");
    page.focus();
    Path html = folder.resolve("file.html");
    Desk.answerWithKeys(
        "Export technical file",
        () -> Desk.run("org.orrery.designer.technical-file"),
        dialog -> {
          Text file = file(dialog);
          assertThat(file.getText()).endsWith("documents-technical-file.html");
          assertThat(chosen(dialog)).isEqualTo("HTML");
          write(dialog, folder.resolve("file.doc"));
          Ui.await("what ends so", () -> Desk.words(dialog).contains(".html, .pdf or .md"));
          write(dialog, folder.resolve("nowhere/file.pdf"));
          Ui.await("why not", () -> Desk.words(dialog).contains("cannot be written"));
          assertThat(chosen(dialog)).isEqualTo("PDF");
          write(dialog, html);
        });
    Ui.await("the technical file", () -> Files.exists(html));
    String written = Files.readString(html);
    assertThat(written).contains("The drawing", "<svg", "Train");
    assertThat(written.getBytes(StandardCharsets.UTF_8))
        .isEqualTo(ExportFormat.HTML.write(page.lifecycle(), ProofDay.on(), Locale.ENGLISH));
  }

  @Test
  void aPdfHasPagesWithTheDrawing() throws Exception {
    DesignerPage page = DesignerPage.openSmall("documents");
    page.focus();
    Path pdf = folder.resolve("file.pdf");
    Desk.answerWithKeys(
        "Export technical file",
        () -> Desk.run("org.orrery.designer.technical-file"),
        dialog -> write(dialog, pdf));
    Ui.await("the technical file", () -> Files.exists(pdf));
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Page 1 of " + document.getNumberOfPages(), "life cycle 'documents'", "Train");
    }
  }

  @Test
  void whatTakesTooLongIsGivenUpAndNothingIsWritten() {
    CountDownLatch never = new CountDownLatch(1);
    Desk.answerWithKeys(
        "Write report",
        () ->
            DocumentDialog.open(
                Ui.window().getShell(),
                "report",
                folder.resolve("slow.lifecycle"),
                "slow",
                form -> waitFor(never, form)),
        dialog -> {
          Desk.answer(
              "Progress Information",
              () -> Hand.press("Return"),
              progress -> Desk.press(progress, "Cancel"));
          Ui.await("it says so", () -> Desk.words(dialog).contains("was not written"));
          dialog.close();
        });
    assertThat(folder).isEmptyDirectory();
  }

  private static byte[] waitFor(CountDownLatch latch, Form form) throws IOException {
    try {
      latch.await();
      return form.name().getBytes(StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Names the file and presses Enter. */
  public static void write(Shell dialog, Path target) {
    file(dialog).setText(target.toString());
    Hand.focus(file(dialog));
    Hand.press("Return");
  }

  private static Text file(Shell dialog) {
    return Desk.all(dialog, Text.class).stream()
        .filter(Text::getEditable)
        .findFirst()
        .orElseThrow();
  }

  private static String chosen(Shell dialog) {
    return Desk.all(dialog, Button.class).stream()
        .filter(Button::getSelection)
        .map(Button::getText)
        .findFirst()
        .orElse("");
  }
}
