package org.orrery.designer.viewpoint;

import java.nio.file.Path;
import java.util.Arrays;
import org.orrery.designer.memory.DrawingMemory;

/** Which viewpoint was chosen for which drawing: kept in the workspace, not in the file. */
public final class Choices {
  private static final String WHAT = "viewpoints";
  private static final String OWN = "own ";

  private Choices() {}

  /** The viewpoint that was chosen last for a file. */
  public static Viewpoint of(Path file) {
    String id = new DrawingMemory(WHAT).of(file);
    if (id.startsWith(OWN)) {
      return Viewpoints.own(id.substring(OWN.length())).orElse(Viewpoint.ALL);
    }
    return Arrays.stream(GivenViewpoint.values())
        .filter(viewpoint -> viewpoint.name().equals(id))
        .map(Viewpoint.class::cast)
        .findFirst()
        .orElse(Viewpoint.ALL);
  }

  public static void keep(Path file, Viewpoint viewpoint) {
    new DrawingMemory(WHAT).keep(file, viewpoint == Viewpoint.ALL ? "" : id(viewpoint));
  }

  private static String id(Viewpoint viewpoint) {
    return viewpoint instanceof OwnViewpoint own
        ? OWN + own.id()
        : ((GivenViewpoint) viewpoint).name();
  }
}
