package org.orrery.designer.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/**
 * What a screen reader hears of a drawing: stages with their steps in them, then the lines, each
 * with a role and how it relates to others; a line's name tells what it joins. GEF itself tells one
 * level, without roles. Parts are made when a reader asks. UI thread.
 */
final class SpokenDrawing {
  private final GraphicalViewer viewer;
  private final Accessible ground;
  private final Map<EditPart, Accessible> parts = new HashMap<>();
  private final SpokenRelations relations;

  SpokenDrawing(GraphicalViewer viewer) {
    this.viewer = viewer;
    ground = viewer.getControl().getAccessible();
    relations = new SpokenRelations(viewer.getControl(), this::of);
    ground.addAccessibleControlListener(
        new AccessibleControlAdapter() {
          @Override
          public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_CANVAS;
          }

          @Override
          public void getChildCount(AccessibleControlEvent event) {
            event.detail = top().size();
          }

          @Override
          public void getChildren(AccessibleControlEvent event) {
            event.children = spoken(top());
          }
        });
    viewer.addSelectionChangedListener(event -> focus());
  }

  /** Tells a reader that follows the focus what is selected. */
  private void focus() {
    Accessible part = parts.get(viewer.getFocusEditPart());
    if (part != null && viewer.getControl().isFocusControl()) {
      part.setFocus(ACC.CHILDID_SELF);
    }
  }

  /** Selects a part, which tells a reader that it has the focus. */
  private void go(EditPart part) {
    of(part);
    viewer.getControl().forceFocus();
    viewer.select(part);
    viewer.reveal(part);
  }

  private List<EditPart> top() {
    EditPart drawing = viewer.getContents();
    if (drawing == null) {
      return List.of();
    }
    forgetWhatIsGone();
    List<EditPart> all = new ArrayList<>(inside(drawing));
    all.addAll(lines());
    return all;
  }

  private void forgetWhatIsGone() {
    relations.update();
    parts
        .entrySet()
        .removeIf(
            each -> {
              boolean isGone = !each.getKey().isActive();
              if (isGone) {
                each.getValue().dispose();
              }
              return isGone;
            });
  }

  private List<EditPart> lines() {
    List<EditPart> lines = new ArrayList<>();
    for (Object part : viewer.getEditPartRegistry().values()) {
      if (part instanceof LinePart line && line.isActive()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static List<EditPart> inside(EditPart part) {
    List<EditPart> inside = new ArrayList<>();
    for (Object child : part.getChildren()) {
      if (child instanceof ElementPart) {
        inside.add((EditPart) child);
      }
    }
    return inside;
  }

  private Object[] spoken(List<EditPart> wanted) {
    Object[] spoken = wanted.stream().map(this::of).toArray();
    wanted.forEach(relations::tell);
    return spoken;
  }

  private Accessible of(EditPart part) {
    Accessible known = parts.get(part);
    if (known == null) {
      boolean isAtTop = part instanceof LinePart || part.getParent() == viewer.getContents();
      known = new Accessible(isAtTop ? ground : of(part.getParent()));
      parts.put(part, known);
      known.addAccessibleListener(new Words(told(part)));
      known.addAccessibleControlListener(new Place(part, told(part)));
      SpokenWays.tell(known, part, this::go);
    }
    return known;
  }

  private static AccessibleEditPart told(EditPart part) {
    return (AccessibleEditPart) ((GraphicalEditPart) part).getAdapter(AccessibleEditPart.class);
  }

  /** Name and description of a part. */
  private static final class Words extends AccessibleAdapter {
    private final AccessibleEditPart told;

    Words(AccessibleEditPart told) {
      this.told = told;
    }

    @Override
    public void getName(AccessibleEvent event) {
      told.getName(event);
    }

    @Override
    public void getDescription(AccessibleEvent event) {
      told.getDescription(event);
    }
  }

  /** Role, place, state and inside of a part. */
  private final class Place extends AccessibleControlAdapter {
    private final EditPart part;
    private final AccessibleEditPart told;

    Place(EditPart part, AccessibleEditPart told) {
      this.part = part;
      this.told = told;
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
      boolean isLine = part instanceof LinePart;
      int ofNode = part instanceof FramePart ? ACC.ROLE_GROUP : ACC.ROLE_LISTITEM;
      event.detail = isLine ? ACC.ROLE_GRAPHIC : ofNode;
    }

    @Override
    public void getLocation(AccessibleControlEvent event) {
      told.getLocation(event);
    }

    @Override
    public void getState(AccessibleControlEvent event) {
      told.getState(event);
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
      event.detail = inside(part).size();
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
      event.children = spoken(inside(part));
    }
  }
}
