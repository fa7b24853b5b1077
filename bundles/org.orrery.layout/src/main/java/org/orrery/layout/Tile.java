package org.orrery.layout;

import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Figure;
import org.orrery.lifecycle.picture.LabelText;

/** A node where it stands in its stage or pipeline, with the room of the name below it. */
final class Tile {
  private static final int NAME_HEIGHT = 30;

  final Element element;

  /** Which of the nodes of its stage it is. */
  final int order;

  final boolean mayMove;

  /** From where and whereto the flow leads. */
  final List<Tile> before = new ArrayList<>();

  final List<Tile> after = new ArrayList<>();
  private final int name;
  private Box box;

  Tile(Element element, int order, Box box, boolean mayMove) {
    this.element = element;
    this.order = order;
    this.box = box;
    this.mayMove = mayMove;
    this.name =
        element instanceof Node && !figure().holdsText()
            ? LabelText.shown(Elements.label(element)).width()
            : 0;
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

  /** What it takes when it stands at a place. */
  Box room(Box place) {
    return name == 0
        ? place
        : place.union(
            new Box(place.middleX() - name / 2, place.y(), name, place.height() + NAME_HEIGHT));
  }
}
