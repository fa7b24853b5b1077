package org.orrery.rules.checks;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.flow.Drawing;

/** What a rule asks of a drawing; stateless, reads the drawing and never changes it. */
@FunctionalInterface
public interface Check {
  /** The same where packs know this. */
  default Check knowing(Known known) {
    return this;
  }

  /** Whether it looks, for a drawing, also at other life cycles, or at what packs know. */
  default boolean looksElsewhere(Lifecycle drawing) {
    return false;
  }

  /** What speaks against the drawing, in any fixed order. */
  List<Finding> check(Drawing drawing);

  /**
   * Whether what people write in a feature, as they do names and documentation, can change what the
   * check finds, but for the words.
   */
  default boolean reads(EStructuralFeature text) {
    return false;
  }

  /**
   * Whether exemptions can change what the check finds; mostly what it found is weighed by them.
   */
  default boolean readsExemptions() {
    return false;
  }

  /**
   * Whether an edit of a feature, but of exemptions, can change what the check finds; when in
   * doubt, it can.
   */
  default boolean isAffectedBy(EObject edited, EStructuralFeature feature) {
    return true;
  }
}
