package org.orrery.designer.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.export.Poster.Paper;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.AtomicFile;
import org.orrery.ui.Spoken;

/** Shows a drawing on the sheets of a poster, and prints it or saves it as PDF. UI thread. */
public final class PosterDialog extends Dialog {
  private static final int PDF_ID = IDialogConstants.CLIENT_ID + 1;
  private static final int MOST_SHEETS = 12;
  private static final int MOST_OVERLAP = 50;

  private final LifecycleEditor editor;
  private final Lifecycle drawing;
  private final Viewpoint viewpoint;
  private final Rectangle area;
  private Combo paper;
  private Button landscape;
  private Spinner across;
  private Spinner overlap;
  private Button marks;
  private Label told;
  private PosterPreview preview;

  private PosterDialog(LifecycleEditor editor) {
    super(editor.getSite().getShell());
    this.editor = editor;
    drawing = editor.drawing().lifecycle();
    viewpoint = editor.viewpoint();
    area = DrawingExport.area(drawing, viewpoint);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Asks, and prints or saves. */
  public static void open(LifecycleEditor editor) {
    new PosterDialog(editor).open();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.get("poster.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite page = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(14, 8).applyTo(page);
    Composite fields = new Composite(page, SWT.NONE);
    GridDataFactory.fillDefaults().applyTo(fields);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(fields);
    paper = named(fields, "poster.paper", new Combo(fields, SWT.READ_ONLY));
    paper.setItems(Arrays.stream(Paper.values()).map(PosterDialog::label).toArray(String[]::new));
    paper.select(0);
    across = named(fields, "poster.across", new Spinner(fields, SWT.BORDER));
    across.setValues(2, 1, MOST_SHEETS, 0, 1, 2);
    overlap = named(fields, "poster.overlap", new Spinner(fields, SWT.BORDER));
    overlap.setValues(10, 0, MOST_OVERLAP, 0, 1, 5);
    landscape = check(fields, "poster.landscape", area.width > area.height);
    marks = check(fields, "poster.marks", true);
    told = new Label(fields, SWT.WRAP);
    GridDataFactory.fillDefaults().span(2, 1).hint(200, 60).applyTo(told);
    preview = new PosterPreview(page, drawing, viewpoint, area);
    GridDataFactory.fillDefaults().grab(true, true).hint(520, 380).applyTo(preview);
    for (Control each : new Control[] {paper, across, overlap, landscape}) {
      each.addListener(SWT.Selection, event -> show());
    }
    show();
    return page;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.get("poster.print"), true);
    createButton(parent, PDF_ID, Messages.get("poster.pdf"), false);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void buttonPressed(int id) {
    if (id == PDF_ID) {
      save();
    } else {
      super.buttonPressed(id);
    }
  }

  @Override
  protected void okPressed() {
    PrintDialog dialog = new PrintDialog(getShell());
    dialog.setText(Messages.get("print.title"));
    PrinterData proposed = new PrinterData();
    proposed.orientation = poster().isLandscape() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
    dialog.setPrinterData(proposed);
    PrinterData chosen = dialog.open();
    if (chosen != null) {
      boolean isBegun =
          Printing.print(
              drawing, viewpoint, poster(), marks.getSelection(), editor.getPartName(), chosen);
      Printing.tell(getShell(), isBegun, chosen);
      if (isBegun) {
        super.okPressed();
      }
    }
  }

  private void save() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setText(Messages.get("poster.file"));
    dialog.setOverwrite(true);
    dialog.setFilterExtensions(new String[] {"*.pdf"});
    dialog.setFilterPath(String.valueOf(editor.path().toAbsolutePath().getParent()));
    dialog.setFileName(drawing.getId() + "-poster.pdf");
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    try {
      AtomicFile.write(
          Path.of(chosen),
          DrawingExport.poster(drawing, viewpoint, poster(), marks.getSelection()));
      super.okPressed();
    } catch (IOException e) {
      MessageDialog.openError(
          getShell(),
          Messages.get("poster.title"),
          Messages.get("picture.failed", chosen, e.getMessage()));
    }
  }

  private Poster poster() {
    return new Poster(
        area,
        Paper.values()[paper.getSelectionIndex()],
        landscape.getSelection(),
        across.getSelection(),
        overlap.getSelection());
  }

  private void show() {
    Poster now = poster();
    preview.show(now);
    double percent = now.scale() * 96 / 25.4 * 100;
    told.setText(
        Messages.get(
            "poster.told", now.across(), now.down(), now.sheets().size(), Math.round(percent)));
  }

  private static String label(Paper each) {
    return Messages.get("poster.paper." + each.name());
  }

  private static <C extends Control> C named(Composite fields, String key, C control) {
    Label label = new Label(fields, SWT.NONE);
    label.setText(Messages.get(key));
    label.moveAbove(control);
    Spoken.by(label, control);
    GridDataFactory.fillDefaults().applyTo(control);
    return control;
  }

  private static Button check(Composite fields, String key, boolean isOn) {
    Button check = new Button(fields, SWT.CHECK);
    check.setText(Messages.get(key));
    check.setSelection(isOn);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
    return check;
  }
}
