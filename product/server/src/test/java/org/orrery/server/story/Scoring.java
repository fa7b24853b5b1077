package org.orrery.server.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.orrery.server.Json;

/** Applications for credit of the sample, as requests of the Open Inference Protocol. */
public final class Scoring {
  private static final Path CSV = Path.of("../../samples/credit/german-credit.csv");

  private Scoring() {}

  /** The body of a request for the rows from one to before another. */
  public static Map<String, Object> request(int from, int to) {
    return request(IntStream.range(from, to));
  }

  /** The body of a request for one row again and again. */
  public static Map<String, Object> same(int row, int count) {
    return request(IntStream.generate(() -> row).limit(count));
  }

  private static Map<String, Object> request(IntStream numbers) {
    List<String> lines;
    try {
      lines = Files.readAllLines(CSV);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String[] header = lines.getFirst().split(",");
    List<String[]> rows =
        numbers.mapToObj(row -> lines.get(1 + row % (lines.size() - 1)).split(",")).toList();
    List<Map<String, Object>> inputs =
        IntStream.range(0, header.length - 1)
            .mapToObj(column -> input(header[column], column, rows))
            .toList();
    return Map.of("inputs", inputs);
  }

  private static Map<String, Object> input(String name, int column, List<String[]> rows) {
    boolean number = rows.getFirst()[column].matches("[0-9]+");
    List<Object> data =
        rows.stream()
            .map(row -> number ? (Object) Long.valueOf(row[column]) : row[column])
            .toList();
    return Map.of(
        "name",
        name,
        "datatype",
        number ? "INT64" : "BYTES",
        "shape",
        List.of(rows.size(), 1),
        "data",
        data);
  }

  /** The ids of the predictions that an answer tells. */
  public static List<String> predictions(String answer) {
    return ((List<?>) Json.map(answer).get("outputs"))
        .stream()
            .map(output -> (Map<?, ?>) output)
            .filter(output -> output.get("name").equals("prediction"))
            .flatMap(output -> ((List<?>) output.get("data")).stream())
            .map(String::valueOf)
            .toList();
  }
}
