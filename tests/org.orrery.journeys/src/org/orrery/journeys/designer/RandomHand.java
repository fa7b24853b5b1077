package org.orrery.journeys.designer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.edits.Aligning;
import org.orrery.designer.edits.Bending;
import org.orrery.designer.edits.Clipping;
import org.orrery.designer.edits.Collapsing;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.edits.Deleting;
import org.orrery.designer.edits.Inserting;
import org.orrery.designer.edits.Moving;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.edits.Retyping;
import org.orrery.designer.edits.Spacing;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.layout.LayeredLayout;
import org.orrery.layout.Manner;
import org.orrery.layout.PartLayout;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.model.Elements;

/** Somebody who edits a drawing without a plan; the same seed gives the same edits. */
final class RandomHand {
  /** From so many nodes on more is deleted than created. */
  private static final int MANY = 60;

  /** The same for all elements, definitions and parts among them. */
  private static final int FULL = 240;

  private static final Manner FEW_MOVES =
      new Manner(Manner.Heading.RIGHT, Manner.Density.NORMAL, true, true);

  private final Drawing drawing;
  private final Random random;
  private final RandomFacts facts = new RandomFacts(this);
  private final List<Supplier<Optional<Command>>> habits =
      List.of(
          this::create,
          this::create,
          this::connect,
          this::connect,
          this::reconnect,
          this::insert,
          this::bend,
          this::unbend,
          this::move,
          this::move,
          this::rehouse,
          this::resize,
          this::align,
          this::rename,
          this::fold,
          this::paste,
          this::retype,
          this::makeRoom,
          facts::set,
          facts::set,
          facts::replace,
          facts::changeRows,
          facts::appoint,
          facts::bind,
          facts::fix,
          this::arrange,
          this::delete);

  RandomHand(Drawing drawing, long seed) {
    this.drawing = drawing;
    this.random = new Random(seed);
  }

  /** Another edit that can be done now. */
  Command next() {
    while (true) {
      Supplier<Optional<Command>> habit =
          nodes().size() > MANY
              ? this::delete
              : all(element -> true).size() > FULL
                  ? this::clear
                  : habits.get(random.nextInt(habits.size()));
      Optional<Command> edit = habit.get().filter(Command::canExecute);
      if (edit.isPresent()) {
        return edit.get();
      }
    }
  }

  Lifecycle lifecycle() {
    return drawing.lifecycle();
  }

  int number(int below) {
    return random.nextInt(below);
  }

  /** How many edits are taken back before the next one; mostly none. */
  int regret() {
    return random.nextInt(12) == 0 ? 1 + random.nextInt(5) : 0;
  }

  private Optional<Command> create() {
    Kind kind = Kinds.offered().get(random.nextInt(Kinds.offered().size()));
    return any(all(element -> Creating.fits(kind, element)))
        .map(
            home ->
                Creating.command(drawing, Creating.element(kind), home, place(size(kind), false)));
  }

  private Optional<Command> connect() {
    return any(nodes())
        .flatMap(
            source ->
                any(filtered(nodes(), target -> Connecting.canJoin(source, target)))
                    .map(
                        target ->
                            Connecting.join(
                                drawing,
                                source,
                                target,
                                TransitionKind.values()[
                                    random.nextInt(TransitionKind.values().length)])));
  }

  private Optional<Command> reconnect() {
    return any(lines())
        .flatMap(
            line ->
                any(filtered(nodes(), node -> Connecting.canJoin(line.getSource(), node)))
                    .map(node -> Connecting.reconnect(drawing, line, line.getSource(), node)));
  }

  private Optional<Command> insert() {
    Kind kind = Kinds.offered().get(random.nextInt(Kinds.offered().size()));
    Element element = Creating.element(kind);
    return any(filtered(lines(), line -> Inserting.canInsert(element, line)))
        .map(line -> Inserting.command(drawing, element, line, place(size(kind), false)));
  }

  private Optional<Command> bend() {
    return any(lines())
        .map(line -> Bending.add(drawing, line, random.nextInt(1 + bends(line)), point()));
  }

  private Optional<Command> unbend() {
    return any(filtered(lines(), line -> bends(line) > 0))
        .map(
            line ->
                random.nextBoolean()
                    ? Bending.remove(drawing, line, random.nextInt(bends(line)))
                    : Bending.move(drawing, line, random.nextInt(bends(line)), point()));
  }

  private int bends(Transition line) {
    EdgeLayout layout = drawing.edgeOf(line);
    return layout == null ? 0 : layout.getBendpoints().size();
  }

  private Optional<Command> move() {
    return any(shapes())
        .map(
            element ->
                Moving.within(
                    drawing, element, place(drawing.boundsOf(element), true), List.of(element)));
  }

  private Optional<Command> rehouse() {
    return any(filtered(nodes(), node -> node.eContainer() instanceof Element))
        .flatMap(
            node ->
                any(all(home -> home != node.eContainer() && Creating.fits(Kinds.of(node), home)))
                    .filter(Graph::isFrame)
                    .map(home -> Moving.into(drawing, places(node), home)));
  }

  /** Places elsewhere for a node and now and then for all others of its container. */
  private Map<Element, Rectangle> places(Element node) {
    List<? extends Element> moving =
        random.nextInt(4) == 0 ? Graph.nodesIn((Element) node.eContainer()) : List.of(node);
    Map<Element, Rectangle> places = new LinkedHashMap<>();
    moving.forEach(each -> places.put(each, place(drawing.boundsOf(each), false)));
    return places;
  }

  private Optional<Command> resize() {
    return any(filtered(shapes(), node -> !drawing.isCollapsed(node)))
        .map(
            element -> {
              Rectangle bounds = drawing.boundsOf(element).getCopy();
              bounds.width += random.nextInt(120);
              bounds.height += random.nextInt(80);
              return Moving.within(drawing, element, bounds, List.of());
            });
  }

  private Optional<Command> align() {
    List<Element> some = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      any(filtered(nodes(), node -> !some.contains(node))).ifPresent(some::add);
    }
    if (some.size() < 3) {
      return Optional.empty();
    }
    Aligning.Edge[] edges = Aligning.Edge.values();
    return Optional.of(
        switch (random.nextInt(3)) {
          case 0 -> Aligning.align(drawing, some, edges[random.nextInt(edges.length)]);
          case 1 -> Aligning.distribute(drawing, some, random.nextBoolean());
          default -> Aligning.sameSize(drawing, some);
        });
  }

  private Optional<Command> rename() {
    String[] names = {"", "Train", "Prüfen & freigeben", "قبول", "🙂🙂", "x".repeat(300), "a\nb"};
    return any(shapes())
        .map(element -> Renaming.command(element, names[random.nextInt(names.length)]));
  }

  private Optional<Command> fold() {
    return any(filtered(shapes(), Graph::isFrame)).map(frame -> Collapsing.toggle(drawing, frame));
  }

  private Optional<Command> paste() {
    List<Element> some = new ArrayList<>();
    any(nodes()).ifPresent(some::add);
    any(nodes()).filter(node -> !some.contains(node)).ifPresent(some::add);
    Clipping clipping = Clipping.of(drawing, some);
    if (clipping.isEmpty()) {
      return Optional.empty();
    }
    return any(filtered(shapes(), Graph::isFrame))
        .map(home -> clipping.paste(drawing, home, 1, "Paste", new ArrayList<>()));
  }

  private Optional<Command> retype() {
    return any(shapes())
        .flatMap(
            element ->
                any(Retyping.kinds(List.of(element)))
                    .map(
                        kind ->
                            Retyping.command(drawing, List.of(element), kind, new ArrayList<>())));
  }

  private Optional<Command> makeRoom() {
    Spacing spacing = new Spacing(drawing, point(), random.nextBoolean());
    int distance = spacing.allowed(random.nextInt(400) - 200);
    return distance == 0 ? Optional.empty() : Optional.of(spacing.command(distance));
  }

  /** Seldom, for it moves all. */
  private Optional<Command> arrange() {
    return random.nextInt(10) > 0
        ? Optional.empty()
        : Optional.of(
            new RecordedCommand(
                "Arrange",
                drawing.lifecycle(),
                random.nextBoolean()
                    ? () -> LayeredLayout.arrange(drawing.lifecycle(), Manner.USUAL)
                    : () ->
                        PartLayout.arrange(
                            drawing.lifecycle(),
                            Set.copyOf(Elements.all(drawing.lifecycle())),
                            FEW_MOVES)));
  }

  private Optional<Command> delete() {
    return any(all(element -> Graph.isNode(element) || Graph.isLine(element)))
        .map(element -> Deleting.command(drawing, List.of(element)));
  }

  /** Deletes what stands on the drawing itself or is defined there, with all that is in it. */
  private Optional<Command> clear() {
    return any(all(element -> element.eContainer() == drawing.lifecycle()))
        .map(element -> Deleting.command(drawing, List.of(element)));
  }

  private List<Element> shapes() {
    return all(element -> Graph.isNode(element) || Graph.isFrame(element));
  }

  private List<Element> nodes() {
    return all(Graph::isNode);
  }

  private List<Transition> lines() {
    return filtered(
        drawing.lifecycle().getTransitions(),
        line -> line.getSource() != null && line.getTarget() != null);
  }

  List<Element> all(Predicate<Element> wanted) {
    List<Element> all = new ArrayList<>();
    if (wanted.test(drawing.lifecycle())) {
      all.add(drawing.lifecycle());
    }
    drawing
        .lifecycle()
        .eAllContents()
        .forEachRemaining(
            object -> {
              if (object instanceof Element element && wanted.test(element)) {
                all.add(element);
              }
            });
    return all;
  }

  static <T> List<T> filtered(List<? extends T> of, Predicate<T> wanted) {
    List<T> filtered = new ArrayList<>(of);
    filtered.removeIf(wanted.negate());
    return filtered;
  }

  <T> Optional<T> any(List<T> of) {
    return of.isEmpty() ? Optional.empty() : Optional.of(of.get(random.nextInt(of.size())));
  }

  private Point point() {
    return new Point(random.nextInt(1200) - 100, random.nextInt(900) - 100);
  }

  private static Rectangle size(Kind kind) {
    return new Rectangle(0, 0, kind.shape().width, kind.shape().height);
  }

  /** A place of the same size; on the drawing it may be left of or above the origin. */
  private Rectangle place(Rectangle size, boolean isAnywhere) {
    int least = isAnywhere ? -100 : 0;
    return new Rectangle(
        least + random.nextInt(700), least + random.nextInt(500), size.width, size.height);
  }
}
