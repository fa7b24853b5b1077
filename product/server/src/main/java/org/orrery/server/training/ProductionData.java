package org.orrery.server.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.orrery.server.serving.Prediction;
import org.orrery.server.serving.Predictions;
import org.springframework.stereotype.Component;

/** Turns predictions whose outcome is known into training rows. */
@Component
class ProductionData {
  private final Predictions predictions;

  ProductionData(Predictions predictions) {
    this.predictions = predictions;
  }

  /**
   * Cells in the order of a table's columns, oldest first; rows that lack a column that the model
   * sees are left out, because they could not be learned from.
   */
  List<String[]> rows(String model, Instant since, Table table, Recipe recipe) {
    List<String[]> rows = new ArrayList<>();
    for (Prediction prediction : predictions.labelledSince(model, since)) {
      String[] cells = cells(prediction, table, recipe);
      if (cells != null) {
        rows.add(cells);
      }
    }
    return rows;
  }

  private static String[] cells(Prediction prediction, Table table, Recipe recipe) {
    List<String> columns = table.columns();
    String[] cells = new String[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      String column = columns.get(i);
      if (column.equals(recipe.target())) {
        cells[i] = prediction.outcome();
      } else {
        cells[i] = text(prediction.inputs().get(column));
        if (cells[i].isEmpty() && !recipe.excluded().contains(column)) {
          return null;
        }
      }
    }
    return cells;
  }

  /** A value as it would stand in the file: whole numbers without a fraction. */
  private static String text(Object value) {
    if (value instanceof Number number) {
      double real = number.doubleValue();
      return real == Math.rint(real) && Math.abs(real) < 1e15
          ? Long.toString((long) real)
          : Double.toString(real);
    }
    return value == null ? "" : value.toString();
  }
}
