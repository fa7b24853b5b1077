package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.sample.LifecycleGenerator;

/**
 * The picture of a drawing is kept: what changes is painted anew, and what is scrolled is moved.
 */
@ExtendWith(LogWatch.class)
class KeptPictureTest {
  private static final int STEP = 8;
  private static final int ELEMENTS = 100;
  private static final int EDITS = 60;
  private static final long SEED = 4;

  /**
   * Smooth edges of a line that is painted in pieces differ by a few of 255; others by far more.
   */
  private static final int LEAST_SEEN = 25;

  /** Lines that lie on each other, painted in pieces, differ more; what is not painted most. */
  private static final int LEAST_STALE = 128;

  private DesignerPage page;
  private FigureCanvas canvas;
  private ZoomManager zoom;

  @BeforeEach
  void open() throws Exception {
    show(NearAndFarTest.open("kept"));
    zoom.setZoom(3);
    canvas.getViewport().setViewLocation(0, 0);
    Ui.settle();
  }

  private void show(DesignerPage now) {
    page = now;
    canvas = (FigureCanvas) page.canvas();
    zoom = (ZoomManager) page.editor().getAdapter(ZoomManager.class);
  }

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void whateverHappensItIsWhatPaintingAllShows() {
    byte[] before = compare("from near");
    List<Runnable> acts =
        List.of(
            () -> move(canvas.getHorizontalBar(), 150),
            () -> move(canvas.getVerticalBar(), 90),
            () -> {
              move(canvas.getVerticalBar(), 40);
              page.named("Judge it").setName("Judge it twice");
              move(canvas.getHorizontalBar(), 60);
            },
            () -> page.editor().select(List.of(page.named("Approve it"))),
            () -> canvas.getViewport().setViewLocation(10, 10),
            () -> zoom.setZoomAsText(ZoomManager.FIT_ALL),
            () -> Ui.page().toggleZoom(Ui.page().getReference(page.editor())),
            () -> page.named("Approve it").setName("Approve or not"),
            () -> zoom.setZoom(2));
    for (int i = 0; i < acts.size(); i++) {
      acts.get(i).run();
      byte[] now = compare("after act " + i);
      assertThat(isOther(now, before)).as("act %d is seen", i).isTrue();
      before = now;
    }
  }

  @Test
  void whateverIsEditedItIsWhatPaintingAllShows() throws Exception {
    close();
    byte[] content = LifecycleFiles.toBytes(LifecycleGenerator.generate(ELEMENTS, 1));
    show(DesignerPage.open("kept-edited", content));
    CommandStack commands = page.editor().commands();
    RandomHand hand = new RandomHand(page.editor().drawing(), SEED);
    byte[] before = compare("opened", LEAST_STALE);
    int seen = 0;
    for (int i = 0; i < EDITS; i++) {
      page.editor().execute(hand.next());
      byte[] now = compare(i + " " + commands.getUndoCommand().getLabel(), LEAST_STALE);
      seen += isOther(now, before) ? 1 : 0;
      before = now;
    }
    while (commands.canUndo()) {
      String edit = commands.getUndoCommand().getLabel();
      commands.undo();
      compare("taken back: " + edit, LEAST_STALE);
    }
    assertThat(seen).as("edits that are seen").isGreaterThan(EDITS / 8);
  }

  @Test
  void whatIsShownAgainOrMovedIsNotPainted() {
    Counted counted = counted();
    int before = counted.painted;

    frame(canvas -> canvas.redraw());
    assertThat(counted.painted).as("shown again").isEqualTo(before);
    frame(canvas -> move(canvas.getHorizontalBar(), STEP));
    frame(canvas -> move(canvas.getVerticalBar(), STEP));
    assertThat(counted.painted).as("moved").isEqualTo(before);

    canvas.getLightweightSystem().getUpdateManager().performUpdate();
    counted.repaint();
    frame(canvas -> canvas.getLightweightSystem().getUpdateManager().performUpdate());
    assertThat(counted.painted).as("changed").isEqualTo(before + 1);
  }

  @Test
  void whatChangesIsPaintedBeforeItsFrame() {
    Counted counted = counted();
    int before = counted.painted;
    int[] then = new int[1];

    counted.repaint();
    canvas.getLightweightSystem().getUpdateManager().performUpdate();
    Ui.display().asyncExec(() -> then[0] = counted.painted);
    Ui.await("what was posted has run", () -> then[0] > 0);

    assertThat(then[0]).isEqualTo(before + 1);
  }

  /** A figure on the drawing, which is painted by now. */
  private Counted counted() {
    LayerManager layers = (LayerManager) page.editor().viewer().getRootEditPart();
    IFigure layer = layers.getLayer(LayerConstants.FEEDBACK_LAYER);
    Counted counted = new Counted();
    Rectangle place = new Rectangle(100, 100, 50, 50);
    layer.translateToRelative(place);
    counted.setBounds(place);
    layer.add(counted);
    Ui.await("it is painted", () -> counted.painted > 0);
    Ui.settle();
    return counted;
  }

  /** The picture that is kept; fails when it is another one than all figures paint. */
  private byte[] compare(String when) {
    return compare(when, LEAST_SEEN);
  }

  private byte[] compare(String when, int least) {
    Ui.settle();
    byte[] kept = painted(gc -> canvas.getLightweightSystem().paint(gc));
    byte[] all =
        painted(
            gc -> {
              gc.setBackground(canvas.getBackground());
              gc.setForeground(canvas.getForeground());
              gc.setFont(canvas.getFont());
              SWTGraphics graphics = new SWTGraphics(gc);
              canvas.getLightweightSystem().getRootFigure().paint(graphics);
              graphics.dispose();
            });
    assertThat(difference(kept, all)).as(when).isLessThan(least);
    return kept;
  }

  private static boolean isOther(byte[] one, byte[] other) {
    return one.length != other.length || difference(one, other) >= LEAST_SEEN;
  }

  /** The most by which a part of a pixel differs. */
  private static int difference(byte[] one, byte[] other) {
    assertThat(one).hasSameSizeAs(other);
    return IntStream.range(0, one.length)
        .map(i -> Math.abs((one[i] & 0xff) - (other[i] & 0xff)))
        .max()
        .orElseThrow();
  }

  private byte[] painted(Consumer<GC> painter) {
    Point size = canvas.getSize();
    Image image = new Image(canvas.getDisplay(), size.x, size.y);
    GC gc = new GC(image);
    try {
      painter.accept(gc);
      return image.getImageData().data;
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  /** Lets an act be shown by the display. */
  private void frame(Consumer<FigureCanvas> act) {
    boolean[] isShown = new boolean[1];
    Listener shown = event -> isShown[0] = true;
    canvas.addListener(SWT.Paint, shown);
    act.accept(canvas);
    Ui.await("a frame", () -> isShown[0]);
    canvas.removeListener(SWT.Paint, shown);
    Ui.settle();
  }

  private static void move(ScrollBar bar, int by) {
    bar.setSelection(bar.getSelection() + by);
    bar.notifyListeners(SWT.Selection, new Event());
  }

  private static final class Counted extends Figure {
    private int painted;

    @Override
    protected void paintFigure(Graphics g) {
      painted++;
    }
  }
}
