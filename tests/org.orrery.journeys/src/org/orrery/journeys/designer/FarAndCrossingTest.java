package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.journeys.LogWatch;
import org.orrery.lifecycle.Element;

/** From far a stage tells its name; lines jump over each other where they cross. */
@ExtendWith(LogWatch.class)
class FarAndCrossingTest {
  private static final double FAR = 0.25;
  private static final Pattern POINTS = Pattern.compile("<polyline[^>]*points=\"([^\"]*)\"");
  private final Draft draft = new Draft();
  private final Element stage =
      draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 900, 500));

  @Test
  void theNameOfAStageIsLargeFromFar() {
    stage.setName("Development");
    byte[] one = DrawingExport.png(draft.lifecycle, Viewpoint.ALL, FAR);
    stage.setName("Another name");
    byte[] other = DrawingExport.png(draft.lifecycle, Viewpoint.ALL, FAR);

    assertThat(Arrays.equals(one, other)).as("names are legible at a quarter").isFalse();
  }

  @Test
  void aLevelLineJumpsOverAPlumbOne() {
    Element left = draft.step("TrainStep", stage, 40, 200);
    Element right = draft.step("TestStep", stage, 600, 200);
    draft.join(left, right);
    int straight = mostPoints();
    Element above = draft.step("TaskStep", stage, 320, 60);
    Element below = draft.step("ReviewStep", stage, 320, 380);
    draft.join(above, below);

    assertThat(mostPoints()).as("a bow").isGreaterThan(straight + 4);
  }

  @Test
  void linesThatOnlyMeetDoNotJump() {
    Element left = draft.step("TrainStep", stage, 40, 200);
    Element right = draft.step("TestStep", stage, 600, 200);
    draft.join(left, right);
    int straight = mostPoints();
    Element above = draft.step("TaskStep", stage, 600, 60);
    draft.join(above, right);

    assertThat(mostPoints()).isEqualTo(straight);
  }

  /** The most points that any line of the picture has. */
  private int mostPoints() {
    return POINTS
        .matcher(DrawingExport.svg(draft.lifecycle))
        .results()
        .mapToInt(line -> line.group(1).trim().split("\\s+").length)
        .max()
        .orElse(0);
  }
}
