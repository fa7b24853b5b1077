package org.orrery.designer.export;

import java.time.LocalDate;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.problems.Proving;
import org.orrery.exchange.ExportFormat;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.Comments;
import org.orrery.rules.RuleEngine;

/** Writes the technical file of the open drawing by the rules of the day that is looked at. */
public final class TechnicalFileExport {
  private TechnicalFileExport() {}

  /** Asks where, and writes. UI thread. */
  public static void open(LifecycleEditor editor) {
    Lifecycle copy = Comments.copy(editor.drawing().lifecycle());
    LocalDate on = ProofDay.on();
    RuleEngine rules = Proving.rules(editor.beside());
    DocumentDialog.open(
        editor.getSite().getShell(),
        "technical",
        editor.path(),
        copy.getId() + "-technical-file",
        form -> ExportFormat.valueOf(form.name()).write(copy, on, Messages.locale(), rules));
  }
}
