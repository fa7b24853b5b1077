package org.orrery.server.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contract of a version, stored beside its model file as {@code signature.json}: which raw
 * columns it takes and how they become the model's features, in their order.
 *
 * <p>A raw row is an array in the order of {@link #columns()}: a {@code Double} for a number
 * ({@code NaN} when missing), a {@code String} for a text ({@code null} when missing).
 *
 * @param target column that held the label
 * @param positiveClass label that counts as the event
 * @param negativeClass the other label
 * @param positiveIndex index of the positive class in the model's output
 * @param threshold score from which a row gets the positive label, between 0 and 1
 */
public record Signature(
    String target,
    String positiveClass,
    String negativeClass,
    int positiveIndex,
    double threshold,
    List<Column> columns) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** File name of the contract among a version's artifacts. */
  public static final String FILE = "signature.json";

  public Signature {
    columns = List.copyOf(columns);
  }

  /**
   * A raw column.
   *
   * @param type number or text
   * @param categories known texts in feature order, empty for a number and for any text
   * @param mean mean on the training rows, which also stands for a missing number
   * @param deviation standard deviation on the training rows, above 0
   * @param used whether the model sees it; a column that it does not see is logged and monitored
   *     only
   */
  public record Column(
      String name,
      String type,
      List<String> categories,
      double mean,
      double deviation,
      boolean used) {
    public Column {
      categories = List.copyOf(categories);
    }

    public boolean number() {
      return "number".equals(type);
    }

    int width() {
      return !used ? 0 : number() ? 1 : categories.size();
    }
  }

  /** Number of features of an encoded row. */
  public int width() {
    return columns.stream().mapToInt(Column::width).sum();
  }

  /** Names of the features in their order, for example {@code age} or {@code housing=own}. */
  public List<String> features() {
    List<String> names = new ArrayList<>();
    for (Column column : columns) {
      if (column.used() && column.number()) {
        names.add(column.name());
      } else if (column.used()) {
        column.categories().forEach(category -> names.add(column.name() + "=" + category));
      }
    }
    return names;
  }

  /** Position of a raw column, or -1. */
  public int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  /** The features of a raw row: scaled numbers and one-of-n categories. */
  public float[] encode(Object[] row) {
    float[] features = new float[width()];
    int at = 0;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.width() > 0) {
        encode(column, row[i], features, at);
        at += column.width();
      }
    }
    return features;
  }

  private static void encode(Column column, Object value, float[] features, int at) {
    if (column.number()) {
      double number = value == null ? Double.NaN : (Double) value;
      features[at] =
          Double.isNaN(number) ? 0f : (float) ((number - column.mean()) / column.deviation());
    } else {
      int category = value == null ? -1 : column.categories().indexOf(value);
      if (category >= 0) {
        features[at + category] = 1f;
      }
    }
  }

  /** The label for a score. */
  public String label(double score) {
    return score >= threshold ? positiveClass : negativeClass;
  }

  public byte[] toJson() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
  }

  /** Reads a stored contract; an unreadable one is an I/O error that names the file. */
  public static Signature read(Path file) throws IOException {
    try {
      return JSON.readValue(Files.readAllBytes(file), Signature.class);
    } catch (JacksonException e) {
      throw new IOException("The signature " + file + " is not readable: " + e.getMessage(), e);
    }
  }
}
