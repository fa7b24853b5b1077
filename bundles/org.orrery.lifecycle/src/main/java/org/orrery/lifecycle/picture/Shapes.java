package org.orrery.lifecycle.picture;

import java.util.List;
import java.util.Objects;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Snapshot;
import org.orrery.lifecycle.text.Phrases;

/** Draws single things with their marks. */
final class Shapes {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  /** Height of the title of a stage. */
  static final int HEADER = 34;

  private static final String MIDDLE = "middle";

  private final Svg svg;
  private final Marks marks;

  Shapes(Svg svg, Marks marks) {
    this.svg = svg;
    this.marks = marks;
  }

  void stage(Snapshot drawing, Item stage, Box box) {
    begin(drawing, stage);
    svg.box(box, 8, "stage " + marks.of(stage.key()));
    List<String> name = Lines.broken(new Phrases(drawing).name(stage), box.width() - 24, 1);
    svg.text(box.x() + 14, box.y() + 22, "start", "heading", String.join("", name));
    svg.line(
        List.of(new Spot(box.x(), box.y() + HEADER), new Spot(box.right(), box.y() + HEADER)),
        "stage");
    sign(stage, box);
    svg.end();
  }

  void solid(Snapshot drawing, Item item, Places places) {
    Box box = places.of(item.key());
    begin(drawing, item);
    String mark = marks.of(item.key());
    Phrases words = new Phrases(drawing);
    if (item.type() == LANGUAGE.getNote()) {
      svg.box(box, 2, "note " + mark);
      String text = words.value(item, LANGUAGE.getNote_Text());
      lines(Lines.broken(text, box.width() - 16, box.height() / 14), box.x() + 8, box.y() + 16);
    } else {
      node(item, words.name(item), places, mark, role(words, item));
    }
    sign(item, box);
    svg.end();
  }

  private static String role(Phrases words, Item item) {
    return LANGUAGE.getStep().isSuperTypeOf(item.type())
        ? words.value(item, LANGUAGE.getStep_Role())
        : "";
  }

  private void node(Item item, String name, Places places, String mark, String role) {
    Box box = places.of(item.key());
    Figure figure = Figure.of(item.type());
    String family = Figure.family(item.type());
    outline(figure, box, "node " + mark);
    if (!figure.holdsText()) {
      inner(figure, box, family);
      LabelText text = LabelText.shown(name);
      Box place = places.sideOf(item.key()).place(box, text);
      label(text, place.middleX(), place.y(), "caption");
      return;
    }
    if (figure == Figure.HUMAN) {
      svg.circle(box.x() + 26, box.middleY(), 11, family);
    } else {
      svg.box(new Box(box.x() + 10, box.middleY() - 14, 6, 28), 3, family);
    }
    int left = box.x() + (figure == Figure.HUMAN ? 46 : 26);
    List<String> lines = Lines.broken(name, box.right() - left - 10, 2);
    int y = box.middleY() + 4 - (lines.size() - 1 + (role.isEmpty() ? 0 : 1)) * 7;
    for (String line : lines) {
      svg.text(left, y, "start", "name", line);
      y += 14;
    }
    if (!role.isEmpty()) {
      List<String> by = Lines.broken(role, box.right() - left, 1);
      svg.text(left, y, "start", "small", by.get(0));
    }
  }

  private void outline(Figure figure, Box box, String classes) {
    switch (figure) {
      case CARD -> svg.box(box, 6, classes);
      case HUMAN -> svg.box(box, box.height() / 2, classes);
      case BAR -> svg.box(box, 3, classes);
      case TRIGGER ->
          svg.polygon(
              List.of(
                  new Spot(box.x(), box.y()),
                  new Spot(box.right() - 14, box.y()),
                  new Spot(box.right(), box.middleY()),
                  new Spot(box.right() - 14, box.bottom()),
                  new Spot(box.x(), box.bottom())),
              classes);
      case DIAMOND -> svg.polygon(diamond(box), classes);
      default -> svg.circle(box.middleX(), box.middleY(), box.width() / 2, classes);
    }
  }

  private void inner(Figure figure, Box box, String family) {
    int half = box.width() / 5;
    switch (figure) {
      case BAR -> svg.box(new Box(box.middleX() - 3, box.y() + 6, 6, box.height() - 12), 3, family);
      case DIAMOND -> svg.circle(box.middleX(), box.middleY(), 5, family);
      case END -> svg.circle(box.middleX(), box.middleY(), box.width() / 2 - 5, family);
      default ->
          svg.polygon(
              List.of(
                  new Spot(box.middleX() - half + 3, box.middleY() - half),
                  new Spot(box.middleX() + half + 3, box.middleY()),
                  new Spot(box.middleX() - half + 3, box.middleY() + half)),
              family);
    }
  }

  private static List<Spot> diamond(Box box) {
    return List.of(
        new Spot(box.middleX(), box.y()),
        new Spot(box.right(), box.middleY()),
        new Spot(box.middleX(), box.bottom()),
        new Spot(box.x(), box.middleY()));
  }

  /** Nothing when an end of the line is missing. */
  void line(Snapshot drawing, Item line, Places places) {
    String source = line.text(LANGUAGE.getTransition_Source());
    String target = line.text(LANGUAGE.getTransition_Target());
    if (places.of(source) == null || places.of(target) == null) {
      return;
    }
    begin(drawing, line);
    List<Spot> course = places.course(line.key(), source, target);
    boolean failure = "failure".equals(line.text(LANGUAGE.getTransition_Kind()));
    svg.line(course, "line " + (failure ? "failure " : "") + marks.of(line.key()));
    svg.polygon(arrow(course), "tip");
    String caption = caption(line);
    if (!caption.isBlank()) {
      LabelText text = LabelText.shown(caption);
      Box place = Caption.place(course, text, places.obstacles(), places.lines());
      label(text, place.middleX(), place.y(), "label");
    }
    svg.end();
  }

  private void label(LabelText text, int middle, int top, String classes) {
    for (int i = 0; i < text.lines().size(); i++) {
      svg.text(middle, top + text.baseline(i), MIDDLE, classes, text.lines().get(i));
    }
  }

  private static String caption(Item line) {
    String name = line.text(LANGUAGE.getElement_Name());
    String outcome = Objects.requireNonNullElse(line.text(LANGUAGE.getTransition_Outcome()), "");
    return name == null || name.isBlank() ? outcome : name;
  }

  private static List<Spot> arrow(List<Spot> course) {
    Spot tip = course.get(course.size() - 1);
    Spot before = course.get(course.size() - 2);
    double dx = tip.x() - before.x();
    double dy = tip.y() - before.y();
    double length = Math.max(1, Math.hypot(dx, dy));
    double ux = dx / length;
    double uy = dy / length;
    return List.of(
        tip,
        new Spot(
            (int) Math.round(tip.x() - 9 * ux - 4 * uy),
            (int) Math.round(tip.y() - 9 * uy + 4 * ux)),
        new Spot(
            (int) Math.round(tip.x() - 9 * ux + 4 * uy),
            (int) Math.round(tip.y() - 9 * uy - 4 * ux)));
  }

  private void begin(Snapshot drawing, Item item) {
    String mark = marks.of(item.key());
    StringBuilder tooltip = new StringBuilder(new Phrases(drawing).title(item));
    marks.detailsOf(item.key()).forEach(detail -> tooltip.append('\n').append(detail));
    svg.group(item.key(), mark.equals(Marks.REMOVED) ? "gone" : "", tooltip.toString());
  }

  /** A small disc with +, − or ~ at the corner: marks are told by more than colour. */
  private void sign(Item item, Box box) {
    String mark = marks.of(item.key());
    if (!mark.isEmpty()) {
      String sign = mark.equals(Marks.ADDED) ? "+" : mark.equals(Marks.REMOVED) ? "\u2212" : "~";
      svg.circle(box.right() - 4, box.y() + 4, 8, "sign" + mark);
      svg.text(box.right() - 4, box.y() + 8, MIDDLE, "sign", sign);
    }
  }

  private void lines(List<String> lines, int x, int top) {
    int y = top;
    for (String line : lines) {
      svg.text(x, y, "start", "small", line);
      y += 14;
    }
  }
}
