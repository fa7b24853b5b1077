package org.orrery.designer.problems;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.orrery.designer.Annotations;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;

/**
 * Proves drawings as they are saved, in the background, and keeps what is found as markers of their
 * files; a file is proved once for each content and day, with what was saved beside it. A file that
 * cannot be read has no problems of a drawing: its editor says what is wrong with it. Any thread.
 */
public final class SavedDrawings {
  private static final QualifiedName PROVED = new QualifiedName("org.orrery.designer", "proved");
  private static final Set<IFile> WAITING = new LinkedHashSet<>();
  private static final Set<Object> OPENING = ConcurrentHashMap.newKeySet();

  /** What was made or written is often opened at once, and proved by its editor. */
  private static final long BREATH_MILLIS = 1_000;

  private static final Job PROVER =
      Job.createSystem("proving saved drawings", (IJobFunction) SavedDrawings::prove);

  private SavedDrawings() {}

  /** Proves nothing more until the result is run: a drawing that is being opened goes first. */
  public static Runnable pause() {
    Object opening = new Object();
    OPENING.add(opening);
    return () -> {
      if (OPENING.remove(opening)) {
        PROVER.schedule();
        SavedFamilies.goOn();
      }
    };
  }

  static boolean isPaused() {
    return !OPENING.isEmpty();
  }

  /** Proves files that nobody edits, whatever is known about them. */
  static void prove(Collection<IFile> files) {
    synchronized (WAITING) {
      WAITING.addAll(files);
    }
    PROVER.setPriority(Job.DECORATE);
    PROVER.schedule(BREATH_MILLIS);
  }

  /**
   * Proves all drawings of the workspace, and again when another day is looked at, or when members
   * of families are to be asked or no longer, until the result is run.
   */
  static Runnable keepProved() {
    proveAll();
    Runnable stopDay = ProofDay.listen(SavedDrawings::proveAll);
    Runnable stopMembers = AllMembers.listen(SavedDrawings::proveAll);
    return () -> {
      stopDay.run();
      stopMembers.run();
    };
  }

  /** Proves the drawings of the workspace that were not proved for the day as they are. */
  private static void proveAll() {
    List<IFile> stale = new ArrayList<>();
    try {
      ResourcesPlugin.getWorkspace()
          .getRoot()
          .accept(
              resource -> {
                if (resource instanceof IFile file
                    && DrawingFiles.isDrawing(file)
                    && !isKnown(file)) {
                  stale.add(file);
                }
                return true;
              });
    } catch (CoreException e) {
      ILog.of(SavedDrawings.class).warn("Not all drawings of the workspace are proved", e);
    }
    prove(stale);
  }

  /**
   * Proves what a change of the workspace wrote, and what calls something beside it; but for what
   * is open.
   */
  static void follow(IResourceChangeEvent event) {
    Set<IFile> due = new LinkedHashSet<>();
    Set<IContainer> folders = new LinkedHashSet<>();
    try {
      if (event.getDelta() != null) {
        event.getDelta().accept(delta -> note(delta, due, folders));
      }
      for (IContainer folder : folders) {
        DrawingFiles.in(folder).stream().filter(SavedDrawings::isCallingOthers).forEach(due::add);
      }
    } catch (CoreException e) {
      ILog.of(SavedDrawings.class).warn("A change of the workspace is not proved", e);
    }
    due.removeIf(OpenDrawings::isOpen);
    prove(due);
  }

  private static boolean note(IResourceDelta delta, Set<IFile> due, Set<IContainer> folders) {
    if (DrawingFiles.isAnother(delta)) {
      folders.add(delta.getResource().getParent());
      if (delta.getKind() != IResourceDelta.REMOVED) {
        due.add((IFile) delta.getResource());
      }
    }
    return true;
  }

  /** The markers of all drawings of the workspace. */
  static List<IMarker> markers() {
    try {
      return List.of(
          ResourcesPlugin.getWorkspace()
              .getRoot()
              .findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE));
    } catch (CoreException e) {
      ILog.of(SavedDrawings.class).warn("No problems of saved drawings are shown", e);
      return List.of();
    }
  }

  private static IStatus prove(IProgressMonitor monitor) {
    while (!monitor.isCanceled()) {
      if (isPaused()) {
        return Status.OK_STATUS;
      }
      IFile file;
      synchronized (WAITING) {
        if (WAITING.isEmpty()) {
          return Status.OK_STATUS;
        }
        file = WAITING.iterator().next();
        WAITING.remove(file);
      }
      prove(file);
    }
    return Status.CANCEL_STATUS;
  }

  private static void prove(IFile file) {
    try {
      if (file.exists() && !OpenDrawings.isOpen(file)) {
        proveOne(file);
      }
    } catch (CoreException e) {
      if (isThere(file)) {
        ILog.of(SavedDrawings.class).warn(file.getFullPath() + " is not proved", e);
      }
    }
  }

  /** The workspace may not know yet that another program took a file away. */
  private static boolean isThere(IFile file) {
    return file.exists() && file.getLocation() != null && file.getLocation().toFile().exists();
  }

  private static void proveOne(IFile file) throws CoreException {
    Proved proved = Proved.of(file);
    Lifecycle drawing = read(file);
    List<Annotations.Problem> problems = List.of();
    if (drawing != null) {
      proved = Elements.isCalling(drawing) ? proved.withCalled(file) : proved;
      proved = AllMembers.areIn(drawing) ? proved.withMembers() : proved;
      problems = Proving.prove(drawing, proved.on(), DrawingFiles.beside(file)).problems();
    }
    ProblemMarkers.write(file, problems);
    file.setSessionProperty(PROVED, proved);
    if (!isKnown(file)) {
      prove(List.of(file));
    } else if (proved.isAskingMembers()) {
      SavedFamilies.ask(new SavedFamilies.Family(file, drawing, proved, problems));
    }
  }

  /** Null where a file is no drawing, and so has no problems of one. */
  private static Lifecycle read(IFile file) throws CoreException {
    try {
      return LifecycleFiles.load(new ByteArrayInputStream(file.readAllBytes()), file.getName());
    } catch (IOException e) {
      return null;
    }
  }

  private static boolean isKnown(IFile file) throws CoreException {
    return file.getSessionProperty(PROVED) instanceof Proved proved && proved.isOf(file);
  }

  /** Whether a drawing was proved with others that are not what they were. */
  private static boolean isCallingOthers(IFile file) {
    try {
      return file.getSessionProperty(PROVED) instanceof Proved proved
          && proved.isCalling()
          && !proved.isOf(file);
    } catch (CoreException e) {
      return false;
    }
  }
}
