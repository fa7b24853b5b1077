package org.orrery.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.orrery.lifecycle.picture.Box;

/**
 * Finds the nearest place for a node in its stage where it covers nothing and stands behind what
 * leads to it: beside or on one line with what stands near. Pixels, relative to the stage.
 */
final class FreePlace {
  private static final double APART = 24;
  private static final int BESIDE_LABEL = 160;
  private static final int SIDE = 30;
  private static final int TOP = 60;
  private static final int NEIGHBOURS = 32;

  /** How much farther it may be to where the flow leads right on to it and from it. */
  private static final int FARTHER = 200;

  private static final int GROWING = 3;
  private static final int MOST_LABELS = 300;
  private static final int ANYWHERE = Integer.MAX_VALUE / 4;

  private final Standing standing;
  private final Tile tile;
  private final int apart;
  private final int disturbed;
  private final boolean mayTurn;
  private int labelsLeft = MOST_LABELS;

  /**
   * A place and what it costs.
   *
   * @param cost how far it is away in pixels, more where the stage must grow
   */
  record Place(Box box, double cost) {}

  /** Where a node may begin in the direction of the flow. */
  private record Window(int low, int high) {
    boolean holds(int start) {
      return low <= start && start <= high;
    }
  }

  private FreePlace(Standing standing, Tile tile) {
    this.standing = standing;
    this.tile = tile;
    this.apart = (int) standing.manner.density().of(APART);
    this.disturbed = standing.disturbed(tile, tile.box());
    this.mayTurn = standing.rows.mayTurn(tile);
  }

  /** The nearest place; null when there is none that is better than where it stands. */
  static Place nearest(Standing standing, Tile tile) {
    FreePlace free = new FreePlace(standing, tile);
    Place place = free.nearest();
    int now = standing.burden(tile, tile.box());
    return place != null
            && standing.burden(tile, place.box()) < now
            && (now > Standing.OUTSIDE || place.cost() < free.cost(tile.box()))
        ? place
        : null;
  }

  private Place nearest() {
    Window wide = wide();
    int most = 0;
    Place near = search(wide, true, most);
    if (near == null && disturbed > 0) {
      most = disturbed;
      near = search(wide, true, most);
    }
    if (near == null) {
      near = search(wide, false, most);
    }
    Window apartFromFlow = apartFromFlow();
    Place better =
        near == null || wide.equals(apartFromFlow) ? null : search(apartFromFlow, true, most);
    return better != null && better.cost() < near.cost() + FARTHER ? better : near;
  }

  /**
   * @param most how many lines of others may lead against the flow because of it
   */
  private Place search(Window window, boolean withLabels, int most) {
    if (window.low() > window.high()) {
      return null;
    }
    List<Tile> around =
        standing.tiles().stream()
            .filter(other -> other != tile)
            .sorted(Comparator.comparing(other -> distance(other.box())))
            .toList();
    List<Tile> near = around.subList(0, Math.min(NEIGHBOURS, around.size()));
    List<Integer> x = sorted(across(near, window, true), tile.box().x());
    List<Integer> y = sorted(across(near, window, false), tile.box().y());
    Place found = search(x, y, window, withLabels, most);
    if (found != null || near.size() == around.size()) {
      return found;
    }
    boolean down = standing.isDown();
    List<Integer> all =
        sorted(across(around, window, down), down ? tile.box().x() : tile.box().y());
    return down
        ? search(all, y, window, withLabels, most)
        : search(x, all, window, withLabels, most);
  }

  private Place search(
      List<Integer> xs, List<Integer> ys, Window window, boolean withLabels, int most) {
    Place best = null;
    for (int x : xs) {
      if (best != null && Math.abs(x - tile.box().x()) >= best.cost()) {
        break;
      }
      for (int y : ys) {
        Box at = new Box(x, y, tile.box().width(), tile.box().height());
        double cost = cost(at);
        if ((best == null || cost < best.cost())
            && window.holds(standing.start(at))
            && standing.isFree(tile, at, APART)
            && standing.disturbed(tile, at) <= most
            && (!withLabels || hasRoomForLabels(at))) {
          best = new Place(at, cost);
        }
      }
    }
    return best;
  }

  private boolean hasRoomForLabels(Box at) {
    return !standing.hasLabels(tile) || labelsLeft-- > 0 && standing.hasRoomForLabels(tile, at);
  }

  private double distance(Box box) {
    return Math.hypot(
        box.x() + box.width() / 2.0 - tile.box().x() - tile.box().width() / 2.0,
        box.y() + box.height() / 2.0 - tile.box().y() - tile.box().height() / 2.0);
  }

  private double cost(Box at) {
    return Math.hypot(at.x() - tile.box().x(), at.y() - tile.box().y())
        + GROWING * standing.growth(tile.room(at));
  }

  /** Places in one direction: beside nodes, on one line with those of the flow, at the border. */
  private Set<Integer> across(List<Tile> near, Window window, boolean level) {
    Box box = tile.box();
    Box room = tile.room(box);
    int before = level ? box.x() - room.x() : box.y() - room.y();
    int behind = level ? room.right() - box.x() : room.bottom() - box.y();
    int length = level ? box.width() : box.height();
    Set<Integer> places = new LinkedHashSet<>();
    places.add(level ? box.x() : box.y());
    places.add((level ? SIDE : TOP) + before);
    for (Tile other : near) {
      Box its = other.room(other.box());
      places.add((level ? its.x() : its.y()) - apart - behind);
      places.add((level ? its.right() : its.bottom()) + apart + before);
    }
    for (Tile other : flow()) {
      Box its = other.box();
      int start = level ? its.x() : its.y();
      int end = level ? its.right() : its.bottom();
      places.add((start + end - length) / 2);
      places.add(start - BESIDE_LABEL - length);
      places.add(end + BESIDE_LABEL);
    }
    if (level != standing.isDown()) {
      places.add(window.low());
      places.add(window.high());
      places.removeIf(place -> place == ANYWHERE || !window.holds(place));
    }
    return places;
  }

  private List<Tile> flow() {
    List<Tile> flow = new ArrayList<>(tile.before);
    flow.addAll(tile.after);
    return flow;
  }

  private static List<Integer> sorted(Set<Integer> places, int from) {
    List<Integer> sorted = new ArrayList<>(places);
    sorted.sort(
        Comparator.<Integer>comparingInt(place -> Math.abs(place - from))
            .thenComparing(Comparator.naturalOrder()));
    return sorted;
  }

  /** Where its middle lies between the middles of what leads to it and what it leads to. */
  private Window wide() {
    int length = standing.length(tile.box());
    int low = 0;
    int high = ANYWHERE;
    for (Tile before : inRow(tile.before, true)) {
      int middle = standing.start(before.box()) * 2 + standing.length(before.box());
      low = Math.max(low, Math.ceilDiv(middle - length, 2));
    }
    for (Tile after : inRow(tile.after, false)) {
      int middle = standing.start(after.box()) * 2 + standing.length(after.box());
      high = Math.min(high, Math.floorDiv(middle - length, 2));
    }
    return new Window(low, high);
  }

  /** Where it stands wholly between them. */
  private Window apartFromFlow() {
    int low = 0;
    int high = ANYWHERE;
    for (Tile before : inRow(tile.before, true)) {
      low = Math.max(low, standing.start(before.box()) + standing.length(before.box()) + apart);
    }
    for (Tile after : inRow(tile.after, false)) {
      high = Math.min(high, standing.start(after.box()) - apart - standing.length(tile.box()));
    }
    return new Window(low, high);
  }

  /** Those of the flow that do not stand well in another row, or in one that may lead back. */
  private List<Tile> inRow(List<Tile> flow, boolean isBefore) {
    return flow.stream()
        .filter(
            other -> {
              Tile from = isBefore ? other : tile;
              Tile to = isBefore ? tile : other;
              return !standing.rows.leadsBack(from, to) || standing.rows.isAgainst(from, to);
            })
        .filter(other -> !(isBefore ? standing.rows.isTurned(other) : mayTurn))
        .toList();
  }
}
