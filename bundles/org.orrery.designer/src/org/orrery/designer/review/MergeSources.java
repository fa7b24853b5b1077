package org.orrery.designer.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.LifecycleFileDialog;
import org.orrery.designer.Messages;
import org.orrery.ui.Spoken;

/** Asks which version is merged into the open drawing, and what both were made of. */
final class MergeSources extends TitleAreaDialog {
  private final Path drawing;
  private String theirs = "";
  private String base = "";

  /**
   * @param drawing the file of the open drawing
   */
  MergeSources(Shell parent, Path drawing) {
    super(parent);
    this.drawing = drawing;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  /** A revision, or the path of a file. */
  String theirs() {
    return theirs;
  }

  /** A revision, or the path of a file; empty stands for the last common commit. */
  String base() {
    return base;
  }

  /**
   * The version of a drawing that a text names.
   *
   * @throws IOException when it is neither a file nor a revision that has the drawing
   */
  static Earlier read(Path drawing, String text) throws IOException {
    return Files.isRegularFile(Path.of(text))
        ? Earlier.file(Path.of(text))
        : Earlier.revision(drawing, text);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.get("review.merge.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.get("review.merge.title"));
    setMessage(Messages.get("review.merge.message"));
    Composite form = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 12).applyTo(form);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
    Text other = field(form, "review.merge.theirs", "");
    other.addListener(SWT.Modify, event -> take(other.getText(), base));
    Text origin = field(form, "review.merge.base", Messages.get("review.merge.common"));
    origin.addListener(SWT.Modify, event -> take(theirs, origin.getText()));
    other.setFocus();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    take("", "");
  }

  private Text field(Composite form, String key, String hint) {
    Label name = new Label(form, SWT.NONE);
    name.setText(Messages.get(key));
    Text text = new Text(form, SWT.BORDER);
    text.setMessage(hint);
    GridDataFactory.fillDefaults().grab(true, false).hint(340, -1).applyTo(text);
    Spoken.by(name, text);
    Button browse = new Button(form, SWT.PUSH);
    browse.setText(Messages.get("review.merge.browse"));
    browse.addListener(
        SWT.Selection,
        event -> {
          Path chosen =
              LifecycleFileDialog.open(getShell(), Messages.get("review.merge.title"), drawing);
          if (chosen != null) {
            text.setText(chosen.toString());
          }
        });
    return text;
  }

  private void take(String other, String origin) {
    theirs = other.strip();
    base = origin.strip();
    boolean isWrong = !isUsable(theirs) || !base.isEmpty() && !isUsable(base);
    if (getButton(IDialogConstants.OK_ID) != null) {
      getButton(IDialogConstants.OK_ID).setEnabled(!isWrong);
    }
  }

  private static boolean isUsable(String text) {
    try {
      return Earlier.isRevision(text) || Files.isRegularFile(Path.of(text));
    } catch (java.nio.file.InvalidPathException e) {
      return false;
    }
  }
}
