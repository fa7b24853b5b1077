package org.orrery.designer.editor;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.widgets.Shell;
import org.orrery.designer.layout.FirstPlaces;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Lifecycle;

/**
 * A file with its drawing, what was done to it, and whether that is saved; it outlives the pane
 * that shows it. UI thread.
 */
final class OpenDrawing {
  private final CommandStack commands = new CommandStack();
  private Document document;
  private Drawing drawing;
  private boolean isAhead;
  private boolean isLeft;

  OpenDrawing(Document document) {
    this.document = document;
  }

  Document document() {
    return document;
  }

  /** The drawing, or null while the file cannot be read. */
  Drawing drawing() {
    return drawing;
  }

  CommandStack commands() {
    return commands;
  }

  /** Reads the file, or what a process that died left of it; nothing can be taken back then. */
  void load(Shell shell) throws IOException {
    close();
    Lifecycle written = document.load();
    Lifecycle recovered = Recovery.offer(document, written, shell);
    isAhead = recovered != null;
    Lifecycle lifecycle = isAhead ? recovered : written;
    FirstPlaces.complete(lifecycle);
    drawing = new Drawing(lifecycle);
    commands.flush();
  }

  /** Ends the drawing; what is not saved is given up unless it was kept for the next start. */
  void close() {
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
  }

  void save(IProgressMonitor monitor) throws IOException {
    document.save(drawing.lifecycle(), monitor);
    saved();
  }

  /** Writes another file, which is the drawing's file from now on. */
  void saveAs(Document other) throws IOException {
    other.save(drawing.lifecycle(), null);
    Recovery.discard(document.path());
    document = other;
    saved();
  }

  /** What is open is what the file says. */
  void saved() {
    isAhead = false;
    commands.markSaveLocation();
    Recovery.discard(document.path());
  }

  /** Keeps what is not saved for the next start, which offers it. */
  void leave() throws IOException {
    if (isDirty()) {
      Recovery.keep(document.path(), drawing.lifecycle());
      isLeft = true;
    }
  }

  /** Closes for good; what is not saved is given up, unless it was kept for the next start. */
  void giveUp() {
    if (drawing != null && !isLeft) {
      Recovery.discard(document.path());
    }
    close();
  }
}
