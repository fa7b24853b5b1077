package org.orrery.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Caption;
import org.orrery.lifecycle.picture.Course;
import org.orrery.lifecycle.picture.LabelText;
import org.orrery.lifecycle.picture.Obstacles;
import org.orrery.lifecycle.picture.PlaceIndex;
import org.orrery.lifecycle.picture.Spot;

/** The labels of lines within a stage, which would lie on its nodes where these stand too near. */
final class Labels {
  private final PlaceIndex<Tile> boxes = new PlaceIndex<>();
  private final Map<Tile, List<Line>> lines = new HashMap<>();

  /** A line with a label; without bends from when an end has moved. */
  private static final class Line {
    private final Tile from;
    private final Tile to;
    private final LabelText text;
    private List<Spot> bends = List.of();

    private Line(Tile from, Tile to, LabelText text) {
      this.from = from;
      this.to = to;
      this.text = text;
    }
  }

  /**
   * @param tiles all nodes of a stage, relative to it
   * @param stage the place of the stage on the drawing
   */
  Labels(Lifecycle lifecycle, Map<Element, Tile> tiles, Box stage) {
    tiles.values().forEach(tile -> boxes.put(tile, tile.box()));
    Map<Transition, Line> known = new HashMap<>();
    for (Transition transition : lifecycle.getTransitions()) {
      Tile from = tiles.get(transition.getSource());
      Tile to = tiles.get(transition.getTarget());
      String text = Elements.caption(transition);
      if (from != null && to != null && !text.isEmpty()) {
        Line line = new Line(from, to, LabelText.shown(text));
        known.put(transition, line);
        lines.computeIfAbsent(from, key -> new ArrayList<>()).add(line);
        lines.computeIfAbsent(to, key -> new ArrayList<>()).add(line);
      }
    }
    for (EdgeLayout edge : lifecycle.getLayout().getEdges()) {
      Line line = known.get(edge.getTransition());
      if (line != null) {
        line.bends =
            Places.bends(edge).stream()
                .map(bend -> new Spot(bend.x() - stage.x(), bend.y() - stage.y()))
                .toList();
      }
    }
  }

  void moved(Tile tile) {
    boxes.put(tile, tile.box());
    lines.getOrDefault(tile, List.of()).forEach(line -> line.bends = List.of());
  }

  boolean has(Tile tile) {
    return lines.containsKey(tile);
  }

  /** How many labels at a node would cover one, if it stood at a place. */
  int covering(Tile tile, Box at) {
    if (!has(tile)) {
      return 0;
    }
    boxes.put(tile, at);
    int count = 0;
    for (Line line : lines.get(tile)) {
      boolean isMoved = !at.equals(tile.box());
      count += covers(line, isMoved ? List.of() : line.bends) ? 1 : 0;
    }
    boxes.put(tile, tile.box());
    return count;
  }

  private boolean covers(Line line, List<Spot> bends) {
    Obstacles obstacles = area -> boxes.in(area).stream().map(boxes::placeOf).toList();
    List<Spot> course =
        Course.between(
            boxes.placeOf(line.from),
            line.from.figure().outline(),
            bends,
            boxes.placeOf(line.to),
            line.to.figure().outline(),
            obstacles);
    Box label = Caption.place(course, line.text, obstacles, Obstacles.NONE);
    return boxes.in(label).stream().map(boxes::placeOf).anyMatch(box -> Standing.meet(label, box));
  }
}
