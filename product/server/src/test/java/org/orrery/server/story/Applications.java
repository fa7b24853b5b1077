package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.orrery.api.OutcomeReport;
import org.orrery.server.Json;

/** Rows of the sample as requests of the Open Inference Protocol. */
final class Applications {
  private static final Path FILE = Path.of("../../samples/credit/german-credit.csv");

  private Applications() {}

  static List<String[]> rows(int from, int to) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(FILE).subList(from + 1, to + 1)) {
      rows.add(line.split(","));
    }
    return rows;
  }

  /**
   * A request to score rows.
   *
   * @param key start of the sticky keys
   */
  static Map<String, Object> request(List<String[]> rows, String key) throws IOException {
    String[] header = Files.readAllLines(FILE).getFirst().split(",");
    List<Map<String, Object>> inputs = new ArrayList<>();
    for (int c = 0; c < header.length - 1; c++) {
      int column = c;
      boolean number = rows.getFirst()[c].matches("[0-9]+");
      inputs.add(
          Map.of(
              "name",
              header[c],
              "datatype",
              number ? "INT64" : "BYTES",
              "shape",
              List.of(rows.size(), 1),
              "data",
              rows.stream()
                  .map(row -> number ? (Object) Long.valueOf(row[column]) : row[column])
                  .toList()));
    }
    List<String> keys = IntStream.range(0, rows.size()).mapToObj(i -> key + "-" + i).toList();
    return Map.of("inputs", inputs, "parameters", Map.of("keys", keys));
  }

  /** Predictions of an answer by id with what became of their rows. */
  static List<OutcomeReport.Outcome> outcomes(HttpResponse<String> answer, List<String[]> rows) {
    List<?> predictions =
        ((List<?>) Json.map(Http.ok(answer)).get("outputs"))
            .stream()
                .map(output -> (Map<?, ?>) output)
                .filter(output -> output.get("name").equals("prediction"))
                .map(output -> (List<?>) output.get("data"))
                .findFirst()
                .orElseThrow();
    assertThat(predictions).hasSize(rows.size());
    return IntStream.range(0, rows.size())
        .mapToObj(
            i ->
                new OutcomeReport.Outcome(
                    predictions.get(i).toString(), Arrays.asList(rows.get(i)).getLast()))
        .toList();
  }
}
