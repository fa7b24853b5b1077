package org.orrery.journeys.server;

import java.util.Objects;
import org.orrery.designer.Annotations;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.designer.LiveState;
import org.orrery.journeys.Hand;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.operations.runs.RunsView;
import org.orrery.workbench.Ids;

/** The runs, and the chosen one alive on its drawing. */
record RunsPage(RunsView view) {
  static RunsPage open() {
    Hand.press("alt+3");
    Ui.await("operations", () -> Ui.page().getPerspective().getId().equals(Ids.OPERATIONS));
    return new RunsPage(Desk.view(Ids.RUNS, RunsView.class));
  }

  /** Waits until the run has its token at an element. */
  void awaitToken(String element) {
    Ui.await(
        "a token on " + element,
        RealServerTest.LONG,
        () -> {
          Annotations.Live live = live(element);
          return live != null && live.state() == LiveState.WAITING && live.tokens() == 1;
        });
  }

  void await(String element, LiveState state) {
    Ui.await(
        element + " is " + state,
        RealServerTest.LONG,
        () -> {
          Annotations.Live live = live(element);
          return live != null && live.state() == state;
        });
  }

  private Annotations.Live live(String element) {
    return Desk.all(view.pane(), LifecycleCanvas.class).stream()
        .map(canvas -> canvas.annotations().liveOf(element))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
