package org.orrery.designer.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;

/**
 * What a file of the workspace held before each save, in the platform's local history, which
 * forgets by age, number and size. Reading may be done on any thread.
 */
final class LocalHistory {
  private LocalHistory() {}

  /**
   * Keeps what a file holds now, before it is written anew. That it cannot be kept is logged and
   * holds up no save.
   *
   * @param file null does nothing
   */
  static void keep(IFile file) {
    if (file == null || file.getLocation() == null) {
      return;
    }
    try {
      Path path = file.getLocation().toPath();
      boolean isThere = file.exists() && Files.isRegularFile(path);
      if (isThere && !file.isReadOnly() && Files.isWritable(path)) {
        file.appendContents(nothing(), IResource.FORCE | IResource.KEEP_HISTORY, null);
      }
    } catch (CoreException e) {
      ILog.of(LocalHistory.class).warn("The former " + file.getFullPath() + " is not kept", e);
    }
  }

  /** The platform keeps what is there before it writes, also when nothing is added. */
  private static InputStream nothing() {
    return new ByteArrayInputStream(new byte[0]);
  }

  /** The versions that are kept, the newest first. */
  static List<IFileState> versions(IFile file) {
    try {
      return file == null ? List.of() : List.of(file.getHistory(null));
    } catch (CoreException e) {
      ILog.of(LocalHistory.class).warn("No history of " + file.getFullPath(), e);
      return List.of();
    }
  }

  /** Reads a version. */
  static Lifecycle read(IFileState version) throws IOException {
    try (InputStream in = version.getContents()) {
      return LifecycleFiles.load(in, version.getName());
    } catch (CoreException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
