package org.orrery.simulation;

/** Panels of approvals: who is asked, how votes are counted. Belongs to one thread. */
final class Panels {
  private static final int APPROVE = 0;
  private static final int WITH_CONDITIONS = 1;
  private static final int REJECT = 2;

  private final Simulator simulator;

  Panels(Simulator simulator) {
    this.simulator = simulator;
  }

  /** Asks each member of an approval's panel; where each role must approve, one of each. */
  void ask(Visit visit) {
    Plan plan = visit.run.plan;
    int node = visit.node;
    int roles = plan.eachRole[node] ? plan.pools[node].length : 0;
    visit.open = roles;
    Visit[] seats = new Visit[plan.panel[node]];
    for (int seat = 0; seat < seats.length; seat++) {
      seats[seat] = simulator.visit(visit.run, node);
      seats[seat].approval = visit;
      seats[seat].use = visit.use;
      seats[seat].attempt = seat;
      seats[seat].onlyPool = seat < roles ? plan.pools[node][seat] : -1;
    }
    for (Visit seat : seats) {
      simulator.lines.seek(seat);
    }
  }

  /** Counts a vote as the server does, and decides when it can. */
  void vote(Visit visit, int vote) {
    Plan plan = visit.run.plan;
    int node = visit.node;
    Visit approval = visit.approval == null ? visit : visit.approval;
    if (vote == REJECT) {
      approval.rejections++;
    } else {
      approval.approvals++;
      approval.conditions |= vote == WITH_CONDITIONS;
      approval.open -= visit.onlyPool < 0 ? 0 : 1;
    }
    if (visit != approval) {
      simulator.forget(visit);
    }
    int spare = plan.panel[node] - plan.quorum[node];
    if (approval.rejections > 0 && (plan.eachRole[node] || approval.rejections > spare)) {
      decide(approval, REJECT);
    } else if (approval.approvals >= plan.quorum[node] && approval.open <= 0) {
      decide(approval, approval.conditions ? WITH_CONDITIONS : APPROVE);
    }
  }

  private void decide(Visit approval, int outcome) {
    cancelSeats(approval);
    simulator.work.finish(approval, outcome);
  }

  void cancelSeats(Visit approval) {
    if (approval.run.plan.panel[approval.node] <= 1) {
      return;
    }
    for (Visit each = approval.run.first; each != null; each = each.next) {
      if (each.approval == approval) {
        simulator.lines.leave(each);
      }
    }
    Visit each = approval.run.first;
    while (each != null) {
      Visit next = each.next;
      if (each.approval == approval) {
        simulator.work.cancel(each);
      }
      each = next;
    }
  }
}
