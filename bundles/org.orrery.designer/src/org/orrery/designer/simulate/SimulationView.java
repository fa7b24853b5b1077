package org.orrery.designer.simulate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.EditorFollower;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.format.Comments;
import org.orrery.simulation.ResultText;
import org.orrery.simulation.Variant;
import org.orrery.ui.Images;
import org.orrery.ui.Scrolled;
import org.orrery.ui.Skin;
import org.orrery.ui.Tabs;
import org.orrery.ui.UiThread;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.Failure;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.text.ClipText;

/**
 * The open drawing simulated: its figures, what would be if, and one replication that is played on
 * it. Each drawing keeps its own answer while it is open; a drawing that is not as it was then says
 * so. UI thread.
 */
public final class SimulationView extends ViewPart {
  public static final String ID = "org.orrery.designer.simulation";

  /** An answer and whether it is one about the drawing as it is now. */
  private static final class Kept {
    private final Simulated answer;
    private final Annotations annotations;
    private final Moment asked;
    private final Runnable stopListening;
    private boolean isOld;

    Kept(LifecycleEditor editor, Simulated answer, Moment asked, Runnable changed) {
      this.answer = answer;
      this.asked = asked;
      annotations = editor.annotations();
      isOld = !asked.isNow();
      CommandStackListener listener = event -> look(changed);
      asked.commands().addCommandStackListener(listener);
      stopListening = () -> asked.commands().removeCommandStackListener(listener);
    }

    private void look(Runnable changed) {
      if (isOld == asked.isNow()) {
        isOld = !isOld;
        changed.run();
      }
    }
  }

  /** When a drawing was asked about: {@code last} was done last then, null when nothing was. */
  private record Moment(CommandStack commands, Command last) {
    static Moment of(CommandStack commands) {
      return new Moment(commands, commands.getUndoCommand());
    }

    /** Whether nothing was done since, or all of it taken back. */
    boolean isNow() {
      return commands.getUndoCommand() == last;
    }
  }

  private final Map<Drawing, Kept> kept = new WeakHashMap<>();
  private EditorFollower follower;
  private final Action report = action(this::report);
  private SimulationBar bar;
  private StatePane pane;
  private ResultPane result;
  private WhatIfPane whatIf;
  private PlayPane play;
  private SimulationJob job;
  private Simulated shown;

  /** The drawing that the view is about; null while none is open. */
  private Drawing seen;

  @Override
  public void createPartControl(Composite parent) {
    Composite page = Skin.page(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
    bar = new SimulationBar(page, this::runOrCancel, this::heat);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    pane = new StatePane(page);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
    pane.content().setLayout(new FillLayout());
    pane.onRetry(this::simulate);
    pane.onFocus(bar::take);
    CTabFolder tabs = Tabs.of(pane.content());
    result = new ResultPane(tabs, this::select);
    Tabs.add(tabs, Messages.get("sim.result"), result);
    whatIf = new WhatIfPane(tabs, this::ask);
    Tabs.add(tabs, Messages.get("sim.whatif"), whatIf);
    ScrolledComposite film = Scrolled.of(tabs);
    play = new PlayPane(film);
    Scrolled.fill(film, play);
    Tabs.add(tabs, Messages.get("sim.film"), film);
    getViewSite()
        .getActionBars()
        .setGlobalActionHandler(ActionFactory.COPY.getId(), action(this::copy));
    Action copy = action(this::copy);
    copy.setText(Messages.get("sim.copy"));
    copy.setToolTipText(Messages.get("sim.copy.tip"));
    copy.setImageDescriptor(Images.COPY.descriptor());
    getViewSite().getActionBars().getToolBarManager().add(copy);
    report.setText(Messages.get("sim.report"));
    report.setToolTipText(Messages.get("sim.report.tip"));
    report.setImageDescriptor(Images.EXPORT.descriptor());
    getViewSite().getActionBars().getToolBarManager().add(report);
    follower = new EditorFollower(this, this::refresh);
    refresh();
  }

  private static Action action(Runnable act) {
    return new Action() {
      @Override
      public void run() {
        act.run();
      }
    };
  }

  @Override
  public void setFocus() {
    bar.take();
  }

  @Override
  public void dispose() {
    if (job != null) {
      job.cancel();
    }
    kept.forEach(
        (drawing, each) -> {
          each.stopListening.run();
          each.annotations.heat(Map.of());
        });
    kept.clear();
    if (follower != null) {
      follower.dispose();
    }
    super.dispose();
  }

  /** Simulates the drawing on top as it is now. */
  public void simulate() {
    ask(Variant.NONE);
  }

  /** Whether a simulation goes on. */
  public boolean isRunning() {
    return bar.isRunning();
  }

  /** The view's controls. */
  public Composite page() {
    return bar.getParent();
  }

  private void runOrCancel() {
    if (job != null) {
      job.cancel();
    } else {
      simulate();
    }
  }

  private void ask(Variant variant) {
    LifecycleEditor editor = follower.editor();
    if (editor == null || editor.drawing() == null || job != null) {
      return;
    }
    play.stop();
    Question question =
        new Question(
            Comments.copy(editor.drawing().lifecycle()), editor.path(), bar.options(), variant);
    job = new SimulationJob(question, new Hearing(editor));
    bar.running(true);
    bar.say("");
    if (kept.get(editor.drawing()) == null) {
      pane.loading();
    }
    job.schedule();
  }

  /** Takes what the job says to the UI thread. */
  private final class Hearing implements SimulationJob.Listener {
    private final LifecycleEditor editor;
    private final Drawing drawing;
    private final Moment asked;

    Hearing(LifecycleEditor editor) {
      this.editor = editor;
      drawing = editor.drawing();
      asked = Moment.of(editor.commands());
    }

    @Override
    public void progress(int done, int most) {
      UiThread.post(bar, () -> bar.progress(done, most));
    }

    @Override
    public void found(Simulated answer) {
      end(
          () -> {
            if (editor.drawing() == drawing) {
              Kept before =
                  kept.put(drawing, new Kept(editor, answer, asked, SimulationView.this::refresh));
              if (before != null) {
                before.stopListening.run();
              }
            }
            refresh();
          });
    }

    @Override
    public void failed(String what, String remedy) {
      end(
          () -> {
            if (kept.get(drawing) == null) {
              pane.failed(new Failure(false, Messages.get("sim.failed"), what, remedy, "", what));
            }
            bar.say(what + " " + remedy);
          });
    }

    @Override
    public void cancelled() {
      end(
          () -> {
            refresh();
            bar.say(Messages.get("sim.cancelled"));
          });
    }

    private void end(Runnable shows) {
      UiThread.post(
          bar,
          () -> {
            job = null;
            bar.running(false);
            shows.run();
          });
    }
  }

  private void refresh() {
    if (follower == null || pane.isDisposed() || !follower.isSeen()) {
      return;
    }
    LifecycleEditor editor = follower.editor();
    boolean isOpen = editor != null && editor.drawing() != null;
    bar.possible(isOpen || job != null);
    Drawing drawing = isOpen ? editor.drawing() : null;
    if (drawing != seen) {
      seen = drawing;
      bar.say("");
    }
    Kept now = kept.get(drawing);
    report.setEnabled(now != null);
    if (now != null) {
      show(editor, now);
      return;
    }
    play.offer(null, null);
    if (!isOpen) {
      pane.empty(page("none", null, null));
    } else if (job == null) {
      pane.empty(page("never", Messages.get("sim.run"), this::simulate));
    } else {
      pane.loading();
    }
  }

  private static EmptyPage page(String key, String action, Runnable run) {
    return new EmptyPage(
        Images.CHART,
        Messages.get("sim." + key),
        Messages.get("sim." + key + ".hint"),
        action,
        run);
  }

  private void show(LifecycleEditor editor, Kept now) {
    if (shown != now.answer) {
      shown = now.answer;
      pane.content(
          () -> {
            result.show(shown);
            whatIf.offer(shown.question().drawing(), shown.result());
            whatIf.show(shown.comparison());
          });
      heat();
    } else {
      pane.content(() -> {});
    }
    play.offer(editor, now.isOld ? null : shown.film());
    bar.say(status(now));
  }

  private static String status(Kept now) {
    List<Path> files = now.answer.assumptions();
    String assumed =
        files.isEmpty()
            ? Messages.get("sim.usual")
            : Messages.get(
                "sim.scenario",
                files.stream()
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.joining(", ")));
    return now.isOld ? Messages.get("sim.old") : assumed;
  }

  /** Shows on the drawing what is chosen as heat. */
  private void heat() {
    LifecycleEditor editor = follower.editor();
    Kept now = editor == null ? null : kept.get(editor.drawing());
    if (now != null) {
      editor.annotations().heat(bar.heat().of(now.answer.result()));
    }
  }

  private void select(String id) {
    LifecycleEditor editor = follower.editor();
    if (editor != null
        && editor.drawing() != null
        && editor.drawing().byId().get(id) instanceof Element element) {
      editor.select(List.of(element));
    }
  }

  private void report() {
    ReportWriting.open(getSite().getShell(), shown);
  }

  /** The figures as text, for a report. */
  private void copy() {
    if (shown == null) {
      return;
    }
    String text =
        shown.comparison() == null
            ? ResultText.of(shown.result())
            : ResultText.of(shown.comparison());
    ClipText.put(pane.getDisplay(), text);
  }
}
