package org.orrery.designer.twin;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.EditorFollower;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.text.TextTwin;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Images;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.Themes;
import org.orrery.ui.UiThread;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;

/**
 * The open drawing as a text: the cursor and the selection on the drawing follow each other, and
 * the cursor stays with its element while the drawing is edited. The text is written in the
 * background; the rest is for the UI thread.
 */
public final class TextTwinView extends ViewPart {
  public static final String ID = "org.orrery.designer.text";

  /** A copy of the drawing that is to be told. */
  private record Question(Lifecycle copy, boolean withPlaces) {}

  private final AtomicReference<Question> waiting = new AtomicReference<>();
  private final Job writer = Job.createSystem("text of the drawing", (IJobFunction) m -> write());
  private final ISelectionListener selections =
      (part, selection) -> {
        if (part instanceof LifecycleEditor) {
          followDrawing();
        }
      };
  private EditorFollower follower;
  private StatePane pane;
  private StyledText text;
  private IAction places;
  private TextTwin shown;
  private LifecycleEditor shownOf;
  private boolean isFollowing;

  @Override
  public void createPartControl(Composite parent) {
    pane = new StatePane(parent);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(pane.content());
    text =
        Skin.page(
            new StyledText(
                pane.content(), SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL));
    Spoken.as(text, () -> Messages.get("twin.text"));
    text.setFont(Fonts.CODE.font());
    text.setMargins(8, 4, 8, 4);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
    FindField find = new FindField(pane.content(), text);
    find.moveAbove(text);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(find);
    pane.onFocus(text::setFocus);
    text.addCaretListener(event -> followCursor(event.caretOffset));
    Themes.onChange(text, this::mark);
    places = withPlaces();
    getViewSite().getActionBars().getToolBarManager().add(places);
    handle(ActionFactory.COPY, text::copy);
    handle(ActionFactory.SELECT_ALL, text::selectAll);
    handle(ActionFactory.FIND, find::take);
    text.addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == 'f' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            find.take();
          }
        });
    follower = new EditorFollower(this, this::refresh);
    getSite().getPage().addPostSelectionListener(selections);
    refresh();
  }

  private IAction withPlaces() {
    Action action =
        new Action(Messages.get("twin.places"), IAction.AS_CHECK_BOX) {
          @Override
          public void run() {
            refresh();
          }
        };
    action.setToolTipText(Messages.get("twin.places.tip"));
    return action;
  }

  private void handle(ActionFactory which, Runnable act) {
    getViewSite()
        .getActionBars()
        .setGlobalActionHandler(
            which.getId(),
            new Action() {
              @Override
              public void run() {
                act.run();
              }
            });
  }

  @Override
  public void setFocus() {
    pane.takeFocus();
  }

  @Override
  public void dispose() {
    waiting.set(null);
    getSite().getPage().removePostSelectionListener(selections);
    if (follower != null) {
      follower.dispose();
    }
    super.dispose();
  }

  /** Tells the drawing as it is now; called after each change. */
  private void refresh() {
    if (follower == null || pane.isDisposed() || !follower.isSeen()) {
      return;
    }
    LifecycleEditor editor = follower.editor();
    if (editor == null || editor.drawing() == null) {
      shown = null;
      pane.empty(
          new EmptyPage(
              Images.EVIDENCE, Messages.get("twin.none"), Messages.get("twin.none.hint")));
      return;
    }
    waiting.set(new Question(Comments.copy(editor.drawing().lifecycle()), places.isChecked()));
    writer.schedule();
  }

  private IStatus write() {
    Question question = waiting.getAndSet(null);
    if (question != null) {
      try {
        TextTwin written = TextTwin.of(question.copy(), question.withPlaces(), Messages.locale());
        UiThread.post(pane, () -> show(written));
      } catch (IllegalArgumentException e) {
        UiThread.post(pane, () -> fail(e.getMessage()));
      }
    }
    return Status.OK_STATUS;
  }

  private void fail(String why) {
    shown = null;
    pane.empty(
        new EmptyPage(
            Images.ERROR, Messages.get("twin.failed"), Messages.get("twin.failed.hint", why)));
  }

  private void show(TextTwin written) {
    LifecycleEditor editor = follower.editor();
    if (editor == null || editor.drawing() == null) {
      return;
    }
    boolean isSame = shown != null && shownOf == editor;
    Place place = isSame ? place() : null;
    Place top = isSame ? Place.of(shown, topLine(), 0) : null;
    boolean isFollowed = isSame && isTold(editor.selected());
    pane.content(
        () -> {
          isFollowing = true;
          try {
            if (!written.text().equals(text.getText())) {
              text.setText(written.text());
            }
            shown = written;
            shownOf = editor;
            if (place != null) {
              text.setCaretOffset(offset(place.in(written), place.column()));
              text.setTopIndex(top.in(written));
            }
          } finally {
            isFollowing = false;
          }
          mark();
        });
    if (!isFollowed) {
      followDrawing();
    }
  }

  /** Whether the text that is shown tells what is selected; an element may be new. */
  private boolean isTold(List<Element> selected) {
    return selected.stream().noneMatch(each -> shown.linesOf(each.getId()).isEmpty());
  }

  /** The one that {@code setTopIndex} takes; {@code getTopIndex} gives the next below a margin. */
  private int topLine() {
    return text.getLineIndex(text.getTopMargin());
  }

  private Place place() {
    int line = text.getLineAtOffset(text.getCaretOffset());
    return Place.of(shown, line, text.getCaretOffset() - text.getOffsetAtLine(line));
  }

  private int offset(int line, int column) {
    int start = text.getOffsetAtLine(Math.min(line, text.getLineCount() - 1));
    int length = line < shown.lines().size() ? shown.lines().get(line).toString().length() : 0;
    return start + Math.min(column, length);
  }

  /** Selects on the drawing what the line of the cursor tells about. */
  private void followCursor(int offset) {
    if (isFollowing || shown == null || follower.editor() != shownOf) {
      return;
    }
    int line = text.getLineAtOffset(offset);
    if (line < shown.lines().size()) {
      Element drawn = drawn(shown.elementAt(line));
      isFollowing = true;
      try {
        if (drawn != null && !shownOf.selected().equals(List.of(drawn))) {
          shownOf.select(List.of(drawn));
        }
      } finally {
        isFollowing = false;
      }
      mark();
    }
  }

  /** The element with an id, or what holds it and is drawn; null for the life cycle itself. */
  private Element drawn(String id) {
    EObject at = shownOf.drawing().byId().get(id);
    while (at != null && !shownOf.viewer().getEditPartRegistry().containsKey(at)) {
      at = at.eContainer();
    }
    return at instanceof Element element && !(at instanceof Lifecycle) ? element : null;
  }

  /** Sets the cursor to what is selected on the drawing, unless it is there. */
  private void followDrawing() {
    if (isFollowing || shown == null || follower.editor() != shownOf) {
      return;
    }
    List<Element> selected = shownOf.selected();
    if (selected.size() != 1 || selected.get(0) instanceof Lifecycle) {
      return;
    }
    String id = selected.get(0).getId();
    List<Integer> lines = shown.linesOf(id);
    int line = text.getLineAtOffset(text.getCaretOffset());
    if (!lines.isEmpty() && !lines.contains(line)) {
      isFollowing = true;
      try {
        text.setCaretOffset(text.getOffsetAtLine(lines.get(0)));
        text.showSelection();
      } finally {
        isFollowing = false;
      }
    }
    mark();
  }

  /** Colours the lines that tell about the same element as the line of the cursor. */
  private void mark() {
    if (shown == null || text.getCharCount() == 0) {
      return;
    }
    text.setLineBackground(0, text.getLineCount(), null);
    int line = text.getLineAtOffset(text.getCaretOffset());
    if (line < shown.lines().size()) {
      for (int same : shown.linesOf(shown.elementAt(line))) {
        text.setLineBackground(same, 1, ColorRole.ACCENT_SOFT.color());
      }
    }
  }
}
