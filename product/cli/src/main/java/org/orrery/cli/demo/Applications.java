package org.orrery.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Credit applications as rows of the sample data, and as they come by another channel. */
public final class Applications {
  /** Column with what became of the credit. */
  static final String OUTCOME = "class";

  private final List<String> columns;
  private final List<Map<String, String>> rows;

  private Applications(List<String> columns, List<Map<String, String>> rows) {
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /** Reads the sample, whose cells hold no commas. */
  public static Applications read(Path csv) throws IOException {
    List<String> lines = Files.readAllLines(csv);
    List<String> columns = List.of(lines.getFirst().split(",", -1));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(columns.get(i), cells[i]);
      }
      rows.add(row);
    }
    return new Applications(columns, rows);
  }

  public int size() {
    return rows.size();
  }

  public Applications part(int from, int to) {
    return new Applications(columns, rows.subList(from, to));
  }

  /** The rows as a file, whose cells hold no commas. */
  public String csv() {
    StringBuilder csv = new StringBuilder(String.join(",", columns)).append('\n');
    rows.forEach(row -> csv.append(String.join(",", row.values())).append('\n'));
    return csv.toString();
  }

  /**
   * The same people as they would come by an online shop: no account or savings are known, all name
   * credits elsewhere and buy electronics. The model takes that for marks of good payers, while
   * what became of the credits stays as it was.
   */
  public Applications online() {
    List<Map<String, String>> shifted = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, String> other = new LinkedHashMap<>(row);
      other.put("checking_status", "no checking");
      other.put("credit_history", "critical/other existing credit");
      other.put("purpose", "radio/tv");
      other.put("savings_status", "no known savings");
      shifted.add(other);
    }
    return new Applications(columns, shifted);
  }

  /** What became of the credit of a row. */
  public String outcome(int row) {
    return rows.get(row).get(OUTCOME);
  }

  /**
   * An inference request with one tensor for each of the model's columns.
   *
   * @param numbers columns that hold numbers
   */
  public Map<String, Object> request(List<String> inputs, List<String> numbers, List<String> keys) {
    List<Map<String, Object>> tensors = new ArrayList<>();
    for (String input : inputs) {
      boolean number = numbers.contains(input);
      List<Object> cells = new ArrayList<>();
      for (Map<String, String> row : rows) {
        cells.add(number ? (Object) Double.valueOf(row.get(input)) : row.get(input));
      }
      tensors.add(
          Map.of(
              "name",
              input,
              "datatype",
              number ? "FP64" : "BYTES",
              "shape",
              List.of(rows.size()),
              "data",
              cells));
    }
    return Map.of("inputs", tensors, "parameters", Map.of("keys", keys));
  }
}
