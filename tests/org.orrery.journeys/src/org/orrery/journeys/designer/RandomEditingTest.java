package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.handles.HandleBounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.model.Graph;
import org.orrery.designer.parts.ElementPart;
import org.orrery.designer.parts.LifecyclePart;
import org.orrery.designer.parts.LinePart;
import org.orrery.designer.parts.NodePart;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;

/**
 * Ten thousand edits without a plan, some taken back at once: figures always stand for the model
 * and where it says, the drawing can always be read again, and all is taken back to the start.
 */
@ExtendWith(LogWatch.class)
class RandomEditingTest {
  private static final int EDITS = Integer.getInteger("orrery.random-edits", 10_000);
  private static final long SEED = Long.getLong("orrery.random-seed", 20_261_126);
  private static final int EACH = 25;

  private final List<String> labels = new ArrayList<>();
  private DesignerPage page;
  private CommandStack commands;

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void figuresFollowTheModelAndAllIsTakenBack() throws Exception {
    page = DesignerPage.openSmall("random-editing");
    commands = page.editor().commands();
    String start = page.text();
    RandomHand hand = new RandomHand(page.editor().drawing(), SEED);
    for (int done = 1; done <= EDITS; done++) {
      edit(hand);
      regret(hand.regret());
      if (done % EACH == 0) {
        Ui.settle();
        figuresAgree(done);
      }
    }
    String end = page.text();
    assertThat(
            LifecycleFiles.toBytes(
                LifecycleFiles.load(new ByteArrayInputStream(bytes(end)), "end")))
        .as("read again")
        .isEqualTo(bytes(end));

    int undone = 0;
    while (commands.canUndo()) {
      commands.undo();
      undone++;
    }
    assertThat(page.text()).as("all %d edits taken back", undone).isEqualTo(start);
    Ui.settle();
    figuresAgree(undone);
    while (commands.canRedo()) {
      commands.redo();
    }
    assertThat(page.text()).as("all done again").isEqualTo(end);
    Ui.settle();
    figuresAgree(undone);
  }

  private void edit(RandomHand hand) {
    Command edit = hand.next();
    labels.add(edit.getLabel());
    page.editor().execute(edit);
  }

  /** Takes edits back and does some of them again; the drawing is then as it was in between. */
  private void regret(int count) {
    String before = count == 0 ? null : page.text();
    int back = 0;
    while (back < count && commands.canUndo()) {
      commands.undo();
      back++;
    }
    for (int again = 0; again < back; again++) {
      commands.redo();
    }
    if (before != null) {
      assertThat(page.text()).as("undo and redo after " + recent()).isEqualTo(before);
    }
  }

  private void figuresAgree(int done) {
    page.editor().viewer().flush();
    Set<Element> seen = new HashSet<>();
    for (Object value : page.editor().viewer().getEditPartRegistry().values()) {
      if (value instanceof ElementPart part) {
        seen.add(part.element());
        if (part instanceof NodePart node) {
          placed(node, done);
        } else if (part instanceof LinePart line) {
          joined(line, done);
        }
      }
    }
    assertThat(seen).as("figures after %d edits, %s", done, recent()).isEqualTo(drawn());
  }

  /** What a figure stands for. */
  private Set<Element> drawn() {
    Set<Element> drawn = new HashSet<>();
    drawn.add(page.lifecycle());
    for (Element top : Graph.topLevel(page.lifecycle())) {
      drawn.add(top);
      drawn.addAll(Graph.nodesIn(top));
    }
    for (Element node : List.copyOf(drawn)) {
      Graph.leaving(node).stream()
          .filter(line -> drawn.contains(Graph.targetOf(line)))
          .forEach(drawn::add);
    }
    return drawn;
  }

  private void placed(NodePart part, int done) {
    Element element = part.element();
    if (page.editor().drawing().isCollapsed(element) || !part.getFigure().isVisible()) {
      return;
    }
    Rectangle shape = ((HandleBounds) part.getFigure()).getHandleBounds();
    Rectangle wanted = page.editor().drawing().boundsOf(element).getCopy();
    if (!(part.getParent() instanceof LifecyclePart)) {
      GraphicalEditPart home = (GraphicalEditPart) part.getParent();
      wanted.translate(home.getContentPane().getClientArea().getLocation());
    }
    assertThat(shape)
        .as("place of %s after %d edits, %s", element.getId(), done, recent())
        .isEqualTo(wanted);
  }

  private void joined(LinePart part, int done) {
    ConnectionEditPart line = part;
    assertThat(List.of(model(line.getSource()), model(line.getTarget())))
        .as("ends of %s after %d edits, %s", part.element().getId(), done, recent())
        .isEqualTo(List.of(Graph.sourceOf(part.element()), Graph.targetOf(part.element())));
    EdgeLayout layout =
        part.element() instanceof Transition transition
            ? page.editor().drawing().edgeOf(transition)
            : null;
    List<?> shown = (List<?>) ((Connection) part.getFigure()).getRoutingConstraint();
    if (shown != null && !shown.isEmpty()) {
      assertThat(shown.stream().map(bend -> (Point) (AbsoluteBendpoint) bend).toList())
          .as("bends of %s after %d edits, %s", part.element().getId(), done, recent())
          .isEqualTo(
              Objects.requireNonNull(layout).getBendpoints().stream()
                  .map(bend -> (Point) new AbsoluteBendpoint(bend.getX(), bend.getY()))
                  .toList());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Object model(EditPart end) {
    return end == null ? "nothing" : end.getModel();
  }

  /** The newest edits, for whoever looks for the one that went wrong. */
  private List<String> recent() {
    return labels.subList(Math.max(0, labels.size() - EACH), labels.size());
  }
}
