package org.orrery.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Caption;
import org.orrery.lifecycle.picture.Course;
import org.orrery.lifecycle.picture.LabelText;
import org.orrery.lifecycle.picture.NameSide;
import org.orrery.lifecycle.picture.Obstacles;
import org.orrery.lifecycle.picture.Outline;
import org.orrery.lifecycle.picture.Spot;

/** Writes the picture of a planned process as BPMN diagram interchange, in pixels. */
final class DiagramWriter {
  private static final int POOL_TITLE = 30;
  private static final int NAME = 10;

  private final Plan plan;
  private final Lifecycle lifecycle;
  private final Xml plane;

  DiagramWriter(Plan plan) {
    this.plan = plan;
    this.lifecycle = plan.lifecycle();
    this.plane =
        new Xml("bpmndi:BPMNPlane")
            .with("id", Elements.added(lifecycle.getId(), "plane"))
            .with("bpmnElement", BpmnWriter.collaborationId(lifecycle));
  }

  Xml diagram() {
    Xml diagram =
        new Xml("bpmndi:BPMNDiagram")
            .with("id", Elements.added(lifecycle.getId(), "diagram"))
            .with("name", Texts.nameOf(lifecycle));
    diagram.add(plane);
    lanes();
    frames();
    plan.parts.values().forEach(this::part);
    plan.links.forEach(this::edge);
    lifecycle.getNotes().forEach(this::note);
    return diagram;
  }

  /** Whether an element has a shape of its own id in the picture. */
  static boolean isDrawn(Element element) {
    return element instanceof Node || element instanceof Stage;
  }

  private void lanes() {
    Box pool = null;
    for (Stage stage : lifecycle.getStages()) {
      Box lane = plan.places.of(stage.getId());
      pool = pool == null ? lane : pool.union(lane);
    }
    if (pool == null) {
      return;
    }
    Box box = new Box(pool.x() - POOL_TITLE, pool.y(), pool.width() + POOL_TITLE, pool.height());
    shape(BpmnWriter.participantId(lifecycle), box).with("isHorizontal", "true");
    for (Stage stage : lifecycle.getStages()) {
      Box lane = plan.places.of(stage.getId());
      boolean horizontal = lane.width() >= lane.height();
      shape(stage.getId(), lane).with("isHorizontal", horizontal);
    }
  }

  /** A path has a frame round its parts, with room for its name above them where there is any. */
  private void frames() {
    Map<Trigger, Box> frames = new LinkedHashMap<>();
    for (Part part : plan.parts.values()) {
      Trigger trigger = plan.pathOf(part);
      if (trigger != null) {
        frames.merge(trigger, part.bounds.grown(15), Box::union);
      }
    }
    Obstacles others = Obstacles.of(frames.values());
    for (Trigger trigger : plan.paths().keySet()) {
      Box frame = frames.get(trigger);
      Box above = new Box(frame.x(), frame.y() - NAME, frame.width(), NAME);
      Box roomy = others.in(above).stream().allMatch(frame::equals) ? frame.union(above) : frame;
      shape(Elements.added(trigger.getId(), Elements.PATH), roomy).with("isExpanded", "true");
    }
  }

  private void part(Part part) {
    Xml shape = shape(part.id, part.bounds);
    if (part.isGateway() && !part.tag.equals("parallelGateway")) {
      shape.with("isMarkerVisible", "true");
    }
    if (part.outline != Outline.RECTANGLE && !part.name.isEmpty()) {
      label(shape, sideOfName(part).place(part.bounds, LabelText.of(part.name)));
    }
  }

  /**
   * Names of triggers stand within their shape on the drawing and beside it in BPMN. What the
   * drawing does not show has its name below.
   */
  private NameSide sideOfName(Part part) {
    if (plan.bodies.get(part.owner) != part) {
      return NameSide.BELOW;
    }
    return part.owner instanceof Trigger
        ? plan.places.sideOf(part.owner.getId(), part.bounds)
        : plan.places.sideOf(part.owner.getId());
  }

  private void edge(Link link) {
    if (link.drawn() == null) {
      edge(link.id(), beside(link.from(), link.to()));
      return;
    }
    List<Spot> course = plan.courseOf(link.drawn());
    Part source = plan.bodies.get(link.drawn().getSource());
    Part target = plan.bodies.get(link.drawn().getTarget());
    Part from = link.from().isAttached() ? link.from() : source;
    if (from != source && !from.bounds.holds(course.getFirst())) {
      course = below(from, target);
    }
    Xml edge = drawn(link, from, source, target, course);
    if (!link.name().isEmpty()) {
      Obstacles nodes = plan.places.obstacles();
      label(edge, Caption.place(course, LabelText.of(link.name()), nodes, plan.places.lines()));
    }
  }

  /**
   * A line runs as it is drawn, from node to node. Where the process leads it from or to a part
   * that the drawing does not show, the edge says which shapes it joins instead.
   */
  private Xml drawn(Link link, Part from, Part source, Part target, List<Spot> course) {
    List<Spot> joined = Course.from(from.bounds, from.outline, course);
    Xml edge = edge(link.id(), Course.to(target.bounds, target.outline, joined));
    if (link.from() != from) {
      edge.with("sourceElement", shapeId(from.id));
    }
    if (link.to() != target) {
      edge.with("targetElement", shapeId(target.id));
    }
    return edge;
  }

  /**
   * From an event on the lower border of its step: off the border first, then round what stands
   * there.
   */
  private List<Spot> below(Part event, Part target) {
    Box one = event.bounds;
    Box other = target.bounds;
    if (other.x() < one.middleX() && one.middleX() < other.right() && one.bottom() < other.y()) {
      return List.of(new Spot(one.middleX(), one.bottom()), new Spot(one.middleX(), other.y()));
    }
    Spot foot = new Spot(one.middleX(), one.bottom() + Plan.AIR);
    Box there = new Box(foot.x() - 1, foot.y() - 1, 2, 2);
    List<Spot> course =
        new ArrayList<>(
            Course.between(
                there,
                Outline.RECTANGLE,
                List.of(),
                other,
                target.outline,
                plan.places.obstacles()));
    course.set(0, foot);
    course.addFirst(new Spot(one.middleX(), one.bottom()));
    return course;
  }

  /** A line that is not drawn: straight where the two stand above each other. */
  private List<Spot> beside(Part from, Part to) {
    Box one = from.bounds;
    Box other = to.bounds;
    int x = other.middleX();
    if (one.x() < x && x < one.right() && (one.bottom() < other.y() || other.bottom() < one.y())) {
      boolean down = one.bottom() < other.y();
      return List.of(
          new Spot(x, down ? one.bottom() : one.y()),
          new Spot(x, down ? other.y() : other.bottom()));
    }
    return Course.between(one, from.outline, List.of(), other, to.outline, plan.places.obstacles());
  }

  private void note(Note note) {
    Box box = plan.places.of(note.getId());
    shape(note.getId(), box);
    int number = 1;
    for (Element about : note.getAbout()) {
      if (isDrawn(about)) {
        Box target =
            plan.bodies.containsKey(about)
                ? plan.bodies.get(about).bounds
                : plan.places.of(about.getId());
        String id = BpmnWriter.associationId(note, number++);
        edge(id, plan.places.association(note.getId(), target));
      }
    }
  }

  private Xml shape(String id, Box bounds) {
    Xml shape = plane.add("bpmndi:BPMNShape").with("id", shapeId(id)).with("bpmnElement", id);
    bounds(shape, bounds);
    return shape;
  }

  private static String shapeId(String id) {
    return id + "__shape";
  }

  private Xml edge(String id, List<Spot> course) {
    Xml edge = plane.add("bpmndi:BPMNEdge").with("id", id + "__edge").with("bpmnElement", id);
    course.forEach(point -> edge.add("omgdi:waypoint").with("x", point.x()).with("y", point.y()));
    return edge;
  }

  private static void label(Xml shape, Box bounds) {
    bounds(shape.add("bpmndi:BPMNLabel"), bounds);
  }

  private static void bounds(Xml shape, Box bounds) {
    shape
        .add("omgdc:Bounds")
        .with("x", bounds.x())
        .with("y", bounds.y())
        .with("width", bounds.width())
        .with("height", bounds.height());
  }
}
