package org.orrery.workbench.files;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.orrery.workbench.Messages;

/** The project that holds a person's life cycles. UI thread; the work is small and local. */
public final class LifecycleProject {
  public static final String NAME = "Life cycles";
  public static final String EXTENSION = "lifecycle";

  private LifecycleProject() {}

  /** The project, made and opened when need be. */
  public static IProject ensure() throws CoreException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
    if (!project.exists()) {
      project.create(new NullProgressMonitor());
    }
    if (!project.isOpen()) {
      project.open(new NullProgressMonitor());
    }
    return project;
  }

  /** A file of the project that stands for the file at {@code path}: edits go to that file. */
  public static IFile link(Path path) throws CoreException {
    if (!Files.isRegularFile(path)) {
      throw new CoreException(Status.error(NLS.bind(Messages.files_missing, path)));
    }
    IPath location = IPath.fromPath(path);
    for (IFile known :
        ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
      if (known.isAccessible()) {
        known.refreshLocal(IResource.DEPTH_ZERO, null);
        return known;
      }
    }
    IFile file = fresh(path.getFileName().toString());
    file.createLink(location, IResource.NONE, new NullProgressMonitor());
    return file;
  }

  /** A new file of the project with this content; an existing one keeps its content and name. */
  public static IFile create(String name, byte[] content) throws CoreException {
    IFile file = fresh(name);
    file.create(new ByteArrayInputStream(content), true, new NullProgressMonitor());
    return file;
  }

  private static IFile fresh(String name) throws CoreException {
    IProject project = ensure();
    int dot = Objects.requireNonNull(name).lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String end = dot < 0 ? "" : name.substring(dot);
    IFile file = project.getFile(name);
    for (int i = 2; file.exists(); i++) {
      file = project.getFile(stem + "-" + i + end);
    }
    return file;
  }
}
