package org.orrery.designer.parts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeListener;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.widgets.Control;
import org.orrery.ui.Spoken;
import org.orrery.ui.UiThread;

/**
 * What flows to and from each part that a screen reader has asked for, as relations that it can
 * follow to the other part. They follow the lines of the drawing, after each edit. UI thread.
 */
final class SpokenRelations {
  private final Control canvas;
  private final Function<EditPart, Accessible> heard;
  private final Map<EditPart, Set<Relation>> told = new HashMap<>();
  private final Set<EditPart> changed = new HashSet<>();
  private final NodeListener lines = new Lines();

  /** That a part is related in a way of {@link ACC} to another. */
  private record Relation(int how, Accessible to) {}

  /**
   * @param heard what stands for a part before a reader
   */
  SpokenRelations(Control canvas, Function<EditPart, Accessible> heard) {
    this.canvas = canvas;
    this.heard = heard;
    Spoken.relations();
  }

  /** Tells the relations of a part, now and as they change. */
  void tell(EditPart part) {
    if (!told.containsKey(part)) {
      told.put(part, new HashSet<>());
      ((GraphicalEditPart) part).addNodeListener(lines);
      makeKnown(heard.apply(part));
      relate(part);
    }
  }

  /**
   * SWT on GTK passes on what is added to a part that the system knows, and makes it known when it
   * is the other end of a relation.
   */
  private void makeKnown(Accessible part) {
    Accessible ground = canvas.getAccessible();
    ground.addRelation(ACC.RELATION_EMBEDS, part);
    ground.removeRelation(ACC.RELATION_EMBEDS, part);
  }

  /** Tells what edits have changed, and forgets what is not drawn any more. */
  void update() {
    changed.forEach(this::relate);
    changed.clear();
    told.keySet().removeIf(part -> !part.isActive());
  }

  private void relate(EditPart part) {
    Set<Relation> before = told.get(part);
    if (before == null || !part.isActive()) {
      return;
    }
    Set<Relation> now = new LinkedHashSet<>();
    SpokenWays.to(part).forEach(to -> now.add(relation(ACC.RELATION_FLOWS_TO, to)));
    SpokenWays.from(part).forEach(from -> now.add(relation(ACC.RELATION_FLOWS_FROM, from)));
    Accessible spoken = heard.apply(part);
    for (Relation gone : before) {
      if (!now.contains(gone)) {
        spoken.removeRelation(gone.how(), gone.to());
      }
    }
    for (Relation come : now) {
      if (!before.contains(come)) {
        spoken.addRelation(come.how(), come.to());
      }
    }
    told.put(part, now);
  }

  private Relation relation(int how, EditPart to) {
    return new Relation(how, heard.apply(to));
  }

  private void change(ConnectionEditPart line) {
    if (changed.isEmpty()) {
      UiThread.post(canvas, this::update);
    }
    changed.add(line);
    changed.add(line.getSource());
    changed.add(line.getTarget());
  }

  /** Lines that come to a node or go from it. */
  private final class Lines implements NodeListener {
    @Override
    public void sourceConnectionAdded(ConnectionEditPart line, int index) {
      change(line);
    }

    @Override
    public void targetConnectionAdded(ConnectionEditPart line, int index) {
      change(line);
    }

    @Override
    public void removingSourceConnection(ConnectionEditPart line, int index) {
      change(line);
    }

    @Override
    public void removingTargetConnection(ConnectionEditPart line, int index) {
      change(line);
    }
  }
}
