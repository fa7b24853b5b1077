package org.orrery.server.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.api.NewRun;
import org.orrery.api.Run;
import org.orrery.lifecycle.DataCheck;
import org.orrery.lifecycle.DataCheckKind;
import org.orrery.lifecycle.DataCheckStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.server.Json;
import org.orrery.server.story.Http;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;

/** Where a run goes on from a data check, and what the step says of the data. */
class DataCheckOutcomesTest {
  private final SharedServer shared = SharedServer.get();
  private final Story story = shared.story;

  @Test
  void dataWithinTheLimitsPass() {
    Run.Step checked = checked("sound", "income,class\n1,good\n2,bad\n,good\n4,bad\n", "passed");

    assertThat(checked.results())
        .containsEntry("rows", "4")
        .containsEntry("columns", "2")
        .containsEntry(
            "filled", "0.2500 of rows empty (limit 0.25): column 'income', first in line 4")
        .containsEntry("once", "0.0000 of rows repeated (limit 0.0)");
  }

  /** One failed check is enough, and the others are told, too. */
  @Test
  void dataBeyondOneLimitFailWithLineAndColumn() {
    Run.Step checked = checked("gaps", "income,class\n1,good\n2,bad\n,good\n,bad\n", "failed");

    assertThat(checked.results())
        .containsEntry(
            "filled", "0.5000 of rows empty (limit 0.25): column 'income', first in line 4")
        .containsEntry("once", "0.0000 of rows repeated (limit 0.0)");
  }

  @Test
  void dataOfOtherColumnsFailAndTheColumnIsNamed() {
    Run.Step checked = checked("strange", "salary,class\n1,good\n2,bad\n", "failed");

    assertThat(checked.results().get("problem")).contains("no column 'income'", "salary, class");
  }

  /** The check of a run over data, which ends as the outcome is drawn. */
  private Run.Step checked(String id, String csv, String outcome) {
    Sketch sketch = new Sketch("data-" + id);
    Dataset loans = NEW.createDataset();
    loans.setId("loans");
    loans.setTarget("class");
    loans.setPositiveClass("bad");
    sketch.lifecycle.getDatasets().add(loans);
    DataCheckStep step = sketch.then(NEW.createDataCheckStep(), "check");
    step.setDataset(loans);
    check(step, "filled", DataCheckKind.MISSING).setLimit(0.25);
    step.getChecks().getFirst().setColumn("income");
    check(step, "once", DataCheckKind.DUPLICATES);
    for (String one : new String[] {"passed", "failed"}) {
      EndNode end = sketch.put(NEW.createEndNode(), one + "-end");
      end.setKind(one.equals("passed") ? EndKind.RELEASED : EndKind.REJECTED);
      sketch.go(step, end, TransitionKind.NORMAL, one);
    }
    String definition = story.deploy(sketch.unended()).id();
    Map<String, String> data = Map.of("loans", upload(csv));
    NewRun order = new NewRun(definition, null, sketch.lifecycle.getId(), data, Map.of());
    String run = story.http.post("dana", "/api/v1/runs", order, Run.class).id();
    story.reaches(run, outcome + "-end", "completed");
    Run.Step checked = Story.step(story.run(run), "check");
    assertThat(checked.state()).as("what is found is a result").isEqualTo("completed");
    assertThat(checked.attempts()).isEqualTo(1);
    assertThat(checked.outcome()).isEqualTo(outcome);
    return checked;
  }

  private static DataCheck check(DataCheckStep step, String id, DataCheckKind kind) {
    DataCheck check = NEW.createDataCheck();
    check.setId(id);
    check.setKind(kind);
    step.getChecks().add(check);
    return check;
  }

  private String upload(String csv) {
    String datasets = "/api/v1/datasets?name=loans";
    return Json.map(Http.ok(story.http.send("dana", "POST", datasets, csv.getBytes(), "text/csv")))
        .get("sha256")
        .toString();
  }
}
