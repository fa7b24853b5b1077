package org.orrery.designer.parts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.gef.EditPart;

/**
 * Finds the parts inside a part whose elements are gone. Where they are not taken out first, the
 * toolkit takes each that stands behind them out and in again, with its lines.
 */
final class GoneParts {
  private GoneParts() {}

  /** The parts inside {@code holder} for none of the elements that it holds now. */
  static List<EditPart> in(EditPart holder, List<?> elements) {
    Set<Object> held = new HashSet<>(elements);
    return ((List<?>) holder.getChildren())
        .stream()
            .map(EditPart.class::cast)
            .filter(part -> !held.contains(part.getModel()))
            .toList();
  }
}
