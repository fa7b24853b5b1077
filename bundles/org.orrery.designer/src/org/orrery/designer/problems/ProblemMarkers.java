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
import org.orrery.rules.Severity;

/** Shows the problems of a drawing in the Problems view, while it is open. */
public final class ProblemMarkers {
  public static final String TYPE = "org.orrery.designer.problem";
  public static final String ELEMENT = "org.orrery.designer.element";
  public static final String RULE = "org.orrery.designer.rule";

  private final IFile file;
  private final AtomicReference<List<Annotations.Problem>> waiting = new AtomicReference<>();
  private final Job writer;

  ProblemMarkers(IFile file) {
    this.file = file;
    writer = Job.createSystem("problem markers", (IJobFunction) monitor -> write());
    writer.setRule(file);
  }

  void show(List<Annotations.Problem> problems) {
    if (file != null) {
      waiting.set(problems);
      writer.schedule();
    }
  }

  /** Takes the markers away, since nobody keeps them true any more. */
  void dispose() {
    show(List.of());
  }

  private IStatus write() {
    List<Annotations.Problem> problems = waiting.getAndSet(null);
    if (problems == null || !file.exists()) {
      return Status.OK_STATUS;
    }
    ICoreRunnable update = monitor -> replace(problems);
    try {
      file.getWorkspace().run(update, file, IWorkspace.AVOID_UPDATE, null);
      return Status.OK_STATUS;
    } catch (CoreException e) {
      return e.getStatus();
    }
  }

  private void replace(List<Annotations.Problem> problems) throws CoreException {
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
        problem.message(),
        IMarker.LOCATION,
        problem.elementId(),
        IMarker.SEVERITY,
        severity(problem.severity()),
        ELEMENT,
        problem.elementId(),
        RULE,
        problem.rule());
  }

  private static int severity(Severity severity) {
    return switch (severity) {
      case ERROR -> IMarker.SEVERITY_ERROR;
      case WARNING -> IMarker.SEVERITY_WARNING;
      case INFO -> IMarker.SEVERITY_INFO;
    };
  }
}
