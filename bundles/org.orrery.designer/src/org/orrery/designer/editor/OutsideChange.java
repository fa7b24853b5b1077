package org.orrery.designer.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.Messages;

/**
 * Asks what shall become of an open drawing whose file something else has changed: to read the file
 * again, to keep what is open, or to merge both. UI thread.
 */
final class OutsideChange {
  private final LifecycleEditor editor;
  private final Composite body;
  private boolean isAsking;
  private boolean isDisposed;

  OutsideChange(LifecycleEditor editor, Composite body) {
    this.editor = editor;
    this.body = body;
  }

  void dispose() {
    isDisposed = true;
  }

  /** Asks, unless the file is as it is known or the question is open already. */
  void ask() {
    if (!isAsking && !isDisposed && editor.document().isChangedOutside()) {
      isAsking = true;
      body.getDisplay().asyncExec(this::decide);
    }
  }

  private void decide() {
    if (isDisposed || body.isDisposed()) {
      return;
    }
    String name = editor.document().path().getFileName().toString();
    boolean isGone = editor.document().isGone();
    editor.document().accept();
    String answer = isGone ? gone(name) : editor.isDirty() ? dirty(name) : clean(name);
    isAsking = false;
    switch (answer) {
      case "outside.merge" -> merge(name);
      case "outside.read" -> {
        Recovery.discard(editor.document().path());
        editor.open();
      }
      case "outside.close" -> editor.getSite().getPage().closeEditor(editor, false);
      default -> keep();
    }
  }

  private String gone(String name) {
    return choose("outside.gone", name, List.of("outside.close", "outside.keep"));
  }

  private String clean(String name) {
    return choose("outside.reload", name, List.of("outside.read", "outside.keep"));
  }

  private String dirty(String name) {
    return choose(
        "outside.reload.dirty", name, List.of("outside.merge", "outside.keep", "outside.read"));
  }

  /** The key of the answer; to keep what is open when none is given. */
  private String choose(String question, String name, List<String> answers) {
    List<String> labels = new ArrayList<>();
    answers.forEach(answer -> labels.add(Messages.get(answer)));
    int chosen =
        MessageDialog.open(
            MessageDialog.QUESTION,
            body.getShell(),
            Messages.get("outside.title"),
            Messages.get(question, name),
            SWT.NONE,
            labels.toArray(String[]::new));
    return chosen < 0 ? "outside.keep" : answers.get(chosen);
  }

  private void merge(String name) {
    try {
      if (!Merging.run(editor, body.getShell())) {
        keep();
      }
    } catch (IOException | IllegalArgumentException e) {
      MessageDialog.openError(
          body.getShell(),
          Messages.get("outside.title"),
          Messages.get("merge.failed", name, e.getMessage()));
      keep();
    }
  }

  private void keep() {
    editor.keepMine();
    ask();
  }
}
