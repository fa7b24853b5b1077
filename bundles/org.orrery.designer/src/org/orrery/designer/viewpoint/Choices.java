package org.orrery.designer.viewpoint;

import java.nio.file.Path;
import java.util.Arrays;
import org.orrery.designer.memory.DrawingMemory;

/** Which viewpoint was chosen for which drawing: kept in the workspace, not in the file. */
public final class Choices {
  private static final String WHAT = "viewpoints";

  private Choices() {}

  /** The viewpoint that was chosen last for a file. */
  public static Viewpoint of(Path file) {
    String name = new DrawingMemory(WHAT).of(file);
    return Arrays.stream(Viewpoint.values())
        .filter(viewpoint -> viewpoint.name().equals(name))
        .findFirst()
        .orElse(Viewpoint.ALL);
  }

  public static void keep(Path file, Viewpoint viewpoint) {
    new DrawingMemory(WHAT).keep(file, viewpoint == Viewpoint.ALL ? "" : viewpoint.name());
  }
}
