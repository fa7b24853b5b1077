package org.orrery.simulation;

import java.util.Arrays;
import java.util.List;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.Role;

/** Plans a step of people: who may do it, how many are asked, when they are reminded. */
final class HumanPlanner {
  private final Planner planner;
  private final Plan plan;
  private final int at;

  HumanPlanner(Planner planner, Plan plan, int at) {
    this.planner = planner;
    this.plan = plan;
    this.at = at;
  }

  void plan(HumanStep step) {
    plan.dueIn[at] = Hours.drawn(step.getDueIn(), Double.NaN);
    plan.remindAfter[at] = Hours.drawn(step.getRemindAfter(), Double.NaN);
    plan.escalateAfter[at] = Hours.drawn(step.getEscalateAfter(), Double.NaN);
    plan.escalateTo[at] = step.getEscalateTo() == null ? -1 : planner.pool(step.getEscalateTo());
    plan.panel[at] = 1;
    plan.quorum[at] = 1;
    List<Role> roles = List.of();
    if (step instanceof ApprovalStep approval) {
      roles = approval.getApprovers();
      plan.votes[at] = true;
      plan.panel[at] = Math.max(approval.getPanel(), approval.getQuorum());
      plan.quorum[at] = approval.getQuorum();
      plan.eachRole[at] = approval.isEachRole() && roles.size() > 1;
      plan.fourEyes[at] = approval.isFourEyes();
      if (plan.eachRole[at]) {
        plan.panel[at] = Math.max(plan.panel[at], roles.size());
      }
    } else if (step instanceof ReviewStep review) {
      roles = review.getReviewers();
      plan.every[at] = Hours.drawn(review.getEvery(), Double.NaN);
    }
    if (roles.isEmpty() && step.getRole() != null) {
      roles = List.of(step.getRole());
    }
    plan.pools[at] = roles.stream().mapToInt(planner::pool).distinct().toArray();
    checkPeople(step);
  }

  private void checkPeople(HumanStep step) {
    if (plan.pools[at].length == 0) {
      planner.assume("simulation.nobody", step.getId());
      return;
    }
    int heads = Arrays.stream(plan.pools[at]).map(planner::heads).sum();
    if (heads < plan.panel[at]) {
      planner.faults.add(
          new Fault(
              step.getId(),
              plan.panel[at] + " people are asked, but its roles have only " + heads + ".",
              "Ask fewer people, or give the roles more."));
    }
  }
}
