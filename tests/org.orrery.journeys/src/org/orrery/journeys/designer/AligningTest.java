package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.orrery.designer.edits.Aligning;
import org.orrery.designer.edits.Moving;
import org.orrery.lifecycle.Element;

/** Shapes are brought in line, to even gaps and to one size, across stages. */
class AligningTest {
  private static final Rectangle PLACE = new Rectangle(60, 60, 160, 52);
  private final Draft draft = new Draft();
  private final Element stage = draft.create("Stage.develop", draft.lifecycle, PLACE.getCopy());
  private final Element train = draft.create("TrainStep", stage, PLACE.getCopy());

  @Test
  void shapesAreBroughtInLineAcrossStages() {
    Element other = draft.create("Stage.validate", draft.lifecycle, PLACE.getCopy());
    Element test = draft.create("TestStep", other, PLACE.getCopy());
    Moving.within(draft.drawing, stage, new Rectangle(20, 20, 400, 300), List.of(stage)).execute();
    Moving.within(draft.drawing, other, new Rectangle(500, 60, 400, 300), List.of(other)).execute();
    Moving.within(draft.drawing, train, new Rectangle(200, 90, 160, 52), List.of(train)).execute();
    Moving.within(draft.drawing, test, new Rectangle(30, 140, 160, 60), List.of(test)).execute();

    draft.check(Aligning.align(draft.drawing, List.of(train, test), Aligning.Edge.TOP));
    assertThat(draft.drawing.boundsOf(train).y + 20).isEqualTo(draft.drawing.boundsOf(test).y + 60);
    draft.check(Aligning.align(draft.drawing, List.of(train, test), Aligning.Edge.BOTTOM));
    assertThat(draft.drawing.boundsOf(train).bottom() + 20)
        .isEqualTo(draft.drawing.boundsOf(test).bottom() + 60);
    draft.check(Aligning.sameSize(draft.drawing, List.of(train, test)));
    assertThat(draft.drawing.boundsOf(train).getSize())
        .isEqualTo(draft.drawing.boundsOf(test).getSize());
  }

  @Test
  void eachEdgeIsThatOfTheShapeThatWasSelectedLast() {
    Element last = draft.create("TestStep", stage, PLACE.getCopy());
    for (Aligning.Edge edge : Aligning.Edge.values()) {
      Rectangle wanted = new Rectangle(300, 200, 100, 80);
      Moving.within(draft.drawing, train, new Rectangle(20, 60, 160, 52), List.of()).execute();
      Moving.within(draft.drawing, last, wanted, List.of()).execute();

      draft.check(Aligning.align(draft.drawing, List.of(train, last), edge));

      Rectangle now = draft.drawing.boundsOf(train);
      assertThat(draft.drawing.boundsOf(last)).isEqualTo(wanted);
      assertThat(now.getSize()).as("%s", edge).isEqualTo(new Dimension(160, 52));
      Point place =
          switch (edge) {
            case LEFT -> new Point(300, 60);
            case CENTER -> new Point(270, 60);
            case RIGHT -> new Point(240, 60);
            case TOP -> new Point(20, 200);
            case MIDDLE -> new Point(20, 214);
            case BOTTOM -> new Point(20, 228);
          };
      assertThat(now.getLocation()).as("%s", edge).isEqualTo(place);
    }
  }

  @Test
  void gapsBelowEachOtherBecomeEven() {
    Element two = draft.create("TestStep", stage, PLACE.getCopy());
    Element three = draft.create("DeployStep", stage, PLACE.getCopy());
    Moving.within(draft.drawing, train, new Rectangle(60, 20, 100, 50), List.of()).execute();
    Moving.within(draft.drawing, two, new Rectangle(160, 80, 60, 30), List.of()).execute();
    Moving.within(draft.drawing, three, new Rectangle(90, 300, 100, 50), List.of()).execute();

    draft.check(Aligning.distribute(draft.drawing, List.of(three, train, two), false));

    assertThat(draft.drawing.boundsOf(train).y).isEqualTo(20);
    assertThat(draft.drawing.boundsOf(two)).isEqualTo(new Rectangle(160, 170, 60, 30));
    assertThat(draft.drawing.boundsOf(three).y).isEqualTo(300);
  }

  @Test
  void gapsBetweenShapesBecomeEven() {
    Element one = draft.create("TaskStep", stage, PLACE.getCopy());
    Element two = draft.create("TestStep", stage, PLACE.getCopy());
    Element three = draft.create("DeployStep", stage, PLACE.getCopy());
    Moving.within(draft.drawing, one, new Rectangle(20, 60, 100, 50), List.of()).execute();
    Moving.within(draft.drawing, two, new Rectangle(130, 160, 60, 50), List.of()).execute();
    Moving.within(draft.drawing, three, new Rectangle(400, 90, 100, 50), List.of()).execute();

    draft.check(Aligning.distribute(draft.drawing, List.of(three, one, two), true));

    assertThat(draft.drawing.boundsOf(one).x).isEqualTo(20);
    assertThat(draft.drawing.boundsOf(three).x).isEqualTo(400);
    assertThat(draft.drawing.boundsOf(two).x - draft.drawing.boundsOf(one).right())
        .isEqualTo(draft.drawing.boundsOf(three).x - draft.drawing.boundsOf(two).right());
    assertThat(draft.drawing.boundsOf(two).y).isEqualTo(160);
  }
}
