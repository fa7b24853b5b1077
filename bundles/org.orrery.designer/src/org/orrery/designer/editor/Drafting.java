package org.orrery.designer.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.edits.Inserting;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Shape;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.designer.model.Places;
import org.orrery.designer.parts.NodePart;
import org.orrery.designer.tools.KeyConnectTool;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/** Draws without the mouse: new elements find their own place, lines are chosen from a list. */
final class Drafting {
  private static final int GAP = 50;
  private final LifecycleEditor editor;
  private final Drawing drawing;

  Drafting(LifecycleEditor editor) {
    this.editor = editor;
    drawing = editor.drawing();
  }

  /** Creates an element in the selected stage, or where it fits, and lets its name be typed. */
  void create(Kind kind) {
    create(kind, "");
  }

  private void create(Kind kind, String name) {
    Element container = container(kind);
    if (container == null) {
      return;
    }
    Element element = element(kind, name);
    Rectangle place = freePlace(container, kind, null);
    editor.execute(Creating.command(drawing, element, container, place));
    show(element, kind.shape() != Shape.LISTED, name.isEmpty());
  }

  private static Element element(Kind kind, String name) {
    Element element = Creating.element(kind);
    if (!name.isEmpty()) {
      element.setName(name);
    }
    return element;
  }

  /** Asks for a kind and creates it behind the selected node; one command. */
  void addNext() {
    Element source = onlyNode();
    if (source == null) {
      return;
    }
    List<Kind> kinds =
        Kinds.offered().stream()
            .filter(kind -> kind.shape() != Shape.LISTED && kind.shape() != Shape.NOTE)
            .filter(kind -> Creating.fits(kind, (Element) source.eContainer()))
            .filter(kind -> Connecting.canJoin(source, Creating.element(kind)) || isPipe(source))
            .toList();
    KindChooser.ask(editor.getSite().getShell(), Messages.get("next.title"), kinds)
        .ifPresent(chosen -> addNext(source, chosen.kind(), chosen.name()));
  }

  /** Asks for a kind by a part of its name: behind the selected node, else where it fits. */
  void quickAdd() {
    if (onlyNode() != null) {
      addNext();
      return;
    }
    List<Kind> kinds = Kinds.offered().stream().filter(kind -> container(kind) != null).toList();
    KindChooser.ask(editor.getSite().getShell(), Messages.get("add.title"), kinds)
        .ifPresent(chosen -> create(chosen.kind(), chosen.name()));
  }

  /** Creates a node of a kind behind another: on its only way on, else joined with it. */
  void addNext(Element source, Kind kind) {
    addNext(source, kind, "");
  }

  private void addNext(Element source, Kind kind, String name) {
    Element element = element(kind, name);
    CompoundCommand all = new CompoundCommand(Messages.get("edit.next"));
    Optional<Transition> way = Inserting.wayBehind(source, element);
    if (way.isPresent()) {
      all.add(Inserting.behindSource(drawing, element, way.get()));
    } else {
      Element container = (Element) source.eContainer();
      all.add(Creating.command(drawing, element, container, freePlace(container, kind, source)));
      all.add(
          new LateCommand(() -> Connecting.join(drawing, source, element, TransitionKind.NORMAL)));
    }
    editor.execute(all);
    show(element, true, name.isEmpty());
  }

  /** Lets a line be drawn from the selected node with keys or mouse. */
  void connect() {
    Element source = onlyNode();
    if (source == null) {
      return;
    }
    if (editor.active().getEditPartRegistry().get(source) instanceof NodePart part) {
      KeyConnectTool tool =
          new KeyConnectTool(editor.active(), part, words -> StatusWords.say(editor, words));
      if (tool.isAnyTarget()) {
        editor.setFocus();
        editor.domain().setActiveTool(tool);
      }
    }
  }

  private void show(Element element, boolean isDrawn, boolean isToBeNamed) {
    if (!isDrawn) {
      editor.showInOutline(element);
      return;
    }
    editor.active().flush();
    editor.select(List.of(element));
    if (isToBeNamed
        && editor.active().getEditPartRegistry().get(element) instanceof EditPart part) {
      part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
    }
  }

  private Element onlyNode() {
    List<Element> selected = editor.selected();
    return selected.size() == 1 && Connecting.canLeave(selected.get(0)) ? selected.get(0) : null;
  }

  private static boolean isPipe(Element source) {
    return source instanceof org.orrery.lifecycle.PipelineNode;
  }

  private Element container(Kind kind) {
    for (Element selected : editor.selected()) {
      Element at = selected;
      while (at != null) {
        if (at != drawing.lifecycle() && Creating.fits(kind, at)) {
          return at;
        }
        at = Drawing.elementOf(at.eContainer());
      }
    }
    if (kind.shape() != Shape.FRAME && kind.shape() != Shape.LISTED) {
      for (Element container : Graph.topLevel(drawing.lifecycle())) {
        if (kind.shape() != Shape.NOTE && Creating.fits(kind, container)) {
          return container;
        }
      }
    }
    return Creating.fits(kind, drawing.lifecycle()) ? drawing.lifecycle() : null;
  }

  private Rectangle freePlace(Element container, Kind kind, Element behind) {
    Rectangle place = new Rectangle(0, 0, kind.shape().width, kind.shape().height);
    List<? extends Element> others =
        container == drawing.lifecycle()
            ? Graph.topLevel(drawing.lifecycle())
            : Graph.nodesIn(container);
    if (behind != null) {
      Rectangle before = drawing.boundsOf(behind);
      place.setLocation(Places.snap(before.right() + GAP), before.getCenter().y - place.height / 2);
    } else if (container == drawing.lifecycle()) {
      place.setLocation(kind.shape() == Shape.FRAME ? rightmost(others) : visible());
    } else {
      place.setLocation(Places.PADDING * 2, Places.HEADER + Places.PADDING);
    }
    while (isTaken(place, others)) {
      place.translate(0, kind.shape() == Shape.FRAME ? 0 : place.height + Places.PADDING);
      if (kind.shape() == Shape.FRAME) {
        place.translate(Places.PADDING, 0);
      }
    }
    return place;
  }

  private boolean isTaken(Rectangle place, List<? extends Element> others) {
    return others.stream()
        .anyMatch(other -> drawing.boundsOf(other).getExpanded(8, 8).intersects(place));
  }

  private Point rightmost(List<? extends Element> others) {
    int right = 0;
    int top = 40;
    for (Element other : others) {
      Rectangle bounds = drawing.boundsOf(other);
      if (bounds.right() > right) {
        right = bounds.right();
        top = bounds.y;
      }
    }
    return new Point(right + 40, top);
  }

  private Point visible() {
    FigureCanvas canvas = (FigureCanvas) editor.active().getControl();
    Point middle = canvas.getViewport().getClientArea().getCenter();
    ((GraphicalEditPart) editor.active().getContents())
        .getContentPane()
        .translateToRelative(middle);
    return middle;
  }

  /** Makes its command when it is executed, because an earlier one must have been made before. */
  private static final class LateCommand extends Command {
    private final java.util.function.Supplier<Command> maker;
    private Command made;

    LateCommand(java.util.function.Supplier<Command> maker) {
      this.maker = maker;
    }

    @Override
    public void execute() {
      made = maker.get();
      made.execute();
    }

    @Override
    public void undo() {
      made.undo();
    }

    @Override
    public void redo() {
      made.redo();
    }
  }
}
