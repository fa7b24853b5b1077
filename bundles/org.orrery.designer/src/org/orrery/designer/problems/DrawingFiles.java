package org.orrery.designer.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.orrery.lifecycle.format.DrawingsBeside;

/** The files of drawings in the workspace, and what becomes of them. Any thread. */
public final class DrawingFiles {
  private static final String EXTENSION = "lifecycle";

  private DrawingFiles() {}

  static boolean isDrawing(IFile file) {
    return EXTENSION.equals(file.getFileExtension());
  }

  static List<IFile> in(IContainer folder) throws CoreException {
    return folder.isAccessible()
        ? Arrays.stream(folder.members())
            .filter(IFile.class::isInstance)
            .map(IFile.class::cast)
            .filter(DrawingFiles::isDrawing)
            .toList()
        : List.of();
  }

  /** What lies beside the drawing of a file, as it was saved. */
  public static DrawingsBeside beside(IFile file) {
    return file.getLocation() == null
        ? DrawingsBeside.of(List.of())
        : DrawingsBeside.of(file.getLocation().toPath(), Map.of());
  }

  /** Whether a change of the workspace made, wrote or took out a drawing in a folder. */
  public static boolean isAnyChanged(IResourceDelta delta, IContainer folder) {
    IResourceDelta there = delta.findMember(folder.getFullPath());
    return there != null
        && Arrays.stream(there.getAffectedChildren()).anyMatch(DrawingFiles::isAnother);
  }

  /** Whether what was changed is a drawing that was made, written or taken out. */
  static boolean isAnother(IResourceDelta delta) {
    return delta.getResource() instanceof IFile file
        && isDrawing(file)
        && (delta.getKind() != IResourceDelta.CHANGED
            || (delta.getFlags() & IResourceDelta.CONTENT) != 0);
  }
}
