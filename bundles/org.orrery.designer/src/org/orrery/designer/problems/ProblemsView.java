package org.orrery.designer.problems;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.part.ViewPart;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.EditorFollower;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.model.Drawing;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Severity;
import org.orrery.ui.Images;
import org.orrery.ui.Skin;
import org.orrery.ui.UiThread;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;

/**
 * What the rules say about the drawing that is edited, told by its proof itself, and about drawings
 * that are not open, told by the markers of their files. UI thread.
 */
public final class ProblemsView extends ViewPart {
  public static final String ID = "org.orrery.designer.problems";

  private final IResourceChangeListener resources = this::changed;
  private EditorFollower follower;
  private ProblemFilter filter;
  private StatePane pane;
  private ProblemTree tree;
  private ProblemDetail detail;
  private IAction all;
  private Runnable stopListening = () -> {};
  private LifecycleEditor shownOf;
  private Drawing toldOf;
  private Annotations.Problem told;
  private Runnable forget = () -> {};

  @Override
  public void createPartControl(Composite parent) {
    Composite page = Skin.panel(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
    filter = new ProblemFilter(page, this::refresh);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    pane = new StatePane(page);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
    pane.content().setLayout(new FillLayout());
    SashForm sash = new SashForm(pane.content(), SWT.HORIZONTAL);
    tree = new ProblemTree(sash);
    detail = new ProblemDetail(sash);
    sash.setWeights(62, 38);
    filter.leadTo(tree.control());
    pane.onFocus(tree.control()::setFocus);
    tree.control().addListener(SWT.Selection, event -> tell());
    all = allDrawings();
    getViewSite().getActionBars().getToolBarManager().add(all);
    new ProblemActions(this).install(getViewSite().getActionBars());
    follower = new EditorFollower(this, this::follow);
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
    stopListening = SavedDrawings.keepProved();
    refresh();
  }

  private IAction allDrawings() {
    Action action =
        new Action(Messages.get("problems.all"), IAction.AS_CHECK_BOX) {
          @Override
          public void run() {
            refresh();
          }
        };
    action.setToolTipText(Messages.get("problems.all.tip"));
    action.setImageDescriptor(Images.PORTFOLIO.descriptor());
    return action;
  }

  @Override
  public void dispose() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
    stopListening.run();
    forget.run();
    if (follower != null) {
      follower.dispose();
    }
    super.dispose();
  }

  @Override
  public void setFocus() {
    pane.takeFocus();
  }

  /** The editor whose problems are shown; null when they are those of files. */
  LifecycleEditor editor() {
    return follower.editor();
  }

  ProblemTree tree() {
    return tree;
  }

  ProblemFilter filter() {
    return filter;
  }

  /** What plays a way on the drawing, or null. */
  public WayPlayer player() {
    return detail.player();
  }

  /** Selects a problem of the active drawing and plays its way. */
  public void showWay(Annotations.Problem problem) {
    refresh();
    rows().stream()
        .filter(row -> row.isOf(problem))
        .findFirst()
        .ifPresent(row -> select(row.key()));
    tell();
    detail.startWay();
  }

  /** Selects a row, whatever is filtered. */
  private void select(Object key) {
    if (tree.shown().stream().noneMatch(row -> row.key().equals(key))) {
      filter.clear();
      refresh();
    }
    tree.select(key);
  }

  /**
   * Lists what somebody else found in the active drawing, until that changes, and plays its way;
   * what the proof here finds too is shown as it is said here.
   */
  void showTold(Annotations.Problem found) {
    forget.run();
    toldOf = editor().drawing();
    told = found;
    forget = toldOf.listen(change -> forgetTold());
    showWay(
        rows().stream()
            .map(ProblemRow::problem)
            .filter(problem -> isSame(problem, found))
            .findFirst()
            .orElse(found));
  }

  private void forgetTold() {
    forget.run();
    forget = () -> {};
    toldOf = null;
    told = null;
  }

  private static boolean isSame(Annotations.Problem one, Annotations.Problem other) {
    return one.rule().equals(other.rule())
        && one.elementId().equals(other.elementId())
        && passed(one).equals(passed(other));
  }

  private static List<String> passed(Annotations.Problem problem) {
    return problem.way().steps().stream().map(Counterexample.Step::element).toList();
  }

  /** Plays the way of the selected problem. */
  void showWay() {
    tell();
    detail.startWay();
  }

  private void tell() {
    ProblemRow row = tree.selected();
    detail.show(row, row == null || row.marker() != null ? null : editor());
  }

  /** While a proof runs its last answer stays. */
  private void follow() {
    boolean isWaiting =
        follower != null
            && editor() != null
            && editor().proof().isRunning()
            && editor().proof().report() != null
            && editor() == shownOf;
    if (isWaiting) {
      filter.say(Messages.get("problems.running"));
    } else {
      refresh();
    }
  }

  /** Shows what is known now; to be called after each change. */
  void refresh() {
    if (pane == null || pane.isDisposed() || follower == null) {
      return;
    }
    if (!follower.isSeen()) {
      return;
    }
    shownOf = editor();
    List<ProblemRow> rows = rows();
    List<ProblemRow> wanted = filter.wanted(rows);
    if (!wanted.isEmpty()) {
      pane.content(() -> tree.show(wanted, grouping()));
    } else {
      tree.show(List.of(), grouping());
      pane.empty(emptyPage(!rows.isEmpty()));
    }
    tell();
    filter.say(status(rows, wanted));
  }

  private ProblemGroup grouping() {
    boolean isOfMany = filter.grouping() == ProblemGroup.NONE && (editor() == null || isAll());
    return isOfMany ? ProblemGroup.DRAWING : filter.grouping();
  }

  private boolean isAll() {
    return all.isChecked();
  }

  private List<ProblemRow> rows() {
    List<ProblemRow> rows = new ArrayList<>();
    LifecycleEditor editor = editor();
    IFile open = null;
    if (editor != null) {
      open = editor.getEditorInput() instanceof IFileEditorInput in ? in.getFile() : null;
      ProofReport report = editor.proof().report();
      if (report != null) {
        String name = nameOf(editor);
        editor.proof().problems().forEach(told -> rows.add(ProblemRow.of(told, name)));
        report.excepted().forEach(excepted -> rows.add(ProblemRow.of(excepted, name)));
      }
      boolean isTold = told != null && editor.drawing() == toldOf;
      if (isTold && rows.stream().noneMatch(row -> isSame(row.problem(), told))) {
        rows.add(ProblemRow.of(new ToldProblem(told, ""), nameOf(editor)));
      }
    }
    if (editor == null || isAll()) {
      for (IMarker marker : SavedDrawings.markers()) {
        if (!marker.getResource().equals(open)) {
          rows.add(ProblemRow.of(marker));
        }
      }
    }
    return rows;
  }

  private static String nameOf(LifecycleEditor editor) {
    return editor == null ? "" : editor.getEditorInput().getName();
  }

  private EmptyPage emptyPage(boolean isFiltered) {
    if (isFiltered) {
      return new EmptyPage(
          Images.FILTER,
          Messages.get("problems.filtered"),
          Messages.get("problems.filtered.hint"),
          Messages.get("problems.filtered.clear"),
          filter::clear);
    }
    LifecycleEditor editor = editor();
    if (editor == null) {
      return page("nodrawing");
    }
    if (editor.drawing() == null) {
      return page("unreadable");
    }
    ProofReport report = editor.proof().report();
    if (report == null) {
      return page("proving");
    }
    String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(report.on());
    return new EmptyPage(
        Images.OK,
        Messages.get("problems.hold", report.holding(), day),
        membersToo(
            editor, Messages.get("problems.hold.hint", report.rules(), report.excepted().size())));
  }

  /** Says of a family whether its members were asked, too. */
  private static String membersToo(LifecycleEditor editor, String hint) {
    MembersProof members = editor.proof().members();
    if (members != null && !members.isGivenUp()) {
      return members.asked() == 0
          ? hint
          : Messages.get("problems.hold.members", hint, members.asked());
    }
    if (members != null) {
      return Messages.get("problems.hold.stopped", hint, members.asked(), members.members());
    }
    return AllMembers.areIn(editor.drawing().lifecycle())
        ? Messages.get("problems.hold.unasked", hint)
        : hint;
  }

  private static EmptyPage page(String key) {
    return new EmptyPage(
        Images.PROOF, Messages.get("problems." + key), Messages.get("problems." + key + ".hint"));
  }

  private String status(List<ProblemRow> rows, List<ProblemRow> wanted) {
    if (editor() != null && editor().proof().isRunning()) {
      return Messages.get("problems.running");
    }
    String counts =
        Messages.get(
            "problems.counts",
            count(wanted, Severity.ERROR),
            count(wanted, Severity.WARNING),
            count(wanted, Severity.INFO));
    long excepted = wanted.stream().filter(ProblemRow::isExempted).count();
    if (excepted > 0) {
      counts = Messages.get("problems.counts.exempted", counts, excepted);
    }
    return wanted.size() == rows.size()
        ? counts
        : Messages.get("problems.some", counts, wanted.size(), rows.size());
  }

  private static long count(List<ProblemRow> rows, Severity severity) {
    return rows.stream()
        .filter(row -> !row.isExempted() && row.problem().severity() == severity)
        .count();
  }

  private void changed(IResourceChangeEvent event) {
    SavedDrawings.follow(event);
    if (event.findMarkerDeltas(ProblemMarkers.TYPE, true).length > 0) {
      UiThread.post(pane, this::refreshMarkers);
    }
  }

  private void refreshMarkers() {
    if (editor() == null || isAll()) {
      refresh();
    }
  }
}
