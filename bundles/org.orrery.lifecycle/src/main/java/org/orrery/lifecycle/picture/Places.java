package org.orrery.lifecycle.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.snapshot.Snapshot;

/**
 * Where things of one drawing stand in pictures of it; what it does not place stands in rows, a
 * stage a row. One thread.
 */
public final class Places {
  private static final int MARGIN = 24;
  private static final int GAP = 36;
  private static final int TITLE = 52;
  private static final int WIDTH = 168;

  private final Drawn drawn;
  private final Map<String, Box> boxes = new HashMap<>();
  private final Map<String, String> stageOf = new HashMap<>();
  private final Map<String, NameSide> sides = new HashMap<>();
  private final Obstacles obstacles;
  private Obstacles lines;

  Places(Snapshot drawing) {
    this(Drawn.of(drawing));
  }

  private Places(Drawn drawn) {
    this.drawn = drawn;
    int row = MARGIN;
    for (Map.Entry<String, List<String>> each : drawn.stages().entrySet()) {
      List<String> nodes = each.getValue();
      nodes.forEach(node -> stageOf.put(node, each.getKey()));
      Box free = new Box(MARGIN, row, GAP + Math.max(1, nodes.size()) * (WIDTH + GAP), 168);
      Box stage = stage(nodes, sized(drawn.boxes().get(each.getKey()), free));
      boxes.put(each.getKey(), stage);
      row = Math.max(row, stage.bottom() + MARGIN);
    }
    for (String note : drawn.notes().keySet()) {
      boxes.put(note, sized(drawn.boxes().get(note), new Box(MARGIN, row, 180, 72)));
      row += 72 + MARGIN;
    }
    obstacles =
        Obstacles.of(
            Stream.concat(drawn.kinds().keySet().stream(), drawn.notes().keySet().stream())
                .map(boxes::get)
                .toList());
  }

  /** Of a drawing whose elements have ids. */
  public static Places of(Lifecycle drawing) {
    return new Places(Drawn.of(drawing));
  }

  /** Places the nodes of a stage, new ones below the others; the stage grows around them. */
  private Box stage(List<String> nodes, Box stage) {
    int below = TITLE;
    for (String node : nodes) {
      Box place = drawn.boxes().get(node);
      below = place == null ? below : Math.max(below, place.bottom() + GAP);
    }
    int column = GAP;
    Box grown = stage;
    for (String node : nodes) {
      Figure figure = figure(node);
      Box place = drawn.boxes().get(node);
      if (place == null) {
        place = new Box(column, below, figure.width, figure.height);
        column += WIDTH + GAP;
      }
      Box sized = sized(place, new Box(0, 0, figure.width, figure.height));
      Box box = figure.within(sized.moved(stage.x(), stage.y()));
      boxes.put(node, box);
      grown = grown.union(new Box(box.x(), box.y(), box.width() + MARGIN, box.height() + MARGIN));
    }
    return grown;
  }

  /** The box of a stage, node or note by its id; null when it is not in the picture. */
  public Box of(String id) {
    return boxes.get(id);
  }

  /** All nodes and notes. */
  public Obstacles obstacles() {
    return obstacles;
  }

  /** The pieces of all lines, with those from notes to what they are about. */
  public Obstacles lines() {
    if (lines == null) {
      List<Box> pieces = new ArrayList<>();
      drawn
          .ends()
          .forEach(
              (line, ends) -> {
                if (drawn.kinds().keySet().containsAll(List.of(ends.source(), ends.target()))) {
                  pieces.addAll(Caption.pieces(course(line, ends.source(), ends.target())));
                }
              });
      drawn
          .notes()
          .forEach(
              (note, about) ->
                  about.stream()
                      .filter(boxes::containsKey)
                      .forEach(each -> pieces.addAll(Caption.pieces(association(note, of(each))))));
      lines = Obstacles.of(pieces);
    }
    return lines;
  }

  /** On which side of a node its name stands where it is not within. */
  public NameSide sideOf(String node) {
    return sides.computeIfAbsent(node, each -> sideOf(each, of(each)));
  }

  /** The same for a symbol that is drawn instead of a node. */
  public NameSide sideOf(String node, Box symbol) {
    return NameSide.of(
        symbol,
        LabelText.shown(drawn.names().get(node)),
        of(stageOf.get(node)),
        NameSide.without(of(node), obstacles),
        lines());
  }

  /** The line from a note to what it is about. */
  public List<Spot> association(String note, Box about) {
    return Course.between(
        of(note), Outline.RECTANGLE, List.of(), about, Outline.RECTANGLE, Obstacles.NONE);
  }

  List<Spot> bendsOf(String transition) {
    return drawn.bends().getOrDefault(transition, List.of());
  }

  /** The course of a line between two nodes, all by their ids. */
  public List<Spot> course(String transition, String source, String target) {
    return Course.between(
        of(source),
        figure(source).outline(),
        bendsOf(transition),
        of(target),
        figure(target).outline(),
        obstacles);
  }

  private Figure figure(String node) {
    return Figure.of(drawn.kinds().get(node));
  }

  private static Box sized(Box drawn, Box otherwise) {
    if (drawn == null) {
      return otherwise;
    }
    boolean isSized = drawn.width() > 0 && drawn.height() > 0;
    return isSized ? drawn : new Box(drawn.x(), drawn.y(), otherwise.width(), otherwise.height());
  }
}
