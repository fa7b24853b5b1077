package org.orrery.designer.export;

import org.eclipse.draw2d.PrintFigureOperation;
import org.eclipse.gef.print.PrintGraphicalViewerOperation;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.orrery.designer.editor.LifecycleEditor;

/** Prints a drawing on one page. */
public final class Printing {
  private Printing() {}

  /** Asks for a printer and prints; does nothing when the user thinks better of it. */
  public static void start(LifecycleEditor editor) {
    PrintDialog dialog = new PrintDialog(editor.getSite().getShell());
    PrinterData chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    Printer printer = new Printer(chosen);
    try {
      PrintGraphicalViewerOperation print =
          new PrintGraphicalViewerOperation(printer, editor.viewer());
      print.setPrintMode(PrintFigureOperation.FIT_PAGE);
      print.run(editor.getPartName());
    } finally {
      printer.dispose();
    }
  }
}
