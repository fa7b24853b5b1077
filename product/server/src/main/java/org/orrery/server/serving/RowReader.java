package org.orrery.server.serving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;

/**
 * Turns the tensors of a request into raw rows and checks them against a signature; problems name
 * tensor and row, counted from 0 as in the request's data.
 */
final class RowReader {
  static final int MAX_ROWS = 10_000;

  private static final Set<String> NUMBERS =
      Set.of(
          "FP64", "FP32", "INT8", "INT16", "INT32", "INT64", "UINT8", "UINT16", "UINT32", "UINT64");

  private RowReader() {}

  /** Values of each tensor by name; all have the same number of rows. */
  record Rows(int count, Map<String, List<Object>> columns, Map<String, String> datatypes) {}

  static Rows read(List<OpenInference.Tensor> tensors) {
    if (tensors == null || tensors.isEmpty()) {
      throw problem("The request has no inputs.", "Send one tensor for each column.", Map.of());
    }
    Map<String, List<Object>> columns = new HashMap<>();
    Map<String, String> datatypes = new HashMap<>();
    int count = -1;
    for (OpenInference.Tensor tensor : tensors) {
      String name = tensor.name() == null ? "" : tensor.name();
      int rows = rows(tensor, name);
      if (count >= 0 && rows != count) {
        throw problem(
            "Tensor '%s' has %d rows, but the tensors before it have %d."
                .formatted(name, rows, count),
            "Give every tensor one value a row.",
            Map.of("tensor", name));
      }
      count = rows;
      List<Object> flat = new ArrayList<>(rows);
      flatten(tensor.data() == null ? List.of() : tensor.data(), flat, name, 0);
      if (flat.size() != rows) {
        throw problem(
            "Tensor '%s' says %d rows, but holds %d values.".formatted(name, rows, flat.size()),
            "Make shape and data agree.",
            Map.of("tensor", name));
      }
      if (columns.put(name, flat) != null) {
        throw problem(
            "Tensor '" + name + "' is sent twice.", "Send it once.", Map.of("tensor", name));
      }
      datatypes.put(name, tensor.datatype() == null ? "" : tensor.datatype());
    }
    return new Rows(count, columns, datatypes);
  }

  private static int rows(OpenInference.Tensor tensor, String name) {
    List<Long> shape = tensor.shape();
    boolean flat = shape != null && shape.size() == 1;
    boolean column =
        shape != null && shape.size() == 2 && shape.get(1) != null && shape.get(1) == 1;
    if (!(flat || column) || shape.getFirst() == null || shape.getFirst() < 1) {
      throw problem(
          "Tensor '%s' has the shape %s.".formatted(name, shape),
          "Use [n] or [n, 1] with n of at least 1.",
          Map.of("tensor", name));
    }
    if (shape.getFirst() > MAX_ROWS) {
      throw new ProblemException(
          413,
          ProblemCodes.TOO_LARGE,
          "Tensor '%s' has %d rows.".formatted(name, shape.getFirst()),
          "Send at most " + MAX_ROWS + " rows in a request.",
          Map.of("tensor", name));
    }
    return shape.getFirst().intValue();
  }

  private static void flatten(List<?> data, List<Object> flat, String name, int depth) {
    for (Object value : data) {
      if (value instanceof List<?> inner && depth == 0) {
        flatten(inner, flat, name, 1);
      } else {
        flat.add(value);
      }
    }
  }

  /** Raw rows in the order of a signature. */
  static List<Object[]> raw(Rows rows, Signature signature) {
    checkNames(rows, signature);
    List<Signature.Column> columns = signature.columns();
    List<Object[]> raw = new ArrayList<>(rows.count());
    for (int row = 0; row < rows.count(); row++) {
      raw.add(new Object[columns.size()]);
    }
    for (int i = 0; i < columns.size(); i++) {
      Signature.Column column = columns.get(i);
      List<Object> values = rows.columns().get(column.name());
      if (values != null) {
        checkDatatype(column, rows.datatypes().get(column.name()));
        for (int row = 0; row < rows.count(); row++) {
          raw.get(row)[i] = value(column, values.get(row), row);
        }
      } else if (column.number()) {
        for (Object[] cells : raw) {
          cells[i] = Double.NaN;
        }
      }
    }
    return raw;
  }

  private static void checkNames(Rows rows, Signature signature) {
    Set<String> unknown = new HashSet<>(rows.columns().keySet());
    for (Signature.Column column : signature.columns()) {
      unknown.remove(column.name());
      if (column.used() && !rows.columns().containsKey(column.name())) {
        throw problem(
            "Tensor '" + column.name() + "' is missing.",
            "Send one tensor for each column of the model's metadata.",
            Map.of("tensor", column.name()));
      }
    }
    if (!unknown.isEmpty()) {
      String name = unknown.iterator().next();
      throw problem(
          "Tensor '" + name + "' is no input of the model.",
          "The model's metadata lists its inputs.",
          Map.of("tensor", name));
    }
  }

  private static void checkDatatype(Signature.Column column, String datatype) {
    boolean fits = column.number() ? NUMBERS.contains(datatype) : datatype.equals("BYTES");
    if (!fits) {
      throw problem(
          "Tensor '%s' has the datatype '%s'.".formatted(column.name(), datatype),
          "Send it as " + (column.number() ? "FP64" : "BYTES") + ".",
          Map.of("tensor", column.name()));
    }
  }

  private static Object value(Signature.Column column, Object value, int row) {
    if (column.number()) {
      if (value == null) {
        return Double.NaN;
      }
      if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
        return number.doubleValue();
      }
      throw wrong(column, value, row, "Send a finite number, or null when it is missing.");
    }
    if (value == null || value.equals("")) {
      return null;
    }
    if (!(value instanceof String text)) {
      throw wrong(column, value, row, "Send a text, or null when it is missing.");
    }
    if (column.used() && !column.categories().isEmpty() && !column.categories().contains(text)) {
      throw wrong(column, value, row, "Known are " + String.join(", ", column.categories()) + ".");
    }
    return text;
  }

  private static ProblemException wrong(
      Signature.Column column, Object value, int row, String hint) {
    String shown = String.valueOf(value);
    return problem(
        "Tensor '%s', row %d holds '%s'."
            .formatted(
                column.name(), row, shown.length() > 60 ? shown.substring(0, 60) + "..." : shown),
        hint,
        Map.of("tensor", column.name(), "row", row));
  }

  private static ProblemException problem(String detail, String hint, Map<String, Object> fields) {
    return new ProblemException(400, ProblemCodes.INPUT_INVALID, detail, hint, fields);
  }
}
