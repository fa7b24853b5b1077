package org.orrery.rules.checks;

import java.util.Optional;
import org.orrery.rules.flow.Drawing;

/** A check that can write down why a drawing holds it, so that others need not search again. */
public interface Certifying extends Check {
  /** Why the drawing holds the check; empty when it does not, or when there is no short reason. */
  Optional<String> certificate(Drawing drawing);

  /** Whether a text, whoever wrote it, proves that the drawing holds the check; linear effort. */
  boolean isProvedBy(String certificate, Drawing drawing);
}
