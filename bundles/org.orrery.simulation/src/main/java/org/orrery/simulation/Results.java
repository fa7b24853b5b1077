package org.orrery.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.words.Message;

/** Makes a result of what replications counted. */
final class Results {
  private static final double OVERLOADED = 0.98;

  private final Network network;
  private final Options options;
  private final WarmUp.Found warmUp;
  private final Replications made;

  Results(Network network, Options options, WarmUp.Found warmUp, Replications made) {
    this.network = network;
    this.options = options;
    this.warmUp = warmUp;
    this.made = made;
  }

  Result result() {
    boolean aimed = !Double.isNaN(network.target());
    List<Result.Role> roles = roles();
    List<Result.Step> steps = steps();
    Ratios ratios = made.ratios;
    return new Result(
        network.main().id,
        ratios.count(),
        made.events,
        options.days(),
        warmUp.days(),
        made.precise,
        ratios.estimate(Figures.LEAD_TIME),
        made.leadTimes.quantile(0.5),
        made.leadTimes.quantile(0.9),
        made.leadTimes.spread(),
        network.target(),
        aimed ? ratios.estimate(Figures.PAST_TARGET) : Estimate.NONE,
        aimed ? ratios.estimate(Figures.OVERDUE).times(1 / Hours.DAY) : Estimate.NONE,
        ratios.estimate(Figures.COST),
        counts(),
        roles,
        steps,
        bottleneck(steps),
        warnings(roles),
        network.assumptions());
  }

  private Map<String, Estimate> counts() {
    Map<String, Estimate> counts = new LinkedHashMap<>();
    for (int at = 0; at < Figures.NAMES.size(); at++) {
      counts.put(Figures.NAMES.get(at), made.ratios.estimate(Figures.PRODUCTIONS + at));
    }
    return counts;
  }

  private List<Result.Role> roles() {
    List<Result.Role> roles = new ArrayList<>();
    for (int pool = 0; pool < network.pools().size(); pool++) {
      Network.Pool each = network.pools().get(pool);
      int at = made.figures.pool(pool);
      roles.add(
          new Result.Role(
              each.id(),
              each.name(),
              each.heads(),
              made.ratios.estimate(at),
              made.ratios.estimate(at + 1)));
    }
    return roles;
  }

  private List<Result.Step> steps() {
    List<Result.Step> steps = new ArrayList<>();
    for (Plan plan : network.plans()) {
      for (int node = 0; node < plan.size(); node++) {
        int at = made.figures.node(plan.offset + node);
        Ratios ratios = made.ratios;
        steps.add(
            new Result.Step(
                plan.id,
                plan.ids[node],
                plan.names[node],
                plan.stages[node],
                ratios.estimate(at),
                ratios.estimate(at + 1),
                ratios.estimate(at + 2),
                ratios.estimate(at + 3),
                ratios.estimate(at + 4),
                ratios.estimate(at + 5)));
      }
    }
    return steps;
  }

  /** Where most waits at a time, on average; empty when nothing waits. */
  private static String bottleneck(List<Result.Step> steps) {
    String bottleneck = "";
    double most = 0;
    for (Result.Step step : steps) {
      if (step.queue().value() > most) {
        most = step.queue().value();
        bottleneck = step.id();
      }
    }
    return bottleneck;
  }

  private List<Message> warnings(List<Result.Role> roles) {
    List<Message> warnings = new ArrayList<>();
    if (!warmUp.settled()) {
      warnings.add(said("simulation.unsettled", Math.round(warmUp.days())));
    }
    for (Result.Role role : roles) {
      if (role.utilisation().value() > OVERLOADED) {
        long share = Math.round(100 * role.utilisation().value());
        warnings.add(said("simulation.overloaded", role.id(), share));
      }
    }
    if (made.leadTimes.size() == 0) {
      warnings.add(said("simulation.unproductive"));
    }
    if (made.ratios.estimate(Figures.PRODUCTIONS + Figures.NAMES.indexOf("undecided")).value()
        > 0) {
      warnings.add(said("simulation.undecided"));
    }
    if (options.precision() > 0 && !made.precise) {
      warnings.add(said("simulation.imprecise"));
    }
    return warnings;
  }

  private static Message said(String key, Object... arguments) {
    return Message.of(Results.class, key, arguments);
  }
}
