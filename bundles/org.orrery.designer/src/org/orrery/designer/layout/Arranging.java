package org.orrery.designer.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.editor.StatusWords;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.layout.LayeredLayout;
import org.orrery.layout.Manner;
import org.orrery.layout.PartLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.model.Elements;
import org.orrery.ui.UiThread;

/**
 * Finds good places in the background and applies them as one command: for everything, for stages,
 * or for what is selected. UI thread.
 */
public final class Arranging {
  /** How it was last asked for; the next time begins with it. */
  private static Manner last = Manner.USUAL;

  private Arranging() {}

  /** Arranges the whole drawing as it was last asked for. */
  public static void start(LifecycleEditor editor) {
    Manner manner = last;
    start(
        editor,
        manner.fewMoves()
            ? copy -> PartLayout.arrange(copy, Set.copyOf(Elements.all(copy)), manner)
            : copy -> LayeredLayout.arrange(copy, manner));
  }

  /** Asks what is to be arranged and how, and does so. */
  public static void ask(LifecycleEditor editor) {
    List<Element> selected =
        editor.selected().stream().filter(e -> Graph.isNode(e) || Graph.isFrame(e)).toList();
    ArrangeDialog.Choice choice =
        ArrangeDialog.ask(editor.getSite().getShell(), last, !selected.isEmpty());
    if (choice == null) {
      return;
    }
    last = choice.manner();
    if (choice.reach() == ArrangeDialog.Reach.WHOLE) {
      start(editor);
      return;
    }
    Set<String> part = new LinkedHashSet<>();
    for (Element element : selected) {
      boolean whole = choice.reach() == ArrangeDialog.Reach.STAGES && Graph.isNode(element);
      part.add((whole ? (Element) element.eContainer() : element).getId());
    }
    start(editor, copy -> PartLayout.arrange(copy, named(copy, part), choice.manner()));
  }

  private static Set<Element> named(Lifecycle lifecycle, Set<String> ids) {
    Set<Element> named = new LinkedHashSet<>(Elements.all(lifecycle));
    named.removeIf(element -> !ids.contains(element.getId()));
    return named;
  }

  /** Does nothing when the drawing was changed or closed meanwhile. */
  private static void start(LifecycleEditor editor, Consumer<Lifecycle> places) {
    Drawing drawing = editor.drawing();
    Lifecycle copy = EcoreUtil.copy(drawing.lifecycle());
    Object[] changed = new Object[1];
    Runnable stop = drawing.listen(change -> changed[0] = change);
    Job.create(
            Messages.get("edit.layout"),
            (IJobFunction)
                monitor -> {
                  Arrangement found = null;
                  try {
                    places.accept(copy);
                    found = Arrangement.of(copy);
                  } catch (RuntimeException e) {
                    ILog.of(Arranging.class).error("The drawing could not be arranged", e);
                  }
                  Arrangement arrangement = found;
                  if (editor.viewer() != null) {
                    UiThread.post(
                        editor.viewer().getControl(),
                        () -> {
                          stop.run();
                          if (arrangement != null && changed[0] == null) {
                            show(editor, drawing, arrangement);
                          }
                        });
                  }
                  return Status.OK_STATUS;
                })
        .schedule();
  }

  private static void show(LifecycleEditor editor, Drawing drawing, Arrangement arrangement) {
    Command command = arrangement.command(drawing);
    if (!command.canExecute()) {
      StatusWords.say(editor, Messages.get("arrange.nothing"));
      return;
    }
    Gliding.show(
        editor.viewer(),
        arrangement.shapes().size() + arrangement.courses().size(),
        () -> editor.execute(command));
  }
}
