package org.orrery.operations;

import java.util.List;
import java.util.Set;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.orrery.api.Event;
import org.orrery.client.Connection;
import org.orrery.ui.Images;
import org.orrery.ui.UiThread;
import org.orrery.ui.live.LiveFeed;
import org.orrery.ui.state.EmptyPage;
import org.orrery.ui.state.StatePane;
import org.orrery.ui.state.ViewLoader;

/**
 * A view on a server: loads in the background when it opens, when the connection changes and when
 * an event concerns it; says so when nobody is signed in. UI thread.
 */
public abstract class OperationsView extends ViewPart {
  private StatePane pane;
  private ViewLoader loader;

  @Override
  public final void createPartControl(Composite parent) {
    parent.setLayout(new FillLayout());
    pane = new StatePane(parent);
    pane.onRetry(this::reload);
    loader = new ViewLoader(pane, getClass().getSimpleName());
    build(pane.content());
    getViewSite()
        .getActionBars()
        .getToolBarManager()
        .add(action(Messages.action_refresh, Images.REFRESH, this::reload));
    getViewSite().getActionBars().updateActionBars();
    Connection connection = Link.connection();
    if (connection != null) {
      Runnable unsubscribe =
          connection.onStatus(status -> UiThread.post(pane, this::connectionChanged));
      pane.addDisposeListener(e -> unsubscribe.run());
    }
    LiveFeed.<Event>of(pane.getShell())
        .subscribe(pane, event -> events().contains(event.type()), this::happened);
    reload();
  }

  /** Builds the controls of the view. */
  protected abstract void build(Composite parent);

  /** Starts the loads; called only while somebody is signed in. */
  protected abstract void load();

  /** Types of the events after which the view loads again. */
  protected abstract Set<String> events();

  /** Forgets what was loaded, since another person or nobody is signed in now. */
  protected abstract void forget();

  /** One sentence on what the view would show, for the page of somebody who is not signed in. */
  protected abstract String purpose();

  /** Events that concern the view happened. */
  protected void happened(List<Event> events) {
    reload();
  }

  /** Where the view shows its content or the page of its state. */
  public final StatePane pane() {
    return pane;
  }

  protected final ViewLoader loader() {
    return loader;
  }

  /** Loads again, or asks to sign in. */
  public final void reload() {
    if (Link.isSignedIn()) {
      load();
    } else {
      forget();
      pane.empty(
          new EmptyPage(
              Images.SIGNED_OUT,
              Messages.signedOut_title,
              purpose(),
              Messages.signedOut_action,
              Link::signIn));
    }
  }

  /** A tool bar button that is also reachable from the view's menu. */
  protected final IAction tool(String text, Images image, Runnable run) {
    IAction action = action(text, image, run);
    getViewSite().getActionBars().getToolBarManager().add(action);
    getViewSite().getActionBars().getMenuManager().add(action);
    return action;
  }

  protected static IAction action(String text, Images image, Runnable run) {
    Action action =
        new Action(text) {
          @Override
          public void run() {
            run.run();
          }
        };
    action.setToolTipText(text);
    action.setImageDescriptor(image.descriptor());
    return action;
  }

  private void connectionChanged() {
    if (Link.connection().status().state() != Connection.State.CONNECTING) {
      reload();
    }
  }

  @Override
  public void setFocus() {
    pane.setFocus();
  }
}
