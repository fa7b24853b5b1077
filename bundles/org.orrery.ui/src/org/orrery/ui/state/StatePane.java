package org.orrery.ui.state;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.ui.Images;
import org.orrery.ui.Messages;
import org.orrery.ui.Skin;

/**
 * Shows either a view's content or the designed page of its state: loading, empty, error, offline.
 * While the server is away the last content stays, under a banner with its age. UI thread.
 */
public final class StatePane extends Composite {
  private final OfflineBanner banner;
  private final Composite stack;
  private final StackLayout layout = new StackLayout();
  private final Composite content;
  private final MessagePage page;
  private Runnable retry;
  private Runnable turned = () -> {};

  public StatePane(Composite parent) {
    super(parent, SWT.NONE);
    Skin.page(this);
    GridLayout grid = new GridLayout();
    grid.marginWidth = 0;
    grid.marginHeight = 0;
    grid.verticalSpacing = 0;
    setLayout(grid);
    banner = new OfflineBanner(this);
    banner.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    stack = Skin.page(new Composite(this, SWT.NONE));
    stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    stack.setLayout(layout);
    content = Skin.page(new Composite(stack, SWT.NONE));
    page = new MessagePage(stack);
    banner.hide();
    layout.topControl = content;
  }

  /** Where the view puts its own controls; the view sets the layout. */
  public Composite content() {
    return content;
  }

  /** What "Try again" does on the error and offline pages. */
  public void onRetry(Runnable action) {
    this.retry = action;
  }

  /** Runs after the pane has turned to another page or to its content. */
  public void onTurned(Runnable action) {
    this.turned = action;
  }

  /** Gives the keys to the page that stands instead of the content; false when there is none. */
  public boolean focusPage() {
    if (layout.topControl != page) {
      return false;
    }
    page.takeFocus();
    return true;
  }

  /**
   * Shows {@code state}: {@code render} gets each value that is to be seen, {@code page} stands for
   * values that are {@code empty}.
   */
  public <T> void show(LoadState<T> state, Predicate<T> empty, EmptyPage page, Consumer<T> render) {
    switch (state) {
      case LoadState.Loading<T> loading -> {
        if (loading.last() == null) {
          loading();
        }
      }
      case LoadState.Done<T> done -> {
        banner.hide();
        value(done.value(), empty, page, render);
      }
      case LoadState.Failed<T> failed -> failed(failed.failure());
      case LoadState.Offline<T> offline -> {
        if (offline.last() == null) {
          offline(offline.failure());
        } else {
          value(offline.last(), empty, page, render);
          stale(offline.at());
        }
      }
      case LoadState.Cancelled<T> cancelled -> {
        if (layout.topControl == this.page && this.page.isBusy()) {
          this.page.show(Images.INFO, Messages.state_cancelled, "", Messages.state_retry, retry);
        }
      }
    }
  }

  /** Shows the content without a banner. */
  public void content(Runnable filled) {
    banner.hide();
    filled.run();
    top(content);
  }

  public void loading() {
    banner.hide();
    page.showBusy(Messages.state_loading);
    top(page);
  }

  public void empty(EmptyPage empty) {
    page.show(empty.image(), empty.title(), empty.hint(), empty.action(), empty.run());
    top(page);
  }

  public void failed(Failure failure) {
    banner.hide();
    page.showFailure(Images.ERROR, failure, Messages.state_retry, retry);
    top(page);
  }

  public void offline(Failure failure) {
    banner.hide();
    page.showFailure(Images.OFFLINE, failure, Messages.state_retry, retry);
    top(page);
  }

  /** Keeps what is shown and says above it that it is of time {@code at}, because of no server. */
  public void stale(Instant at) {
    banner.show(at);
  }

  /** The text of the page that stands instead of the content, or an empty string. */
  public String message() {
    return layout.topControl == page ? page.text() : "";
  }

  private <T> void value(T value, Predicate<T> empty, EmptyPage page, Consumer<T> render) {
    if (empty.test(value)) {
      empty(page);
    } else {
      render.accept(value);
      top(content);
    }
  }

  private void top(Composite control) {
    if (layout.topControl != control) {
      layout.topControl = control;
      stack.layout();
    }
    turned.run();
  }

  @Override
  public String toString() {
    return NLS.bind("StatePane[{0}]", message());
  }
}
