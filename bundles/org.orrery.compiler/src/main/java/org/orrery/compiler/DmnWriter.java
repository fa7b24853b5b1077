package org.orrery.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.orrery.compiler.DecisionTable.Input;
import org.orrery.compiler.DecisionTable.Row;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ValueType;

/** Writes the decisions of a plan as DMN 1.3 (OMG formal/21-02-01). */
final class DmnWriter {
  private static final String ANY_VALUE = "-";

  private DmnWriter() {}

  static byte[] write(Plan plan) {
    Lifecycle lifecycle = plan.lifecycle();
    Xml definitions =
        new Xml("definitions")
            .with("xmlns", "https://www.omg.org/spec/DMN/20191111/MODEL/")
            .with("id", Elements.added(lifecycle.getId(), "decisions"))
            .with("name", Texts.nameOf(lifecycle))
            .with("namespace", BpmnWriter.NAMESPACE + lifecycle.getId())
            .with("exporter", "Orrery")
            .with("exporterVersion", Compiler.VERSION);
    plan.decisions.forEach(table -> definitions.add(decision(table)));
    return definitions.toBytes();
  }

  private static Xml decision(DecisionTable table) {
    Xml decision =
        new Xml("decision").with("id", table.id()).with("name", Texts.nameOf(table.node()));
    Xml rows =
        decision
            .add("decisionTable")
            .with("id", id(table, "table"))
            .with("hitPolicy", table.hitPolicy().getLiteral().toUpperCase(Locale.ROOT));
    List<Column> columns = columns(table);
    columns.forEach(column -> rows.add(input(table, column)));
    rows.add(output(table));
    int number = 1;
    for (Row row : table.rows()) {
      rows.add(rule(table, columns, row, number++));
    }
    return decision;
  }

  /** A column asks for an input; an input that a row compares twice has two columns. */
  private record Column(int number, Input input, int occurrence) {}

  private static List<Column> columns(DecisionTable table) {
    List<Column> columns = new ArrayList<>();
    for (Input input : table.inputs()) {
      int count =
          table.rows().stream().mapToInt(row -> conditions(row, input).size()).max().orElse(0);
      for (int occurrence = 0; occurrence < Math.max(1, count); occurrence++) {
        columns.add(new Column(columns.size() + 1, input, occurrence));
      }
    }
    return columns;
  }

  private static List<Condition> conditions(Row row, Input input) {
    return row.conditions().stream().filter(c -> c.getOperand() == input.operand()).toList();
  }

  private static Xml input(DecisionTable table, Column column) {
    Input asked = column.input();
    Xml input =
        new Xml("input")
            .with("id", id(table, "input_" + column.number()))
            .with("label", label(asked.operand(), asked.operand().getUnit()));
    input
        .add("inputExpression")
        .with("id", id(table, "expression_" + column.number()))
        .with("typeRef", typeRef(asked.type()))
        .add("text")
        .text(asked.variable());
    return input;
  }

  private static String label(Element operand, String unit) {
    return Texts.nameOf(operand) + (Texts.isBlank(unit) ? "" : " [" + unit + "]");
  }

  /** Built-in types of FEEL (OMG DMN 1.3, 10.3.2.2); engines read a {@code date} as a moment. */
  private static String typeRef(ValueType type) {
    return switch (type) {
      case NUMBER, INTEGER -> "number";
      case BOOLEAN -> "boolean";
      case DATE, DURATION -> "Any";
      default -> "string";
    };
  }

  private static Xml output(DecisionTable table) {
    Xml output =
        new Xml("output")
            .with("id", id(table, "output"))
            .with("name", Variables.DECISION_OUTPUT)
            .with("typeRef", "string");
    output
        .add("outputValues")
        .with("id", id(table, "outcomes"))
        .add("text")
        .text(table.outcomes().stream().map(Feel::text).collect(Collectors.joining(", ")));
    if (!table.defaultOutcome().isEmpty()) {
      output
          .add("defaultOutputEntry")
          .with("id", id(table, "default"))
          .add("text")
          .text(Feel.text(table.defaultOutcome()));
    }
    return output;
  }

  private static Xml rule(DecisionTable table, List<Column> columns, Row row, int number) {
    Xml rule = new Xml("rule").with("id", id(table, "row_" + number));
    for (Column column : columns) {
      List<Condition> conditions = conditions(row, column.input());
      String test =
          column.occurrence() < conditions.size()
              ? Feel.test(conditions.get(column.occurrence()), column.input().type())
              : ANY_VALUE;
      rule.add("inputEntry")
          .with("id", id(table, "row_" + number + "_input_" + column.number()))
          .add("text")
          .text(test);
    }
    rule.add("outputEntry")
        .with("id", id(table, "row_" + number + "_outcome"))
        .add("text")
        .text(Feel.text(row.outcome()));
    return rule;
  }

  private static String id(DecisionTable table, String what) {
    return Elements.added(table.id(), what);
  }
}
