package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.designer.export.Printing;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;

/** A drawing is printed on one page. */
@ExtendWith(LogWatch.class)
class PrintingTest {
  @Test
  void printsIntoAFile(@TempDir Path folder) throws Exception {
    DesignerPage page = DesignerPage.openSmall("printed");
    Path file = folder.resolve("drawing.pdf");
    PrinterData data = new PrinterData("GtkPrintBackendFile", "Print to File");
    data.printToFile = true;
    data.fileName = file.toString();
    assertThat(Printing.print(page.lifecycle(), Viewpoint.ALL, "printed", data)).isTrue();
    Ui.await("the print", () -> isComplete(file));
    String pdf = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(pdf).startsWith("%PDF").contains("/Count 1");
    page.close();
  }

  private static boolean isComplete(Path file) {
    try {
      return Files.exists(file)
          && Files.readString(file, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
    } catch (java.io.IOException e) {
      return false;
    }
  }
}
