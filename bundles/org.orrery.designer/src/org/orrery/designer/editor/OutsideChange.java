package org.orrery.designer.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.designer.layout.FirstPlaces;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Alignment;
import org.orrery.ui.UiThread;

/**
 * Follows a file that something else changes: a drawing without unsaved work becomes what the file
 * says, in place, so that selection, zoom and undo stay; with unsaved work the user is asked. UI
 * thread.
 */
final class OutsideChange {
  private final LifecycleEditor editor;
  private final Composite body;
  private final Job reader = Job.createSystem("file that changed", (IJobFunction) m -> read());
  private boolean isAsking;
  private boolean isUnread;
  private volatile boolean isDisposed;

  OutsideChange(LifecycleEditor editor, Composite body) {
    this.editor = editor;
    this.body = body;
  }

  void dispose() {
    isDisposed = true;
    reader.cancel();
  }

  /** Follows or asks, unless the file is as it is known or that goes on already. */
  void look() {
    if (!isAsking && !isDisposed && editor.document().isChangedOutside()) {
      isAsking = true;
      body.getDisplay().asyncExec(this::decide);
    }
  }

  private void decide() {
    if (isDisposed || body.isDisposed()) {
      return;
    }
    boolean isGone = editor.document().isGone();
    editor.document().accept();
    if (isGone) {
      answer(choose("outside.gone", List.of("outside.close", "outside.keep")));
    } else if (hasUnsavedWork()) {
      answer(
          choose("outside.reload.dirty", List.of("outside.merge", "outside.keep", "outside.read")));
    } else {
      reader.schedule();
    }
  }

  /** A drawing that only counts as unsaved since its file could not be read has no work in it. */
  private boolean hasUnsavedWork() {
    return editor.opened().isDirty() && !(isUnread && !editor.commands().isDirty());
  }

  /** Does what was answered; the file may have changed again meanwhile. */
  private void answer(String answer) {
    try {
      switch (answer) {
        case "outside.merge" -> attempt(() -> merge());
        case "outside.read" -> attempt(() -> readAgain());
        case "outside.close" -> editor.body().closeShown();
        default -> editor.keepMine();
      }
    } finally {
      isAsking = false;
    }
    look();
  }

  /** The key of the answer; to keep what is open when none is given. */
  private String choose(String question, List<String> answers) {
    List<String> labels = new ArrayList<>();
    answers.forEach(answer -> labels.add(Messages.get(answer)));
    int chosen =
        MessageDialog.open(
            MessageDialog.QUESTION,
            body.getShell(),
            Messages.get("outside.title"),
            Messages.get(question, name()),
            SWT.NONE,
            labels.toArray(String[]::new));
    return chosen < 0 ? "outside.keep" : answers.get(chosen);
  }

  /** What the user waits for, and may give up. */
  private interface Step {
    void run() throws IOException;
  }

  private void attempt(Step step) {
    try {
      step.run();
    } catch (CancellationException e) {
      editor.keepMine();
    } catch (IOException | IllegalArgumentException e) {
      MessageDialog.openError(
          body.getShell(),
          Messages.get("outside.title"),
          Messages.get("outside.failed", name(), Messages.of(e)));
      editor.keepMine();
    }
  }

  private void merge() throws IOException {
    if (!Merging.run(editor, body.getShell())) {
      editor.keepMine();
    }
  }

  private void readAgain() throws IOException {
    Document document = editor.document();
    take(Computing.compute(Messages.get("edit.reread"), monitor -> onDisk(document)));
  }

  /** The drawing on disk, beside that what the editor shows of it. */
  private record Read(Lifecycle written, Lifecycle shown) {}

  private static Read onDisk(Document document) throws IOException {
    Lifecycle shown = document.onDisk();
    FirstPlaces.complete(shown);
    return new Read(document.onDisk(), shown);
  }

  private IStatus read() {
    try {
      Read read = onDisk(editor.document());
      UiThread.post(body, () -> follow(read));
    } catch (IOException e) {
      UiThread.post(body, () -> notRead(e));
    }
    return Status.OK_STATUS;
  }

  /** The file was read while the drawing had no unsaved work, which may have changed meanwhile. */
  private void follow(Read read) {
    isAsking = false;
    if (isDisposed) {
      return;
    }
    if (editor.document().isChangedOutside()) {
      look();
    } else if (hasUnsavedWork()) {
      isAsking = true;
      answer(
          choose("outside.reload.dirty", List.of("outside.merge", "outside.keep", "outside.read")));
    } else {
      take(read);
    }
  }

  private void take(Read read) {
    Lifecycle open = editor.drawing().lifecycle();
    if (!Arrays.equals(LifecycleFiles.toBytes(open), LifecycleFiles.toBytes(read.shown()))) {
      editor.execute(
          new RecordedCommand(
              Messages.get("edit.reread"), open, () -> Alignment.align(open, read.shown())));
    }
    editor.document().merged(read.written());
    isUnread = false;
    editor.saved();
    StatusWords.say(editor, Messages.get("outside.reread", name()));
  }

  private void notRead(IOException cause) {
    isAsking = false;
    if (!isDisposed) {
      isUnread = !editor.opened().isDirty() || isUnread;
      StatusWords.complain(editor, Messages.get("outside.unread", name(), Messages.of(cause)));
      editor.keepMine();
      look();
    }
  }

  private String name() {
    return editor.document().path().getFileName().toString();
  }
}
