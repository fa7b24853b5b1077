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
import org.eclipse.swt.widgets.Control;
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
  private Runnable focusContent;

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

  /** What gives the keys to the content; without it the first control that takes them has them. */
  public void onFocus(Runnable action) {
    this.focusContent = action;
  }

  /** Gives the keys to the content, or to the page that stands instead of it. */
  public void takeFocus() {
    if (layout.topControl == page) {
      page.takeFocus();
    } else if (focusContent != null) {
      focusContent.run();
    } else {
      content.setFocus();
    }
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
    turn(content, filled);
  }

  public void loading() {
    banner.hide();
    turn(page, () -> page.showBusy(Messages.state_loading));
  }

  public void empty(EmptyPage empty) {
    banner.hide();
    turn(
        page,
        () -> page.show(empty.image(), empty.title(), empty.hint(), empty.action(), empty.run()));
  }

  public void failed(Failure failure) {
    banner.hide();
    turn(page, () -> page.showFailure(Images.ERROR, failure, Messages.state_retry, retry));
  }

  public void offline(Failure failure) {
    banner.hide();
    turn(page, () -> page.showFailure(Images.OFFLINE, failure, Messages.state_retry, retry));
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
      turn(content, () -> render.accept(value));
    }
  }

  /** Whoever has the keys in here has them after it too, though not on the same control. */
  private void turn(Composite control, Runnable fill) {
    boolean held = holdsFocus();
    fill.run();
    boolean turns = layout.topControl != control;
    if (turns) {
      layout.topControl = control;
      stack.layout();
    }
    if (held && (turns || control == page || !holdsFocus())) {
      takeFocus();
    }
  }

  private boolean holdsFocus() {
    Control focus = getDisplay().getFocusControl();
    if (focus == null || !focus.isVisible()) {
      return false;
    }
    while (focus != null && focus != this) {
      focus = focus.getParent();
    }
    return focus == this;
  }

  @Override
  public String toString() {
    return NLS.bind("StatePane[{0}]", message());
  }
}
