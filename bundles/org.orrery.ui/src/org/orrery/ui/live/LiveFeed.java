package org.orrery.ui.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The one buffer and ticker of a window. Items come from any thread, at any pace; each subscriber
 * gets them on the UI thread, in order, at most {@value #TICKS_PER_SECOND} times a second and only
 * while its control is visible. What arrives meanwhile waits, {@value #CAPACITY} items at most: a
 * subscriber that missed more is told so instead. The ticker rests when there is nothing to
 * deliver.
 *
 * @param <T> an immutable item
 */
public final class LiveFeed<T> {
  static final int TICKS_PER_SECOND = 4;
  static final int CAPACITY = 2000;
  private static final String KEY = "org.orrery.ui.live.feed";

  private final Display display;
  private final Shell window;
  private final Object lock = new Object();
  private List<T> incoming = new ArrayList<>();
  private boolean isLost;
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private final Map<Control, Subscription> subscriptions = new LinkedHashMap<>();

  private LiveFeed(Shell window) {
    this.window = window;
    this.display = window.getDisplay();
  }

  /** The feed of the window that {@code control} is in; the same for every caller. UI thread. */
  @SuppressWarnings("unchecked")
  public static <T> LiveFeed<T> of(Shell window) {
    LiveFeed<T> feed = (LiveFeed<T>) window.getData(KEY);
    if (feed == null) {
      feed = new LiveFeed<>(window);
      window.setData(KEY, feed);
    }
    return feed;
  }

  /** Hands an item in; any thread. */
  public void offer(T item) {
    synchronized (lock) {
      if (incoming.size() == CAPACITY) {
        incoming.clear();
        isLost = true;
      }
      incoming.add(item);
    }
    schedule();
  }

  /**
   * Delivers the {@code wanted} items to {@code sink} while {@code control} lives. UI thread.
   *
   * @param missed called instead when there were more than can wait; all is to be loaded anew
   */
  public void subscribe(
      Control control, Predicate<T> wanted, Consumer<List<T>> sink, Runnable missed) {
    subscriptions.put(control, new Subscription(wanted, sink, missed));
    control.addListener(SWT.Dispose, e -> subscriptions.remove(control));
    control.addListener(SWT.Show, e -> schedule());
  }

  /** Number of subscribers, for the test that nothing leaks. */
  public int subscribers() {
    return subscriptions.size();
  }

  private void schedule() {
    if (display.isDisposed() || !scheduled.compareAndSet(false, true)) {
      return;
    }
    display.asyncExec(
        () -> {
          if (!window.isDisposed()) {
            display.timerExec(1000 / TICKS_PER_SECOND, this::tick);
          }
        });
  }

  private void tick() {
    scheduled.set(false);
    if (window.isDisposed()) {
      return;
    }
    List<T> items;
    boolean lost;
    synchronized (lock) {
      items = incoming;
      lost = isLost;
      incoming = new ArrayList<>();
      isLost = false;
    }
    boolean waiting = false;
    for (Map.Entry<Control, Subscription> entry : List.copyOf(subscriptions.entrySet())) {
      waiting |= entry.getValue().deliver(items, lost, entry.getKey());
    }
    if (waiting) {
      schedule();
    }
  }

  private final class Subscription {
    private final Predicate<T> wanted;
    private final Consumer<List<T>> sink;
    private final Runnable missed;
    private final List<T> held = new ArrayList<>();
    private boolean hasMissed;

    Subscription(Predicate<T> wanted, Consumer<List<T>> sink, Runnable missed) {
      this.wanted = wanted;
      this.sink = sink;
      this.missed = missed;
    }

    boolean deliver(List<T> items, boolean lost, Control control) {
      items.stream().filter(wanted).forEach(held::add);
      if (lost || held.size() > CAPACITY) {
        hasMissed = true;
        held.clear();
      }
      if (held.isEmpty() && !hasMissed || control.isDisposed()) {
        return false;
      }
      if (!control.isVisible()) {
        return true;
      }
      List<T> batch = List.copyOf(held);
      held.clear();
      if (hasMissed) {
        hasMissed = false;
        missed.run();
      } else {
        sink.accept(batch);
      }
      return false;
    }
  }
}
