package org.orrery.designer.export;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.Messages;
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
    dialog.setText(Messages.get("print.title"));
    PrinterData proposed = new PrinterData();
    proposed.orientation =
        DrawingExport.isWide(lifecycle) ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
    dialog.setPrinterData(proposed);
    PrinterData chosen = dialog.open();
    if (chosen != null) {
      boolean isBegun = print(lifecycle, editor.viewpoint(), editor.getPartName(), chosen);
      tell(editor.getSite().getShell(), isBegun, chosen);
    }
  }

  /** Says that a printer did not take a print. */
  static void tell(Shell shell, boolean isBegun, PrinterData where) {
    if (!isBegun) {
      MessageDialog.openError(
          shell, Messages.get("print.failed.title"), Messages.get("print.failed", where.name));
    }
  }

  /** Prints a poster under a name; false when the printer cannot begin. */
  public static boolean print(
      Lifecycle lifecycle,
      Viewpoint viewpoint,
      Poster poster,
      boolean hasMarks,
      String name,
      PrinterData where) {
    Printer printer = new Printer(where);
    try {
      if (!printer.startJob(name)) {
        return false;
      }
      DrawingExport.print(lifecycle, viewpoint, poster, hasMarks, printer);
      printer.endJob();
      return true;
    } finally {
      printer.dispose();
    }
  }

  /** Prints under a name; false when the printer cannot begin. */
  public static boolean print(
      Lifecycle lifecycle, Viewpoint viewpoint, String name, PrinterData where) {
    Printer printer = new Printer(where);
    try {
      if (!printer.startJob(name)) {
        return false;
      }
      if (printer.startPage()) {
        DrawingExport.print(lifecycle, viewpoint, printer);
        printer.endPage();
      }
      printer.endJob();
      return true;
    } finally {
      printer.dispose();
    }
  }
}
