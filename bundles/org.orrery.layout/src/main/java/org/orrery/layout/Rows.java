package org.orrery.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.orrery.lifecycle.picture.Box;

/**
 * Which lines lead against the rows in which nodes stand. People fold what is long: the next row
 * begins anew like that of a text, or turns below the end of the row above and leads back. Rows of
 * a drawing that leads down are its columns.
 *
 * @param places where each node stands, in pixels
 */
record Rows(Manner.Heading heading, Function<Tile, Box> places) {

  /** Whether something that the flow leads to stands before where it comes from, in no such row. */
  boolean isAgainst(Tile from, Tile to) {
    return leadsBack(from, to)
        && !isBelow(from, to)
        && !(isInRow(from, to) && isTurned(from) && onwards(to).findAny().isEmpty());
  }

  boolean leadsBack(Tile from, Tile to) {
    Box source = at(from);
    Box target = at(to);
    return heading.start(target) + heading.end(target)
        < heading.start(source) + heading.end(source);
  }

  /** Nodes at whose place it lies that a line is against the flow; none where it is not. */
  List<Tile> turning(Tile from, Tile to) {
    return isAgainst(from, to)
        ? Stream.concat(from.before.stream(), onwards(to)).toList()
        : List.of();
  }

  /** What a node leads on to in its row, against which that cannot lead back. */
  private Stream<Tile> onwards(Tile tile) {
    return tile.after.stream().filter(after -> isInRow(tile, after) && !leadsBack(tile, after));
  }

  /** Whether something that a node leads to may stand before it in its row. */
  boolean mayTurn(Tile tile) {
    return tile.before.stream().anyMatch(before -> isBelow(before, tile) || isTurned(before));
  }

  /** Whether the row of a node leads back to it, from where it is entered below another. */
  boolean isTurned(Tile tile) {
    Set<Tile> seen = new HashSet<>(Set.of(tile));
    Deque<Tile> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      Tile at = next.pop();
      List<Tile> row = at.before.stream().filter(before -> isInRow(before, at)).toList();
      boolean isEntered = at.before.stream().anyMatch(before -> turnsBelow(before, at));
      if (row.isEmpty() ? !isEntered : !row.stream().allMatch(from -> leadsBack(from, at))) {
        return false;
      }
      row.stream().filter(seen::add).forEach(next::push);
    }
    return true;
  }

  private boolean turnsBelow(Tile from, Tile to) {
    return isBelow(from, to) && heading.end(at(to)) > heading.start(at(from));
  }

  private boolean isBelow(Tile from, Tile to) {
    return heading.top(at(to)) >= heading.bottom(at(from));
  }

  private boolean isInRow(Tile one, Tile other) {
    return heading.top(at(one)) < heading.bottom(at(other))
        && heading.top(at(other)) < heading.bottom(at(one));
  }

  private Box at(Tile tile) {
    return places.apply(tile);
  }
}
