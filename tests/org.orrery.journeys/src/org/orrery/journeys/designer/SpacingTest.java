package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.orrery.designer.edits.Bending;
import org.orrery.designer.edits.Moving;
import org.orrery.designer.edits.Spacing;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Transition;

/** Room is made and taken across stages, and stages that grow push others along. */
class SpacingTest {
  private final Draft draft = new Draft();
  private final Element stage =
      draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 500, 200));
  private final Element below =
      draft.create("Stage.validate", draft.lifecycle, new Rectangle(20, 260, 400, 200));
  private final Element right =
      draft.create("Stage.deploy", draft.lifecycle, new Rectangle(560, 20, 400, 200));
  private final Element one = draft.step("TrainStep", stage, 40, 60);
  private final Element two = draft.step("TestStep", stage, 280, 60);
  private final Element under = draft.step("TaskStep", below, 40, 80);

  @Test
  void everythingToTheRightMovesAndTheStagesThatTheLineCrossesGrow() {
    Transition line = draft.join(one, two);
    Bending.add(draft.drawing, line, 0, new Point(310, 40)).execute();

    draft.check(new Spacing(draft.drawing, new Point(250, 0), true).command(63));

    assertThat(bounds(one).x).isEqualTo(40);
    assertThat(bounds(two).x).isEqualTo(340);
    assertThat(bounds(stage).width).isEqualTo(560);
    assertThat(bounds(right).x).isEqualTo(620);
    assertThat(bounds(below).width).as("crossed as well").isEqualTo(460);
    assertThat(bounds(under).x).as("begins before the line").isEqualTo(40);
    assertThat(draft.drawing.edgeOf(line).getBendpoints().getFirst().getX()).isEqualTo(370);
  }

  @Test
  void everythingBelowMovesDown() {
    draft.check(new Spacing(draft.drawing, new Point(0, 240), false).command(40));

    assertThat(bounds(below).y).isEqualTo(300);
    assertThat(bounds(stage)).isEqualTo(new Rectangle(20, 20, 500, 200));
  }

  @Test
  void roomIsTakenOnlyAsFarAsNothingIsCovered() {
    Spacing spacing = new Spacing(draft.drawing, new Point(250, 0), true);

    assertThat(spacing.allowed(-500)).as("a step stays 10 before another").isEqualTo(-60);
    draft.check(spacing.command(-500));
    assertThat(bounds(two).x).isEqualTo(bounds(one).right() + 16);
    assertThat(bounds(stage).width).isEqualTo(440);
  }

  @Test
  void aStageIsNotMadeSmallerThanWhatStaysInIt() {
    Spacing spacing = new Spacing(draft.drawing, new Point(0, 200), false);

    assertThat(spacing.allowed(-500)).isEqualTo(-70);
  }

  @Test
  void nothingIsDoneWhereNothingLies() {
    assertThat(new Spacing(draft.drawing, new Point(5000, 0), true).command(50).canExecute())
        .isFalse();
    assertThat(new Spacing(draft.drawing, new Point(250, 0), true).command(0).canExecute())
        .isFalse();
  }

  @Test
  void aStageThatGrowsPushesAlongWhatItWouldCover() {
    draft.check(Moving.within(draft.drawing, Map.of(two, new Rectangle(420, 60, 164, 52))));

    assertThat(bounds(stage).width).isEqualTo(600);
    assertThat(bounds(right).x).isEqualTo(660);
    assertThat(bounds(below)).as("is not in its way").isEqualTo(new Rectangle(20, 260, 400, 200));
  }

  @Test
  void stepsThatMoveTogetherMakeRoomForTheFarthest() {
    draft.join(one, two);
    draft.check(
        Moving.within(
            draft.drawing,
            Map.of(one, new Rectangle(400, 60, 164, 52), two, new Rectangle(640, 60, 164, 52))));

    assertThat(bounds(stage).width).isEqualTo(820);
    assertThat(List.of(bounds(one).x, bounds(two).x)).containsExactly(400, 640);
  }

  private Rectangle bounds(Element element) {
    return draft.drawing.boundsOf(element);
  }
}
