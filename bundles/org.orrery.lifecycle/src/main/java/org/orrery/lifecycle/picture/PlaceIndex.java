package org.orrery.lifecycle.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds things by where they are, whatever else there is: each square of a drawing knows what
 * reaches into it. Not for several threads.
 */
public final class PlaceIndex<T> {
  private static final int SQUARE = 256;

  /** What reaches into more squares is looked at each time. */
  private static final int MOST_SQUARES = 64;

  private final Map<T, Box> places = new HashMap<>();
  private final Map<Long, List<T>> squares = new HashMap<>();
  private final Set<T> large = new LinkedHashSet<>();

  /** Puts a thing at a place, wherever it was before. */
  public void put(T thing, Box place) {
    remove(thing);
    places.put(thing, place);
    if (count(place) > MOST_SQUARES) {
      large.add(thing);
    } else {
      eachSquare(place, key -> squares.computeIfAbsent(key, k -> new ArrayList<>(4)).add(thing));
    }
  }

  /** Where it was; null when it was nowhere. */
  public Box remove(T thing) {
    Box place = places.remove(thing);
    if (place != null && !large.remove(thing)) {
      eachSquare(
          place,
          key -> {
            List<T> there = squares.get(key);
            there.remove(thing);
            if (there.isEmpty()) {
              squares.remove(key);
            }
          });
    }
    return place;
  }

  /** Where it is, or null. */
  public Box placeOf(T thing) {
    return places.get(thing);
  }

  /** All that has at least a border in common with an area. */
  public Collection<T> in(Box area) {
    Set<T> found = new LinkedHashSet<>();
    if (count(area) > squares.size()) {
      places.keySet().forEach(thing -> addMeeting(found, thing, area));
      return found;
    }
    eachSquare(
        area, key -> squares.getOrDefault(key, List.of()).forEach(t -> addMeeting(found, t, area)));
    large.forEach(thing -> addMeeting(found, thing, area));
    return found;
  }

  private void addMeeting(Set<T> found, T thing, Box area) {
    Box place = places.get(thing);
    if (place.x() <= area.right()
        && area.x() <= place.right()
        && place.y() <= area.bottom()
        && area.y() <= place.bottom()) {
      found.add(thing);
    }
  }

  private static long count(Box box) {
    return (1L + Math.floorDiv(box.right(), SQUARE) - Math.floorDiv(box.x(), SQUARE))
        * (1L + Math.floorDiv(box.bottom(), SQUARE) - Math.floorDiv(box.y(), SQUARE));
  }

  private static void eachSquare(Box box, Consumer<Long> visit) {
    int right = Math.floorDiv(box.right(), SQUARE);
    int bottom = Math.floorDiv(box.bottom(), SQUARE);
    for (int x = Math.floorDiv(box.x(), SQUARE); x <= right; x++) {
      for (int y = Math.floorDiv(box.y(), SQUARE); y <= bottom; y++) {
        visit.accept(((long) x << 32) ^ (y & 0xffffffffL));
      }
    }
  }
}
