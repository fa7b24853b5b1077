package org.orrery.designer.editor;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.format.FileProblem;
import org.orrery.lifecycle.format.LifecycleFileException;
import org.orrery.lifecycle.words.Message;

/**
 * What an editor shows: the way to the drawing on top, and below it the screen of that drawing, or
 * why it cannot be shown. UI thread.
 */
final class EditorBody {
  private final LifecycleEditor editor;
  private final Levels levels;
  private final Composite body;
  private final Breadcrumb trail;
  private final Composite place;
  private DrawingScreen screen;

  EditorBody(Composite parent, LifecycleEditor editor) {
    this.editor = editor;
    levels = editor.levels();
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
    trail = new Breadcrumb(body, editor);
    place = new Composite(body, SWT.NONE);
    place.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
  }

  /** The screen of the drawing on top, or null while its file cannot be read. */
  DrawingScreen screen() {
    return screen;
  }

  /** Reads the file on top again and shows it, or says why it cannot be shown. */
  void open() {
    hide();
    levels.shown().close();
    show();
  }

  /** Shows a drawing that the one on top calls; the others stay open with what is unsaved. */
  void enter(OpenDrawing next) {
    boolean isNew = !levels.all().contains(next);
    turn(() -> levels.enter(next));
    if (isNew) {
      next.commands().addCommandStackListener(editor);
      DrawingSaveable.tell(editor, SaveablesLifecycleEvent.POST_OPEN, next);
    }
  }

  /** Shows one of the drawings that are open here. */
  void show(OpenDrawing one) {
    if (one != levels.shown()) {
      turn(() -> levels.show(one));
    }
  }

  /** Closes the drawing on top without saving it, and the editor when no other led to it. */
  void closeShown() {
    OpenDrawing closed = levels.shown();
    List<OpenDrawing> way = levels.trail();
    if (way.size() < 2) {
      boolean isOther = levels.all().stream().anyMatch(each -> each != closed && each.isDirty());
      editor.getSite().getPage().closeEditor(editor, isOther);
      return;
    }
    show(way.get(way.size() - 2));
    levels.forget(closed);
    closed.commands().removeCommandStackListener(editor);
    closed.giveUp();
    DrawingSaveable.tell(editor, SaveablesLifecycleEvent.POST_CLOSE, closed);
  }

  /** Ends all drawings; what is not saved is given up. */
  void dispose() {
    for (OpenDrawing each : levels.all()) {
      each.giveUp();
      each.commands().removeCommandStackListener(editor);
    }
    hide();
  }

  /** Shows another drawing than the one on top. */
  private void turn(Runnable change) {
    StatusWords.clear(editor);
    hide();
    change.run();
    editor.turned();
    show();
    OpenDrawing now = levels.shown();
    if (screen != null && now.seen() != null) {
      now.seen().show(screen.pane().viewer());
    }
    editor.setFocus();
  }

  /** Shows the drawing on top, which is read unless it is open. */
  private void show() {
    OpenDrawing now = levels.shown();
    DrawingScreen made = now.isReadQuietly() ? new DrawingScreen(editor, place) : null;
    try {
      if (now.drawing() == null) {
        now.load(editor.getSite().getShell());
      }
      screen = made == null ? new DrawingScreen(editor, place) : made;
      editor.hook(screen.pane().viewer());
      screen.show(editor, place);
    } catch (IOException e) {
      drop(made);
      showError(now, e);
    } catch (CancellationException e) {
      drop(made);
      showError(now, givenUp(now));
    }
    showTrail();
    body.layout(true, true);
    editor.shown();
  }

  private void drop(DrawingScreen unused) {
    if (unused != null) {
      unused.release();
      clear();
    }
  }

  private static IOException givenUp(OpenDrawing unread) {
    FileProblem why =
        new FileProblem(
            0,
            0,
            Message.text(Messages.get("open.cancelled")),
            Message.text(Messages.get("open.cancelled.remedy")));
    return new LifecycleFileException(unread.path().getFileName().toString(), List.of(why));
  }

  private void showError(OpenDrawing unread, IOException cause) {
    ErrorPage page = new ErrorPage(place, unread.path(), cause, this::open);
    editor.keys().followUnread(page);
    List<OpenDrawing> way = levels.trail();
    if (way.size() > 1) {
      page.offer(Messages.get("level.another"), () -> new Entering(editor).chooseAnother(unread));
    }
  }

  /** Selects the line that has the keys, of what stands in the drawing's place. */
  void selectText() {
    if (place.getDisplay().getFocusControl() instanceof Text line) {
      line.selectAll();
    }
  }

  /** Shows the way to the drawing on top, with what is unsaved. */
  void showTrail() {
    if (!trail.isDisposed()) {
      trail.show(levels.trail());
    }
  }

  /** Takes the drawing off the screen; it stays open. */
  private void hide() {
    if (screen != null) {
      editor.follow(null);
      screen.release();
      screen = null;
    }
    levels.shown().annotations().problems(List.of());
    clear();
  }

  private void clear() {
    if (!place.isDisposed()) {
      for (Control child : place.getChildren()) {
        child.dispose();
      }
    }
  }

  /** Gives the keys to the page that is shown. */
  void takeFocus() {
    if (screen == null) {
      place.setFocus();
    } else if (!screen.pages().takeFocus()) {
      screen.pane().active().getControl().setFocus();
    }
  }
}
