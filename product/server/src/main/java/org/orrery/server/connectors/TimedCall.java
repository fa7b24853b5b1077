package org.orrery.server.connectors;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A call on a virtual thread, where waiting for the network can be interrupted: when the time is
 * over, when the step is too late and when the server stops.
 */
final class TimedCall {
  private TimedCall() {}

  /** What the call gives, unless it takes longer than a time. */
  static <T> T within(String connector, Duration time, Callable<T> work)
      throws IOException, InterruptedException {
    FutureTask<T> call = new FutureTask<>(work);
    Thread.ofVirtual().name("orrery-connector").start(call);
    try {
      return call.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw late(connector, time, e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SocketTimeoutException) {
        throw late(connector, time, e.getCause());
      }
      if (e.getCause() instanceof IOException problem) {
        String message =
            "The connector '" + connector + "' cannot be reached: " + problem.getMessage();
        throw connected(problem)
            ? new IOException(message, problem)
            : new UnsentException(message, problem);
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      call.cancel(true);
    }
  }

  /** The network's own clock may be a moment faster than ours. */
  private static IOException late(String connector, Duration time, Throwable cause) {
    return new IOException(
        "The connector '" + connector + "' did not answer within " + time + ".", cause);
  }

  private static boolean connected(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
        return false;
      }
    }
    return true;
  }
}
