package org.orrery.lifecycle.format;

import java.util.Map;
import org.orrery.lifecycle.Lifecycle;

/**
 * A drawing and where its elements stand in the file that it was read from.
 *
 * @param lines from 1, by id of the element
 */
public record LoadedDrawing(Lifecycle lifecycle, Map<String, Integer> lines) {
  public LoadedDrawing {
    lines = Map.copyOf(lines);
  }
}
