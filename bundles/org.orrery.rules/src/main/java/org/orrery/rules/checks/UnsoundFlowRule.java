package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.List;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.soundness.Fault;
import org.orrery.rules.soundness.Soundness;

/**
 * Every run can come to its end: it never stands still, never goes round without a way out, never
 * does one step twice at the same time, and every step has its run.
 */
final class UnsoundFlowRule implements Check {
  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    for (Fault fault : Soundness.of(drawing).faults()) {
      findings.add(
          fault.kind() == Fault.Kind.NOT_PROVED
              ? Finding.notProved(fault.element(), fault.message(), fault.remedy())
              : Finding.shownBy(fault.way(), fault.element(), fault.message(), fault.remedy()));
    }
    return findings;
  }
}
