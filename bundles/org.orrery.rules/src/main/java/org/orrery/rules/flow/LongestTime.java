package org.orrery.rules.flow;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.RetryPolicy;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;

/**
 * The longest time from reaching a node until it is left, by what the drawing states.
 *
 * <p>Whole seconds; a month has its mean length of 30.436875 days. A decision, a fork, a join, a
 * start and a trigger take no time of their own. What begins later because workers are away is not
 * counted, only what the drawing says.
 */
public final class LongestTime {
  /** The drawing states no bound. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  private LongestTime() {}

  /** The seconds of each node of a flow, or {@link #UNBOUNDED}. */
  static int[] ofAll(Flow flow) {
    BitSet scheduled = flow.forwards(flow.of(ScheduleTrigger.class));
    int[] times = new int[flow.size()];
    Arrays.setAll(times, n -> of(flow.node(n), scheduled.get(n)));
    return times;
  }

  /**
   * @param scheduled whether a schedule starts the path, in place of the interval of a review
   */
  private static int of(Node node, boolean scheduled) {
    return switch (node) {
      case WaitNode wait ->
          wait.getKind() == WaitKind.TIMER ? whole(wait.getDuration()) : UNBOUNDED;
      case ReviewStep review -> sum(scheduled ? 0 : interval(review), due(review));
      case HumanStep human -> due(human);
      case ExperimentStep experiment ->
          Math.min(whole(experiment.getMaximumDuration()), attempts(experiment));
      case AutomaticStep step -> attempts(step);
      case null, default -> 0;
    };
  }

  /** Why a node has no bound, as the end of a sentence about it. */
  static Message lack(Node node) {
    String lack =
        switch (node) {
          case WaitNode wait when wait.getKind() == WaitKind.TIMER -> "flow.lack.duration";
          case WaitNode wait -> "flow.lack.event";
          case HumanStep human when blank(human.getDueIn()) -> "flow.lack.due-time";
          case HumanStep human -> "flow.lack.escalation";
          case SubLifecycleStep step -> "flow.lack.time-out-on";
          case AutomaticStep step when blank(step.getTimeout()) -> "flow.lack.time-out";
          case AutomaticStep step -> "flow.lack.time-out-nowhere";
          default -> "flow.lack.longest-time";
        };
    return Said.of(lack);
  }

  /** Two times one after the other. */
  static int sum(int one, int other) {
    long sum = (long) one + other;
    return one == UNBOUNDED || other == UNBOUNDED || sum > UNBOUNDED ? UNBOUNDED : (int) sum;
  }

  /** The mean length of an ISO 8601 duration in seconds; empty when it is none. */
  public static Optional<BigDecimal> seconds(String text) {
    int time = text.indexOf('T');
    try {
      BigDecimal days = BigDecimal.ZERO;
      String date = time < 0 ? text : text.substring(0, time);
      if (date.length() > 1) {
        Period period = Period.parse(date);
        days =
            BigDecimal.valueOf(period.toTotalMonths())
                .multiply(BigDecimal.valueOf(ChronoUnit.MONTHS.getDuration().toSeconds()))
                .add(BigDecimal.valueOf(period.getDays() * 86_400L));
      }
      Duration rest = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
      return Optional.of(days.add(BigDecimal.valueOf(rest.toSeconds())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int whole(String duration) {
    return blank(duration)
        ? UNBOUNDED
        : seconds(duration).map(LongestTime::whole).orElse(UNBOUNDED);
  }

  private static int whole(BigDecimal seconds) {
    return seconds.compareTo(BigDecimal.valueOf(UNBOUNDED)) >= 0
        ? UNBOUNDED
        : Math.max(0, seconds.intValue());
  }

  private static int interval(ReviewStep review) {
    return blank(review.getEvery()) ? 0 : whole(review.getEvery());
  }

  /** The due time binds when the step is left then, or escalated by then. */
  private static int due(HumanStep step) {
    int due = whole(step.getDueIn());
    boolean escalated = step.getEscalateTo() != null && whole(step.getEscalateAfter()) <= due;
    return timesOut(step) || escalated ? due : UNBOUNDED;
  }

  /** A time-out that is drawn counts from entering the step, another one for each attempt. */
  private static int attempts(AutomaticStep step) {
    int attempt = whole(step.getTimeout());
    if (attempt == UNBOUNDED || timesOut(step)) {
      return attempt;
    }
    return leads(step, TransitionKind.FAILURE) && !(step instanceof SubLifecycleStep)
        ? attempts(attempt, policy(step))
        : UNBOUNDED;
  }

  private static int attempts(int attempt, RetryPolicy policy) {
    int total = attempt;
    double pause = whole(policy.getBackOff());
    for (int i = 1; i < policy.getAttempts() && total != UNBOUNDED; i++) {
      int wait = pause >= UNBOUNDED ? UNBOUNDED : (int) Math.ceil(pause);
      total = sum(sum(total, wait), attempt);
      pause *= Math.max(1, policy.getFactor());
    }
    return total;
  }

  private static RetryPolicy policy(AutomaticStep step) {
    return step.getRetry() == null
        ? LifecycleFactory.eINSTANCE.createRetryPolicy()
        : step.getRetry();
  }

  private static boolean timesOut(Node node) {
    return leads(node, TransitionKind.TIMEOUT);
  }

  private static boolean leads(Node node, TransitionKind kind) {
    return node.getOutgoing().stream().anyMatch(t -> t.getKind() == kind && t.getTarget() != null);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
