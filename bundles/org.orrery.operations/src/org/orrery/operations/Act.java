package org.orrery.operations;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.orrery.api.Promotion;
import org.orrery.api.Rollback;
import org.orrery.api.Traffic;
import org.orrery.client.Connection;
import org.orrery.client.OrreryClient;
import org.orrery.ui.Services;

/** The acts of an operator, each behind a dialog that says what it will do. UI thread. */
public final class Act {
  private Act() {}

  /** Asks which of the {@code versions} shall be champion. */
  public static void promote(Shell shell, String model, List<Integer> versions, Runnable after) {
    ask(
        shell,
        new ReasonDialog.Question(
            NLS.bind(Messages.promote_title, model),
            Messages.promote_message,
            Messages.promote_verb,
            Messages.promote_version,
            versions.stream().map(String::valueOf).toList()),
        (version, reason) ->
            () -> client().promote(model, new Promotion(Integer.parseInt(version), reason, null)),
        after);
  }

  /**
   * Asks to which snapshot the model shall go back.
   *
   * @param snapshots those that have a champion
   */
  public static void rollBack(
      Shell shell, String model, List<Traffic.Snapshot> snapshots, Runnable after) {
    ask(
        shell,
        new ReasonDialog.Question(
            NLS.bind(Messages.rollback_title, model),
            Messages.rollback_message,
            Messages.rollback_verb,
            Messages.rollback_snapshot,
            snapshots.stream()
                .sorted(Comparator.comparing(Traffic.Snapshot::at).reversed())
                .map(Traffic.Snapshot::name)
                .distinct()
                .toList()),
        (snapshot, reason) -> () -> client().rollBack(model, new Rollback(snapshot, reason)),
        after);
  }

  /** Asks for a word on an alert. */
  public static void acknowledge(Shell shell, String alert, String message, Runnable after) {
    ask(
        shell,
        reasoned(Messages.acknowledge_title, message, Messages.acknowledge_verb),
        (none, comment) -> () -> client().acknowledge(alert, comment),
        after);
  }

  /** Asks why a run shall be cancelled. */
  public static void cancel(Shell shell, String run, String name, Runnable after) {
    ask(
        shell,
        reasoned(
            NLS.bind(Messages.cancel_title, name), Messages.cancel_message, Messages.cancel_verb),
        (none, reason) -> () -> client().cancel(run, reason),
        after);
  }

  /** Asks why a step that failed shall be tried again. */
  public static void retry(Shell shell, String run, List<String> steps, Runnable after) {
    ask(
        shell,
        new ReasonDialog.Question(
            Messages.retry_title,
            Messages.retry_message,
            Messages.retry_verb,
            Messages.retry_step,
            steps),
        (step, reason) -> () -> client().retry(run, step, reason),
        after);
  }

  /** Asks which manual trigger shall be fired, and why. */
  public static void trigger(Shell shell, String run, List<String> triggers, Runnable after) {
    ask(
        shell,
        new ReasonDialog.Question(
            Messages.trigger_title,
            Messages.trigger_message,
            Messages.trigger_verb,
            Messages.trigger_choice,
            triggers),
        (trigger, reason) -> () -> client().trigger(run, trigger, reason),
        after);
  }

  /** Asks which event a run waits for shall be told to it, and why. */
  public static void signal(Shell shell, String run, List<String> events, Runnable after) {
    ask(
        shell,
        new ReasonDialog.Question(
            Messages.signal_title,
            Messages.signal_message,
            Messages.signal_verb,
            Messages.signal_choice,
            events),
        (event, reason) -> () -> client().signal(run, event, reason),
        after);
  }

  private static OrreryClient client() {
    return Services.require(Connection.class).client();
  }

  private static void ask(
      Shell shell,
      ReasonDialog.Question question,
      BiFunction<String, String, Callable<?>> act,
      Runnable after) {
    new ReasonDialog(shell, question, act, after).open();
  }

  /** A question that offers no choice and needs a reason. */
  private static ReasonDialog.Question reasoned(String title, String message, String verb) {
    return new ReasonDialog.Question(title, message, verb, "", List.of());
  }
}
