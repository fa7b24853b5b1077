package org.orrery.journeys.screens;

import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.kinds.Drawer;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Shape;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;

/** A drawing with one element of each kind that the palette offers and that has a shape. */
final class AllKinds {
  private static final int COLUMNS = 3;
  private static final int ACROSS = 4;
  private static final int DEEP = 460;
  private static final int GAP = 24;
  private static final int CELL_WIDTH = 230;
  private static final int CELL_HEIGHT = 100;

  private final Lifecycle lifecycle = LifecycleFactory.eINSTANCE.createLifecycle();
  private final Drawing drawing;

  private AllKinds() {
    lifecycle.setId("shapes");
    lifecycle.setName("Every shape");
    drawing = new Drawing(lifecycle);
  }

  static Lifecycle drawing() {
    AllKinds all = new AllKinds();
    int column = 0;
    for (Drawer drawer : Drawer.values()) {
      if (drawer != Drawer.STAGES && Kinds.in(drawer).stream().anyMatch(AllKinds::isSeen)) {
        int x = GAP + column % ACROSS * (COLUMNS * CELL_WIDTH + 2 * GAP);
        all.fill(drawer, x, GAP + column / ACROSS * (DEEP + GAP));
        column++;
      }
    }
    all.drawing.dispose();
    return all.lifecycle;
  }

  private static boolean isSeen(Kind kind) {
    return kind.shape() != Shape.LISTED && kind.shape() != Shape.LINE;
  }

  private void fill(Drawer drawer, int x, int y) {
    Kind frame = Kinds.in(Drawer.STAGES).get(drawer.ordinal() % Kinds.in(Drawer.STAGES).size());
    Element stage = create(frame, lifecycle, new Rectangle(x, y, COLUMNS * CELL_WIDTH, DEEP));
    Element frameWithin = stage;
    int count = 0;
    for (Kind kind : Kinds.in(drawer)) {
      if (!isSeen(kind)) {
        continue;
      }
      Element container =
          Stream.of(stage, frameWithin, lifecycle)
              .filter(each -> Creating.fits(kind, each))
              .findFirst()
              .orElseThrow();
      int left = GAP + count % COLUMNS * CELL_WIDTH;
      int top = 60 + count / COLUMNS * CELL_HEIGHT;
      Rectangle place =
          new Rectangle(
              container == lifecycle ? x + left : left,
              container == lifecycle ? y + 2 * DEEP + top : top,
              kind.shape().width,
              kind.shape().height);
      Element created = create(kind, container, place);
      if (kind.shape() == Shape.FRAME) {
        frameWithin = created;
      } else {
        count++;
      }
    }
  }

  private Element create(Kind kind, Element container, Rectangle place) {
    Element element = Creating.element(kind);
    Creating.command(drawing, element, container, place).execute();
    return element;
  }
}
