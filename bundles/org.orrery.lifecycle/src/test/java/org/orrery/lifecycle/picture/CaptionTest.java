package org.orrery.lifecycle.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionTest {
  private static final List<Spot> STEPPED =
      List.of(new Spot(0, 0), new Spot(0, 30), new Spot(90, 30), new Spot(90, 500));

  private static Box place(List<Spot> course, int width, Obstacles shapes, Obstacles lines) {
    return Caption.place(course, width, 14, shapes, lines);
  }

  private static Obstacles boxes(Box... boxes) {
    return Obstacles.of(List.of(boxes));
  }

  @Test
  void aLabelStandsAboveTheFirstLevelPieceWithRoomElseBesideAPlumbOne() {
    assertThat(place(STEPPED, 40, Obstacles.NONE, Obstacles.NONE))
        .isEqualTo(new Box(25, 14, 40, 14));
    assertThat(place(STEPPED, 400, Obstacles.NONE, Obstacles.NONE))
        .isEqualTo(new Box(92, 258, 400, 14));
  }

  @Test
  void itLeavesAPieceOnWhichItWouldCoverAShape() {
    Obstacles onTheLevelPiece = boxes(new Box(30, 0, 40, 25));
    assertThat(place(STEPPED, 40, onTheLevelPiece, Obstacles.NONE))
        .isEqualTo(new Box(92, 258, 40, 14));
  }

  @Test
  void itTakesTheOtherSideOrGoesAlongItsPieceWhenItsPlaceIsTaken() {
    List<Spot> plumb = List.of(new Spot(100, 0), new Spot(100, 400));
    Box right = new Box(110, 150, 60, 80);
    Box left = new Box(20, 150, 60, 80);
    assertThat(place(plumb, 60, boxes(right), Obstacles.NONE)).isEqualTo(new Box(38, 193, 60, 14));
    assertThat(place(plumb, 60, boxes(right, left), Obstacles.NONE))
        .isEqualTo(new Box(102, 93, 60, 14));
  }

  @Test
  void itLeavesAPlaceThatALineCrosses() {
    Box across = new Box(50, 0, 0, 100);
    assertThat(place(STEPPED, 40, Obstacles.NONE, boxes(across)))
        .isEqualTo(new Box(92, 258, 40, 14));
  }

  @Test
  void itIsRatherCrossedThanOnAShapeAndRatherByOneLineThanByTwo() {
    Obstacles shape = boxes(new Box(-60, -20, 140, 45));
    Box everywhere = new Box(120, -100, 0, 1_000);
    Box besides = new Box(80, -100, 0, 1_000);
    Box atTheMiddle = new Box(110, 200, 0, 100);
    assertThat(place(STEPPED, 40, shape, boxes(everywhere, besides, atTheMiddle)))
        .isEqualTo(new Box(48, 258, 40, 14));
    Box another = new Box(60, 200, 0, 100);
    assertThat(place(STEPPED, 40, shape, boxes(everywhere, besides, atTheMiddle, another)))
        .isEqualTo(new Box(92, 140, 40, 14));
  }

  @Test
  void whereNothingIsFreeItStandsAsUsual() {
    Obstacles all = boxes(new Box(-500, -500, 2_000, 2_000));
    assertThat(place(STEPPED, 40, all, Obstacles.NONE)).isEqualTo(new Box(25, 14, 40, 14));
  }

  @Test
  void piecesOfACourseAreItsOwnLinesToo() {
    assertThat(Caption.pieces(STEPPED))
        .containsExactly(new Box(0, 0, 0, 30), new Box(0, 30, 90, 0), new Box(90, 30, 0, 470));
    assertThat(place(STEPPED, 40, Obstacles.NONE, Obstacles.of(Caption.pieces(STEPPED))))
        .isEqualTo(new Box(25, 14, 40, 14));
  }
}
