package org.orrery.designer.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.layout.FirstPlaces;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.Comments;

/**
 * A file with its drawing, what was done to it, and whether that is saved; it outlives the screen
 * that shows it. UI thread.
 */
final class OpenDrawing {
  /** All that are loaded in this process: what they have not saved was left by no dead one. */
  private static final List<OpenDrawing> LOADED = new ArrayList<>();

  private static final long LARGE_BYTES = 2_000_000;

  private final CommandStack commands = new CommandStack();
  private final Annotations annotations = new Annotations();
  private IEditorInput input;
  private Document document;
  private Drawing drawing;
  private Seen seen;
  private FutureTask<Lifecycle> reading;
  private boolean isAhead;
  private boolean isLeft;

  /** Throws when the input is no local file. */
  OpenDrawing(IEditorInput input) {
    this.input = input;
    document = Document.of(input);
  }

  IEditorInput input() {
    return input;
  }

  Document document() {
    return document;
  }

  Path path() {
    return document.path();
  }

  /** The drawing, or null while the file cannot be read. */
  Drawing drawing() {
    return drawing;
  }

  CommandStack commands() {
    return commands;
  }

  /** Problems and live state beside the drawing. */
  Annotations annotations() {
    return annotations;
  }

  /** The part that was seen when the drawing was left; null when it was not. */
  Seen seen() {
    return seen;
  }

  void seen(Seen now) {
    seen = now;
  }

  /** Whether it is there, or will be without a word to the user: its screen may be made before. */
  boolean isReadQuietly() {
    return drawing != null || !isLarge() && (isLoaded(path()) || !Recovery.isThere(path()));
  }

  /** Begins to read the file on another thread, while its screen is being made. */
  void readAhead() {
    reading = new FutureTask<>(document::load);
    Thread.ofPlatform().daemon().name("Orrery reading").start(reading);
  }

  /**
   * Reads the file, or what a process that died left of it; nothing can be taken back then. A large
   * file is read while the workbench lives.
   *
   * @throws java.util.concurrent.CancellationException when the user does not wait for it
   */
  void load(Shell shell) throws IOException {
    close();
    Lifecycle written =
        isLarge()
            ? Computing.compute(
                Messages.get("open.reading", path().getFileName()), monitor -> read())
            : read();
    Lifecycle recovered = isLoaded(path()) ? null : Recovery.offer(document, written, shell);
    isAhead = recovered != null;
    Lifecycle lifecycle = isAhead ? recovered : written;
    FirstPlaces.complete(lifecycle);
    drawing = new Drawing(lifecycle);
    LOADED.add(this);
    commands.flush();
    share();
  }

  private boolean isLarge() {
    return path().toFile().length() > LARGE_BYTES;
  }

  private Lifecycle read() throws IOException {
    FutureTask<Lifecycle> begun = reading;
    reading = null;
    return begun == null ? document.load() : Computing.result(begun);
  }

  private static boolean isLoaded(Path file) {
    return LOADED.stream().anyMatch(each -> each.path().equals(file));
  }

  /** Ends the drawing; what is not saved is given up unless it was kept for the next start. */
  void close() {
    LOADED.remove(this);
    UnsavedDrawings.keep(this, null);
    if (drawing != null) {
      drawing.dispose();
      drawing = null;
    }
  }

  boolean isDirty() {
    return !isLeft && drawing != null && (isAhead || commands.isDirty());
  }

  /** Takes what is open as unsaved, because the file says something else. */
  void keepMine() {
    isAhead = true;
    share();
  }

  /** Gives those that call it what is not saved; a copy that nobody edits, null when all is. */
  Lifecycle share() {
    Lifecycle copy = isDirty() ? Comments.copy(drawing.lifecycle()) : null;
    UnsavedDrawings.keep(this, copy);
    return copy;
  }

  void save(IProgressMonitor monitor) throws IOException {
    document.save(drawing.lifecycle(), monitor);
    saved();
  }

  /** Writes another file, which is the drawing's file from now on. */
  void saveAs(IEditorInput other) throws IOException {
    Document target = Document.of(other);
    target.save(drawing.lifecycle(), null);
    Recovery.discard(path());
    UnsavedDrawings.keep(this, null);
    document = target;
    input = other;
    saved();
  }

  /** What is open is what the file says. */
  void saved() {
    isAhead = false;
    commands.markSaveLocation();
    Recovery.discard(path());
    UnsavedDrawings.saved(this);
  }

  /** Keeps a copy of what is not saved, which the next start offers if this process dies. */
  void keep() throws IOException {
    if (isDirty()) {
      Recovery.keep(path(), drawing.lifecycle());
    }
  }

  /** Keeps what is not saved for the next start, which offers it. */
  void leave() throws IOException {
    if (isDirty()) {
      keep();
      isLeft = true;
    }
  }

  /** Forgets the copy, unless it was kept for the next start or is that of another. */
  void forget() {
    boolean isLast = LOADED.stream().noneMatch(each -> each != this && each.path().equals(path()));
    if (drawing != null && !isLeft && isLast) {
      Recovery.discard(path());
    }
  }

  /** Closes for good; what is not saved is given up, unless it was kept for the next start. */
  void giveUp() {
    forget();
    close();
  }
}
