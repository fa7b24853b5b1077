package org.orrery.layout;

import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Figure;
import org.orrery.lifecycle.picture.LabelText;
import org.orrery.lifecycle.picture.NameSide;

/**
 * A node where it stands in its stage or pipeline, with the room of a name that stands beside it.
 */
final class Tile {
  final Element element;

  /** Which of the nodes of its stage it is. */
  final int order;

  final boolean mayMove;

  /** From where and whereto the flow leads. */
  final List<Tile> before = new ArrayList<>();

  final List<Tile> after = new ArrayList<>();
  private final LabelText name;
  private final List<NameSide> sides;
  private NameSide side;
  private Box box;

  /**
   * @param sides where a name stands that is not within its shape, and where arranging leaves room
   *     for it
   */
  Tile(Element element, int order, Box box, boolean mayMove, List<NameSide> sides) {
    this.element = element;
    this.order = order;
    this.box = box;
    this.mayMove = mayMove;
    this.name =
        element instanceof Node && !figure().holdsText()
            ? LabelText.shown(Elements.label(element))
            : null;
    this.sides = sides;
    this.side = sides.getFirst();
  }

  Figure figure() {
    return Figure.of(element.eClass());
  }

  Box box() {
    return box;
  }

  void put(Box place) {
    box = place;
  }

  /** Where its name may have room. */
  List<NameSide> sides() {
    return sides;
  }

  NameSide side() {
    return side;
  }

  /** Its name has its room on another side. */
  void turn(NameSide other) {
    side = other;
  }

  /** What it takes when it stands at a place. */
  Box room(Box place) {
    if (name == null) {
      return place;
    }
    Box room = place.union(side.place(place, name));
    int height = place.height() + Rooms.NAME_HEIGHT;
    return side == NameSide.BELOW && room.height() < height
        ? new Box(room.x(), room.y(), room.width(), height)
        : room;
  }
}
