package org.orrery.designer.review;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.lifecycle.remarks.Remark;
import org.orrery.lifecycle.remarks.Remarks;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Labels;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.UiThread;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.text.Times;

/**
 * Comments on the element of a change, in the file beside the drawing: read and written in the
 * background; what could not be kept stays in the field, with the reason. UI thread.
 */
final class RemarkPane extends Composite {
  private static final int LONGEST = 4_000;

  /** Of a title and three comments. */
  private static final int HEIGHT = 100;

  private final Runnable changed;
  private final Runnable resized;
  private final Composite room;
  private final DataTable<Remark> table;
  private final Text field;
  private final Button add;
  private final Button remove;
  private final Label told;
  private LifecycleEditor editor;
  private Remarks remarks;
  private String element;
  private Map<String, List<Remark>> known = Map.of();

  /** Reading or writing of remarks. */
  @FunctionalInterface
  private interface Act {
    void run(Remarks remarks) throws IOException;
  }

  /**
   * @param changed called when other comments are known
   * @param resized called when it needs another height
   */
  RemarkPane(Composite parent, Runnable changed, Runnable resized) {
    super(parent, SWT.NONE);
    this.changed = changed;
    this.resized = resized;
    Skin.page(this);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).applyTo(this);
    room = Skin.page(new Composite(this, SWT.NONE));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(3, 1)
        .hint(SWT.DEFAULT, Letters.room(HEIGHT))
        .exclude(true)
        .applyTo(room);
    room.setVisible(false);
    room.setLayout(new FillLayout());
    table = new DataTable<>(room, remark -> remark);
    Spoken.as(table.control(), () -> Messages.get("review.remarks"));
    table.column(Messages.get("review.remark.by"), 90, Remark::by);
    table.column(Messages.get("review.remark.at"), 120, remark -> Times.at(remark.at()));
    table.column(Messages.get("review.remark.text"), 240, Remark::text).grow(1);
    table.onSelect(remark -> enable());
    field = Skin.page(new Text(this, SWT.BORDER));
    field.setMessage(Messages.get("review.remark.hint"));
    field.setTextLimit(LONGEST);
    Spoken.as(field, () -> Messages.get("review.remark.hint"));
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
    field.addListener(SWT.Modify, event -> enable());
    field.addListener(SWT.DefaultSelection, event -> add());
    add = button("review.remark.add", this::add);
    remove = button("review.remark.remove", this::remove);
    told = Labels.wrapped(this, "", org.orrery.ui.Fonts.BODY, ColorRole.CRITICAL);
    GridDataFactory.fillDefaults().grab(true, false).span(3, 1).exclude(true).applyTo(told);
    enable();
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(this, SWT.PUSH);
    button.setText(Messages.get(key));
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  /** Follows the comments on another drawing. */
  void follow(LifecycleEditor now) {
    editor = now;
    remarks = Remarks.of(now.path());
    act(all -> {}, () -> {});
  }

  /** Shows the comments on an element; null shows none. */
  void show(String id) {
    element = id;
    List<Remark> shown = known.getOrDefault(String.valueOf(id), List.of());
    table.setItems(shown);
    if (room.getVisible() == shown.isEmpty()) {
      room.setVisible(!shown.isEmpty());
      ((GridData) room.getLayoutData()).exclude = shown.isEmpty();
      resized.run();
    }
    enable();
  }

  /** How many comments there are on an element. */
  int count(String id) {
    return known.getOrDefault(id, List.of()).size();
  }

  private void add() {
    if (!add.isEnabled()) {
      return;
    }
    Remark remark =
        new Remark(element, Instant.now(), System.getProperty("user.name"), field.getText());
    act(all -> all.add(remark), () -> field.setText(""));
  }

  private void remove() {
    Remark chosen = table.selected();
    if (chosen != null) {
      act(all -> all.remove(chosen), () -> {});
    }
  }

  private void act(Act act, Runnable done) {
    Remarks file = remarks;
    IFile resource = editor.getEditorInput().getAdapter(IFile.class);
    add.setEnabled(false);
    IJobFunction work =
        monitor -> {
          try {
            act.run(file);
            List<Remark> all = file.all();
            refresh(resource);
            UiThread.post(this, () -> known(file, all, done));
          } catch (IOException e) {
            UiThread.post(this, () -> refused(file, e));
          }
          return Status.OK_STATUS;
        };
    Job.createSystem("comments", work).schedule();
  }

  private void known(Remarks file, List<Remark> all, Runnable done) {
    if (file != remarks) {
      return;
    }
    known = all.stream().collect(Collectors.groupingBy(Remark::element));
    done.run();
    tell("");
    show(element);
    changed.run();
  }

  private void refused(Remarks file, IOException cause) {
    if (file == remarks) {
      tell(Messages.get("review.remark.refused", file.file(), cause.getMessage()));
      enable();
    }
  }

  private void tell(String words) {
    Labels.set(told, words);
    told.setVisible(!words.isEmpty());
    ((GridData) told.getLayoutData()).exclude = words.isEmpty();
    resized.run();
  }

  private void enable() {
    add.setEnabled(element != null && !field.getText().isBlank());
    remove.setEnabled(table.selected() != null);
    field.setEnabled(element != null);
  }

  /** The file appears among the files of the project. */
  private static void refresh(IFile drawing) {
    if (drawing != null) {
      try {
        drawing.getParent().refreshLocal(1, null);
      } catch (CoreException e) {
        ILog.of(RemarkPane.class).log(e.getStatus());
      }
    }
  }
}
