package org.orrery.journeys.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.orrery.api.OutcomeReport;

/** Rows of the sample's data as requests of the Open Inference Protocol. */
record Applicants(List<String> columns, List<String[]> rows) {
  static Applicants all() throws IOException {
    List<String> lines =
        Files.readAllLines(
            Path.of(System.getProperty("orrery.samples"), "credit/german-credit.csv"));
    return new Applicants(
        List.of(lines.getFirst().split(",")),
        lines.stream().skip(1).map(line -> line.split(",")).toList());
  }

  Applicants part(int from, int to) {
    return new Applicants(columns, rows.subList(from, to));
  }

  /** The same people by a channel that makes all of them look like good payers. */
  Applicants online() {
    List<String[]> shifted = new ArrayList<>();
    for (String[] row : rows) {
      String[] other = row.clone();
      other[columns.indexOf("checking_status")] = "no checking";
      other[columns.indexOf("credit_history")] = "critical/other existing credit";
      other[columns.indexOf("purpose")] = "radio/tv";
      other[columns.indexOf("savings_status")] = "no known savings";
      shifted.add(other);
    }
    return new Applicants(columns, shifted);
  }

  String csv() {
    StringBuilder csv = new StringBuilder(String.join(",", columns)).append('\n');
    rows.forEach(row -> csv.append(String.join(",", row)).append('\n'));
    return csv.toString();
  }

  /**
   * @param key start of the keys by which a row stays with its arm of an experiment
   */
  Map<String, Object> request(String key) {
    List<Map<String, Object>> inputs =
        IntStream.range(0, columns.size() - 1).mapToObj(this::tensor).toList();
    List<String> keys = IntStream.range(0, rows.size()).mapToObj(i -> key + "-" + i).toList();
    return Map.of("inputs", inputs, "parameters", Map.of("keys", keys));
  }

  private Map<String, Object> tensor(int column) {
    boolean number = rows.getFirst()[column].matches("[0-9]+");
    List<Object> cells =
        rows.stream()
            .map(row -> number ? (Object) Long.valueOf(row[column]) : row[column])
            .toList();
    return Map.of(
        "name",
        columns.get(column),
        "datatype",
        number ? "INT64" : "BYTES",
        "shape",
        List.of(rows.size(), 1),
        "data",
        cells);
  }

  /** What became of the credits that an answer predicted. */
  OutcomeReport outcomes(Map<String, Object> answer) {
    List<?> predictions =
        ((List<?>) answer.get("outputs"))
            .stream()
                .map(Map.class::cast)
                .filter(output -> output.get("name").equals("prediction"))
                .map(output -> (List<?>) output.get("data"))
                .findFirst()
                .orElseThrow();
    return new OutcomeReport(
        IntStream.range(0, rows.size())
            .mapToObj(
                i ->
                    new OutcomeReport.Outcome(
                        predictions.get(i).toString(), rows.get(i)[columns.size() - 1]))
            .toList());
  }
}
