package org.orrery.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Transition;

/**
 * One replication as it is played: what happened in the order of time, and what stands where at a
 * moment. Times are in hours. Immutable.
 *
 * @param days how much was recorded
 * @param moments in the order of time
 */
public record Film(double days, List<Moment> moments) {
  /** Longer ones end earlier. */
  static final int MOST_MOMENTS = 200_000;

  /**
   * A token comes to an element, work on it begins, or it goes.
   *
   * @param run number of the request
   * @param transition id of the transition by which it came, or empty
   * @param outcome with which it left, or empty
   * @param waiting how many tokens more wait there now
   * @param working how many more are worked on
   */
  public record Moment(
      double hours,
      int run,
      String element,
      Trace.Happening what,
      String transition,
      String outcome,
      int waiting,
      int working) {}

  /**
   * @param waiting tokens that nobody works on
   * @param working tokens that are worked on
   */
  public record Standing(int waiting, int working) {
    /** Both together. */
    public Standing plus(Standing more) {
      return new Standing(waiting + more.waiting, working + more.working);
    }

    public int tokens() {
      return waiting + working;
    }
  }

  /**
   * Records a replication from its beginning.
   *
   * @param drawing what {@code simulation} was planned from
   */
  public static Film of(Simulation simulation, Lifecycle drawing, long seed, double days)
      throws SimulationException {
    Recorder recorder = new Recorder(drawing);
    simulation.trace(seed, 0, days, recorder);
    boolean isWhole = recorder.moments.size() < MOST_MOMENTS;
    double recorded = isWhole ? days : recorder.moments.getLast().hours() / Hours.DAY;
    return new Film(recorded, List.copyOf(recorder.moments));
  }

  /** How many moments lie before a time or at it. */
  public int until(double hours) {
    int low = 0;
    int high = moments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (moments.get(middle).hours() <= hours) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What stands where after so many moments, by element; nothing is left out but empty places. */
  public Map<String, Standing> after(int count) {
    Map<String, Standing> standing = new HashMap<>();
    for (Moment moment : moments.subList(0, count)) {
      Standing change = new Standing(moment.waiting(), moment.working());
      standing.merge(moment.element(), change, Standing::plus);
    }
    standing.values().removeIf(each -> each.tokens() == 0);
    return standing;
  }

  /**
   * Knows which tokens are worked on, and how they came. Members of a panel have no token: that of
   * their approval waits until it is decided.
   */
  private static final class Recorder implements Trace {
    private final String lifecycle;
    private final Map<String, Map<String, String>> ways = new HashMap<>();
    private final Map<Integer, Boolean> isWorkedOn = new HashMap<>();
    private final List<Moment> moments = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private double leftAt = -1;
    private int leftRun = -1;

    Recorder(Lifecycle drawing) {
      lifecycle = drawing.getId();
      for (Transition each : drawing.getTransitions()) {
        if (each.getSource() != null && each.getTarget() != null) {
          ways.computeIfAbsent(each.getSource().getId(), id -> new HashMap<>())
              .putIfAbsent(each.getTarget().getId(), each.getId());
        }
      }
    }

    @Override
    public void happened(
        double hours,
        int run,
        String of,
        String element,
        int token,
        Happening what,
        String outcome) {
      if (!of.equals(lifecycle) || moments.size() >= MOST_MOMENTS) {
        return;
      }
      if (hours != leftAt || run != leftRun) {
        left.clear();
        leftAt = hours;
        leftRun = run;
      }
      switch (what) {
        case ENTERED -> {
          if (token < 0) {
            add(hours, run, element, what, "", 0, 0);
            left.add(element);
          } else {
            isWorkedOn.put(token, false);
            add(hours, run, element, what, "", 1, 0);
          }
        }
        case STARTED -> {
          if (isWorkedOn.replace(token, false, true)) {
            add(hours, run, element, what, "", -1, 1);
          }
        }
        case LEFT, CANCELLED -> {
          Boolean worked = isWorkedOn.remove(token);
          if (worked != null) {
            add(hours, run, element, what, outcome, worked ? 0 : -1, worked ? -1 : 0);
            left.add(element);
          }
        }
      }
    }

    private void add(
        double hours,
        int run,
        String element,
        Happening what,
        String outcome,
        int waiting,
        int working) {
      String way = what == Happening.ENTERED ? way(element) : "";
      moments.add(new Moment(hours, run, element, what, way, outcome, waiting, working));
    }

    /** The transition from what was left last and leads here. */
    private String way(String element) {
      for (int at = left.size() - 1; at >= 0; at--) {
        String way = ways.getOrDefault(left.get(at), Map.of()).get(element);
        if (way != null) {
          return way;
        }
      }
      return "";
    }
  }
}
