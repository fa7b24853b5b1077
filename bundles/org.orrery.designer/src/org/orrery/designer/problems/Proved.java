package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.orrery.rules.RuleEngine;

/**
 * In what state, and by which rules, the file of a drawing was proved. Any thread.
 *
 * @param stamps the drawings of its folder by name; empty when it calls none
 */
record Proved(long stamp, LocalDate on, RuleEngine rules, Map<String, Long> stamps) {
  /** A drawing as it is now, which calls none. */
  static Proved of(IFile file) {
    return new Proved(file.getModificationStamp(), ProofDay.on(), RuleEngine.inUse(), Map.of());
  }

  /** The same of one that calls what lies beside it, as that is now. */
  Proved withCalled(IFile file) throws CoreException {
    Map<String, Long> now = new HashMap<>();
    for (IFile each : DrawingFiles.in(file.getParent())) {
      now.put(each.getName(), each.getModificationStamp());
    }
    return new Proved(stamp, on, rules, now);
  }

  boolean isCalling() {
    return !stamps.isEmpty();
  }

  /** Whether a file, and what it may call, is still as it was. */
  boolean isOf(IFile file) throws CoreException {
    Proved now = of(file);
    return equals(isCalling() ? now.withCalled(file) : now);
  }
}
