package org.orrery.ui.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.orrery.ui.Images;
import org.orrery.ui.Messages;
import org.orrery.ui.Spoken;
import org.orrery.ui.UiThread;
import org.orrery.ui.live.LiveFeed;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;

/**
 * A view of what is on the server: follows the connection, asks for sign-in when nobody is,
 * refreshes with F5. Events that come while it loads or within a second of the last load are
 * gathered, so that a server that is slow or busy is asked no faster than it answers. UI thread.
 *
 * @param <E> an event of the server
 */
public abstract class ServerView<E> extends ViewPart {
  private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);

  private final List<E> gathered = new ArrayList<>();
  private ServerDoor door;
  private StatePane pane;
  private ViewLoader loader;
  private String person = "";
  private boolean waiting;
  private long loadedNanos;

  @Override
  public final void createPartControl(Composite parent) {
    door = ServerDoor.get();
    parent.setLayout(new FillLayout());
    pane = new StatePane(parent);
    loader = new ViewLoader(pane, getSite().getId());
    build(pane.content());
    name(pane.content());
    pane.onRetry(this::refresh);
    addRefresh();
    Runnable leave = door.onChange(() -> UiThread.post(pane, this::refresh));
    pane.addListener(SWT.Dispose, e -> leave.run());
    LiveFeed.<E>of(getSite().getWorkbenchWindow().getShell())
        .subscribe(pane, this::concerns, this::gather, this::refresh);
    pane.onFocus(this::focusContent);
    Listener activated = e -> UiThread.post(pane, this::keepFocus);
    Shell window = pane.getShell();
    window.addListener(SWT.Activate, activated);
    pane.addListener(SWT.Dispose, e -> window.removeListener(SWT.Activate, activated));
    refresh();
  }

  /** Builds the view's controls, once. */
  protected abstract void build(Composite content);

  /** Starts loading; somebody is signed in. */
  protected abstract void reload();

  /** Forgets what was loaded: nobody is signed in, or somebody else, who may see other things. */
  protected abstract void forget();

  /** Whether an event changes what the view shows. */
  protected abstract boolean concerns(E event);

  /** One sentence on what the view shows, for somebody who is not signed in. */
  protected abstract String purpose();

  /** Events that concern the view have come; loads all anew unless a view knows better. */
  protected void happened(List<E> events) {
    reload();
  }

  /** Gives the keys to the control that the view is about; its content is shown. */
  protected abstract void focusContent();

  @Override
  public final void setFocus() {
    pane.takeFocus();
  }

  /** A control that vanished while a dialog was open took the keys of the window along. */
  private void keepFocus() {
    Control focus = pane.getDisplay().getFocusControl();
    boolean lost =
        focus == null
            || !focus.isVisible()
            || focus instanceof Shell
            || focus.getClass() == Composite.class;
    if (lost && getSite().getPage().getActivePart() == this) {
      setFocus();
    }
  }

  /** Loads anew, or says what is needed first. */
  public final void refresh() {
    String now = door.person();
    if (!now.equals(person)) {
      person = now;
      gathered.clear();
      forget();
    }
    if (!person.isEmpty()) {
      loadedNanos = System.nanoTime();
      reload();
    } else if (door.isConnecting()) {
      pane.loading();
    } else {
      pane.empty(
          new EmptyPage(
              Images.SIGN_IN,
              Messages.server_signedOut,
              purpose(),
              Messages.server_signIn,
              door::signIn));
    }
  }

  /** Where the view shows its content or the page of its state. */
  public final StatePane pane() {
    return pane;
  }

  protected final ViewLoader loader() {
    return loader;
  }

  protected final ServerDoor door() {
    return door;
  }

  /** A place for the list that the view is about; {@code none} stands for an empty one. */
  protected final <T> ViewLoader.Slot<List<T>> list(EmptyPage none, Consumer<List<T>> show) {
    return loader.slot(state -> pane.show(state, List::isEmpty, none, show));
  }

  /** A button of the tool bar that is also in the view's menu. */
  protected final IAction tool(String text, Images image, Runnable run) {
    Action action =
        new Action(text, image.descriptor()) {
          @Override
          public void run() {
            run.run();
          }
        };
    action.setToolTipText(text);
    IActionBars bars = getViewSite().getActionBars();
    bars.getToolBarManager().add(action);
    bars.getMenuManager().add(action);
    return action;
  }

  /** A table has no words of its own: it is called as its view is. */
  private void name(Composite parent) {
    for (Control child : parent.getChildren()) {
      if (child instanceof Table) {
        Spoken.as(child, this::getTitle);
      } else if (child instanceof Composite inner) {
        name(inner);
      }
    }
  }

  private void gather(List<E> events) {
    gathered.addAll(events);
    if (!waiting) {
      waiting = true;
      tellWhenRested();
    }
  }

  private void tellWhenRested() {
    if (pane.isDisposed()) {
      return;
    }
    long rested = System.nanoTime() - loadedNanos;
    if (loader.isBusy() || rested < LEAST_PAUSE.toNanos()) {
      long left = Math.max(100, LEAST_PAUSE.minusNanos(rested).toMillis());
      pane.getDisplay().timerExec((int) left, this::tellWhenRested);
      return;
    }
    waiting = false;
    List<E> events = List.copyOf(gathered);
    gathered.clear();
    if (!events.isEmpty() && !person.isEmpty()) {
      loadedNanos = System.nanoTime();
      happened(events);
    }
  }

  private void addRefresh() {
    tool(Messages.server_refresh, Images.REFRESH, this::refresh);
    getSite()
        .getService(IHandlerService.class)
        .activateHandler(
            IWorkbenchCommandConstants.FILE_REFRESH,
            new AbstractHandler() {
              @Override
              public Object execute(ExecutionEvent event) {
                refresh();
                return null;
              }
            });
  }
}
