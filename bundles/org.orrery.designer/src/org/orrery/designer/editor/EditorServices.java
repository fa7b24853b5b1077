package org.orrery.designer.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.Messages;
import org.orrery.designer.problems.DrawingFiles;
import org.orrery.designer.problems.ProblemWatch;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.DrawingsBeside;
import org.orrery.ui.UiThread;

/**
 * What goes on behind an open drawing: problems are looked for, unsaved work is kept, and the file
 * is watched. Lives as long as the drawing is open.
 */
final class EditorServices {
  private static final long KEEP_AFTER_MILLIS = 400;

  private final LifecycleEditor editor;
  private final OpenDrawing open;
  private final Composite body;
  private final ProblemWatch problems;
  private final OutsideChange outside;
  private final Runnable stopListening;
  private final Runnable stopListeningBeside;
  private final AtomicReference<Lifecycle> unsaved = new AtomicReference<>();
  private final Job keeper = Job.createSystem("recovery copy", (IJobFunction) monitor -> keep());
  private final IResourceChangeListener resources = this::changedInWorkspace;
  private volatile boolean isDisposed;
  private volatile boolean isNotKept;
  private boolean isKeepDue;

  EditorServices(LifecycleEditor editor, Composite body) {
    this.editor = editor;
    this.body = body;
    open = editor.opened();
    outside = new OutsideChange(editor, body);
    problems = new ProblemWatch(body, editor, editor.document().file());
    stopListening = editor.drawing().listen(change -> changed());
    stopListeningBeside = UnsavedDrawings.listen(this::changedBeside);
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
    editor.followers().post(body, problems::changed);
  }

  /** Ends it; what is not saved and still open is kept at once. */
  void dispose() {
    synchronized (keeper) {
      isDisposed = true;
      if (isKeepDue || unsaved.get() != null) {
        keepNow();
        open.share();
      }
    }
    outside.dispose();
    stopListening.run();
    stopListeningBeside.run();
    problems.dispose();
    keeper.cancel();
    unsaved.set(null);
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
  }

  /** Follows the file, or asks, when something else has changed it on disk. */
  void lookAtFile() {
    if (!isDisposed) {
      outside.look();
    }
  }

  /** Proves again when what the drawing calls is another one. */
  void lookBeside() {
    problems.lookBeside();
  }

  private void changedBeside(OpenDrawing other) {
    if (other != open && DrawingsBeside.areBeside(other.path(), open.path())) {
      lookBeside();
    }
  }

  private void changed() {
    problems.changed();
    StatusWords.clear(editor);
    if (!isKeepDue) {
      isKeepDue = true;
      body.getDisplay()
          .timerExec(
              (int) KEEP_AFTER_MILLIS,
              () -> {
                isKeepDue = false;
                if (!isDisposed) {
                  keepOrForget();
                }
              });
    }
  }

  /** What was taken back to what the file says needs no copy any more. */
  private void keepOrForget() {
    Lifecycle shared = open.share();
    if (shared != null) {
      unsaved.set(shared);
      keeper.schedule();
    } else {
      synchronized (keeper) {
        unsaved.set(null);
        open.forget();
      }
    }
  }

  private void keepNow() {
    try {
      if (open.isDirty()) {
        open.keep();
      } else {
        open.forget();
      }
    } catch (IOException e) {
      notKept(open.path(), e);
    }
  }

  private IStatus keep() {
    Lifecycle snapshot = unsaved.getAndSet(null);
    Path path = open.path();
    // What is given up meanwhile must not be there again.
    synchronized (keeper) {
      if (snapshot != null && !isDisposed) {
        try {
          Recovery.keep(path, snapshot);
          isNotKept = false;
        } catch (IOException e) {
          notKept(path, e);
        }
      }
    }
    return Status.OK_STATUS;
  }

  /** Said each time, since a crash would lose the work; logged once in a row. */
  private void notKept(Path path, IOException cause) {
    if (!isNotKept) {
      ILog.of(EditorServices.class).warn("No recovery copy of " + path + " is kept", cause);
    }
    isNotKept = true;
    String words = Messages.get("recovery.notKept", path.getFileName(), Messages.of(cause));
    UiThread.post(body, () -> StatusWords.complain(editor, words));
  }

  private void changedInWorkspace(IResourceChangeEvent event) {
    IResourceDelta delta = event.getDelta();
    IFile file = editor.document().file();
    if (delta == null || file == null) {
      return;
    }
    if (DrawingFiles.isAnyChanged(delta, file.getParent())) {
      UiThread.post(body, this::lookBeside);
    }
    IResourceDelta ours = delta.findMember(file.getFullPath());
    boolean isOurs =
        ours != null
            && (ours.getKind() == IResourceDelta.REMOVED
                || (ours.getFlags() & IResourceDelta.CONTENT) != 0);
    if (isOurs) {
      UiThread.post(body, this::lookAtFile);
    }
  }
}
