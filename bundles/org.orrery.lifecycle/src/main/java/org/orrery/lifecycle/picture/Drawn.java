package org.orrery.lifecycle.picture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Part;
import org.orrery.lifecycle.snapshot.Snapshot;

/**
 * What a drawing says about places, by the keys of its elements.
 *
 * @param stages nodes of each stage, in their order
 * @param kinds kinds of the nodes
 * @param names names of the nodes, or their ids where they have none
 * @param notes what each is about
 * @param ends of lines that have both
 * @param boxes of stages and notes in the picture, of nodes in their stage; no size where none is
 *     drawn
 */
record Drawn(
    Map<String, List<String>> stages,
    Map<String, EClass> kinds,
    Map<String, String> names,
    Map<String, List<String>> notes,
    Map<String, Box> boxes,
    Map<String, List<Spot>> bends,
    Map<String, Ends> ends) {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  private static final int FARTHEST = 100_000;

  /** The nodes that a line joins. */
  record Ends(String source, String target) {}

  private Drawn() {
    this(
        new LinkedHashMap<>(),
        new HashMap<>(),
        new HashMap<>(),
        new LinkedHashMap<>(),
        new HashMap<>(),
        new HashMap<>(),
        new HashMap<>());
  }

  static Drawn of(Snapshot drawing) {
    Drawn drawn = new Drawn();
    for (Item item : drawing.all()) {
      if (item.type() == LANGUAGE.getShapeLayout()) {
        drawn.boxes.put(item.text(LANGUAGE.getShapeLayout_Element()), box(item));
      } else if (item.type() == LANGUAGE.getEdgeLayout()) {
        drawn.bends.put(item.text(LANGUAGE.getEdgeLayout_Transition()), spots(item));
      } else if (item.type() == LANGUAGE.getTransition()) {
        drawn.join(
            item.key(),
            item.text(LANGUAGE.getTransition_Source()),
            item.text(LANGUAGE.getTransition_Target()));
      }
    }
    for (String stage : children(drawing.root(), LANGUAGE.getLifecycle_Stages())) {
      List<String> nodes = children(drawing.get(stage), LANGUAGE.getStage_Nodes());
      drawn.stages.put(stage, nodes);
      nodes.forEach(node -> drawn.kinds.put(node, drawing.get(node).type()));
      nodes.forEach(node -> drawn.names.put(node, name(drawing.get(node), node)));
    }
    for (String note : children(drawing.root(), LANGUAGE.getLifecycle_Notes())) {
      drawn.notes.put(note, drawing.get(note).list(LANGUAGE.getNote_About()));
    }
    return drawn;
  }

  static Drawn of(Lifecycle drawing) {
    Drawn drawn = new Drawn();
    Layout layout = drawing.getLayout();
    if (layout != null) {
      for (ShapeLayout shape : layout.getShapes()) {
        if (shape.getElement() != null) {
          Spot at = new Spot(kept(shape.getX()), kept(shape.getY()));
          drawn.boxes.put(
              shape.getElement().getId(),
              new Box(at.x(), at.y(), kept(shape.getWidth()), kept(shape.getHeight())));
        }
      }
      for (EdgeLayout edge : layout.getEdges()) {
        if (edge.getTransition() != null) {
          drawn.bends.put(
              edge.getTransition().getId(),
              edge.getBendpoints().stream()
                  .map(bend -> new Spot(kept(bend.getX()), kept(bend.getY())))
                  .toList());
        }
      }
    }
    for (Stage stage : drawing.getStages()) {
      drawn.stages.put(stage.getId(), stage.getNodes().stream().map(Node::getId).toList());
      stage.getNodes().forEach(node -> drawn.kinds.put(node.getId(), node.eClass()));
      stage.getNodes().forEach(node -> drawn.names.put(node.getId(), Elements.label(node)));
    }
    for (Transition line : drawing.getTransitions()) {
      if (line.getSource() != null && line.getTarget() != null) {
        drawn.join(line.getId(), line.getSource().getId(), line.getTarget().getId());
      }
    }
    for (Note note : drawing.getNotes()) {
      drawn.notes.put(note.getId(), note.getAbout().stream().map(Element::getId).toList());
    }
    return drawn;
  }

  private static String name(Item node, String otherwise) {
    String name = node.text(LANGUAGE.getElement_Name());
    return name == null || name.isBlank() ? otherwise : name;
  }

  private void join(String line, String source, String target) {
    if (source != null && target != null) {
      ends.put(line, new Ends(source, target));
    }
  }

  private static List<String> children(Item item, EReference slot) {
    return item.children().getOrDefault(slot, List.of());
  }

  private static Box box(Item shape) {
    return new Box(
        number(shape.text(LANGUAGE.getShapeLayout_X())),
        number(shape.text(LANGUAGE.getShapeLayout_Y())),
        number(shape.text(LANGUAGE.getShapeLayout_Width())),
        number(shape.text(LANGUAGE.getShapeLayout_Height())));
  }

  private static List<Spot> spots(Item edge) {
    return edge.<Part>list(LANGUAGE.getEdgeLayout_Bendpoints()).stream()
        .map(
            p -> new Spot(value(p, LANGUAGE.getBendpoint_X()), value(p, LANGUAGE.getBendpoint_Y())))
        .toList();
  }

  private static int value(Part part, EAttribute feature) {
    return number((String) part.values().get(feature));
  }

  private static int number(String text) {
    return text == null ? 0 : kept(Long.parseLong(text));
  }

  /** Kept within what a viewer can show. */
  private static int kept(long number) {
    return Math.clamp(number, -FARTHEST, FARTHEST);
  }
}
