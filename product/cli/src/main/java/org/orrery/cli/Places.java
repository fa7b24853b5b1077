package org.orrery.cli;

import org.orrery.lifecycle.format.LoadedDrawing;

/** Lines on which the elements of a drawing's file stand. */
record Places(String file, LoadedDrawing drawing) {
  /** The line of an element from 1, or 0 when it stands nowhere. */
  int line(String element) {
    return drawing.lines().getOrDefault(element, 0);
  }
}
