package org.orrery.server.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.orrery.server.serving.Signature;

/** Learns the preprocessing contract from training rows. */
final class Contract {
  private static final int MAX_CATEGORIES = 200;

  private Contract() {}

  /**
   * Numbers are standardised by mean and sample standard deviation of the training rows; texts
   * become one-of-n over the sorted categories of all rows.
   *
   * @param excluded columns that the model must not see
   * @param train rows that scaling is learned from
   */
  static Signature learn(
      LabelledTable data, Set<String> excluded, int[] train, double threshold, int positiveIndex)
      throws DataException {
    for (String column : excluded) {
      data.table().column(column);
    }
    List<Signature.Column> columns = new ArrayList<>();
    Table table = data.table();
    for (int i = 0; i < table.columns().size(); i++) {
      String name = table.columns().get(i);
      if (!name.equals(data.target())) {
        boolean used = !excluded.contains(name);
        columns.add(table.isNumber(i) ? number(table, i, train, used) : text(table, i, used));
      }
    }
    if (columns.stream().noneMatch(Signature.Column::used)) {
      throw new DataException("No column is left to learn from.", "Exclude fewer columns.");
    }
    return new Signature(
        data.target(),
        data.positiveClass(),
        data.negativeClass(),
        positiveIndex,
        threshold,
        columns);
  }

  private static Signature.Column number(Table table, int column, int[] train, boolean used)
      throws DataException {
    for (int row = 0; used && row < table.rows(); row++) {
      table.number(row, column);
    }
    double[] values =
        IntStream.of(train)
            .mapToDouble(row -> table.numberOrNaN(row, column))
            .filter(Double::isFinite)
            .toArray();
    double mean = new Mean().evaluate(values);
    double deviation = new StandardDeviation().evaluate(values);
    return new Signature.Column(
        table.columns().get(column),
        "number",
        List.of(),
        mean,
        deviation > 0 ? deviation : 1,
        used);
  }

  private static Signature.Column text(Table table, int column, boolean used) throws DataException {
    Set<String> categories = new TreeSet<>();
    for (int row = 0; row < table.rows(); row++) {
      String value = used ? table.filled(row, column) : table.text(row, column).strip();
      if (!value.isEmpty()) {
        categories.add(value);
      }
      if (used && categories.size() > MAX_CATEGORIES) {
        throw new DataException(
            "Column '%s' has more than %d different texts."
                .formatted(table.columns().get(column), MAX_CATEGORIES),
            "Group its values or exclude it with the setting 'exclude' of the training step.");
      }
    }
    return new Signature.Column(
        table.columns().get(column), "text", List.copyOf(categories), 0, 1, used);
  }
}
