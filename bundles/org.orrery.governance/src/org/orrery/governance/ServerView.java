package org.orrery.governance;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.orrery.api.Event;
import org.orrery.client.Connection;
import org.orrery.client.OrreryClient;
import org.orrery.ui.Images;
import org.orrery.ui.Services;
import org.orrery.ui.UiThread;
import org.orrery.ui.live.LiveFeed;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;

/**
 * A view of what is on the server: follows the connection and the events, asks for sign-in when
 * nobody is, refreshes with F5. UI thread.
 */
public abstract class ServerView extends ViewPart {
  private static final String SIGN_IN = "org.orrery.workbench.signIn";

  private Connection connection;
  private StatePane pane;
  private ViewLoader loader;

  @Override
  public final void createPartControl(Composite parent) {
    connection = Services.require(Connection.class);
    pane = new StatePane(parent);
    loader = new ViewLoader(pane, getSite().getId());
    createContent(pane.content());
    pane.onRetry(this::refresh);
    Runnable leave = connection.onStatus(status -> UiThread.post(pane, this::refresh));
    pane.addListener(SWT.Dispose, e -> leave.run());
    LiveFeed.<Event>of(getSite().getShell()).subscribe(pane, this::concerns, this::changed);
    addRefresh();
    refresh();
  }

  /** Builds the view's controls, once. */
  protected abstract void createContent(Composite content);

  /** Starts loading; somebody is signed in. */
  protected abstract void reload();

  /** Forgets what was loaded: nobody is signed in, and the next person may see other things. */
  protected abstract void forget();

  /** Whether an event changes what the view shows. */
  protected abstract boolean concerns(Event event);

  /** Events that concern the view have come; reloads unless a view knows better. */
  protected void changed(List<Event> events) {
    refresh();
  }

  /** Loads anew, or says what is needed first. */
  public final void refresh() {
    Connection.Status status = connection.status();
    if (status.isSignedIn()) {
      reload();
    } else if (status.state() == Connection.State.CONNECTING) {
      pane.loading();
    } else {
      forget();
      pane.empty(
          new EmptyPage(
              Images.SIGN_IN,
              Messages.signIn_title,
              Messages.signIn_hint,
              Messages.signIn_action,
              () -> run(SIGN_IN)));
    }
  }

  /** The pane around the content. */
  public final StatePane pane() {
    return pane;
  }

  protected final ViewLoader loader() {
    return loader;
  }

  protected final Connection connection() {
    return connection;
  }

  /** The client; for background threads. */
  protected final OrreryClient client() {
    return connection.client();
  }

  /** Runs a command of the workbench. */
  protected final void run(String command) {
    try {
      getSite().getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException e) {
      ILog.of(ServerView.class).error("Command " + command + " not run", e);
    }
  }

  private void addRefresh() {
    Action refresh =
        new Action(Messages.view_refresh, Images.REFRESH.descriptor()) {
          @Override
          public void run() {
            refresh();
          }
        };
    getViewSite().getActionBars().getToolBarManager().add(refresh);
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
