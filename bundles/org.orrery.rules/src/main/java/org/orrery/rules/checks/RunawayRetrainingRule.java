package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.ManualTrigger;
import org.orrery.lifecycle.RequestTrigger;
import org.orrery.lifecycle.RetrainStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.WaitNode;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.fixes.Fixes;
import org.orrery.rules.flow.Carried;
import org.orrery.rules.flow.Cycles;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Validation;
import org.orrery.rules.flow.Way;

/**
 * Retraining is held in bounds: every trigger that fires by itself and leads to a training has a
 * cap with its period and a cool-down; no loop trains again and again without a person or a wait;
 * and what a retraining makes is tested and approved by a validator before production.
 *
 * <p>The certificate says where triggers without bounds lead, how often can be trained without a
 * person or a wait, and, where something is retrained, how far versions are validated.
 */
final class RunawayRetrainingRule implements CertifyingByNumbers {
  /** Rows that every certificate has. */
  private static final int ROWS = 2;

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    if (!areBounded(drawing)) {
      checkTriggers(drawing, findings);
    }
    if (!drawing.stands(this)) {
      checkLoops(drawing, findings);
    }
    checkReturn(drawing, findings);
    return findings;
  }

  @Override
  public Optional<List<int[]>> claim(Drawing drawing) {
    Flow flow = drawing.flow();
    List<int[]> claim = new ArrayList<>();
    unbounded(drawing).upTo(1).ifPresent(claim::add);
    loops(flow).counted().ifPresent(claim::add);
    if (!retraining(flow).isEmpty()) {
      claim.addAll(drawing.validation().claim(retraining(flow)));
    }
    return Optional.of(claim).filter(rows -> isProvedBy(rows, drawing));
  }

  @Override
  public boolean isProvedBy(List<int[]> claim, Drawing drawing) {
    Flow flow = drawing.flow();
    if (claim.size() < ROWS) {
      return false;
    }
    List<int[]> rest = claim.subList(ROWS, claim.size());
    BitSet retraining = retraining(flow);
    return unbounded(drawing).isRight(claim.get(0))
        && flow.of(TrainStep.class).stream().allMatch(n -> claim.get(0)[n] == 0)
        && loops(flow).isRight(claim.get(1))
        && (retraining.isEmpty() ? rest.isEmpty() : Validation.isProvedBy(rest, flow, retraining));
  }

  /** Where triggers lead that have no bounds. */
  private static Carried unbounded(Drawing drawing) {
    Flow flow = drawing.flow();
    BitSet unbounded =
        flow.matching(
            flow.of(Trigger.class), t -> !isByHand((Trigger) t) && !lacks((Trigger) t).isEmpty());
    return Carried.before(flow, unbounded, new BitSet());
  }

  private static Carried loops(Flow flow) {
    return Carried.countingWithin(flow, unattended(flow), flow.of(TrainStep.class));
  }

  private static BitSet retraining(Flow flow) {
    return flow.of(RetrainStep.class);
  }

  private static BitSet unattended(Flow flow) {
    BitSet unattended = flow.all();
    unattended.andNot(flow.of(HumanStep.class, WaitNode.class));
    return unattended;
  }

  /** Whether no trigger lacks a bound, wherever it leads. */
  private static boolean areBounded(Drawing drawing) {
    return drawing.nodes(Trigger.class).stream().allMatch(t -> isByHand(t) || lacks(t).isEmpty());
  }

  private static void checkTriggers(Drawing drawing, List<Finding> findings) {
    Flow flow = drawing.flow();
    BitSet training = flow.backwards(flow.of(TrainStep.class));
    for (Trigger trigger : drawing.nodes(Trigger.class)) {
      if (isByHand(trigger) || !training.get(flow.number(trigger))) {
        continue;
      }
      List<Message> missing = lacks(trigger);
      if (!missing.isEmpty()) {
        findings.add(
            Finding.of(
                    trigger,
                    "checks.retraining.unlimited",
                    Names.of(trigger),
                    Said.joined("rules.and", missing))
                .offering(List.of(Fixes.limitStarts(trigger))));
      }
    }
  }

  private static boolean isByHand(Trigger trigger) {
    return trigger instanceof ManualTrigger || trigger instanceof RequestTrigger;
  }

  private static List<Message> lacks(Trigger trigger) {
    List<Message> missing = new ArrayList<>();
    if (trigger.getCap() < 1) {
      missing.add(Said.of("checks.retraining.no-cap"));
    } else if (Names.blank(trigger.getCapPeriod())) {
      missing.add(Said.of("checks.retraining.no-period"));
    }
    if (Names.blank(trigger.getCoolDown())) {
      missing.add(Said.of("checks.retraining.no-cool-down"));
    }
    return missing;
  }

  private void checkLoops(Drawing drawing, List<Finding> findings) {
    Flow flow = drawing.flow();
    BitSet unattended = unattended(flow);
    Cycles loops = Cycles.of(flow, unattended);
    BitSet looping = flow.of(TrainStep.class);
    looping.and(loops.nodes());
    looping.stream()
        .forEach(
            n ->
                findings.add(
                    Finding.of(flow.node(n), "checks.retraining.loop", Names.of(flow.node(n)))
                        .shownBy(Way.of(flow, flow.shortest(n, n, unattended)))));
    if (looping.isEmpty()) {
      drawing.keep(
          this,
          (now, touched) ->
              loops.stands(unattended(now), touched)
                  && !loops.nodes().intersects(now.of(TrainStep.class)));
    }
  }

  private static void checkReturn(Drawing drawing, List<Finding> findings) {
    List<RetrainStep> retraining = drawing.nodes(RetrainStep.class);
    if (retraining.isEmpty()) {
      return;
    }
    Flow flow = drawing.flow();
    Validation validation = drawing.validation();
    BitSet unvalidated = validation.unvalidatedProduction();
    if (unvalidated.isEmpty()) {
      return;
    }
    BitSet leading = validation.leadingUnvalidatedTo(unvalidated);
    for (RetrainStep step : retraining) {
      if (leading.get(flow.number(step))) {
        List<Arc> way = validation.wayFrom(flow.number(step), unvalidated);
        findings.add(
            Finding.of(step, "checks.retraining.unvalidated", Names.of(step))
                .shownBy(Way.of(flow, way)));
      }
    }
  }
}
