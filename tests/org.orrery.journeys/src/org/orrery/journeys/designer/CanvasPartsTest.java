package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.Annotations;
import org.orrery.designer.kinds.Names;
import org.orrery.journeys.LogWatch;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.sample.LifecycleGenerator;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Severity;

/** What the parts of a drawing say of themselves, and that they rest when nothing moves them. */
@ExtendWith(LogWatch.class)
class CanvasPartsTest {
  private static final int LONGEST_LINE = 80;

  @Test
  void tellAScreenReaderNameKindAndProblems() throws Exception {
    DesignerPage page = DesignerPage.openSmall("spoken");
    Transition line = page.lifecycle().getTransitions().get(0);
    Element train = line.getTarget();
    String message = "nobody looks at what comes out of it ".repeat(6).strip();
    page.editor()
        .annotations()
        .problems(
            List.of(
                new Annotations.Problem(
                    "test",
                    "",
                    Severity.ERROR,
                    train.getId(),
                    new Annotations.Bearer(Names.of(train), "Train", ""),
                    message,
                    "Add a look.",
                    List.of(),
                    Counterexample.NONE,
                    List.of(),
                    Map.of(),
                    "")));

    assertThat(name(page, train)).contains(Names.of(train)).endsWith("Train");
    assertThat(name(page, line))
        .contains(Names.of(line.getSource()) + " \u2192 " + Names.of(train));
    assertThat(name(page, page.lifecycle())).contains("spoken");
    assertThat(description(page, train)).contains(message, "Add a look.");
    assertThat(description(page, line)).isEmpty();

    String hint = ((Label) part(page, train).getFigure().getToolTip()).getText();
    assertThat(hint.lines()).hasSizeGreaterThan(3).allMatch(l -> l.length() <= LONGEST_LINE);
    assertThat(hint.replace('\n', ' ')).contains(message);
    page.close();
  }

  @Test
  void stayWhereTheyAreWhenADrawingWithScrollBarsIsLaidOut() throws Exception {
    DesignerPage page =
        DesignerPage.open("resting", LifecycleFiles.toBytes(LifecycleGenerator.generate(300, 1)));
    Viewport viewport = ((FigureCanvas) page.canvas()).getViewport();
    page.editor().viewer().flush();
    assertThat(((FigureCanvas) page.canvas()).getHorizontalBar().isVisible()).isTrue();
    AtomicInteger moves = new AtomicInteger();
    viewport.addFigureListener(figure -> moves.incrementAndGet());
    viewport.revalidate();
    page.editor().viewer().flush();
    assertThat(moves).hasValue(0);
    page.close();
  }

  private static String name(DesignerPage page, Element element) {
    AccessibleEvent event = new AccessibleEvent(element);
    spoken(page, element).getName(event);
    return event.result;
  }

  private static String description(DesignerPage page, Element element) {
    AccessibleEvent event = new AccessibleEvent(element);
    spoken(page, element).getDescription(event);
    return event.result;
  }

  private static AccessibleEditPart spoken(DesignerPage page, Element element) {
    return (AccessibleEditPart) part(page, element).getAdapter(AccessibleEditPart.class);
  }

  private static GraphicalEditPart part(DesignerPage page, Element element) {
    return (GraphicalEditPart) page.editor().viewer().getEditPartRegistry().get(element);
  }
}
