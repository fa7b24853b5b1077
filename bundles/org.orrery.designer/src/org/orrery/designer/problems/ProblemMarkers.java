package org.orrery.designer.problems;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.orrery.designer.Annotations;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Severity;
import org.orrery.ui.text.Brief;

/**
 * Keeps the problems of a drawing at its file, where other views and later days find them: while it
 * is open those of the drawing, and else those of the file as it was saved.
 */
public final class ProblemMarkers {
  public static final String TYPE = "org.orrery.designer.problem";
  public static final String ELEMENT = "org.orrery.designer.element";
  public static final String RULE = "org.orrery.designer.rule";
  private static final String PACK = "org.orrery.designer.pack";
  private static final String NAME = "org.orrery.designer.name";
  private static final String KIND = "org.orrery.designer.kind";
  private static final String RESPONSIBLE = "org.orrery.designer.responsible";
  private static final String REMEDY = "org.orrery.designer.remedy";

  /** The workspace keeps at most 65,535 bytes for an attribute. */
  private static final int MOST_LETTERS = 20_000;

  private final IFile file;
  private final AtomicReference<List<Annotations.Problem>> waiting = new AtomicReference<>();
  private final Job writer;

  ProblemMarkers(IFile file) {
    this.file = file;
    writer = Job.createSystem("problem markers", (IJobFunction) monitor -> write());
    writer.setRule(file);
    if (file != null) {
      OpenDrawings.opened(file);
    }
  }

  void show(List<Annotations.Problem> problems) {
    if (file != null) {
      waiting.set(problems);
      writer.schedule();
    }
  }

  /** The markers are those of the saved file again. */
  void dispose() {
    waiting.set(null);
    if (file != null) {
      OpenDrawings.closed(file);
      SavedDrawings.prove(List.of(file));
    }
  }

  /** The problem that a marker stands for, without fixes and way; any thread. */
  static Annotations.Problem problem(IMarker marker) {
    return new Annotations.Problem(
        marker.getAttribute(RULE, ""),
        marker.getAttribute(PACK, ""),
        severity(marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)),
        marker.getAttribute(ELEMENT, ""),
        new Annotations.Bearer(
            marker.getAttribute(NAME, ""),
            marker.getAttribute(KIND, ""),
            marker.getAttribute(RESPONSIBLE, "")),
        marker.getAttribute(IMarker.MESSAGE, ""),
        marker.getAttribute(REMEDY, ""),
        List.of(),
        Counterexample.NONE,
        List.of(),
        Map.of(),
        "");
  }

  private IStatus write() {
    List<Annotations.Problem> problems = waiting.getAndSet(null);
    if (problems == null || !file.exists()) {
      return Status.OK_STATUS;
    }
    try {
      write(file, problems);
      return Status.OK_STATUS;
    } catch (CoreException e) {
      return e.getStatus();
    }
  }

  /** Replaces the markers of a file; any thread that may lock it. */
  static void write(IFile file, List<Annotations.Problem> problems) throws CoreException {
    ICoreRunnable update = monitor -> replace(file, problems);
    file.getWorkspace().run(update, file, IWorkspace.AVOID_UPDATE, null);
  }

  private static void replace(IFile file, List<Annotations.Problem> problems) throws CoreException {
    Set<Map<String, Object>> wanted = new HashSet<>();
    problems.forEach(problem -> wanted.add(attributes(problem)));
    for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
      if (!wanted.remove(marker.getAttributes())) {
        marker.delete();
      }
    }
    for (Map<String, Object> attributes : wanted) {
      file.createMarker(TYPE, attributes);
    }
  }

  private static Map<String, Object> attributes(Annotations.Problem problem) {
    return Map.of(
        IMarker.MESSAGE,
        kept(problem.message()),
        IMarker.LOCATION,
        kept(problem.bearer().name()),
        IMarker.SEVERITY,
        severity(problem.severity()),
        ELEMENT,
        problem.elementId(),
        RULE,
        problem.rule(),
        PACK,
        problem.pack(),
        NAME,
        kept(problem.bearer().name()),
        KIND,
        problem.bearer().kind(),
        RESPONSIBLE,
        kept(problem.bearer().responsible()),
        REMEDY,
        problem.remedy() == null ? "" : kept(problem.remedy()));
  }

  private static String kept(String text) {
    return Brief.of(text, MOST_LETTERS);
  }

  private static int severity(Severity severity) {
    return switch (severity) {
      case ERROR -> IMarker.SEVERITY_ERROR;
      case WARNING -> IMarker.SEVERITY_WARNING;
      case INFO -> IMarker.SEVERITY_INFO;
    };
  }

  private static Severity severity(int marker) {
    return switch (marker) {
      case IMarker.SEVERITY_ERROR -> Severity.ERROR;
      case IMarker.SEVERITY_WARNING -> Severity.WARNING;
      default -> Severity.INFO;
    };
  }
}
