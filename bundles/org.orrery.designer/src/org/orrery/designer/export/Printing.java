package org.orrery.designer.export;

import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.lifecycle.Lifecycle;

/** Prints a drawing on one page, in the colours for paper. */
public final class Printing {
  private Printing() {}

  /** Asks for a printer and prints; does nothing when the user thinks better of it. */
  public static void start(LifecycleEditor editor) {
    Lifecycle lifecycle = editor.drawing().lifecycle();
    PrintDialog dialog = new PrintDialog(editor.getSite().getShell());
    PrinterData proposed = new PrinterData();
    proposed.orientation =
        DrawingExport.isWide(lifecycle) ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
    dialog.setPrinterData(proposed);
    PrinterData chosen = dialog.open();
    if (chosen != null) {
      print(lifecycle, editor.viewpoint(), editor.getPartName(), chosen);
    }
  }

  /** Prints under a name; a printer that cannot begin the job prints nothing. */
  public static void print(
      Lifecycle lifecycle, Viewpoint viewpoint, String name, PrinterData where) {
    Printer printer = new Printer(where);
    try {
      if (printer.startJob(name)) {
        if (printer.startPage()) {
          DrawingExport.print(lifecycle, viewpoint, printer);
          printer.endPage();
        }
        printer.endJob();
      }
    } finally {
      printer.dispose();
    }
  }
}
