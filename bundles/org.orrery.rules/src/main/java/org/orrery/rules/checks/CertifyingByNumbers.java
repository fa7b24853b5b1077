package org.orrery.rules.checks;

import java.util.List;
import java.util.Optional;
import org.orrery.rules.flow.Drawing;

/** A check that writes rows of numbers down, most of them with one for each node. */
public interface CertifyingByNumbers extends Certifying {
  /** Why the drawing holds the check; empty as {@link #certificate} is. */
  Optional<List<int[]>> claim(Drawing drawing);

  /** Whether rows, whoever wrote them and however many, prove that the drawing holds the check. */
  boolean isProvedBy(List<int[]> claim, Drawing drawing);

  @Override
  default Optional<String> certificate(Drawing drawing) {
    return claim(drawing).map(Numbers::write);
  }

  @Override
  default boolean isProvedBy(String certificate, Drawing drawing) {
    return Numbers.read(certificate).filter(claim -> isProvedBy(claim, drawing)).isPresent();
  }
}
