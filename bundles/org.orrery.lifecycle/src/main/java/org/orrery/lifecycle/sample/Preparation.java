package org.orrery.lifecycle.sample;

import java.util.List;
import java.util.Random;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DataCheck;
import org.orrery.lifecycle.DataCheckStep;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StageKind;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.ValueType;

/** Stages of work before training, each a chain of small typical parts. */
final class Preparation {
  /** Most elements of one part, with the transition that leads to it. */
  static final int LARGEST = 9;

  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final int COLUMNS = 12;
  private static final List<String> SUBJECTS =
      List.of("income", "history", "collateral", "employment", "purpose", "savings", "address");

  private final Draft draft;
  private final Random random;
  private final Role role;
  private final Dataset data;
  private int stages;
  private int parts;
  private Stage stage;
  private int column;

  Preparation(Draft draft, Random random, Role role, Dataset data) {
    this.draft = draft;
    this.random = random;
    this.role = role;
    this.data = data;
  }

  /** Adds a stage of at most so many elements behind a node; the last node of it. */
  Node stage(Node before, int most) {
    stages++;
    stage = draft.stage("preparation-" + stages, "Preparation " + stages, StageKind.CUSTOM);
    column = 0;
    int end = draft.size() - 1 + most;
    Node last = before;
    while (column + 3 <= COLUMNS && end - draft.size() >= LARGEST) {
      last = part(last);
    }
    return last;
  }

  private Node part(Node before) {
    parts++;
    String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
    return switch (random.nextInt(4)) {
      case 0 -> check(before, subject);
      case 1 -> together(before, subject);
      case 2 -> decision(before, subject);
      default -> notice(before, subject);
    };
  }

  private Node check(Node before, String subject) {
    DataCheckStep check = MAKE.createDataCheckStep();
    Node node = place(check, "check", "Check " + subject, 0);
    check.setRole(role);
    check.setDataset(data);
    DataCheck missing =
        draft.named(MAKE.createDataCheck(), "missing-" + parts, "Missing " + subject);
    missing.setLimit(0.05);
    check.getChecks().add(missing);
    Node mend = task("mend", "Mend " + subject, 1);
    draft.connect(before, node);
    draft.connect(node, mend, "failed");
    draft.fail(node, mend);
    draft.connect(mend, node);
    Node go = done("checked", "Note " + subject, node, "passed");
    column += 2;
    return go;
  }

  private Node together(Node before, String subject) {
    Node fork = place(MAKE.createForkNode(), "fork", "Both", 0);
    draft.connect(before, fork);
    column++;
    Node one = task("collect", "Collect " + subject, 0);
    Node two = task("explain", "Explain " + subject, 1);
    column++;
    Node join = place(MAKE.createJoinNode(), "join", "Both done", 0);
    draft.connect(fork, one);
    draft.connect(fork, two);
    draft.connect(one, join);
    draft.connect(two, join);
    column++;
    return join;
  }

  private Node decision(Node before, String subject) {
    TaskStep grade = MAKE.createTaskStep();
    grade.setRole(role);
    place(grade, "grade", "Grade " + subject, 0);
    FormField level = draft.named(MAKE.createFormField(), "level-" + parts, "Level");
    level.setType(ValueType.INTEGER);
    level.setRequired(true);
    grade.getFields().add(level);
    draft.connect(before, grade);
    column++;
    DecisionNode decision = MAKE.createDecisionNode();
    Node node = place(decision, "decide", "Enough " + subject + "?", 0);
    DecisionInput input = draft.named(MAKE.createDecisionInput(), "input-" + parts, "Level");
    input.setType(ValueType.INTEGER);
    input.setStep(grade);
    input.setKey(level.getId());
    decision.getInputs().add(input);
    row(decision, Operator.LESS, "little");
    row(decision, Operator.GREATER_OR_EQUAL, "enough");
    draft.connect(grade, node);
    Node more = task("more", "Ask for more " + subject, 1);
    Node go = done("graded", "Note grade", node, "enough");
    draft.connect(node, more, "little");
    draft.connect(more, go);
    column += 2;
    return go;
  }

  private static void row(DecisionNode decision, Operator operator, String outcome) {
    Condition condition = MAKE.createCondition();
    condition.setOperand(decision.getInputs().get(0));
    condition.setOperator(operator);
    condition.getValues().add("3");
    DecisionRow row = MAKE.createDecisionRow();
    row.getConditions().add(condition);
    row.setOutcome(outcome);
    decision.getRows().add(row);
    decision.getOutcomes().add(outcome);
  }

  private Node notice(Node before, String subject) {
    NotifyStep notify = MAKE.createNotifyStep();
    Node node = place(notify, "notify", "Tell of " + subject, 0);
    notify.setRole(role);
    notify.setChannel("mail");
    notify.getRecipients().add(role);
    notify.setMessage("The data on " + subject + " is ready.");
    Node call = task("call", "Call about " + subject, 1);
    draft.connect(before, node);
    draft.fail(node, call);
    draft.connect(call, node);
    column++;
    return node;
  }

  /** A task in the next column that an outcome leads to. */
  private Node done(String id, String name, Node from, String outcome) {
    column++;
    Node task = task(id, name, 0);
    column--;
    draft.connect(from, task, outcome);
    return task;
  }

  private Node task(String id, String name, int row) {
    Step task = MAKE.createTaskStep();
    task.setRole(role);
    return place(task, id, name, row);
  }

  private Node place(Node node, String id, String name, int row) {
    return draft.node(stage, node, id + "-" + parts, name, column, row);
  }
}
