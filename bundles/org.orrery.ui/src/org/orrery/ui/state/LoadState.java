package org.orrery.ui.state;

import java.time.Instant;

/**
 * What a view receives of a load.
 *
 * @param <T> the immutable value that is loaded
 */
public sealed interface LoadState<T> {
  /** Under way; {@code last} is the value of the load before, or null. */
  record Loading<T>(T last, Instant at) implements LoadState<T> {}

  /** Loaded at {@code at}. */
  record Done<T>(T value, Instant at) implements LoadState<T> {}

  /** Refused or broken. */
  record Failed<T>(Failure failure) implements LoadState<T> {}

  /** Given up before it ended. */
  record Cancelled<T>() implements LoadState<T> {}

  /**
   * The server is out of reach; {@code last} is the last known value of time {@code at}, or null.
   */
  record Offline<T>(T last, Instant at, Failure failure) implements LoadState<T> {}

  /** The value to be seen in this state, the last known one while loading or offline, or null. */
  default T shown() {
    return switch (this) {
      case Loading<T> loading -> loading.last();
      case Done<T> done -> done.value();
      case Offline<T> offline -> offline.last();
      case Failed<T> failed -> null;
      case Cancelled<T> cancelled -> null;
    };
  }
}
