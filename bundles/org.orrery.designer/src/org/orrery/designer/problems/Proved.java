package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.orrery.rules.RuleEngine;

/**
 * In what state, and by which rules, the file of a drawing was proved. Any thread.
 *
 * @param stamps the drawings of its folder by name; empty when it calls none
 * @param members whether the members of the family were to be asked; empty when it has none
 */
record Proved(
    long stamp,
    LocalDate on,
    RuleEngine rules,
    Map<String, Long> stamps,
    Optional<Boolean> members) {
  /** A drawing as it is now, which calls none and is no family. */
  static Proved of(IFile file) {
    return new Proved(
        file.getModificationStamp(), ProofDay.on(), RuleEngine.inUse(), Map.of(), Optional.empty());
  }

  /** The same of one that calls what lies beside it, as that is now. */
  Proved withCalled(IFile file) throws CoreException {
    Map<String, Long> now = new HashMap<>();
    for (IFile each : DrawingFiles.in(file.getParent())) {
      now.put(each.getName(), each.getModificationStamp());
    }
    return new Proved(stamp, on, rules, now, members);
  }

  /** The same of a family, whose members are to be asked now or not. */
  Proved withMembers() {
    return new Proved(stamp, on, rules, stamps, Optional.of(AllMembers.areAsked()));
  }

  boolean isCalling() {
    return !stamps.isEmpty();
  }

  boolean isAskingMembers() {
    return members.orElse(false);
  }

  /** Whether a file, and what it may call, is still as it was. */
  boolean isOf(IFile file) throws CoreException {
    Proved now = of(file);
    now = isCalling() ? now.withCalled(file) : now;
    return equals(members.isPresent() ? now.withMembers() : now);
  }
}
