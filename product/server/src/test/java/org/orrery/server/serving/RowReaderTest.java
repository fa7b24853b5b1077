package org.orrery.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orrery.server.ProblemException;
import org.orrery.server.serving.OpenInference.Tensor;

class RowReaderTest {
  private static final Signature SIGNATURE =
      new Signature(
          "class",
          "bad",
          "good",
          1,
          0.5,
          List.of(
              new Signature.Column("age", "number", List.of(), 40, 10, true),
              new Signature.Column("housing", "text", List.of("own", "rent"), 0, 1, true),
              new Signature.Column("sex", "text", List.of("f", "m"), 0, 1, false)));

  private static Tensor tensor(String name, String datatype, List<Long> shape, Object... data) {
    return new Tensor(name, datatype, shape, new ArrayList<>(Arrays.asList(data)));
  }

  private static Tensor age(Object... data) {
    return tensor("age", "FP64", List.of((long) data.length), data);
  }

  private static Tensor housing(Object... data) {
    return tensor("housing", "BYTES", List.of((long) data.length), data);
  }

  private static List<Object[]> read(Tensor... tensors) {
    return RowReader.raw(RowReader.read(List.of(tensors)), SIGNATURE);
  }

  private static void refused(String[] parts, Tensor... tensors) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> read(tensors))
        .satisfies(
            problem -> {
              assertThat(problem.getMessage() + " " + problem.hint()).contains(parts);
              assertThat(problem.code()).isIn("input-invalid", "too-large");
            });
  }

  private static String[] parts(String... parts) {
    return parts;
  }

  @Test
  void flatAndNestedTensorsBecomeRows() {
    List<Object[]> rows =
        read(
            tensor("age", "INT64", List.of(2L, 1L), List.of(30), List.of(40)),
            housing("own", "rent"));
    assertThat(rows.get(0)).containsExactly(30.0, "own", null);
    assertThat(rows.get(1)).containsExactly(40.0, "rent", null);
  }

  @Test
  void missingValuesAreEncodedAsTheMeanAndAsNoCategory() {
    List<Object[]> rows = read(age(50.0, null), housing("own", ""));
    assertThat(SIGNATURE.encode(rows.get(0))).containsExactly(1f, 1f, 0f);
    assertThat(SIGNATURE.encode(rows.get(1))).containsExactly(0f, 0f, 0f);
  }

  @Test
  void problemsNameTensorAndRow() {
    refused(parts("Tensor 'housing' is missing"), age(1.0));
    refused(parts("'income'", "no input"), age(1.0), housing("own"), income());
    refused(parts("'age', row 1", "'old'"), age(1.0, "old"), housing("own", "own"));
    refused(parts("'age', row 0", "'NaN'"), age(Double.NaN), housing("own"));
    refused(
        parts("'housing', row 1", "'castle'", "own, rent"),
        age(1.0, 2.0),
        housing("own", "castle"));
    refused(parts("'housing', row 0", "'5'"), age(1.0), housing(5));
    refused(parts("'housing' has 2 rows", "have 1"), age(1.0), housing("own", "own"));
    refused(
        parts("'age'", "'BYTES'", "FP64"),
        tensor("age", "BYTES", List.of(1L), "1"),
        housing("own"));
    refused(parts("'age'", "shape [2, 2]"), tensor("age", "FP64", List.of(2L, 2L), 1, 2, 3, 4));
    refused(parts("'age' says 3 rows", "2 values"), tensor("age", "FP64", List.of(3L), 1, 2));
    refused(parts("'age' is sent twice"), age(1.0), age(1.0));
    refused(parts("10001 rows"), tensor("age", "FP64", List.of(10_001L)));
    refused(parts("no inputs"));
  }

  private static Tensor income() {
    return tensor("income", "FP64", List.of(1L), 1.0);
  }
}
