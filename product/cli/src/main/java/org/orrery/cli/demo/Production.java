package org.orrery.cli.demo;

import java.util.Locale;
import org.orrery.api.Alert;
import org.orrery.api.Experiment;
import org.orrery.api.Model;
import org.orrery.api.Run;
import org.orrery.client.OrreryClient;

/** The model in production: applications, drift, a challenger, its promotion and the way back. */
final class Production {
  private static final int WINDOW = 250;

  private final People people;
  private final Progress progress;
  private final Votes votes;
  private final Applications applications;
  private final int known;
  private Scoring scoring;
  private int champion;
  private int challenger;

  /**
   * @param known so many of the applications are of people whose credits the bank knows; those who
   *     apply later are others
   */
  Production(People people, Progress progress, Votes votes, Applications applications, int known) {
    this.people = people;
    this.progress = progress;
    this.votes = votes;
    this.applications = applications;
    this.known = known;
  }

  String score() throws Exception {
    champion = people.as(People.OPERATOR).model(Story.MODEL).champion();
    scoring = new Scoring(people.as(People.OPERATOR), Story.MODEL, champion);
    Scoring.Answers answers =
        scoring.score(applications.part(known, applications.size()), "branch");
    scoring.report(answers);
    return "%d predictions, median %s ms a request, %d refused"
        .formatted(
            answers.count(), Figures.number(answers.medianMillis()), answers.positives("bad"));
  }

  /**
   * The last of the applicants come by another channel now. Outcomes arrive before the window is
   * full, so that the retraining has seen them.
   */
  String shift() throws Exception {
    Applications online =
        applications.part(applications.size() - WINDOW, applications.size()).online();
    int paid = WINDOW - 10;
    Scoring.Answers first = scoring.score(online.part(0, paid), "online");
    scoring.report(first);
    Scoring.Answers rest = scoring.score(online.part(paid, WINDOW), "online-rest");
    int shifted = first.count() + rest.count();
    return "%d more applications by another channel, %d outcomes known"
        .formatted(shifted, first.count());
  }

  String alert() throws Exception {
    OrreryClient olaf = people.as(People.OPERATOR);
    Alert alert =
        Patience.until(
            "an alert on drift",
            Progress.QUICK,
            () ->
                olaf.alerts(Story.MODEL, null).stream()
                    .filter(a -> a.severity().equals("critical") && a.monitor().startsWith("psi"))
                    .findFirst()
                    .orElse(null),
            () -> "health is " + olaf.health(Story.MODEL));
    olaf.acknowledge(alert.id(), "The online channel went live.");
    return "%s %s is above %s"
        .formatted(alert.name(), Figures.number(alert.value()), Figures.number(alert.threshold()));
  }

  String retrained() throws Exception {
    Run.Step step = progress.completed("retrain", Progress.LONG);
    challenger = people.newest(Story.MODEL).number();
    return "version %d, %s production rows"
        .formatted(challenger, step.results().get("productionRows"));
  }

  String challengerApproved() throws Exception {
    progress.passed("retest");
    progress.completed("document-challenger", Progress.QUICK);
    String voted = votes.approve("approve-challenger");
    return Figures.measurements(people.newest(Story.MODEL)) + "; " + voted;
  }

  /** Champion and challenger know the people of the first data alike, and none of them online. */
  String compared() throws Exception {
    OrreryClient olaf = people.as(People.OPERATOR);
    Patience.until(
        "the experiment",
        Progress.QUICK,
        () -> olaf.experiments(Story.MODEL).stream().findFirst().orElse(null),
        () -> "run is " + progress.state());
    Scoring.Answers answers = scoring.score(applications.part(0, known).online(), "experiment");
    scoring.report(answers);
    Experiment decided =
        Patience.until(
            "a decision",
            Progress.QUICK,
            () ->
                olaf.experiments(Story.MODEL).stream()
                    .filter(e -> e.state().equals("decided"))
                    .findFirst()
                    .orElse(null),
            () -> olaf.experiments(Story.MODEL).toString());
    StringBuilder text = new StringBuilder(decided.decision()).append(" wins:");
    for (Experiment.Arm arm : decided.arms()) {
      text.append(
          " %s %s on %d outcomes;"
              .formatted(
                  arm.name().toLowerCase(Locale.ROOT), Figures.number(arm.mean()), arm.samples()));
    }
    if (!"challenger".equals(decided.decision())) {
      throw new IllegalStateException(text.toString());
    }
    return text + " profit per application";
  }

  String promoted() throws Exception {
    progress.completed("promote", Progress.QUICK);
    Model model = people.as(People.OPERATOR).model(Story.MODEL);
    if (model.champion() != challenger) {
      throw new IllegalStateException("The champion is version " + model.champion() + ".");
    }
    return "champion is version " + model.champion() + ", version " + champion + " stepped down";
  }

  String rolledBack() throws Exception {
    OrreryClient olaf = people.as(People.OPERATOR);
    olaf.trigger(progress.run(), "manual-rollback", "Exercise of the way back.");
    progress.completed("roll-back", Progress.QUICK);
    Model model = olaf.model(Story.MODEL);
    if (model.champion() != champion) {
      throw new IllegalStateException("The champion is version " + model.champion() + ".");
    }
    return "snapshot before-promotion, champion is version " + model.champion();
  }
}
