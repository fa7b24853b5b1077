package org.orrery.designer.problems;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.orrery.designer.Annotations;
import org.orrery.lifecycle.Lifecycle;

/**
 * Asks the members of families that are saved, and that nobody edits, behind the proofs of saved
 * drawings, and adds what only members have to the markers of their files. Any thread.
 */
final class SavedFamilies {
  private static final Queue<Family> WAITING = new ConcurrentLinkedQueue<>();
  private static final Job ASKER =
      Job.createSystem(
          "asking the members of saved families", (IJobFunction) SavedFamilies::askAll);

  /**
   * A family that was proved as a whole.
   *
   * @param problems of the whole
   */
  record Family(IFile file, Lifecycle drawing, Proved proved, List<Annotations.Problem> problems) {
    boolean isStale() {
      try {
        return !file.exists() || OpenDrawings.isOpen(file) || !proved.isOf(file);
      } catch (CoreException e) {
        return true;
      }
    }
  }

  private SavedFamilies() {}

  /** Asks the members of a family instead of what its file held before. */
  static void ask(Family family) {
    WAITING.removeIf(each -> each.file().equals(family.file()));
    WAITING.add(family);
    ASKER.setPriority(Job.DECORATE);
    ASKER.schedule();
  }

  /** Asks what had to wait for a drawing that was opened. */
  static void goOn() {
    ASKER.schedule();
  }

  private static IStatus askAll(IProgressMonitor monitor) {
    while (!monitor.isCanceled() && !SavedDrawings.isPaused()) {
      Family family = WAITING.poll();
      if (family == null) {
        break;
      }
      askOne(family, monitor);
    }
    return Status.OK_STATUS;
  }

  private static void askOne(Family family, IProgressMonitor monitor) {
    MembersProof members =
        MembersTally.ask(
            family.drawing(),
            family.proved().on(),
            Proving.rules(DrawingFiles.beside(family.file())),
            () -> monitor.isCanceled() || SavedDrawings.isPaused() || family.isStale(),
            progress -> {});
    if (family.isStale()) {
      return;
    }
    if (members.isGivenUp()) {
      WAITING.add(family);
      return;
    }
    try {
      ProblemMarkers.write(family.file(), members.drawn(family.problems()));
    } catch (CoreException e) {
      if (!family.isStale()) {
        ILog.of(SavedFamilies.class)
            .warn("What members have is not marked: " + family.file().getFullPath(), e);
      }
    }
  }
}
