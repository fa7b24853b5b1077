package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.decisions.DecisionEdits;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.ValueType;

/**
 * A decision table is filled in with mouse and keys, and shows gaps and overlaps where they are.
 */
@ExtendWith(LogWatch.class)
public class DecisionGridTest {
  @Test
  void overlapsAreMarkedAndMendedInTheGrid() throws Exception {
    DesignerPage page = DesignerPage.openDecision("grid", DecisionGridTest::fill);
    DecisionNode decision = (DecisionNode) page.named("Good enough?");
    PropertiesPage properties = page.properties("Good enough?");
    properties.tab("Table");
    Table grid = properties.find(Table.class, table -> table.getColumnCount() == 3);
    assertThat(header(grid)).containsExactly("#", "Score [ms]", "Outcome");
    Ui.await("both rows are marked", () -> marked(grid).equals(List.of("1", "2", "Gap")));

    Button narrow = button(properties, "Let row 2 of 'Good enough?' hold only for 'Score' > 40 ms");
    Ui.await("what it would change", () -> says(properties, "Changes"));
    Hand.focus(narrow);
    Hand.press("space");
    Ui.await(
        "a gap is there",
        () -> row(grid, 2).equals(List.of("Gap", "<= 40", "choose an outcome\u2026")));
    assertThat(row(grid, 1)).containsExactly("2", "> 40 and < 50", "keep");
    Ui.await("the gap is marked", () -> marked(grid).equals(List.of("Gap")));
    Hand.press("ctrl+z");
    Ui.await("both rows are marked again", () -> marked(grid).equals(List.of("1", "2", "Gap")));

    type(grid, 1, 1, "\"a\" {");
    Ui.await("a brace is told", () -> says(properties, "Not understood: \u201c{\u201d"));
    type(grid, 1, 1, "wrong");
    Ui.await("a complaint", () -> says(properties, "A number such as 0.75"));
    assertThat(grid.getItem(1).getText(1)).isEqualTo("> 40");
    type(grid, 1, 1, "[40..50)");
    Ui.await("the gap is marked", () -> marked(grid).equals(List.of("Gap")));
    assertThat(says(properties, "has a gap")).isTrue();

    Button answer = button(properties, "Answer 'keep' where no row");
    Hand.focus(answer);
    Hand.press("space");
    Ui.await("nothing is wrong with the table", () -> !says(properties, "has a "));
    assertThat(decision.getDefaultOutcome()).isEqualTo("keep");
    Hand.press("ctrl+z");
    Ui.await("the gap is back", () -> marked(grid).equals(List.of("Gap")));
    assertThat(decision.getDefaultOutcome()).isNull();

    type(grid, 2, 2, "drop");
    Ui.await("nothing is wrong with the table", () -> !says(properties, "has a "));
    assertThat(row(grid, 2)).containsExactly("3", "< 40", "drop");
    assertThat(decision.getOutcomes()).containsExactly("keep", "drop");
    Hand.press("ctrl+z");
    Ui.await("the gap is back", () -> marked(grid).equals(List.of("Gap")));
    assertThat(decision.getOutcomes()).containsExactly("keep");
    Hand.press("ctrl+shift+z");
    Ui.await("the row is back", () -> row(grid, 2).equals(List.of("3", "< 40", "drop")));

    grid.setFocus();
    grid.setSelection(2);

    press(grid, "alt+Up", 3);
    assertThat(grid.getItem(1).getText(1)).isEqualTo("< 40");
    Hand.press("ctrl+Delete");
    Ui.await("the gap is back", () -> marked(grid).equals(List.of("Gap")));
    assertThat(decision.getRows()).hasSize(2);
    Hand.press("ctrl+z");
    Ui.await("the row is back", () -> marked(grid).isEmpty());
    assertThat(decision.getRows()).hasSize(3);
    page.close();
  }

  /** Gives a table two rows that overlap. */
  public static void fill(DecisionNode decision) {
    decision.setName("Good enough?");
    DecisionInput score = LifecycleFactory.eINSTANCE.createDecisionInput();
    score.setId("score");
    score.setName("Score");
    score.setType(ValueType.NUMBER);
    score.setUnit("ms");
    decision.getInputs().add(score);
    decision.getOutcomes().add("keep");
    for (String cell : List.of(">= 50", "> 40")) {
      DecisionRow row = DecisionEdits.newRow(decision);
      decision.getRows().add(row);
      try {
        DecisionEdits.setCell(row, score, cell).execute();
      } catch (Exception e) {
        throw new AssertionError(cell, e);
      }
    }
  }

  private static void type(Table grid, int row, int column, String text) {
    Rectangle cell = grid.getItem(row).getBounds(column);
    Hand.doubleClick(grid, cell.x + cell.width / 2, cell.y + cell.height / 2);
    Ui.await("a field in the grid", () -> isTyping(grid));
    Hand.press("ctrl+a");
    Hand.type(text);
    Hand.press("Return");
    Ui.await("the field is closed", () -> !isTyping(grid));
  }

  private static boolean isTyping(Table grid) {
    return Arrays.stream(grid.getChildren()).anyMatch(child -> child.isVisible());
  }

  private static void press(Table grid, String key, int rows) {
    Hand.press(key);
    Ui.await(rows + " rows after " + key, () -> grid.getItemCount() == rows);
  }

  private static Button button(PropertiesPage properties, String label) {
    return Ui.awaitValue(
        label,
        () ->
            Desk.all(properties.control(), Button.class).stream()
                .filter(button -> button.getText().startsWith(label))
                .findFirst());
  }

  private static List<String> row(Table grid, int row) {
    return row < grid.getItemCount()
        ? IntStream.range(0, 3).mapToObj(grid.getItem(row)::getText).toList()
        : List.of();
  }

  private static List<String> header(Table grid) {
    return Arrays.stream(grid.getColumns()).map(column -> column.getText()).toList();
  }

  private static List<String> marked(Table grid) {
    return Arrays.stream(grid.getItems())
        .filter(item -> item.getImage(0) != null)
        .map(TableItem::getText)
        .toList();
  }

  private static boolean says(PropertiesPage properties, String text) {
    return Desk.all(properties.control(), Label.class).stream()
        .anyMatch(label -> label.getText().contains(text));
  }
}
