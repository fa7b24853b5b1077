package org.orrery.governance.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.graphics.Rectangle;
import org.orrery.api.Lineage;

/**
 * Places a lineage from causes at the left to effects at the right: columns by the longest way from
 * a cause, rows by the mean place of the neighbours before. Edges that would close a circle are
 * drawn, but place nothing.
 */
final class LineageLayout {
  private static final int GAP_X = 64;
  private static final int GAP_Y = 18;
  private static final int MARGIN = 16;
  private static final int SWEEPS = 4;

  private final Map<String, Rectangle> places = new LinkedHashMap<>();
  private final int nodeWidth;
  private final int nodeHeight;
  private int width;
  private int height;

  /**
   * @param nodeWidth how wide each node is
   * @param nodeHeight how high each node is
   */
  LineageLayout(Lineage lineage, int nodeWidth, int nodeHeight) {
    this.nodeWidth = nodeWidth;
    this.nodeHeight = nodeHeight;
    Map<String, List<String>> before = new HashMap<>();
    lineage.nodes().forEach(n -> before.put(n.id(), new ArrayList<>()));
    for (Lineage.Edge edge : lineage.edges()) {
      if (before.containsKey(edge.from()) && before.containsKey(edge.to())) {
        before.get(edge.to()).add(edge.from());
      }
    }
    Map<String, Integer> column = new HashMap<>();
    lineage.nodes().forEach(n -> depth(n.id(), before, column, new HashSet<>()));
    List<List<String>> columns = new ArrayList<>();
    for (Lineage.Node node : lineage.nodes()) {
      int at = column.get(node.id());
      while (columns.size() <= at) {
        columns.add(new ArrayList<>());
      }
      columns.get(at).add(node.id());
    }
    for (int i = 0; i < SWEEPS; i++) {
      order(columns, before);
    }
    place(columns);
  }

  /** Where each node is, by its id. */
  Map<String, Rectangle> places() {
    return places;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  private static int depth(
      String id, Map<String, List<String>> before, Map<String, Integer> known, Set<String> path) {
    Integer done = known.get(id);
    if (done != null) {
      return done;
    }
    if (!path.add(id)) {
      return -1;
    }
    int depth = 0;
    for (String cause : before.get(id)) {
      depth = Math.max(depth, depth(cause, before, known, path) + 1);
    }
    path.remove(id);
    known.put(id, depth);
    return depth;
  }

  private static void order(List<List<String>> columns, Map<String, List<String>> before) {
    Map<String, Double> row = new HashMap<>();
    for (List<String> column : columns) {
      Map<String, Double> wanted = new HashMap<>();
      for (int i = 0; i < column.size(); i++) {
        double own = i;
        wanted.put(
            column.get(i),
            before.get(column.get(i)).stream()
                .filter(row::containsKey)
                .mapToDouble(row::get)
                .average()
                .orElse(own));
      }
      column.sort(Comparator.comparingDouble(wanted::get));
      for (int i = 0; i < column.size(); i++) {
        row.put(column.get(i), i - column.size() / 2.0);
      }
    }
  }

  private void place(List<List<String>> columns) {
    int rows = columns.stream().mapToInt(List::size).max().orElse(0);
    height = 2 * MARGIN + rows * (nodeHeight + GAP_Y) - GAP_Y;
    width = 2 * MARGIN + columns.size() * (nodeWidth + GAP_X) - GAP_X;
    int x = MARGIN;
    for (List<String> column : columns) {
      int y = (height - (column.size() * (nodeHeight + GAP_Y) - GAP_Y)) / 2;
      for (String id : column) {
        places.put(id, new Rectangle(x, y, nodeWidth, nodeHeight));
        y += nodeHeight + GAP_Y;
      }
      x += nodeWidth + GAP_X;
    }
  }
}
