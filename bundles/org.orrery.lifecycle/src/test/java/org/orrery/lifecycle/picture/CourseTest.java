package org.orrery.lifecycle.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CourseTest {
  private static final Box STEP = new Box(100, 100, 160, 60);

  private static List<Spot> course(Box to, Spot... bends) {
    return Course.between(
        STEP, Outline.RECTANGLE, List.of(bends), to, Outline.RECTANGLE, Obstacles.NONE);
  }

  @Example
  void neighboursAreJoinedByALevelLine() {
    assertThat(course(new Box(300, 98, 160, 60)))
        .containsExactly(new Spot(260, 130), new Spot(300, 130));
  }

  @Example
  void closeNeighboursAreJoinedByALevelLineToo() {
    assertThat(course(new Box(268, 118, 24, 24)))
        .containsExactly(new Spot(260, 130), new Spot(268, 130));
  }

  @Example
  void aLineBackToALevelNeighbourIsStraight() {
    assertThat(course(new Box(20, 98, 40, 60)))
        .containsExactly(new Spot(100, 130), new Spot(60, 130));
  }

  @Example
  void whatStandsBelowIsReachedThroughTwoCorners() {
    assertThat(course(new Box(400, 300, 160, 60)))
        .containsExactly(
            new Spot(260, 130), new Spot(330, 130), new Spot(330, 330), new Spot(400, 330));
    assertThat(course(new Box(60, 300, 160, 60)))
        .containsExactly(
            new Spot(180, 160), new Spot(180, 230), new Spot(140, 230), new Spot(140, 300));
  }

  @Example
  void aLoopGoesAroundItsStep() {
    List<Spot> loop = course(STEP);
    assertThat(loop.getFirst()).isEqualTo(new Spot(260, 130));
    assertThat(loop.getLast()).isEqualTo(new Spot(180, 100));
    assertThat(loop.subList(1, 4)).allMatch(spot -> spot.x() >= 260 || spot.y() <= 100);
  }

  @Example
  void bendPointsAreKeptAndMetLevelOrPlumb() {
    assertThat(course(new Box(400, 300, 160, 60), new Spot(120, 310)))
        .containsExactly(new Spot(120, 160), new Spot(120, 310), new Spot(400, 310));
  }

  @Example
  void circlesAndDiamondsAreMetOnTheirBorder() {
    Box box = new Box(0, 0, 40, 40);
    assertThat(Course.border(box, Outline.ELLIPSE, new Spot(200, 20))).isEqualTo(new Spot(40, 20));
    assertThat(Course.border(box, Outline.ELLIPSE, new Spot(200, 8))).isEqualTo(new Spot(36, 8));
    assertThat(Course.border(box, Outline.DIAMOND, new Spot(30, 200))).isEqualTo(new Spot(30, 30));
  }

  @Property
  void withoutBendPointsEveryPieceIsLevelOrPlumbAndEndsOnTheBorders(
      @ForAll @IntRange(min = -500, max = 500) int x,
      @ForAll @IntRange(min = -500, max = 500) int y) {
    Box to = new Box(x, y, 120, 40);
    List<Spot> course = course(to);
    for (int i = 1; i < course.size(); i++) {
      Spot a = course.get(i - 1);
      Spot b = course.get(i);
      assertThat(a.x() == b.x() || a.y() == b.y()).as("%s", course).isTrue();
    }
    assertThat(onBorder(STEP, course.getFirst())).as("%s", course).isTrue();
    assertThat(onBorder(to, course.getLast())).as("%s", course).isTrue();
  }

  private static boolean onBorder(Box box, Spot spot) {
    boolean within =
        spot.x() >= box.x()
            && spot.x() <= box.right()
            && spot.y() >= box.y()
            && spot.y() <= box.bottom();
    boolean inner =
        spot.x() > box.x()
            && spot.x() < box.right()
            && spot.y() > box.y()
            && spot.y() < box.bottom();
    return within && !inner;
  }
}
