package org.orrery.designer.export;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.Computing;
import org.orrery.exchange.document.SimulationFiles.Form;
import org.orrery.lifecycle.format.AtomicFile;

/**
 * Asks where a document shall be written, whose form the ending of the file says, and writes it in
 * the background; what cannot be written is said, and the dialog stays. UI thread.
 */
public final class DocumentDialog extends TitleAreaDialog {
  private static final List<Form> FORMS = List.of(Form.HTML, Form.PDF, Form.MD);

  /** Makes the bytes of a document, on any thread. */
  @FunctionalInterface
  public interface Writer {
    byte[] write(Form form) throws IOException;
  }

  private final String kind;
  private final Path folder;
  private final String name;
  private final Writer writer;
  private final Map<Form, Button> buttons = new EnumMap<>(Form.class);
  private TargetField file;

  private DocumentDialog(Shell parent, String kind, Path folder, String name, Writer writer) {
    super(parent);
    this.kind = kind;
    this.folder = folder;
    this.name = name;
    this.writer = writer;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /**
   * Asks and writes.
   *
   * @param kind of the document, whose texts are keyed {@code document.KIND}
   * @param drawing the file of what it tells of; the document is proposed beside it
   * @param name proposed, without an ending
   */
  public static void open(Shell parent, String kind, Path drawing, String name, Writer writer) {
    Path folder = drawing.toAbsolutePath().getParent();
    new DocumentDialog(parent, kind, folder, name, writer).open();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.get("document." + kind));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.get("document." + kind));
    setMessage(Messages.get("document." + kind + ".message"));
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(8, 8).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.get("picture.format"));
    Composite row = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
    GridLayoutFactory.fillDefaults().numColumns(FORMS.size()).spacing(16, 0).applyTo(row);
    for (Form form : FORMS) {
      Button button = new Button(row, SWT.RADIO);
      button.setText(Messages.get("document.form." + form));
      button.addListener(SWT.Selection, event -> choose(form, button.getSelection()));
      buttons.put(form, button);
    }
    file = new TargetField(area, () -> FORMS.stream().map(DocumentDialog::ending).toList());
    file.onChange(() -> buttons.forEach((form, b) -> b.setSelection(form == form())));
    file.set(folder.resolve(name + ending(FORMS.getFirst())).toString());
    file.setFocus();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.get("picture.write"), true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  private void choose(Form now, boolean isChosen) {
    Form before = form();
    if (isChosen && now != before) {
      file.turn(before == null ? "" : ending(before), ending(now));
    }
  }

  /** The form that the ending says, or null. */
  private Form form() {
    String path = file.get().strip();
    return FORMS.stream().filter(form -> path.endsWith(ending(form))).findFirst().orElse(null);
  }

  private static String ending(Form form) {
    return "." + form.name().toLowerCase(Locale.ROOT);
  }

  @Override
  protected void okPressed() {
    Form form = form();
    if (form == null) {
      complain(Messages.get("document.ending"));
      return;
    }
    try {
      Path target = Path.of(file.get().strip());
      if (file.mayWrite(target)) {
        write(form, target);
      }
    } catch (InvalidPathException e) {
      complain(Messages.get("picture.failed", file.get(), e.getReason()));
    }
  }

  private void write(Form form, Path target) {
    try {
      String task = Messages.get("document.task", target.getFileName());
      AtomicFile.write(target, Computing.compute(getShell(), task, monitor -> writer.write(form)));
      super.okPressed();
    } catch (CancellationException e) {
      complain(Messages.get("document.cancelled", target));
    } catch (IOException e) {
      complain(Messages.get("picture.failed", target, Messages.why(e)));
    }
  }

  private void complain(String why) {
    setErrorMessage(why);
    file.setFocus();
  }
}
