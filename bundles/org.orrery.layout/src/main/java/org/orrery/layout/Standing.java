package org.orrery.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.NameSide;
import org.orrery.lifecycle.picture.PlaceIndex;

/**
 * How the nodes of a stage or pipeline stand, and what is at fault with it: nodes that cover each
 * other or have too little room between them, that do not stand in their stage, that stand before
 * what leads to them, or whose lines have no room for their labels. Pixels, relative to the stage.
 */
final class Standing {
  /** What stands against the flow weighs more than all else. */
  private static final int AGAINST = 1_000;

  private static final int COVERED = 2;

  /** What stands right of its stage or below counts less, as the stage may grow. */
  static final int OUTSIDE = 1;

  private static final int HEADER = 36;
  private static final int BELOW_HEADER = 12;
  static final int BORDER = 4;
  static final double NEAR = 12;

  final Manner manner;
  final Box stage;
  final Rows rows;
  private final Collection<Tile> tiles;
  private final PlaceIndex<Tile> rooms = new PlaceIndex<>();
  private final List<Box> notes;
  private final Labels labels;

  /**
   * @param tiles all nodes in their order
   * @param stage the place of what holds them
   * @param notes what stands on the drawing, relative to the stage
   */
  Standing(
      Lifecycle lifecycle, Map<Element, Tile> tiles, Box stage, List<Box> notes, Manner manner) {
    this.manner = manner;
    this.rows = new Rows(manner.heading(), Tile::box);
    this.stage = stage;
    this.notes = notes;
    this.tiles = tiles.values();
    this.labels = new Labels(lifecycle, tiles, stage);
    this.tiles.forEach(tile -> rooms.put(tile, tile.room(tile.box())));
    this.tiles.stream().filter(tile -> tile.sides().size() > 1).forEach(this::turn);
  }

  /**
   * Where a name is in the way as it stands, it has its room where arranging leaves it: alone, or
   * with those that are in its way there.
   */
  private void turn(Tile tile) {
    int faults = faults(tile, tile.box());
    if (faults > 0) {
      turn(tile, tile.sides().getLast());
      if (faults(tile, tile.box()) >= faults && !turnAround(tile)) {
        turn(tile, tile.sides().getFirst());
      }
    }
  }

  /** Turns what is near to one that was turned, if nothing is wrong with any of them then. */
  private boolean turnAround(Tile tile) {
    List<Tile> turned = new ArrayList<>(List.of(tile));
    for (int i = 0; i < turned.size(); i++) {
      Tile at = turned.get(i);
      for (Tile other : near(at, at.box(), NEAR)) {
        if (other.side() != other.sides().getLast()) {
          turn(other, other.sides().getLast());
          turned.add(other);
        }
      }
      if (faults(at, at.box()) > 0) {
        turned.forEach(each -> turn(each, each.sides().getFirst()));
        return false;
      }
    }
    return true;
  }

  private void turn(Tile tile, NameSide side) {
    tile.turn(side);
    rooms.put(tile, tile.room(tile.box()));
  }

  Collection<Tile> tiles() {
    return tiles;
  }

  void move(Tile tile, Box place) {
    tile.put(place);
    rooms.put(tile, tile.room(place));
    labels.moved(tile);
  }

  /** Nodes with which something is wrong, the worst first. */
  List<Tile> atFault() {
    Map<Tile, Integer> faults = new HashMap<>();
    tiles.forEach(tile -> faults.put(tile, faults(tile, tile.box())));
    return tiles.stream()
        .filter(tile -> faults.get(tile) > 0)
        .sorted(Comparator.comparing(tile -> -faults.get(tile)))
        .toList();
  }

  /** A node and those that what is wrong with it concerns as well. */
  Set<Tile> concerned(Tile tile) {
    Set<Tile> concerned = new LinkedHashSet<>(Set.of(tile));
    concerned.addAll(near(tile, tile.box(), NEAR));
    tile.before.stream().filter(before -> rows.isAgainst(before, tile)).forEach(concerned::add);
    tile.after.stream().filter(after -> rows.isAgainst(tile, after)).forEach(concerned::add);
    return concerned;
  }

  /** Those that may turn a row so that nothing is wrong with a node. */
  Set<Tile> turning(Tile tile) {
    Set<Tile> turning = new LinkedHashSet<>();
    tile.before.forEach(before -> turning.addAll(rows.turning(before, tile)));
    tile.after.forEach(after -> turning.addAll(rows.turning(tile, after)));
    return turning;
  }

  /** How much is wrong with a node if it stands at a place. */
  int faults(Tile tile, Box at) {
    return AGAINST * against(tile, at)
        + COVERED * near(tile, at, NEAR).size()
        + COVERED * labels.covering(tile, at)
        + (isBeforeBorder(tile.room(at)) ? COVERED : 0)
        + (growth(tile.room(at)) > 0 ? OUTSIDE : 0);
  }

  /** How much is wrong with a node if it stands at a place, and with others because of it. */
  int burden(Tile tile, Box at) {
    return faults(tile, at) + AGAINST * disturbed(tile, at);
  }

  private int against(Tile tile, Box at) {
    Rows rows = rows(tile, at);
    return (int)
        (tile.before.stream().filter(before -> rows.isAgainst(before, tile)).count()
            + tile.after.stream().filter(after -> rows.isAgainst(tile, after)).count());
  }

  /** How many lines lead against the flow next to those of a node, whose place turns rows. */
  int disturbed(Tile tile, Box at) {
    Rows rows = rows(tile, at);
    long count = 0;
    for (Tile before : tile.before) {
      count += before.before.stream().filter(far -> rows.isAgainst(far, before)).count();
    }
    for (Tile after : tile.after) {
      count += after.after.stream().filter(far -> rows.isAgainst(after, far)).count();
    }
    return (int) count;
  }

  private Rows rows(Tile tile, Box at) {
    return new Rows(manner.heading(), each -> each == tile ? at : each.box());
  }

  boolean hasRoomForLabels(Tile tile, Box at) {
    return labels.covering(tile, at) == 0;
  }

  boolean hasLabels(Tile tile) {
    return labels.has(tile);
  }

  /** Other nodes that stand nearer than some room, which the density of the drawing changes. */
  List<Tile> near(Tile tile, Box at, double room) {
    int apart = (int) manner.density().of(room);
    Box area = tile.room(at).grown(apart);
    List<Tile> near = new ArrayList<>();
    for (Tile other : rooms.in(area)) {
      if (other != tile && meet(area, rooms.placeOf(other))) {
        near.add(other);
      }
    }
    near.sort(Comparator.comparing(other -> other.order));
    return near;
  }

  /**
   * Whether a node that is moved may stand at a place, as the stage grows to the right and down.
   */
  boolean isFree(Tile tile, Box at, double room) {
    Box needed = tile.room(at);
    return !isBeforeBorder(needed.moved(0, -BELOW_HEADER))
        && notes.stream().noneMatch(note -> meet(note, needed))
        && near(tile, at, room).isEmpty()
        && against(tile, at) == 0;
  }

  private static boolean isBeforeBorder(Box room) {
    return room.x() < BORDER || room.y() < HEADER;
  }

  /** How far the nodes stand out of the stage to the left. */
  int leftOfBorder() {
    return Math.max(
        0, BORDER - tiles.stream().mapToInt(t -> t.room(t.box()).x()).min().orElse(BORDER));
  }

  /** How far the nodes stand out of the stage, or on its title. */
  int aboveBorder() {
    return Math.max(
        0, HEADER - tiles.stream().mapToInt(t -> t.room(t.box()).y()).min().orElse(HEADER));
  }

  /** How much a stage must grow to the right and down to hold something. */
  int growth(Box room) {
    return Math.max(0, room.right() + BORDER - stage.width())
        + Math.max(0, room.bottom() + BORDER - stage.height());
  }

  /** Where a box begins in the direction of the flow. */
  int start(Box box) {
    return manner.heading().start(box);
  }

  int length(Box box) {
    return manner.heading().end(box) - start(box);
  }

  /** Where a box begins at right angles to the flow. */
  int across(Box box) {
    return manner.heading().top(box);
  }

  /** A box farther on at right angles to the flow. */
  Box shifted(Box box, int by) {
    return isDown() ? box.moved(by, 0) : box.moved(0, by);
  }

  boolean isDown() {
    return manner.heading() == Manner.Heading.DOWN;
  }

  static boolean meet(Box one, Box other) {
    return one.x() < other.right()
        && other.x() < one.right()
        && one.y() < other.bottom()
        && other.y() < one.bottom();
  }
}
