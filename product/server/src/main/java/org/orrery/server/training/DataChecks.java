package org.orrery.server.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.orrery.lifecycle.DataCheck;
import org.orrery.lifecycle.Dataset;
import org.orrery.server.statistics.Figures;
import org.orrery.server.statistics.Spans;

/**
 * The checks of a table: each gives the share of rows that fail it, held against the check's limit;
 * freshness is the age of the data, held against its greatest.
 */
final class DataChecks {
  /** A category is rare when fewer than this share of rows have it. */
  private static final double RARE = 0.001;

  /** Tukey's outer fences: three interquartile ranges beyond the quartiles (Tukey 1977). */
  private static final double FENCE = 3;

  private final Table table;
  private final Dataset dataset;
  private final Instant stored;
  private final Clock clock;

  DataChecks(Table table, Dataset dataset, Instant stored, Clock clock) {
    this.table = table;
    this.dataset = dataset;
    this.stored = stored;
    this.clock = clock;
  }

  /** What a check found, with the first place. */
  record Finding(boolean passed, String text) {}

  Finding check(DataCheck check) throws DataException {
    return switch (check.getKind()) {
      case SCHEMA -> schema(check);
      case MISSING -> each(check, "empty", column -> row -> table.text(row, column).isBlank());
      case RANGE -> each(check, "far outside", this::outside);
      case DUPLICATES -> duplicates(check);
      case CATEGORIES -> each(check, "of a rare category", this::rare);
      case FRESHNESS -> freshness(check);
    };
  }

  private Finding schema(DataCheck check) throws DataException {
    table.column(dataset.getTarget());
    LabelledTable.of(table, dataset.getTarget(), dataset.getPositiveClass());
    return each(
        check,
        "not a number",
        column ->
            row ->
                table.isNumber(column)
                    && !table.text(row, column).isBlank()
                    && Double.isNaN(table.numberOrNaN(row, column)));
  }

  private interface ColumnTest {
    IntPredicate on(int column);
  }

  private Finding each(DataCheck check, String word, ColumnTest test) throws DataException {
    List<Integer> columns =
        check.getColumn() == null || check.getColumn().isBlank()
            ? IntStream.range(0, table.columns().size()).boxed().toList()
            : List.of(table.column(check.getColumn()));
    double worst = 0;
    String place = "";
    for (int column : columns) {
      IntPredicate fails = test.on(column);
      int[] rows = IntStream.range(0, table.rows()).filter(fails).toArray();
      double share = table.rows() == 0 ? 0 : rows.length / (double) table.rows();
      if (share > worst) {
        worst = share;
        place =
            ": column '%s', first in line %d"
                .formatted(table.columns().get(column), table.line(rows[0]));
      }
    }
    return finding(check, worst, word, place);
  }

  private static Finding finding(DataCheck check, double share, String word, String place) {
    return new Finding(
        share <= check.getLimit(),
        "%s of rows %s (limit %s)%s"
            .formatted(Figures.beside(share, check.getLimit()), word, check.getLimit(), place));
  }

  private IntPredicate outside(int column) {
    if (!table.isNumber(column)) {
      return row -> false;
    }
    double[] values =
        IntStream.range(0, table.rows())
            .mapToDouble(row -> table.numberOrNaN(row, column))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    double low = values[values.length / 4];
    double high = values[Math.min(values.length - 1, 3 * values.length / 4)];
    double reach = FENCE * (high - low);
    return row -> {
      double value = table.numberOrNaN(row, column);
      return reach > 0 && (value < low - reach || value > high + reach);
    };
  }

  private IntPredicate rare(int column) {
    if (table.isNumber(column)) {
      return row -> false;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      counts.merge(table.text(row, column), 1, Integer::sum);
    }
    return row -> counts.get(table.text(row, column)) < RARE * table.rows();
  }

  private Finding duplicates(DataCheck check) {
    Set<String> seen = new HashSet<>();
    int repeated = 0;
    String place = "";
    for (int row = 0; row < table.rows(); row++) {
      int at = row;
      String key =
          IntStream.range(0, table.columns().size())
              .mapToObj(column -> table.text(at, column))
              .collect(Collectors.joining("\u0000"));
      if (!seen.add(key) && repeated++ == 0) {
        place = ": first in line " + table.line(row);
      }
    }
    double share = table.rows() == 0 ? 0 : repeated / (double) table.rows();
    return finding(check, share, "repeated", place);
  }

  /**
   * Definitions that were deployed before {@code maximumAge} gave the greatest age as limit, in
   * days.
   */
  private Finding freshness(DataCheck check) {
    Instant now = clock.instant();
    String greatest =
        check.getMaximumAge() == null
            ? "PT%dM".formatted(Math.round(check.getLimit() * 1440))
            : check.getMaximumAge();
    Instant last = Spans.after(stored, greatest);
    return new Finding(
        !now.isAfter(last),
        "%s days old (limit %s)".formatted(Figures.beside(days(now), days(last), 1), greatest));
  }

  private double days(Instant at) {
    return Duration.between(stored, at).toSeconds() / 86_400.0;
  }
}
