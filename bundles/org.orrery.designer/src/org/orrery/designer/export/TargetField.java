package org.orrery.designer.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.ui.Spoken;

/**
 * Where a file shall be written: a label, a field for the path and a button that asks for it, in
 * three columns. UI thread.
 */
final class TargetField {
  private final Text path;

  /** Chooses among files with the endings, each with its point. */
  TargetField(Composite area, Supplier<List<String>> endings) {
    new Label(area, SWT.NONE).setText(Messages.get("picture.file"));
    path = new Text(area, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(path);
    Spoken.as(path, () -> Messages.get("picture.file"));
    Button browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.get("picture.browse"));
    browse.addListener(SWT.Selection, event -> browse(endings.get()));
  }

  private void browse(List<String> endings) {
    FileDialog dialog = new FileDialog(path.getShell(), SWT.SAVE);
    dialog.setText(Messages.get("picture.file.title"));
    dialog.setFilterExtensions(endings.stream().map(each -> "*" + each).toArray(String[]::new));
    dialog.setFileName(path.getText());
    String chosen = dialog.open();
    if (chosen != null) {
      path.setText(chosen);
    }
  }

  String get() {
    return path.getText();
  }

  void set(String text) {
    path.setText(text);
  }

  /** Puts another ending in the place of one that the path has. */
  void turn(String before, String now) {
    String text = path.getText().strip();
    if (text.endsWith(before)) {
      path.setText(text.substring(0, text.length() - before.length()) + now);
    }
  }

  void onChange(Runnable action) {
    path.addListener(SWT.Modify, event -> action.run());
  }

  void setFocus() {
    path.setFocus();
  }

  /** Asks before a file that is there is written over. */
  boolean mayWrite(Path target) {
    return !Files.exists(target)
        || MessageDialog.openQuestion(
            path.getShell(),
            path.getShell().getText(),
            Messages.get("picture.overwrite", target.getFileName()));
  }
}
