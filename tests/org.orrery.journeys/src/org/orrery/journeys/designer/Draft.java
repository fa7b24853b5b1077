package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.format.LifecycleFiles;

/** A drawing without a screen, on which commands are tried: done, taken back and done again. */
final class Draft {
  final Lifecycle lifecycle = LifecycleFactory.eINSTANCE.createLifecycle();
  final Drawing drawing;

  Draft() {
    lifecycle.setId("draft");
    drawing = new Drawing(lifecycle);
  }

  Element create(String kind, Element container, Rectangle place) {
    Element element = Creating.element(Kinds.byKey(kind));
    Creating.command(drawing, element, container, place).execute();
    return element;
  }

  /** A step of usual size. */
  Element step(String kind, Element container, int x, int y) {
    return create(kind, container, new Rectangle(x, y, 164, 52));
  }

  Transition join(Element from, Element to) {
    Connecting.join(drawing, from, to, TransitionKind.NORMAL).execute();
    return lifecycle.getTransitions().getLast();
  }

  void check(Command command) {
    check(lifecycle, command);
  }

  /** Does a command, takes it back and does it again; each time the model is the very same. */
  static void check(Lifecycle lifecycle, Command command) {
    String before = text(lifecycle);
    assertThat(command.canExecute()).as(command.getLabel()).isTrue();
    command.execute();
    String after = text(lifecycle);
    assertThat(after).as(command.getLabel()).isNotEqualTo(before);
    command.undo();
    assertThat(text(lifecycle)).as("undo of " + command.getLabel()).isEqualTo(before);
    command.redo();
    assertThat(text(lifecycle)).as("redo of " + command.getLabel()).isEqualTo(after);
  }

  String text() {
    return text(lifecycle);
  }

  static String text(Lifecycle lifecycle) {
    return new String(LifecycleFiles.toBytes(lifecycle), StandardCharsets.UTF_8);
  }
}
