package org.orrery.designer.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.ActionFactory;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Aligning;
import org.orrery.designer.edits.Bending;
import org.orrery.designer.edits.Collapsing;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.export.PictureDialog;
import org.orrery.designer.export.PictureFormat;
import org.orrery.designer.export.PosterDialog;
import org.orrery.designer.export.Printing;
import org.orrery.designer.export.TechnicalFileExport;
import org.orrery.designer.family.MemberDialog;
import org.orrery.designer.history.HistoryView;
import org.orrery.designer.layout.Arranging;
import org.orrery.designer.model.Graph;
import org.orrery.designer.problems.QuickFixMenu;
import org.orrery.designer.review.ReviewView;
import org.orrery.designer.simulate.SimulationView;
import org.orrery.designer.tools.LassoTool;
import org.orrery.designer.tools.SpaceTool;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/** What can be done with a drawing beside the gestures: one entry per action. */
public final class EditorActions {
  public static final String DUPLICATE = "duplicate";
  public static final String PASTE_IN_PLACE = "paste-in-place";
  public static final String ARRANGE = "arrange";
  public static final String ARRANGE_AS = "arrange-as";
  public static final String QUICK_FIX = "quick-fix";
  public static final String SHOW_WAY = "show-way";
  public static final String SIMULATE = "simulate";
  public static final String ADD_NEXT = "add-next";
  public static final String CONNECT = "connect";
  public static final String COLLAPSE = "collapse";
  public static final String STRAIGHTEN = "straighten";
  public static final String QUICK_ADD = "quick-add";
  public static final String SAME_SIZE = "same-size";
  public static final String DISTRIBUTE_ACROSS = "distribute-across";
  public static final String DISTRIBUTE_DOWN = "distribute-down";
  public static final String BOOKMARK = "bookmark";
  public static final String BOOKMARKS = "bookmarks";
  public static final String NEXT_BOOKMARK = "next-bookmark";
  public static final String HISTORY = "history";
  public static final String SAVED_VERSIONS = "saved-versions";
  public static final String VARIANTS = "variants";
  public static final String FIND = "find";
  public static final String FIND_NEXT = "find-next";
  public static final String FIND_PREVIOUS = "find-previous";
  public static final String CHANGE_KIND = "change-kind";
  public static final String SELECT_STAGE = "select-stage";
  public static final String SPACE = "space";
  public static final String SPLIT_BESIDE = "split-beside";
  public static final String SPLIT_BELOW = "split-below";
  public static final String OTHER_PLACE = "other-place";
  public static final String LASSO = "lasso";
  public static final String RENAME = "rename";
  public static final String ZOOM_IN = "zoom-in";
  public static final String ZOOM_OUT = "zoom-out";
  public static final String ZOOM_FULL = "zoom-full";
  public static final String ZOOM_FIT = "zoom-fit";
  public static final String GRID = "grid";
  public static final String SNAP = "snap";
  public static final String EXPORT_SVG = "export-svg";
  public static final String EXPORT_PNG = "export-png";
  public static final String EXPORT_PDF = "export-pdf";
  public static final String POSTER = "poster";
  public static final String TECHNICAL_FILE = "technical-file";
  public static final String REVIEW = "review";
  public static final String PROPERTIES = "properties";
  public static final String ENTER = "enter";
  public static final String LEAVE = "leave";

  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;
  private static final Predicate<LifecycleEditor> ALWAYS = editor -> true;

  private EditorActions() {}

  /** Ids of the actions whose state hangs on the selection. */
  static List<String> onSelection() {
    List<String> ids = new ArrayList<>();
    for (TransitionKind kind : TransitionKind.values()) {
      ids.add(kindId(kind));
    }
    ids.addAll(
        List.of(
            ActionFactory.CUT.getId(),
            ActionFactory.COPY.getId(),
            ActionFactory.PASTE.getId(),
            ActionFactory.DELETE.getId(),
            PASTE_IN_PLACE,
            DUPLICATE,
            QUICK_FIX,
            SHOW_WAY,
            ENTER,
            ADD_NEXT,
            CONNECT,
            COLLAPSE,
            STRAIGHTEN,
            RENAME,
            SAME_SIZE,
            SELECT_STAGE,
            BOOKMARK,
            CHANGE_KIND,
            VARIANTS,
            DISTRIBUTE_ACROSS,
            DISTRIBUTE_DOWN));
    ids.addAll(alignments());
    return ids;
  }

  /** Ids of the actions that bring shapes in line. */
  public static List<String> alignments() {
    return Arrays.stream(Aligning.Edge.values()).map(EditorActions::alignId).toList();
  }

  private static String alignId(Aligning.Edge edge) {
    return "align-" + edge.name().toLowerCase(Locale.ROOT);
  }

  static String kindId(TransitionKind kind) {
    return "kind-" + kind.getLiteral();
  }

  static void register(LifecycleEditor editor, ActionRegistry actions) {
    Registrar r = new Registrar(editor, actions);
    ClipboardActions.register(r);
    actions.registerAction(new AllAction(editor));
    r.add(ARRANGE, "layout", ALWAYS, Arranging::start);
    r.add(ARRANGE_AS, null, ALWAYS, Arranging::ask);
    r.add(QUICK_FIX, "fix", QuickFixMenu::isOffered, QuickFixMenu::open);
    r.add(SHOW_WAY, null, WayAction::isOffered, WayAction::start);
    r.add(ENTER, "sub-lifecycle", Entering::isOffered, Entering::start);
    actions.registerAction(new LeaveAction(editor));
    r.add(SIMULATE, null, ALWAYS, EditorActions::simulate);
    r.add(ADD_NEXT, null, EditorActions::canLeave, e -> new Drafting(e).addNext());
    r.add(CONNECT, "transition", EditorActions::canLeave, e -> new Drafting(e).connect());
    r.add(COLLAPSE, null, e -> !frames(e).isEmpty(), EditorActions::collapse);
    r.add(STRAIGHTEN, null, e -> straight(e).canExecute(), e -> e.execute(straight(e)));
    r.add(QUICK_ADD, null, ALWAYS, e -> new Drafting(e).quickAdd());
    for (Aligning.Edge edge : Aligning.Edge.values()) {
      r.add(
          alignId(edge),
          null,
          e -> shapes(e).size() > 1,
          e -> e.execute(Aligning.align(e.drawing(), shapes(e), edge)));
    }
    r.add(DISTRIBUTE_ACROSS, null, e -> shapes(e).size() > 2, e -> distribute(e, true));
    r.add(DISTRIBUTE_DOWN, null, e -> shapes(e).size() > 2, e -> distribute(e, false));
    r.add(SAME_SIZE, null, e -> shapes(e).size() > 1, EditorActions::sameSize);
    r.add(BOOKMARK, null, e -> !e.selected().isEmpty(), e -> new Bookmarks(e).toggle());
    r.add(BOOKMARKS, null, ALWAYS, e -> new Bookmarks(e).choose());
    r.add(NEXT_BOOKMARK, null, ALWAYS, e -> new Bookmarks(e).next());
    r.add(HISTORY, null, ALWAYS, e -> e.showView(HistoryView.ID));
    r.add(SAVED_VERSIONS, null, ALWAYS, SavedVersionsDialog::open);
    r.add(VARIANTS, null, MemberDialog::isOffered, MemberDialog::open);
    r.add(FIND, "search", ALWAYS, e -> e.pane().find().open());
    r.add(FIND_NEXT, null, ALWAYS, e -> e.pane().find().go(1));
    r.add(FIND_PREVIOUS, null, ALWAYS, e -> e.pane().find().go(-1));
    r.add(CHANGE_KIND, null, KindPopup::isOffered, KindPopup::show);
    r.add(SELECT_STAGE, null, e -> !stages(e).isEmpty(), EditorActions::selectStage);
    r.add(SPACE, "space", ALWAYS, e -> e.domain().setActiveTool(new SpaceTool(e.active())));
    r.add(LASSO, "lasso", ALWAYS, e -> e.domain().setActiveTool(new LassoTool()));
    r.add(RENAME, null, e -> e.selected().size() == 1, EditorActions::rename);
    r.add(ZOOM_IN, "zoom-in", ALWAYS, e -> e.pane().zoom().zoomIn());
    r.add(ZOOM_OUT, "zoom-out", ALWAYS, e -> e.pane().zoom().zoomOut());
    r.add(ZOOM_FULL, null, ALWAYS, e -> e.pane().zoom().setZoom(1));
    r.add(ZOOM_FIT, "fit", ALWAYS, e -> e.pane().zoom().setZoomAsText(ZoomManager.FIT_ALL));
    r.add(SPLIT_BESIDE, null, ALWAYS, e -> e.pane().canvas().toggle(SWT.HORIZONTAL));
    r.add(SPLIT_BELOW, null, ALWAYS, e -> e.pane().canvas().toggle(SWT.VERTICAL));
    r.add(OTHER_PLACE, null, e -> e.pane().canvas().isSplit(), e -> e.pane().canvas().turn());
    r.add(GRID, "grid", ALWAYS, e -> toggle(e, SnapToGrid.PROPERTY_GRID_VISIBLE));
    r.add(SNAP, "snap", ALWAYS, e -> toggle(e, SnapToGrid.PROPERTY_GRID_ENABLED));
    for (PictureFormat format : PictureFormat.values()) {
      String id = "export-" + format.ending();
      r.add(id, "export", ALWAYS, e -> PictureDialog.open(e, format));
    }
    r.add(POSTER, null, ALWAYS, PosterDialog::open);
    r.add(TECHNICAL_FILE, null, ALWAYS, TechnicalFileExport::open);
    r.add(ActionFactory.PRINT.getId(), null, ALWAYS, Printing::start);
    r.add(REVIEW, null, ALWAYS, EditorActions::review);
    r.add(PROPERTIES, null, ALWAYS, LifecycleEditor::openProperties);
    for (TransitionKind kind : TransitionKind.values()) {
      r.add(kindId(kind), null, e -> !transitions(e).isEmpty(), e -> change(e, kind));
    }
  }

  private static List<Element> shapes(LifecycleEditor editor) {
    return Aligning.shapes(editor.drawing().lifecycle(), editor.selected());
  }

  private static void distribute(LifecycleEditor editor, boolean isAcross) {
    editor.execute(Aligning.distribute(editor.drawing(), shapes(editor), isAcross));
  }

  private static void sameSize(LifecycleEditor editor) {
    editor.execute(Aligning.sameSize(editor.drawing(), shapes(editor)));
  }

  private static List<Element> frames(LifecycleEditor editor) {
    return editor.selected().stream().filter(Graph::isFrame).toList();
  }

  /** The stages and pipelines that are selected, or that hold what is. */
  private static Set<Element> stages(LifecycleEditor editor) {
    Set<Element> stages = new LinkedHashSet<>(frames(editor));
    for (Element element : editor.selected()) {
      if (element.eContainer() instanceof Element home && Graph.isFrame(home)) {
        stages.add(home);
      }
    }
    return stages;
  }

  private static void selectStage(LifecycleEditor editor) {
    editor.select(stages(editor).stream().flatMap(stage -> Graph.nodesIn(stage).stream()).toList());
  }

  private static List<Transition> transitions(LifecycleEditor editor) {
    return editor.selected().stream()
        .filter(Transition.class::isInstance)
        .map(Transition.class::cast)
        .toList();
  }

  private static Command straight(LifecycleEditor editor) {
    return Bending.straighten(editor.drawing(), transitions(editor));
  }

  private static boolean canLeave(LifecycleEditor editor) {
    List<Element> selected = editor.selected();
    return selected.size() == 1 && Connecting.canLeave(selected.get(0));
  }

  private static void simulate(LifecycleEditor editor) {
    if (editor.showView(SimulationView.ID) instanceof SimulationView view) {
      view.simulate();
    }
  }

  private static void review(LifecycleEditor editor) {
    if (editor.showView(ReviewView.ID) instanceof ReviewView view) {
      view.compareWithRevision("HEAD");
    }
  }

  private static void collapse(LifecycleEditor editor) {
    frames(editor).forEach(f -> editor.execute(Collapsing.toggle(editor.drawing(), f)));
  }

  private static void change(LifecycleEditor editor, TransitionKind kind) {
    Edits edits = new Edits(Messages.get("action." + kindId(kind)));
    for (Transition line : transitions(editor)) {
      edits.set(line, L.getTransition_Kind(), kind);
      if (kind != TransitionKind.NORMAL) {
        edits.set(line, L.getTransition_Outcome(), null);
      }
    }
    editor.execute(edits.command());
  }

  private static void rename(LifecycleEditor editor) {
    Object part = editor.active().getSelectedEditParts().get(0);
    ((org.eclipse.gef.EditPart) part).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
  }

  private static void toggle(LifecycleEditor editor, String property) {
    boolean isOn = Boolean.TRUE.equals(editor.active().getProperty(property));
    editor.active().setProperty(property, !isOn);
  }
}
