package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.api.Approval;
import org.orrery.api.NewRun;
import org.orrery.api.NewVote;
import org.orrery.api.Run;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.ValueType;

/** Answers to a form are judged by the types of its fields, and kept without blanks around them. */
class AnswersTest {
  private final Story story = SharedServer.get().story;

  @Test
  void anAnswerOfAnotherTypeIsRefusedAndOneWithBlanksIsKeptWithoutThem() {
    Sketch sketch = new Sketch("answered");
    TaskStep ask = sketch.then(NEW.createTaskStep(), "ask");
    ask.setRole(sketch.role("asked", "validator"));
    field(ask, "day", ValueType.DATE, null);
    field(ask, "time", ValueType.DURATION, null);
    field(ask, "count", ValueType.INTEGER, null);
    field(ask, "amount", ValueType.NUMBER, "EUR");
    field(ask, "level", ValueType.ENUMERATION, null).getAllowedValues().addAll(List.of("a", "b"));
    String definition = story.deploy(sketch.archive()).id();
    NewRun order = new NewRun(definition, null, "answered", Map.of(), Map.of());
    Run run = story.http.post("dana", "/api/v1/runs", order, Run.class);
    story.reaches(run.id(), "ask", "waiting");
    Approval task = story.approvalOf(run.id(), "vera", "ask");
    assertThat(task.fields()).extracting(Approval.Field::unit).contains("EUR");

    assertThat(refused(task, Map.of("day", "2026-13-45"))).contains("'2026-13-45' is no date");
    assertThat(refused(task, Map.of("time", "soon"))).contains("'soon' is no duration");
    assertThat(refused(task, Map.of("count", "2.5"))).contains("'2.5' is no integer");
    assertThat(refused(task, Map.of("amount", "much"))).contains("'much' is no number");
    assertThat(refused(task, Map.of("level", "c"))).contains("'c' is no enumeration");
    story.vote("vera", task, vote(task, Map.of("level", " b ", "amount", "1e5", "time", "P3D")));

    story.reaches(run.id(), "end", "completed");
    assertThat(Story.step(story.run(run.id()), "ask").results())
        .containsEntry("level", "b")
        .containsEntry("amount", "1e5")
        .containsEntry("time", "P3D");
  }

  private String refused(Approval task, Map<String, String> answers) {
    return Http.problem(
            story.http.post(
                "vera", "/api/v1/approvals/" + task.id() + "/votes", vote(task, answers)))
        .detail();
  }

  private static NewVote vote(Approval task, Map<String, String> answers) {
    return new NewVote("approve", "", null, null, null, task.checklist(), answers);
  }

  private static FormField field(TaskStep step, String id, ValueType type, String unit) {
    FormField field = NEW.createFormField();
    field.setId(id);
    field.setType(type);
    field.setUnit(unit);
    step.getFields().add(field);
    return field;
  }
}
