package org.orrery.designer.export;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Clipping;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.model.Graph;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.designer.viewpoint.Viewpoints;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.AtomicFile;
import org.orrery.ui.Spoken;
import org.orrery.ui.text.Brief;

/**
 * Asks in which format, of what, from which viewpoint and where a picture shall be written, and
 * writes it; what cannot be written is said, and the dialog stays. UI thread.
 */
public final class PictureDialog extends TitleAreaDialog {
  private static final int MOST_LETTERS = 40;

  private final LifecycleEditor editor;
  private final List<Viewpoint> viewpoints = Viewpoints.all();
  private final List<List<Element>> parts = new ArrayList<>();
  private PictureFormat format;
  private Combo part;
  private Combo viewpoint;
  private TargetField file;

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
    viewpoints.forEach(each -> viewpoint.add(Brief.line(each.label(), MOST_LETTERS)));
    viewpoint.select(Math.max(0, viewpoints.indexOf(editor.viewpoint())));
    file = new TargetField(area, () -> List.of("." + format.ending()));
    file.set(proposed());
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
    file.turn("." + format.ending(), "." + now.ending());
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

  @Override
  protected void okPressed() {
    try {
      Path target = Path.of(file.get().strip());
      if (file.get().isBlank() || target.getFileName() == null) {
        setErrorMessage(Messages.get("picture.nofile"));
      } else if (file.mayWrite(target)) {
        BusyIndicator.showWhile(getShell().getDisplay(), () -> write(target));
      }
    } catch (InvalidPathException e) {
      setErrorMessage(Messages.get("picture.failed", file.get(), e.getReason()));
    }
  }

  private void write(Path target) {
    try {
      Viewpoint from = viewpoints.get(viewpoint.getSelectionIndex());
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
