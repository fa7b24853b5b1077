package org.orrery.governance.catalog;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.orrery.api.Lineage;
import org.orrery.governance.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Images;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.Themes;
import org.orrery.ui.table.Elide;
import org.orrery.ui.text.Times;

/**
 * Draws a lineage, files folded, from causes at the left to effects at the right. The chosen node's
 * causes and effects stand out; mouse and arrow keys choose.
 */
public final class LineageGraph extends ScrolledComposite {
  private static final int PAD = 12;
  private static final int ROUND = 10;
  private static final int ARROW = 5;
  private static final int LABEL_RISE = 34;
  private static final int NODE_WIDTH = 196;
  private static final int NODE_HEIGHT = 58;

  private final Canvas canvas;
  private Lineage lineage = new Lineage(List.of(), List.of());
  private LineageLayout layout = layout(lineage);
  private final Map<String, Lineage.Node> nodes = new HashMap<>();
  private Set<String> near = Set.of();
  private String chosen;

  LineageGraph(Composite parent) {
    super(parent, SWT.H_SCROLL | SWT.V_SCROLL);
    Skin.page(this);
    canvas = Skin.page(new Canvas(this, SWT.DOUBLE_BUFFERED));
    setContent(canvas);
    setExpandHorizontal(true);
    setExpandVertical(true);
    canvas.addListener(SWT.Paint, e -> paint(e.gc));
    canvas.addListener(SWT.MouseDown, e -> choose(at(e.x, e.y)));
    canvas.addListener(SWT.MouseMove, e -> canvas.setToolTipText(tip(at(e.x, e.y))));
    canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
    canvas.addListener(SWT.KeyDown, e -> step(e.keyCode));
    canvas.addListener(
        SWT.Traverse,
        e ->
            e.doit =
                e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
    Spoken.as(canvas, () -> chosen == null ? Messages.catalog_lineage : tip(chosen));
    Themes.onChange(canvas, canvas::redraw);
  }

  /** Shows this lineage; the chosen node stays chosen when it is still there. */
  public void show(Lineage next) {
    Lineage folded = LineageFolding.fold(next);
    if (folded.equals(lineage)) {
      return;
    }
    lineage = folded;
    nodes.clear();
    folded.nodes().forEach(n -> nodes.put(n.id(), n));
    layout = layout(folded);
    setMinSize(layout.width(), layout.height());
    choose(nodes.containsKey(chosen) ? chosen : null);
  }

  private static LineageLayout layout(Lineage lineage) {
    return new LineageLayout(lineage, Letters.room(NODE_WIDTH), Letters.room(NODE_HEIGHT));
  }

  /** The number of things that are drawn. */
  public int size() {
    return nodes.size();
  }

  private void choose(String id) {
    chosen = id;
    near = id == null ? Set.of() : related(id);
    canvas.redraw();
    if (id != null) {
      reveal(layout.places().get(id));
    }
  }

  private void reveal(Rectangle place) {
    Point offset = offset();
    Point origin = getOrigin();
    Rectangle view = getClientArea();
    int x = place.x + offset.x;
    int y = place.y + offset.y;
    int left = Math.min(Math.max(origin.x, x + place.width - view.width + PAD), x - PAD);
    int top = Math.min(Math.max(origin.y, y + place.height - view.height + PAD), y - PAD);
    setOrigin(Math.max(0, left), Math.max(0, top));
  }

  /** Everything that led to the node, and everything that it led to. */
  private Set<String> related(String id) {
    Set<String> found = new HashSet<>();
    walk(id, true, found);
    Set<String> effects = new HashSet<>();
    walk(id, false, effects);
    found.addAll(effects);
    return found;
  }

  private void walk(String id, boolean back, Set<String> found) {
    if (!found.add(id)) {
      return;
    }
    for (Lineage.Edge edge : lineage.edges()) {
      if ((back ? edge.to() : edge.from()).equals(id)) {
        walk(back ? edge.from() : edge.to(), back, found);
      }
    }
  }

  private void step(int key) {
    if (layout.places().isEmpty()) {
      return;
    }
    if (chosen == null) {
      choose(layout.places().keySet().iterator().next());
      return;
    }
    Rectangle from = layout.places().get(chosen);
    int dx = key == SWT.ARROW_RIGHT ? 1 : key == SWT.ARROW_LEFT ? -1 : 0;
    int dy = key == SWT.ARROW_DOWN ? 1 : key == SWT.ARROW_UP ? -1 : 0;
    if (dx == 0 && dy == 0) {
      return;
    }
    layout.places().entrySet().stream()
        .filter(
            e ->
                dx != 0
                    ? Integer.signum(e.getValue().x - from.x) == dx
                    : e.getValue().x == from.x && Integer.signum(e.getValue().y - from.y) == dy)
        .min(Comparator.comparingDouble(e -> distance(from, e.getValue())))
        .ifPresent(e -> choose(e.getKey()));
  }

  private static double distance(Rectangle a, Rectangle b) {
    return Math.hypot(a.x - b.x, a.y - b.y);
  }

  private Point offset() {
    Rectangle area = canvas.getClientArea();
    return new Point(
        Math.max(0, (area.width - layout.width()) / 2),
        Math.max(0, (area.height - layout.height()) / 2));
  }

  private String at(int x, int y) {
    Point offset = offset();
    for (Map.Entry<String, Rectangle> place : layout.places().entrySet()) {
      if (place.getValue().contains(x - offset.x, y - offset.y)) {
        return place.getKey();
      }
    }
    return null;
  }

  private String tip(String id) {
    Lineage.Node node = id == null ? null : nodes.get(id);
    if (node == null) {
      return null;
    }
    String text = LineageKinds.name(node.kind()) + ": " + node.label();
    if (node.detail() != null && !node.detail().isBlank()) {
      text += "\n" + node.detail();
    }
    return node.at() == null ? text : text + "\n" + Times.full(node.at());
  }

  private void paint(GC gc) {
    gc.setAntialias(SWT.ON);
    Point offset = offset();
    for (Lineage.Edge edge : lineage.edges()) {
      Rectangle from = layout.places().get(edge.from());
      Rectangle to = layout.places().get(edge.to());
      if (from != null && to != null) {
        edge(gc, edge, moved(from, offset), moved(to, offset));
      }
    }
    for (Lineage.Node node : lineage.nodes()) {
      node(gc, node, moved(layout.places().get(node.id()), offset));
    }
  }

  private void edge(GC gc, Lineage.Edge edge, Rectangle from, Rectangle to) {
    boolean lit = near.contains(edge.from()) && near.contains(edge.to());
    boolean dim = chosen != null && !lit;
    ColorRole color = lit ? ColorRole.ACCENT : dim ? ColorRole.GRID : ColorRole.NEUTRAL;
    gc.setForeground(color.color());
    gc.setBackground(color.color());
    gc.setLineWidth(lit ? 2 : 1);
    int x1 = from.x + from.width;
    int y1 = from.y + from.height / 2;
    int x2 = to.x;
    int y2 = to.y + to.height / 2;
    float bend = Math.max(30, (x2 - x1) / 2f);
    Path path = new Path(gc.getDevice());
    path.moveTo(x1, y1);
    path.cubicTo(x1 + bend, y1, x2 - bend, y2, x2 - ARROW, y2);
    gc.drawPath(path);
    path.dispose();
    gc.fillPolygon(new int[] {x2, y2, x2 - ARROW - 2, y2 - ARROW, x2 - ARROW - 2, y2 + ARROW});
    gc.setLineWidth(1);
    if (!dim && !edge.relation().isEmpty()) {
      gc.setFont(Fonts.SMALL.font());
      Point size = gc.textExtent(edge.relation());
      int x = (x1 + x2 - size.x) / 2;
      int y = (y1 + y2) / 2 - size.y - Letters.room(LABEL_RISE);
      gc.setForeground((lit ? ColorRole.ACCENT : ColorRole.MUTED).color());
      gc.drawText(edge.relation(), x, y, true);
    }
  }

  private void node(GC gc, Lineage.Node node, Rectangle box) {
    boolean dim = chosen != null && !near.contains(node.id());
    boolean picked = node.id().equals(chosen);
    gc.setBackground((picked ? ColorRole.ACCENT_SOFT : ColorRole.PANEL).color());
    gc.fillRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
    gc.setForeground(
        (picked || !dim && chosen != null ? ColorRole.ACCENT : ColorRole.BORDER).color());
    gc.setLineWidth(picked && canvas.isFocusControl() ? 2 : 1);
    gc.drawRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
    gc.setLineWidth(1);
    Images image = LineageKinds.image(node.kind());
    gc.setAlpha(dim ? 110 : 255);
    gc.drawImage(image.image(), box.x + PAD, box.y + PAD);
    int x = box.x + PAD + 24;
    int room = box.width - PAD - 24 - PAD;
    gc.setFont(Fonts.STRONG.font());
    gc.setForeground(ColorRole.TEXT.color());
    gc.drawString(Elide.end(gc, node.label(), room), x, box.y + 10, true);
    gc.setFont(Fonts.SMALL.font());
    gc.setForeground(ColorRole.MUTED.color());
    String second =
        node.detail() == null || node.detail().isBlank()
            ? LineageKinds.name(node.kind())
            : node.detail();
    gc.drawString(Elide.end(gc, second, room), x, box.y + 32, true);
    gc.setAlpha(255);
  }

  private static Rectangle moved(Rectangle box, Point by) {
    return new Rectangle(box.x + by.x, box.y + by.y, box.width, box.height);
  }
}
