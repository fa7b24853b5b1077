package org.orrery.lifecycle.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Lines without bend points go round what stands between their ends. */
@Tag("thorough")
class DetourTest {
  private static final int RASTER = 10;
  private static final int FIELD = 600;

  private static List<Spot> course(Box from, Box to, List<Box> others) {
    List<Box> all = new ArrayList<>(others);
    all.add(from);
    all.add(to);
    return Course.between(
        from, Outline.RECTANGLE, List.of(), to, Outline.RECTANGLE, Obstacles.of(all));
  }

  @Example
  void aLineGoesRoundAShapeOnItsWay() {
    Box from = new Box(0, 100, 160, 60);
    Box to = new Box(600, 100, 160, 60);
    List<Box> between = List.of(new Box(300, 100, 160, 60));
    assertThat(course(from, to, between))
        .containsExactly(
            new Spot(160, 130),
            new Spot(288, 130),
            new Spot(288, 88),
            new Spot(472, 88),
            new Spot(472, 130),
            new Spot(600, 130));
    assertThat(course(from, to, List.of(new Box(300, 300, 160, 60))))
        .containsExactly(new Spot(160, 130), new Spot(600, 130));
  }

  @Example
  void betweenCloseShapesLessRoomWillDo() {
    Box from = new Box(0, 100, 160, 60);
    Box to = new Box(600, 100, 160, 60);
    List<Box> wall = new ArrayList<>();
    for (int y = -2_000; y < 2_000; y += 100) {
      wall.add(new Box(300, y, 100, 90));
    }
    List<Spot> course = course(from, to, wall);
    assertThat(crossed(course, wall)).isEmpty();
    assertThat(course).anyMatch(spot -> spot.y() == 95 || spot.y() == 94 || spot.y() == 96);
  }

  @Example
  void whereThereIsNoWayTheCourseIsThePlainOne() {
    Box from = new Box(0, 100, 160, 60);
    Box to = new Box(600, 100, 160, 60);
    List<Box> wall = List.of(new Box(300, -5_000, 100, 10_000));
    assertThat(course(from, to, wall)).containsExactly(new Spot(160, 130), new Spot(600, 130));
    List<Box> shutIn = List.of(new Box(-20, 60, 15, 140), new Box(-20, 60, 230, 35));
    List<Box> all = new ArrayList<>(shutIn);
    all.add(new Box(-20, 165, 230, 35));
    all.add(new Box(165, 60, 45, 140));
    assertThat(course(from, to, all)).containsExactly(new Spot(160, 130), new Spot(600, 130));
  }

  @Example
  void whatCoversAnEndDoesNotBendALine() {
    Box from = new Box(0, 100, 160, 60);
    Box to = new Box(600, 100, 160, 60);
    assertThat(course(from, to, List.of(new Box(140, 110, 60, 60))))
        .containsExactly(new Spot(160, 130), new Spot(600, 130));
  }

  /** Against a search through all spots of a raster, in which every box has its sides. */
  @Property
  void noLineCrossesAShapeWhenThereIsAWay(@ForAll Random random) {
    Box from = box(random);
    Box to = box(random);
    assumeThat(meet(from.grown(RASTER), to.grown(RASTER))).isFalse();
    List<Box> others = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Box other = box(random);
      if (!meet(other, from) && !meet(other, to)) {
        others.add(other);
      }
    }

    List<Spot> course = course(from, to, others);

    for (int i = 1; i < course.size(); i++) {
      Spot a = course.get(i - 1);
      Spot b = course.get(i);
      assertThat(a.x() == b.x() || a.y() == b.y()).as("%s is level or plumb", course).isTrue();
    }
    assertThat(isOnBorder(from, course.getFirst())).as("%s leaves %s", course, from).isTrue();
    assertThat(isOnBorder(to, course.getLast())).as("%s reaches %s", course, to).isTrue();
    List<Box> all = new ArrayList<>(others);
    all.add(from);
    all.add(to);
    if (isWay(from, to, all)) {
      assertThat(crossed(course, others)).as("from %s to %s: %s", from, to, course).isEmpty();
    }
    Collections.shuffle(others, random);
    assertThat(course(from, to, others)).as("the same in any order").isEqualTo(course);
  }

  /** Whether a short way leads over spots of the raster that lie on no box. */
  private static boolean isWay(Box from, Box to, List<Box> all) {
    Map<Spot, Integer> far = new HashMap<>();
    Deque<Spot> open = new ArrayDeque<>();
    for (Spot spot : before(from)) {
      if (isFree(spot, all)) {
        far.put(spot, 0);
        open.add(spot);
      }
    }
    List<Spot> goals = before(to);
    while (!open.isEmpty()) {
      Spot spot = open.poll();
      if (goals.contains(spot)) {
        return far.get(spot) < Detour.FURTHER / 2;
      }
      for (Spot next : around(spot, RASTER, RASTER)) {
        boolean isIn = Math.abs(next.x()) <= FIELD + 100 && Math.abs(next.y()) <= FIELD + 100;
        if (isIn && !far.containsKey(next) && isFree(next, all)) {
          far.put(next, far.get(spot) + RASTER);
          open.add(next);
        }
      }
    }
    return false;
  }

  private static List<Spot> before(Box box) {
    return around(
        new Spot(box.middleX(), box.middleY()),
        box.width() / 2 + RASTER,
        box.height() / 2 + RASTER);
  }

  private static List<Spot> around(Spot spot, int across, int down) {
    return List.of(
        new Spot(spot.x() + across, spot.y()),
        new Spot(spot.x(), spot.y() - down),
        new Spot(spot.x() - across, spot.y()),
        new Spot(spot.x(), spot.y() + down));
  }

  private static boolean isFree(Spot spot, List<Box> boxes) {
    return boxes.stream().noneMatch(box -> meet(new Box(spot.x(), spot.y(), 0, 0), box));
  }

  private static List<Box> crossed(List<Spot> course, List<Box> boxes) {
    List<Box> crossed = new ArrayList<>();
    for (int i = 1; i < course.size(); i++) {
      Spot a = course.get(i - 1);
      Spot b = course.get(i);
      Box piece =
          new Box(
              Math.min(a.x(), b.x()),
              Math.min(a.y(), b.y()),
              Math.abs(a.x() - b.x()),
              Math.abs(a.y() - b.y()));
      boxes.stream().filter(box -> meet(piece, box)).forEach(crossed::add);
    }
    return crossed;
  }

  private static boolean meet(Box one, Box other) {
    return one.x() <= other.right()
        && other.x() <= one.right()
        && one.y() <= other.bottom()
        && other.y() <= one.bottom();
  }

  private static Box box(Random random) {
    int side = 2 * RASTER;
    return new Box(
        side * random.nextInt(FIELD / side),
        side * random.nextInt(FIELD / side),
        side * (1 + random.nextInt(8)),
        side * (1 + random.nextInt(8)));
  }

  private static boolean isOnBorder(Box box, Spot spot) {
    return meet(box, new Box(spot.x(), spot.y(), 0, 0))
        && (spot.x() == box.x()
            || spot.x() == box.right()
            || spot.y() == box.y()
            || spot.y() == box.bottom());
  }
}
