package org.orrery.layout;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.picture.Box;

/** Has stages and notes make room for stages that have grown or cover others. Pixels. */
final class Frames {
  private static final double NEAR = 12;
  private static final double APART = 40;

  private final Map<Element, Box> boxes = new LinkedHashMap<>();
  private final int near;
  private final int apart;

  private Frames(Manner manner) {
    near = (int) manner.density().of(NEAR);
    apart = (int) manner.density().of(APART);
  }

  /**
   * Whether something had to move. Notes on a stage go with it.
   *
   * @param from stages and pipelines; what stands too near to one of them moves right or down
   */
  static boolean apart(
      Lifecycle lifecycle, Places places, Collection<Element> from, Manner manner) {
    Frames frames = new Frames(manner);
    for (Element container : Containers.of(lifecycle)) {
      Box box = places.of(container);
      if (box != null) {
        frames.boxes.put(container, box);
      }
    }
    Map<Note, Element> ground = new HashMap<>();
    for (Note note : lifecycle.getNotes()) {
      Box box = places.of(note);
      if (box != null) {
        frames.boxes.entrySet().stream()
            .filter(frame -> !(frame.getKey() instanceof Note))
            .filter(frame -> Standing.meet(frame.getValue(), box))
            .findFirst()
            .ifPresentOrElse(
                frame -> ground.put(note, frame.getKey()), () -> frames.boxes.put(note, box));
      }
    }
    Map<Element, Box> before = new HashMap<>(frames.boxes);
    frames.push(from);
    ground.forEach(
        (note, stage) -> {
          Box was = before.get(stage);
          Box is = frames.boxes.get(stage);
          places.put(note, places.of(note).moved(is.x() - was.x(), is.y() - was.y()));
        });
    frames.boxes.forEach(
        (frame, box) -> {
          if (!box.equals(before.get(frame))) {
            places.put(frame, box);
          }
        });
    return !before.equals(frames.boxes);
  }

  private void push(Collection<Element> from) {
    Deque<Element> next = new ArrayDeque<>(from);
    int most = 4 * boxes.size() * boxes.size();
    for (int i = 0; !next.isEmpty() && i < most; i++) {
      Element at = next.pop();
      for (Element other : boxes.keySet()) {
        if (other != at && Standing.meet(boxes.get(at).grown(near), boxes.get(other))) {
          next.add(push(at, other));
        }
      }
    }
  }

  /** Moves the one of two that stands farther on, and tells which it is. */
  private Element push(Element one, Element other) {
    Box a = boxes.get(one);
    Box b = boxes.get(other);
    int across = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    int along = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
    boolean level = across < along;
    boolean isOther =
        level ? a.x() + a.right() <= b.x() + b.right() : a.y() + a.bottom() <= b.y() + b.bottom();
    Element moves = isOther ? other : one;
    Box stays = boxes.get(isOther ? one : other);
    Box at = boxes.get(moves);
    boxes.put(
        moves,
        level
            ? at.moved(stays.right() + apart - at.x(), 0)
            : at.moved(0, stays.bottom() + apart - at.y()));
    return moves;
  }
}
