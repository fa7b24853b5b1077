package org.orrery.workbench.files;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.orrery.designer.editor.WorkspaceFiles;
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
    return WorkspaceFiles.of(path, ensure());
  }

  /** A new file of the project with this content; an existing one keeps its content and name. */
  public static IFile create(String name, byte[] content) throws CoreException {
    IFile file = WorkspaceFiles.fresh(ensure(), name);
    file.create(new ByteArrayInputStream(content), true, new NullProgressMonitor());
    return file;
  }
}
