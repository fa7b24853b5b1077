package org.orrery.rules.fixes;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.Element;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.flow.Drawing;

/** The fixes that a rule's pack names, at the elements that violate the rule. */
public final class Offers {
  /** The most fixes of one sort at one element, so that a menu can be read. */
  static final int MOST = 3;

  private static final Map<String, Offer> BY_ID = all();

  private final Site site;

  /**
   * @param drawing must not be edited as long as this is asked
   */
  public Offers(Drawing drawing) {
    this.site = new Site(drawing);
  }

  static Set<String> ids() {
    return BY_ID.keySet();
  }

  /** Adds the fixes for an element, in the order in which the pack names them. */
  public void add(RuleInfo rule, Element element, Collection<QuickFix> fixes) {
    for (String id : rule.fixes()) {
      Offer offer = BY_ID.get(id);
      if (offer != null) {
        offer.at(element, rule, site).forEach(fixes::add);
      }
    }
  }

  private static Map<String, Offer> all() {
    Map<String, Offer> offers = new LinkedHashMap<>();
    offers.put("add-test", DataFixes::addTest);
    offers.put("alert-people", WatchFixes::alertPeople);
    offers.put("approve-first", ReleaseFixes::approveFirst);
    offers.put("ask-person-first", FlowFixes::askPersonFirst);
    offers.put("assign-role", PeopleFixes::assignRole);
    offers.put("check-data-first", DataFixes::checkDataFirst);
    offers.put("classify-data", DataFixes::classifyData);
    offers.put("connect-end", FlowFixes::connectEnd);
    offers.put("connect-outcome", FlowFixes::connectOutcome);
    offers.put("document-first", ReleaseFixes::documentFirst);
    offers.put("expire-conditions", DutyFixes::expireConditions);
    offers.put("fill-panel", PeopleFixes::fillPanel);
    offers.put("give-to-validator", PeopleFixes::giveToValidator);
    offers.put("hold-out-data", DataFixes::holdOutData);
    offers.put("keep-records", DutyFixes::keepRecords);
    offers.put("let-monitors-fire", WatchFixes::letMonitorsFire);
    offers.put("limit-due", DutyFixes::limitDue);
    offers.put("lower-quorum", PeopleFixes::lowerQuorum);
    offers.put("measure-test", DataFixes::measureTest);
    offers.put("name-experiment-metric", WatchFixes::nameExperimentMetric);
    offers.put("notify-first", ReleaseFixes::notifyFirst);
    offers.put("register-first", ReleaseFixes::registerFirst);
    offers.put("rehearse-rollback", PeopleFixes::rehearseRollback);
    offers.put("require-evidence", DutyFixes::requireEvidence);
    offers.put("retire-before-end", Retirement::beforeEnd);
    offers.put("review-in-time", DutyFixes::reviewInTime);
    offers.put("rise-to-all", WatchFixes::riseToAll);
    offers.put("roll-back-on-failure", FlowFixes::rollBackOnFailure);
    offers.put("set-escalation", DutyFixes::setEscalation);
    offers.put("set-hysteresis", WatchFixes::setHysteresis);
    offers.put("share-evenly", WatchFixes::shareEvenly);
    offers.put("staff-role", PeopleFixes::staffRole);
    offers.put("stop-firing", WatchFixes::stopFiring);
    offers.put("swap-thresholds", WatchFixes::swapThresholds);
    offers.put("turn-down-prohibited", TurnDown::prohibited);
    offers.put("watch-monitor", WatchFixes::watchMonitor);
    return Collections.unmodifiableMap(offers);
  }
}
