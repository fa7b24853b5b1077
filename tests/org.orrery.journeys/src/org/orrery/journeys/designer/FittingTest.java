package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.RangeModel;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** The picture of a drawing fits its place. */
@ExtendWith(LogWatch.class)
class FittingTest {
  private static final int WIDE = 1_000;
  private static final int NARROW = 500;

  /**
   * Pixels by which a drawing may be wider for rounding, of which a step of the zoom makes more.
   */
  private static final int ROUNDED = 10;

  @Test
  void aWholeDrawingStaysWholeInAnotherSizeUntilOneZooms() {
    Draft draft = new Draft();
    draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 2_000, 300));
    Shell shell = new Shell(Ui.display(), SWT.NO_TRIM);
    try {
      shell.setLayout(new FillLayout());
      shell.setSize(WIDE, NARROW);
      LifecycleCanvas canvas = new LifecycleCanvas(shell, SWT.NONE);
      canvas.show(draft.lifecycle);
      shell.open();
      Ui.await("the whole", () -> isWhole(canvas));
      resize(shell, canvas, NARROW);
      Ui.await("the whole in less room", () -> isWhole(canvas));
      canvas.zoomIn();
      canvas.zoomIn();
      Ui.await("a part", () -> !isWhole(canvas));
      resize(shell, canvas, NARROW + 20);
      assertThat(isWhole(canvas)).as("as one has zoomed").isFalse();
    } finally {
      shell.dispose();
      draft.drawing.dispose();
    }
  }

  private static void resize(Shell shell, LifecycleCanvas canvas, int width) {
    shell.setSize(width, NARROW);
    Ui.await("another size", () -> canvas.getSize().x == width);
  }

  private static boolean isWhole(LifecycleCanvas canvas) {
    FigureCanvas seen = Desk.all(canvas, FigureCanvas.class).getFirst();
    RangeModel across = seen.getViewport().getHorizontalRangeModel();
    return across.getExtent() > 1
        && across.getMaximum() - across.getMinimum() <= across.getExtent() + ROUNDED;
  }
}
