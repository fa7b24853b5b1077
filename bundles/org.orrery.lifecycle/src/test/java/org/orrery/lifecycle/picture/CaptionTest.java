package org.orrery.lifecycle.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionTest {
  private static final List<Spot> STEPPED =
      List.of(new Spot(0, 0), new Spot(0, 30), new Spot(90, 30), new Spot(90, 500));

  @Test
  void aLabelStandsOnTheFirstPieceWithRoom() {
    assertThat(Caption.middle(STEPPED, 40, Obstacles.NONE)).isEqualTo(new Spot(45, 30));
    assertThat(Caption.middle(STEPPED, 400, Obstacles.NONE)).isEqualTo(new Spot(90, 265));
    assertThat(Caption.middle(STEPPED, 4_000, Obstacles.NONE)).isEqualTo(new Spot(90, 265));
  }

  @Test
  void itLeavesAPieceOnWhichItWouldCoverAShape() {
    Obstacles onTheLevelPiece = Obstacles.of(List.of(new Box(30, 35, 40, 40)));
    assertThat(Caption.middle(STEPPED, 40, onTheLevelPiece)).isEqualTo(new Spot(90, 265));
  }

  @Test
  void itGoesAlongItsPieceWhenTheMiddleIsTaken() {
    List<Spot> plumb = List.of(new Spot(100, 0), new Spot(100, 400));
    Obstacles beside = Obstacles.of(List.of(new Box(110, 150, 60, 80)));
    assertThat(Caption.middle(plumb, 60, beside)).isEqualTo(new Spot(100, 100));
  }

  @Test
  void whereNothingIsFreeItStandsAsUsual() {
    Obstacles all = Obstacles.of(List.of(new Box(-500, -500, 2_000, 2_000)));
    assertThat(Caption.middle(STEPPED, 40, all)).isEqualTo(new Spot(45, 30));
  }
}
