package org.orrery.designer.simulate;

import java.nio.file.Path;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.simulation.Options;
import org.orrery.simulation.Variant;

/**
 * What is asked of a simulation.
 *
 * @param drawing a copy that nobody changes any more
 * @param file where it is kept; its scenario and the drawings that it calls lie beside it
 * @param variant what it is compared with; {@link Variant#NONE} for nothing
 */
record Question(Lifecycle drawing, Path file, Options options, Variant variant) {
  boolean isComparing() {
    return !variant.equals(Variant.NONE);
  }
}
