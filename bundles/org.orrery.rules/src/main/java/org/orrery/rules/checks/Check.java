package org.orrery.rules.checks;

import java.util.List;
import org.orrery.rules.flow.Drawing;

/** What a rule asks of a drawing; stateless, reads the drawing and never changes it. */
@FunctionalInterface
public interface Check {
  /** What speaks against the drawing, in any fixed order. */
  List<Finding> check(Drawing drawing);
}
