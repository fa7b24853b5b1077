package org.orrery.server.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of raw text cells; immutable, safe for many threads.
 *
 * <p>A column is a number column when at least four of five of its filled cells are finite numbers,
 * so that a single wrong cell is found rather than turning the column into text.
 */
public final class Table {
  private static final double NUMBER_SHARE = 0.8;

  private final List<String> columns;
  private final List<String[]> rows;
  private final List<Integer> lines;
  private final boolean[] numbers;

  Table(List<String> columns, List<String[]> rows, List<Integer> lines) {
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
    this.lines = List.copyOf(lines);
    this.numbers = new boolean[columns.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = mostlyNumbers(i);
    }
  }

  public static Table read(Path csv) throws IOException, DataException {
    return CsvReader.read(csv);
  }

  private boolean mostlyNumbers(int column) {
    int filled = 0;
    int parsed = 0;
    for (String[] row : rows) {
      if (!row[column].isBlank()) {
        filled++;
        parsed += Double.isFinite(parse(row[column])) ? 1 : 0;
      }
    }
    return filled > 0 && parsed >= NUMBER_SHARE * filled;
  }

  private static double parse(String cell) {
    try {
      return Double.parseDouble(cell.strip());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  public List<String> columns() {
    return columns;
  }

  public int rows() {
    return rows.size();
  }

  /** Position of a column, or a problem that names it and those that exist. */
  public int column(String name) throws DataException {
    int index = columns.indexOf(name);
    if (index < 0) {
      throw new DataException(
          "The data has no column '" + name + "'.",
          "It has " + String.join(", ", columns) + "; add the column or correct the drawing.");
    }
    return index;
  }

  public boolean isNumber(int column) {
    return numbers[column];
  }

  /** Raw text of a cell. */
  public String text(int row, int column) {
    return rows.get(row)[column];
  }

  /** Line of a row in the file; the header is line 1. */
  public int line(int row) {
    return lines.get(row);
  }

  /** Number in a cell, or NaN when it is empty or holds none. */
  public double numberOrNaN(int row, int column) {
    double value = parse(text(row, column));
    return Double.isFinite(value) ? value : Double.NaN;
  }

  /** Number in a cell; an empty cell, NaN, infinity or text is a problem naming the place. */
  public double number(int row, int column) throws DataException {
    double value = numberOrNaN(row, column);
    if (Double.isNaN(value)) {
      throw new DataException(
          text(row, column).isBlank()
              ? "Line %d, column '%s' is empty.".formatted(line(row), columns.get(column))
              : "Line %d, column '%s' holds '%s' where a number belongs."
                  .formatted(line(row), columns.get(column), shorten(text(row, column))),
          "Correct the cell or leave the row out.");
    }
    return value;
  }

  /** Text in a cell; an empty one is a problem naming the place. */
  public String filled(int row, int column) throws DataException {
    String value = text(row, column).strip();
    if (value.isEmpty()) {
      throw new DataException(
          "Line %d, column '%s' is empty.".formatted(line(row), columns.get(column)),
          "Correct the cell or leave the row out.");
    }
    return value;
  }

  private static String shorten(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "...";
  }

  /** This table with further rows below, given as cells in the order of the columns. */
  Table plus(List<String[]> more) {
    List<String[]> all = new ArrayList<>(rows);
    all.addAll(more);
    List<Integer> numbered = new ArrayList<>(lines);
    for (int i = 0; i < more.size(); i++) {
      numbered.add((numbered.isEmpty() ? 1 : numbered.getLast()) + 1);
    }
    return new Table(columns, all, numbered);
  }

  /** This table as CSV, the same bytes for the same cells. */
  byte[] toCsv() {
    StringBuilder csv = new StringBuilder();
    append(csv, columns);
    rows.forEach(row -> append(csv, List.of(row)));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(Table::quote).collect(Collectors.joining(","))).append('\n');
  }

  private static String quote(String cell) {
    return cell.contains(",") || cell.contains("\"") || cell.contains("\n")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
