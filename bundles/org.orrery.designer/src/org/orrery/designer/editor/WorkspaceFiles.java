package org.orrery.designer.editor;

import java.nio.file.Path;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/** The files of the workspace that stand for files on the disk. UI thread; the work is small. */
public final class WorkspaceFiles {
  private WorkspaceFiles() {}

  /** The file that stands for the one at {@code path}; linked into {@code home} where none does. */
  public static IFile of(Path path, IContainer home) throws CoreException {
    for (IFile known :
        ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
      if (known.getProject().isOpen()) {
        known.refreshLocal(IResource.DEPTH_ZERO, null);
      }
      if (known.isAccessible()) {
        return known;
      }
    }
    IFile file = fresh(home, path.getFileName().toString());
    file.createLink(IPath.fromPath(path), IResource.NONE, null);
    return file;
  }

  /** A file of {@code home} that is not there yet, numbered when another has its name. */
  public static IFile fresh(IContainer home, String name) {
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String end = dot < 0 ? "" : name.substring(dot);
    IFile file = home.getFile(IPath.fromOSString(name));
    for (int i = 2; file.exists(); i++) {
      file = home.getFile(IPath.fromOSString(stem + "-" + i + end));
    }
    return file;
  }
}
