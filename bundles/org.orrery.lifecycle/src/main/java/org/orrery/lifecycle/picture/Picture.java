package org.orrery.lifecycle.picture;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Snapshot;
import org.orrery.lifecycle.text.Phrases;

/**
 * Draws a life cycle as SVG, alone or beside what it was: stages as frames, kinds by outline and
 * colour, added, removed and changed things marked; tooltips tell the rest.
 */
public final class Picture {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  private static final int MARGIN = 20;
  private static final int LINE = 16;
  private static final int MOST_LINES = 40;

  private final Comparison comparison;
  private final Snapshot now;
  private final Snapshot then;
  private final Places places;
  private final Places oldPlaces;
  private final Marks marks;
  private final Svg svg = new Svg();
  private final Shapes shapes;
  private Box extent = new Box(0, 0, 320, 120);

  private Picture(Comparison comparison) {
    this.comparison = comparison;
    now = comparison.after();
    then = comparison.before();
    places = new Places(now);
    oldPlaces = new Places(then);
    marks = new Marks(comparison, oldPlaces, places);
    shapes = new Shapes(svg, marks);
  }

  /** The drawing as it is. */
  public static String svg(Lifecycle lifecycle) {
    Snapshot snapshot = Snapshot.of(lifecycle);
    return new Picture(Comparison.of(snapshot, snapshot)).draw();
  }

  /** Both states in one picture: the later one, and in it what has gone. */
  public static String svg(Comparison comparison) {
    return new Picture(comparison).draw();
  }

  static boolean isLine(Item item) {
    return item.type() == LANGUAGE.getTransition();
  }

  private String draw() {
    List<Item> gone = then.all().stream().filter(this::isGone).toList();
    each(
        now.all().stream(),
        Picture::isStage,
        item -> shapes.stage(now, item, places.of(item.key())));
    each(
        gone.stream(),
        Picture::isStage,
        item -> shapes.stage(then, item, oldPlaces.of(item.key())));
    each(now.all().stream(), Picture::isLine, item -> shapes.line(now, item, places));
    each(gone.stream(), Picture::isLine, item -> shapes.line(then, item, oldPlaces));
    each(now.all().stream(), Picture::isSolid, this::ghost);
    each(gone.stream(), Picture::isSolid, item -> shapes.solid(then, item, oldPlaces));
    each(now.all().stream(), Picture::isSolid, item -> shapes.solid(now, item, places));
    measure(now, places);
    if (!comparison.isEmpty()) {
      measure(then, oldPlaces);
    }
    Box view = legend();
    return svg.document(view, title());
  }

  private static void each(Stream<Item> items, Predicate<Item> wanted, Consumer<Item> draw) {
    items.filter(wanted).forEach(draw);
  }

  private boolean isGone(Item item) {
    Item later = now.get(item.key());
    return later == null || later.type() != item.type();
  }

  private static boolean isStage(Item item) {
    return item.type() == LANGUAGE.getStage();
  }

  static boolean isSolid(Item item) {
    return LANGUAGE.getNode().isSuperTypeOf(item.type()) || item.type() == LANGUAGE.getNote();
  }

  /** The outline of where a node stood, when it stands elsewhere now. */
  private void ghost(Item item) {
    Box was = oldPlaces.of(item.key());
    Box is = places.of(item.key());
    if (was != null && !was.equals(is) && then.get(item.key()).type() == item.type()) {
      svg.group(item.key(), "", "stood here before").box(was, 8, "ghost").end();
    }
  }

  private void measure(Snapshot drawing, Places where) {
    for (Item item : drawing.all()) {
      Box box = where.of(item.key());
      if (box != null) {
        extent = extent.union(box);
      }
      for (Spot bend : where.bendsOf(item.key())) {
        extent = extent.union(new Box(bend.x(), bend.y(), 1, 1));
      }
    }
  }

  /** Counts of what is marked, and what the picture itself does not show. */
  private Box legend() {
    int left = extent.x() - MARGIN;
    int top = extent.y() - MARGIN;
    int bottom = extent.bottom() + MARGIN;
    if (!comparison.isEmpty()) {
      int y = bottom + LINE;
      svg.text(extent.x(), y, "start", "heading", title());
      List<String> elsewhere = marks.elsewhere();
      for (String line : elsewhere.subList(0, Math.min(MOST_LINES, elsewhere.size()))) {
        y += LINE;
        svg.text(extent.x(), y, "start", "small", Lines.broken(line, 1600, 1).get(0));
      }
      if (elsewhere.size() > MOST_LINES) {
        y += LINE;
        String more = (elsewhere.size() - MOST_LINES) + " more; the text of the comparison has all";
        svg.text(extent.x(), y, "start", "small", more);
      }
      bottom = y + MARGIN;
    }
    return new Box(left, top, extent.width() + 2 * MARGIN, bottom - top);
  }

  private String title() {
    String name = new Phrases(now).name(Item.ROOT);
    return comparison.isEmpty()
        ? name
        : name
            + ": "
            + count(Marks.ADDED)
            + " added, "
            + count(Marks.REMOVED)
            + " removed, "
            + count(Marks.CHANGED)
            + " changed, "
            + marks.elsewhere().size()
            + " not shown in the picture";
  }

  private long count(String mark) {
    return Stream.concat(now.all().stream(), then.all().stream().filter(this::isGone))
        .filter(item -> marks.of(item.key()).equals(mark))
        .count();
  }
}
