package org.orrery.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.NameSide;

/**
 * Arranges a drawing by moving only what is at fault, one node after the other, each to the nearest
 * place where it is not; stages grow and give way only as far as they must. What it does follows
 * from how things stand alone, and it goes on until nothing gets better: what it has arranged it
 * leaves as it is. Only a stage of which most is at fault is arranged anew.
 */
final class FewMoves {
  private static final int ROUNDS = 24;
  private static final int PADDING = 30;

  /** From how many nodes at fault on a stage is arranged anew, where they are most of it. */
  private static final int MANY = 8;

  private final Lifecycle lifecycle;
  private final Set<Element> part;
  private final Manner manner;
  private final Places places;
  private final Set<Element> anew = new HashSet<>();

  /** As it stood when the round began. */
  private org.orrery.lifecycle.picture.Places drawn;

  private FewMoves(Lifecycle lifecycle, Set<Element> part, Manner manner) {
    this.lifecycle = lifecycle;
    this.part = part;
    this.manner = manner;
    this.places = new Places(lifecycle);
  }

  /**
   * @param part nodes, or stages and pipelines with all their nodes
   */
  static void arrange(Lifecycle lifecycle, Set<Element> part, Manner manner) {
    FewMoves few = new FewMoves(lifecycle, part, manner);
    boolean isBetter = true;
    for (int round = 0; isBetter && round < ROUNDS; round++) {
      isBetter = few.better();
    }
  }

  private boolean better() {
    boolean isBetter = places.straighten(this::isInReach);
    drawn = org.orrery.lifecycle.picture.Places.of(lifecycle);
    Map<Element, Box> before = places.nodes();
    Set<Element> frames = new LinkedHashSet<>();
    for (Element container : Containers.of(lifecycle)) {
      boolean isInReach =
          part.contains(container) || Containers.in(container).stream().anyMatch(part::contains);
      if (isInReach && places.of(container) != null) {
        frames.add(container);
        Standing standing = standing(container);
        if (isRubble(standing) && anew.add(container)) {
          places.follow(before);
          arrangeAnew(container);
          return true;
        }
        isBetter |= settle(standing);
        isBetter |= grow(container, standing);
      }
    }
    isBetter |= Frames.apart(lifecycle, places, frames, manner);
    if (isBetter) {
      places.follow(before);
    }
    return isBetter;
  }

  private boolean isInReach(Element node) {
    return part.contains(node) || part.contains(node.eContainer());
  }

  /** Where the name of a node stands, and where arranging leaves room for it. */
  private List<NameSide> sides(Element node) {
    NameSide usual = manner.heading().nameSide();
    NameSide side = drawn.of(node.getId()) == null ? usual : drawn.sideOf(node.getId());
    return side == usual ? List.of(usual) : List.of(side, usual);
  }

  private Standing standing(Element container) {
    Box stage = places.of(container);
    Map<Element, Tile> tiles = new LinkedHashMap<>();
    for (Element node : Containers.in(container)) {
      Box box = places.of(node);
      if (box != null) {
        tiles.put(node, new Tile(node, tiles.size(), box, isInReach(node), sides(node)));
      }
    }
    Flow.join(lifecycle, container, tiles, manner.keepOrder());
    return new Standing(lifecycle, tiles, stage, notes(stage), manner);
  }

  private boolean settle(Standing standing) {
    boolean isBetter =
        settleEach(standing) || pushOn(standing) || shiftIn(standing) || makeRoom(standing);
    if (isBetter) {
      standing.tiles().stream()
          .filter(tile -> !tile.box().equals(places.of(tile.element)))
          .forEach(tile -> places.put(tile.element, tile.box()));
    }
    return isBetter;
  }

  /** Whether so little stands well that nothing can be left as it is. */
  private static boolean isRubble(Standing standing) {
    long moving = standing.tiles().stream().filter(tile -> tile.mayMove).count();
    long atFault = standing.atFault().stream().filter(tile -> tile.mayMove).count();
    return atFault >= MANY && atFault * 2 > moving;
  }

  private void arrangeAnew(Element container) {
    Set<Element> nodes = new HashSet<>(Containers.in(container));
    nodes.removeIf(node -> !isInReach(node));
    PartLayout.arrange(
        lifecycle, nodes, new Manner(manner.heading(), manner.density(), manner.keepOrder()));
  }

  private List<Box> notes(Box stage) {
    List<Box> notes = new ArrayList<>();
    for (Note note : lifecycle.getNotes()) {
      Box box = places.of(note);
      if (box != null) {
        notes.add(box.moved(-stage.x(), -stage.y()));
      }
    }
    return notes;
  }

  /** Moves, of each node at fault and those that its fault concerns, the one that helps most. */
  private static boolean settleEach(Standing standing) {
    boolean isBetter = false;
    for (Tile tile : standing.atFault()) {
      if (standing.faults(tile, tile.box()) > 0) {
        Set<Tile> concerned = standing.concerned(tile);
        isBetter |=
            Stream.concat(concerned.stream(), standing.turning(tile).stream())
                .distinct()
                .filter(each -> each.mayMove)
                .map(each -> Move.of(standing, each))
                .filter(move -> move != null)
                .min(
                    Comparator.comparingInt(Move::left)
                        .thenComparing(move -> !concerned.contains(move.tile()))
                        .thenComparingDouble(move -> move.to().cost()))
                .map(
                    move -> {
                      standing.move(move.tile(), move.to().box());
                      return true;
                    })
                .orElse(false);
      }
    }
    return isBetter;
  }

  /**
   * A move of a node.
   *
   * @param left less than 0 by as much as it makes good
   */
  private record Move(Tile tile, FreePlace.Place to, int left) {
    static Move of(Standing standing, Tile tile) {
      FreePlace.Place place = FreePlace.nearest(standing, tile);
      return place == null
          ? null
          : new Move(
              tile, place, standing.burden(tile, place.box()) - standing.burden(tile, tile.box()));
    }
  }

  /** Where no single move helps: has what stands before what leads to it go on behind that. */
  private static boolean pushOn(Standing standing) {
    Map<Tile, Box> pushed = new HashMap<>();
    standing.tiles().forEach(tile -> pushed.put(tile, tile.box()));
    Rows rows = new Rows(standing.manner.heading(), pushed::get);
    int apart = (int) standing.manner.density().of(2 * PADDING);
    for (Tile tile : Flow.sorted(standing.tiles())) {
      for (Tile before : tile.before) {
        Box from = pushed.get(before);
        if (tile.mayMove && rows.isAgainst(before, tile)) {
          int start = standing.start(from) + standing.length(from) + apart;
          Box at = pushed.get(tile);
          pushed.put(
              tile, standing.isDown() ? at.moved(0, start - at.y()) : at.moved(start - at.x(), 0));
        }
      }
    }
    if (against(standing, rows) >= against(standing, standing.rows)) {
      return false;
    }
    pushed.forEach(standing::move);
    return true;
  }

  /** Where nothing else helps: shifts all nodes off the borders where a stage does not grow. */
  private static boolean shiftIn(Standing standing) {
    int right = standing.leftOfBorder();
    int down = standing.aboveBorder();
    if (right + down == 0 || !standing.tiles().stream().allMatch(tile -> tile.mayMove)) {
      return false;
    }
    standing.tiles().forEach(tile -> standing.move(tile, tile.box().moved(right, down)));
    return true;
  }

  /** Where nothing else helps: shifts a row and all behind it away from what it covers. */
  private static boolean makeRoom(Standing standing) {
    for (Tile tile : standing.atFault()) {
      for (Tile other : standing.near(tile, tile.box(), Standing.NEAR)) {
        int top = standing.across(tile.box());
        if (standing.across(other.box()) <= top) {
          List<Tile> shifted =
              standing.tiles().stream()
                  .filter(each -> each != other && standing.across(each.box()) >= top)
                  .toList();
          Box room = other.room(other.box());
          int by = standing.isDown() ? room.right() - top : room.bottom() - top;
          if (shifted.stream().allMatch(each -> each.mayMove)) {
            shifted.forEach(
                each -> standing.move(each, standing.shifted(each.box(), by + PADDING)));
            return true;
          }
        }
      }
    }
    return false;
  }

  private static long against(Standing standing, Rows rows) {
    return standing.tiles().stream()
        .mapToLong(tile -> tile.before.stream().filter(b -> rows.isAgainst(b, tile)).count())
        .sum();
  }

  /** Lets a stage hold its nodes. */
  private boolean grow(Element container, Standing standing) {
    Box stage = places.of(container);
    Box grown = stage;
    for (Tile tile : standing.tiles()) {
      Box room = tile.room(places.of(tile.element));
      grown =
          new Box(
              stage.x(),
              stage.y(),
              room.right() + Standing.BORDER > stage.width()
                  ? Math.max(grown.width(), room.right() + PADDING)
                  : grown.width(),
              room.bottom() + Standing.BORDER > stage.height()
                  ? Math.max(grown.height(), room.bottom() + PADDING)
                  : grown.height());
    }
    if (grown.equals(stage)) {
      return false;
    }
    places.put(container, grown);
    return true;
  }
}
