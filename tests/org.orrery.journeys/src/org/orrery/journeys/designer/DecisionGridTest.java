package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
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
class DecisionGridTest {
  @Test
  void overlapsAreMarkedAndMendedInTheGrid() throws Exception {
    DesignerPage page = DesignerPage.openDecision("grid", DecisionGridTest::fill);
    DecisionNode decision = (DecisionNode) page.named("Good enough?");
    PropertiesPage properties = page.properties("Good enough?");
    properties.tab("Table");
    Table grid = properties.find(Table.class, table -> table.getColumnCount() == 3);
    assertThat(header(grid)).containsExactly("#", "Score [ms]", "Outcome");
    Ui.await("both rows are marked", () -> marked(grid).equals(List.of("1", "2")));

    type(grid, 1, 1, "wrong");
    Ui.await("a complaint", () -> says(properties, "A number such as 0.75"));
    assertThat(grid.getItem(1).getText(1)).isEqualTo("> 40");
    type(grid, 1, 1, "[40..50)");
    Ui.await("no row is marked", () -> marked(grid).isEmpty());
    Ui.await("a gap is told", () -> says(properties, "has a gap"));

    grid.setFocus();
    press(grid, "Insert", 3);
    type(grid, 2, 1, "< 40");
    Ui.await("nothing is wrong with the table", () -> !says(properties, "has a "));
    assertThat(decision.getRows()).extracting(DecisionRow::getOutcome).containsOnly("keep");

    press(grid, "alt+Up", 3);
    assertThat(grid.getItem(1).getText(1)).isEqualTo("< 40");
    press(grid, "ctrl+Delete", 2);
    Hand.press("ctrl+z");
    Ui.await("the row is back", () -> grid.getItemCount() == 3);
    page.close();
  }

  private static void fill(DecisionNode decision) {
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
