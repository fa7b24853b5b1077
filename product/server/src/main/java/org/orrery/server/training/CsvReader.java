package org.orrery.server.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads comma-separated values after RFC 4180 in UTF-8, with a header line.
 *
 * <p>Rows are numbered as a person sees them in an editor: the header is line 1.
 */
final class CsvReader {
  static final int MAX_CELL = 65_536;
  static final int MAX_ROWS = 5_000_000;
  static final int MAX_COLUMNS = 4_096;

  private final BufferedReader in;
  private int line = 1;
  private boolean end;

  private CsvReader(BufferedReader in) {
    this.in = in;
  }

  /** The table in a file; an unreadable one names line and remedy. */
  static Table read(Path file) throws IOException, DataException {
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return new CsvReader(in).table();
    } catch (MalformedInputException e) {
      throw new DataException("The data is not UTF-8 text.", "Save the file as CSV in UTF-8.");
    }
  }

  private Table table() throws IOException, DataException {
    List<String> header = record();
    if (header == null || header.size() == 1 && header.getFirst().isBlank()) {
      throw new DataException("The data is empty.", "The first line must name the columns.");
    }
    if (header.getFirst().startsWith("\uFEFF")) {
      header.set(0, header.getFirst().substring(1));
    }
    checkHeader(header);
    List<String[]> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    while (!end) {
      int at = line;
      List<String> cells = record();
      if (cells == null) {
        break;
      }
      if (cells.size() == 1 && cells.getFirst().isEmpty()) {
        continue;
      }
      if (cells.size() != header.size()) {
        throw new DataException(
            "Line %d has %d cells, but the header names %d columns."
                .formatted(at, cells.size(), header.size()),
            "Quote cells that contain commas, and give every row all columns.");
      }
      if (rows.size() == MAX_ROWS) {
        throw new DataException("There are more than " + MAX_ROWS + " rows.", "Take a sample.");
      }
      rows.add(cells.toArray(String[]::new));
      lines.add(at);
    }
    return new Table(header, rows, lines);
  }

  private static void checkHeader(List<String> header) throws DataException {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      header.set(i, header.get(i).strip());
      if (header.get(i).isEmpty()) {
        throw new DataException("Column " + (i + 1) + " has no name.", "Name it in line 1.");
      }
      if (!seen.add(header.get(i))) {
        throw new DataException(
            "Column '" + header.get(i) + "' is named twice.", "Rename one of them in line 1.");
      }
    }
    if (header.size() > MAX_COLUMNS) {
      throw new DataException("There are more than " + MAX_COLUMNS + " columns.", "Drop some.");
    }
  }

  /** The next record, or null at the end. */
  private List<String> record() throws IOException, DataException {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean any = false;
    int start = line;
    while (true) {
      int c = in.read();
      if (c < 0) {
        end = true;
        if (quoted) {
          throw new DataException(
              "The quoted cell that begins in line " + start + " does not end.",
              "Close it with a quotation mark.");
        }
        if (!any) {
          return null;
        }
        cells.add(cell.toString());
        return cells;
      }
      any = true;
      if (quoted) {
        quoted = quotedCharacter(c, cell);
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        line++;
        cells.add(cell.toString());
        return cells;
      } else if (c != '\r') {
        cell.append((char) c);
      }
      if (cell.length() > MAX_CELL) {
        throw new DataException(
            "A cell in line " + start + " is longer than " + MAX_CELL + " characters.",
            "Is the file really comma-separated values?");
      }
    }
  }

  private boolean quotedCharacter(int c, StringBuilder cell) throws IOException {
    if (c == '"') {
      in.mark(1);
      if (in.read() == '"') {
        cell.append('"');
        return true;
      }
      in.reset();
      return false;
    }
    if (c == '\n') {
      line++;
    }
    cell.append((char) c);
    return true;
  }
}
