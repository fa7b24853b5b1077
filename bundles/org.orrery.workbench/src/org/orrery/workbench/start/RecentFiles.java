package org.orrery.workbench.start;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The drawings that were opened last, newest first, kept with the workspace. UI thread. */
final class RecentFiles {
  private static final int KEPT = 8;
  private static final String KEY = "recent";

  private RecentFiles() {}

  static void opened(IFile file) {
    List<String> paths = new ArrayList<>(paths());
    String path = file.getFullPath().toString();
    paths.remove(path);
    paths.add(0, path);
    IEclipsePreferences node = node();
    node.put(KEY, String.join("\n", paths.subList(0, Math.min(KEPT, paths.size()))));
    try {
      node.flush();
    } catch (BackingStoreException e) {
      ILog.of(RecentFiles.class).warn("Recent drawings not kept", e);
    }
  }

  /** Those that still exist. */
  static List<IFile> list() {
    return paths().stream()
        .map(p -> ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(p)))
        .filter(IFile::exists)
        .toList();
  }

  private static List<String> paths() {
    return node().get(KEY, "").lines().filter(l -> !l.isBlank()).toList();
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode("org.orrery.workbench");
  }
}
