package org.orrery.designer.memory;

import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** One thing that the workspace remembers of each drawing, by the place of its file. UI thread. */
public final class DrawingMemory {
  private final IEclipsePreferences preferences;

  /** {@code what} is remembered, for example {@code viewpoints}. */
  public DrawingMemory(String what) {
    preferences = InstanceScope.INSTANCE.getNode("org.orrery.designer." + what);
  }

  /** What is remembered of a file; empty when nothing is. */
  public String of(Path file) {
    return preferences.get(key(file), "");
  }

  /** Remembers a text; an empty one is forgotten. */
  public void keep(Path file, String text) {
    if (text.isEmpty()) {
      preferences.remove(key(file));
    } else {
      preferences.put(key(file), text);
    }
    try {
      preferences.flush();
    } catch (BackingStoreException e) {
      ILog.of(DrawingMemory.class).warn("Nothing new is remembered of " + file, e);
    }
  }

  private static String key(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }
}
