package org.orrery.designer.problems;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IFile;

/** The files whose drawings are open, which keep their markers themselves. Any thread. */
final class OpenDrawings {
  private static final Map<IFile, Integer> OPEN = Collections.synchronizedMap(new HashMap<>());

  private OpenDrawings() {}

  static void opened(IFile file) {
    OPEN.merge(file, 1, Integer::sum);
  }

  static void closed(IFile file) {
    OPEN.computeIfPresent(file, (same, times) -> times == 1 ? null : times - 1);
  }

  static boolean isOpen(IFile file) {
    return OPEN.containsKey(file);
  }
}
