package org.orrery.designer.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Clipping;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.model.Graph;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.AtomicFile;
import org.orrery.ui.Spoken;

/**
 * Asks in which format, of what, from which viewpoint and where a picture shall be written, and
 * writes it; what cannot be written is said, and the dialog stays. UI thread.
 */
public final class PictureDialog extends TitleAreaDialog {
  private final LifecycleEditor editor;
  private final List<List<Element>> parts = new ArrayList<>();
  private PictureFormat format;
  private Combo part;
  private Combo viewpoint;
  private Text file;

  private PictureDialog(LifecycleEditor editor, PictureFormat format) {
    super(editor.getSite().getShell());
    this.editor = editor;
    this.format = format;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Asks and writes; {@code format} is chosen at first. */
  public static void open(LifecycleEditor editor, PictureFormat format) {
    new PictureDialog(editor, format).open();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.get("picture.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.get("picture.title"));
    setMessage(Messages.get("picture.message"));
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(8, 8).applyTo(area);
    formats(area);
    part = combo(area, "picture.part");
    offerParts();
    viewpoint = combo(area, "picture.viewpoint");
    viewpoint.setItems(
        Arrays.stream(Viewpoint.values()).map(Viewpoint::label).toArray(String[]::new));
    viewpoint.select(editor.viewpoint().ordinal());
    label(area, "picture.file");
    file = new Text(area, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(file);
    Spoken.as(file, () -> Messages.get("picture.file"));
    file.setText(proposed());
    Button browse = new Button(area, SWT.PUSH);
    browse.setText(Messages.get("picture.browse"));
    browse.addListener(SWT.Selection, event -> browse());
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.get("picture.write"), true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  private void formats(Composite area) {
    label(area, "picture.format");
    Composite row = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).applyTo(row);
    for (PictureFormat each : PictureFormat.values()) {
      Button button = new Button(row, SWT.RADIO);
      button.setText(each.name());
      button.setSelection(each == format);
      button.addListener(
          SWT.Selection,
          event -> {
            if (button.getSelection()) {
              choose(each);
            }
          });
    }
  }

  private void choose(PictureFormat now) {
    String path = file.getText();
    String ending = "." + format.ending();
    if (path.endsWith(ending)) {
      file.setText(path.substring(0, path.length() - ending.length()) + "." + now.ending());
    }
    format = now;
  }

  /** The whole, what is selected, and each stage. */
  private void offerParts() {
    parts.add(List.of());
    part.add(Messages.get("picture.whole"));
    List<Element> selected =
        editor.selected().stream().filter(e -> Graph.isNode(e) || Graph.isFrame(e)).toList();
    if (!selected.isEmpty()) {
      parts.add(selected);
      part.add(Messages.get("picture.selected", selected.size()));
    }
    for (Element frame : Graph.topLevel(editor.drawing().lifecycle())) {
      if (Graph.isFrame(frame)) {
        parts.add(List.of(frame));
        part.add(Messages.get("picture.stage", Names.of(frame)));
      }
    }
    part.select(0);
  }

  private Combo combo(Composite area, String key) {
    label(area, key);
    Combo combo = new Combo(area, SWT.READ_ONLY);
    Spoken.as(combo, () -> Messages.get(key));
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
    return combo;
  }

  private static void label(Composite area, String key) {
    new Label(area, SWT.NONE).setText(Messages.get(key));
  }

  private String proposed() {
    String name = editor.drawing().lifecycle().getId() + "." + format.ending();
    return editor.path().toAbsolutePath().resolveSibling(name).toString();
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setFilterExtensions(new String[] {"*." + format.ending()});
    dialog.setFileName(file.getText());
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  @Override
  protected void okPressed() {
    try {
      Path target = Path.of(file.getText().strip());
      if (file.getText().isBlank() || target.getFileName() == null) {
        setErrorMessage(Messages.get("picture.nofile"));
      } else if (mayWrite(target)) {
        BusyIndicator.showWhile(getShell().getDisplay(), () -> write(target));
      }
    } catch (InvalidPathException e) {
      setErrorMessage(Messages.get("picture.failed", file.getText(), e.getReason()));
    }
  }

  private boolean mayWrite(Path target) {
    return !Files.exists(target)
        || MessageDialog.openQuestion(
            getShell(),
            Messages.get("picture.title"),
            Messages.get("picture.overwrite", target.getFileName()));
  }

  private void write(Path target) {
    try {
      Viewpoint from = Viewpoint.values()[viewpoint.getSelectionIndex()];
      AtomicFile.write(target, format.of(chosen(), from));
      super.okPressed();
    } catch (IOException e) {
      setErrorMessage(Messages.get("picture.failed", target, Messages.why(e)));
    }
  }

  private Lifecycle chosen() {
    Set<Element> elements = new LinkedHashSet<>(parts.get(part.getSelectionIndex()));
    return elements.isEmpty()
        ? editor.drawing().lifecycle()
        : Clipping.of(editor.drawing(), elements).part();
  }
}
