package org.orrery.server.monitoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.orrery.server.serving.Prediction;
import org.orrery.server.serving.Scorer;
import org.orrery.server.serving.Signature;
import org.orrery.server.statistics.Bins;
import org.orrery.server.training.DataException;
import org.orrery.server.training.LabelledTable;

/**
 * The distribution that production is held against; immutable.
 *
 * @param columns one entry for each column that the model sees
 * @param score distribution of scores on rows that the model was not trained on
 * @param unseen such rows, scored and with their outcomes; not all of them when they are many
 */
record Reference(
    Signature signature, Map<String, Column> columns, Column score, List<Prediction> unseen) {
  private static final int MOST_UNSEEN = 5_000;

  /**
   * The distribution of one column.
   *
   * @param numbers sorted numbers, empty for a text column
   */
  record Column(Bins bins, long[] counts, double[] numbers) {
    static Column of(List<?> values, boolean number) {
      double[] numbers =
          number
              ? values.stream()
                  .mapToDouble(value -> value == null ? Double.NaN : (Double) value)
                  .filter(Double::isFinite)
                  .sorted()
                  .toArray()
              : new double[0];
      Bins bins =
          number
              ? Bins.numbers(numbers)
              : Bins.categories(
                  values.stream().map(value -> value == null ? "" : value.toString()).toList());
      return new Column(bins, bins.counts(values), numbers);
    }

    double[] shares() {
      return Bins.shares(counts);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Column column && Arrays.equals(counts, column.counts);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
      return "Column" + Arrays.toString(counts);
    }
  }

  /** The reference of a version that no data are known of: nothing can drift from it. */
  static Reference without(Signature signature) {
    return new Reference(signature, Map.of(), Column.of(List.of(), true), List.of());
  }

  /**
   * @param rows rows that inputs are compared with
   * @param unseen rows that scores are compared with
   */
  static Reference of(LabelledTable data, int[] rows, int[] unseen, Scorer scorer)
      throws DataException {
    Signature signature = scorer.signature();
    List<Object[]> raw = data.rows(signature, rows);
    Map<String, Column> columns = new LinkedHashMap<>();
    for (int i = 0; i < signature.columns().size(); i++) {
      Signature.Column column = signature.columns().get(i);
      if (column.used()) {
        int at = i;
        columns.put(
            column.name(),
            Column.of(Arrays.asList(raw.stream().map(row -> row[at]).toArray()), column.number()));
      }
    }
    List<Object[]> held = data.rows(signature, unseen);
    double[] scores = scorer.score(held);
    return new Reference(
        signature,
        columns,
        Column.of(IntStream.range(0, scores.length).mapToObj(i -> scores[i]).toList(), true),
        predictions(signature, held, scores, data.labels(unseen)));
  }

  private static List<Prediction> predictions(
      Signature signature, List<Object[]> rows, double[] scores, boolean[] positive) {
    return IntStream.range(0, Math.min(scores.length, MOST_UNSEEN))
        .mapToObj(i -> prediction(signature, rows.get(i), scores[i], positive[i]))
        .toList();
  }

  private static Prediction prediction(
      Signature signature, Object[] row, double score, boolean positive) {
    Map<String, Object> inputs = new HashMap<>();
    for (int i = 0; i < row.length; i++) {
      inputs.put(signature.columns().get(i).name(), row[i]);
    }
    return new Prediction(
        0,
        null,
        null,
        0,
        null,
        inputs,
        score,
        signature.label(score),
        null,
        Double.NaN,
        null,
        positive ? signature.positiveClass() : signature.negativeClass());
  }
}
