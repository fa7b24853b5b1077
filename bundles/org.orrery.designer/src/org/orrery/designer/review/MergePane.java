package org.orrery.designer.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.ConflictList;
import org.orrery.designer.layout.FirstPlaces;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.compare.ElementChange;
import org.orrery.lifecycle.merge.Conflict;
import org.orrery.lifecycle.merge.Merge;
import org.orrery.lifecycle.merge.Side;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Labels;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.UiThread;

/**
 * The merge of three versions: what both sides changed, with a choice for each, and what would come
 * of it. Computed in the background from copies, anew after each choice and each edit of the open
 * drawing; choices for what is still a conflict stay. UI thread.
 */
final class MergePane extends Composite {
  /** Height in which list, explanation and buttons are seen, in points. */
  private static final int LEAST = 280;

  /** What the merge makes of the open drawing. */
  record Outcome(Lifecycle ours, Lifecycle result, List<ElementChange> changes) {}

  private final Map<Conflict, Side> choices = new LinkedHashMap<>();
  private final Consumer<Outcome> shown;
  private final Label told;
  private final Composite room;
  private final Button merge;
  private Earlier base;
  private Earlier theirs;
  private Lifecycle ours;
  private List<Conflict> conflicts = List.of();
  private Outcome outcome;
  private int asked;

  /**
   * @param shown called with what would come of it
   * @param apply called when it shall be done
   * @param leave called when it is given up
   */
  MergePane(Composite parent, Consumer<Outcome> shown, Consumer<Outcome> apply, Runnable leave) {
    super(parent, SWT.NONE);
    this.shown = shown;
    Skin.page(this);
    GridLayoutFactory.fillDefaults().margins(8, 6).numColumns(2).applyTo(this);
    told = Labels.wrapped(this, "", Fonts.BODY, ColorRole.TEXT);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, -1).applyTo(told);
    merge = new Button(this, SWT.PUSH);
    merge.setText(Messages.get("review.merge.apply"));
    merge.addListener(SWT.Selection, event -> apply.accept(outcome));
    Button give = new Button(this, SWT.PUSH);
    give.setText(Messages.get("review.merge.leave"));
    give.addListener(SWT.Selection, event -> leave.run());
    ScrolledComposite scroll = Skin.page(new ScrolledComposite(this, SWT.V_SCROLL));
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(scroll);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.setMinHeight(Letters.room(LEAST));
    room = Skin.page(new Composite(scroll, SWT.NONE));
    room.setLayout(new FillLayout());
    scroll.setContent(room);
  }

  /** Begins to merge; {@code copy} is a copy of the open drawing. */
  void begin(Earlier from, Earlier others, Lifecycle copy) {
    base = from;
    theirs = others;
    choices.clear();
    conflicts = List.of();
    list(List.of());
    follow(copy);
  }

  /** The open drawing is another now. */
  void follow(Lifecycle copy) {
    ours = copy;
    compute();
  }

  /** What both sides changed. */
  List<Conflict> conflicts() {
    return conflicts;
  }

  private void compute() {
    int question = ++asked;
    outcome = null;
    merge.setEnabled(false);
    Labels.set(told, Messages.get("merge.comparing"));
    Lifecycle mine = ours;
    Map<Conflict, Side> chosen = Map.copyOf(choices);
    IJobFunction work =
        monitor -> {
          try {
            Merge first = Merge.of(base.drawing(), mine, theirs.drawing(), Messages.locale());
            Map<Conflict, Side> still = new LinkedHashMap<>();
            first.conflicts().stream()
                .filter(Conflict::isChoice)
                .forEach(c -> still.put(c, chosen.getOrDefault(c, Side.OURS)));
            Lifecycle result = Merge.of(base.drawing(), mine, theirs.drawing(), still).result();
            FirstPlaces.complete(result);
            List<ElementChange> changes = Comparison.of(mine, result, Messages.locale()).elements();
            Outcome found = new Outcome(mine, result, changes);
            UiThread.post(this, () -> show(question, first.conflicts(), still, found));
          } catch (IllegalArgumentException e) {
            UiThread.post(this, () -> refused(question, e));
          }
          return Status.OK_STATUS;
        };
    Job.createSystem("merging", work).schedule();
  }

  private void show(
      int question, List<Conflict> found, Map<Conflict, Side> chosen, Outcome result) {
    if (question != asked) {
      return;
    }
    choices.clear();
    choices.putAll(chosen);
    outcome = result;
    if (!found.equals(conflicts)) {
      conflicts = found;
      list(found);
    }
    Labels.set(
        told,
        Messages.get(
            "review.merge.told",
            theirs.title(),
            base.title(),
            result.changes().size(),
            found.size()));
    merge.setEnabled(!result.changes().isEmpty());
    layout();
    shown.accept(result);
  }

  private void refused(int question, IllegalArgumentException cause) {
    if (question == asked) {
      Labels.set(told, String.valueOf(cause.getMessage()));
      layout();
    }
  }

  private void list(List<Conflict> found) {
    for (org.eclipse.swt.widgets.Control old : room.getChildren()) {
      old.dispose();
    }
    if (!found.isEmpty()) {
      new ConflictList(room, found, choices, this::compute);
      org.orrery.ui.Themes.style(room);
    }
    room.layout();
  }
}
