package org.orrery.designer.simulate;

import java.time.LocalDate;
import org.eclipse.swt.widgets.Shell;
import org.orrery.designer.Messages;
import org.orrery.designer.export.DocumentDialog;
import org.orrery.exchange.document.SimulationFiles;
import org.orrery.lifecycle.Lifecycle;

/** Writes the report of an answer as the command line does. */
final class ReportWriting {
  private ReportWriting() {}

  /** Asks where, and writes. UI thread. */
  static void open(Shell parent, Simulated answer) {
    Question question = answer.question();
    Lifecycle drawing = question.drawing();
    long seed = question.options().seed();
    LocalDate today = LocalDate.now();
    DocumentDialog.open(
        parent,
        "report",
        question.file(),
        drawing.getId() + "-simulation",
        form ->
            answer.comparison() == null
                ? SimulationFiles.write(
                    form, drawing, answer.result(), seed, today, Messages.locale())
                : SimulationFiles.write(
                    form, drawing, answer.comparison(), seed, today, Messages.locale()));
  }
}
