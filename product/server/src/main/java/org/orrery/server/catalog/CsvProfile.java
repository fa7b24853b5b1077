package org.orrery.server.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.api.Dataset;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;

/**
 * Reads a file of comma-separated values (RFC 4180, UTF-8) once, checks its form and counts what
 * stands in its columns. Memory does not grow with the rows.
 */
final class CsvProfile {
  private static final int MAX_COLUMNS = 10_000;
  private static final int MAX_FIELD = 100_000;

  /** A column in which at least this share of values is a number is meant to hold numbers. */
  private static final double MEANT_AS_NUMBER = 0.9;

  private final List<Counter> columns = new ArrayList<>();
  private long rows;
  private long line = 1;

  private CsvProfile() {}

  static CsvProfile of(Path file) throws IOException {
    CsvProfile profile = new CsvProfile();
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (Reader reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16)) {
      profile.read(reader);
    } catch (CharacterCodingException e) {
      throw unreadable(
          "The file is not UTF-8: line "
              + profile.line
              + " or one of the next holds bytes that are no"
              + " text.",
          "Save it with the encoding UTF-8.");
    }
    return profile;
  }

  long rows() {
    return rows;
  }

  List<Dataset.Column> columns() {
    return columns.stream().map(Counter::column).toList();
  }

  private void read(Reader reader) throws IOException {
    List<String> header = record(reader);
    if (header == null) {
      throw unreadable("The file is empty.", "Send a file with a header and rows.");
    }
    header(header);
    long start = line;
    for (List<String> row = record(reader); row != null; row = record(reader)) {
      if (row.size() == 1 && row.get(0).isEmpty() && columns.size() > 1) {
        start = line;
        continue;
      }
      if (row.size() != columns.size()) {
        throw unreadable(
            "Line "
                + start
                + " has "
                + row.size()
                + " fields; the header has "
                + columns.size()
                + " columns.",
            "Complete the line, or quote fields that hold a comma.");
      }
      for (int i = 0; i < row.size(); i++) {
        columns.get(i).add(row.get(i), start);
      }
      rows++;
      start = line;
    }
    if (rows == 0) {
      throw unreadable("The file has a header and no rows.", "Send a file with rows.");
    }
    numbers();
  }

  private void header(List<String> names) {
    if (!names.isEmpty() && names.get(0).startsWith("\uFEFF")) {
      names.set(0, names.get(0).substring(1));
    }
    if (names.size() > MAX_COLUMNS) {
      throw unreadable("The header has more than " + MAX_COLUMNS + " columns.", "Send fewer.");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip();
      if (name.isEmpty()) {
        throw unreadable(
            "Column " + (i + 1) + " of the header has no name.", "Give each column a name.");
      }
      if (!seen.add(name)) {
        throw unreadable(
            "The header names the column '" + name + "' twice.", "Give each column its own name.");
      }
      columns.add(new Counter(name));
    }
    if (names.stream().allMatch(CsvProfile::isNumber)) {
      throw unreadable(
          "The first line holds numbers only, so it is no header.",
          "Begin the file with a line of column names.");
    }
  }

  /** Columns that are meant to hold numbers must hold nothing else. */
  private void numbers() {
    List<Map<String, Object>> findings = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Counter column : columns) {
      if (column.numbers > 0
          && column.texts > 0
          && column.numbers >= MEANT_AS_NUMBER * (column.numbers + column.texts)) {
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("column", column.name);
        finding.put("line", column.firstTextLine);
        finding.put("value", column.firstText);
        finding.put("count", column.texts);
        findings.add(finding);
        texts.add(
            "column '"
                + column.name
                + "', line "
                + column.firstTextLine
                + ": '"
                + column.firstText
                + "' is no number");
      }
    }
    if (!findings.isEmpty()) {
      throw new ProblemException(
          422,
          ProblemCodes.DATASET_COLUMNS,
          "Text stands where numbers belong: " + String.join("; ", texts) + ".",
          "Correct the values; leave a field empty when its value is missing.",
          Map.of("findings", findings));
    }
  }

  /** The next record, or null at the end; quotes may span lines. */
  private List<String> record(Reader reader) throws IOException {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    boolean wasQuoted = false;
    boolean any = false;
    long start = line;
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      any = true;
      if (c == '\n') {
        line++;
      }
      if (c == 0) {
        throw unreadable("Line " + line + " holds a zero byte.", "Send a text file.");
      }
      if (field.length() > MAX_FIELD) {
        throw unreadable(
            "A field that begins in line "
                + start
                + " is longer than "
                + MAX_FIELD
                + " characters.",
            "Close its quote, or shorten it.");
      }
      if (quoted) {
        if (c != '"') {
          field.append((char) c);
        } else {
          reader.mark(1);
          if (reader.read() == '"') {
            field.append('"');
          } else {
            reader.reset();
            quoted = false;
          }
        }
      } else if (c == '"' && field.isEmpty() && !wasQuoted) {
        quoted = true;
        wasQuoted = true;
      } else if (c == ',') {
        add(fields, field);
        wasQuoted = false;
      } else if (c == '\n') {
        add(fields, field);
        return fields;
      } else if (c != '\r') {
        field.append((char) c);
      }
    }
    if (quoted) {
      throw unreadable(
          "The file ends inside a quoted field that begins in line " + start + ".",
          "Close the quote.");
    }
    if (!any) {
      return null;
    }
    add(fields, field);
    return fields;
  }

  private void add(List<String> fields, StringBuilder field) {
    fields.add(field.toString());
    field.setLength(0);
    if (fields.size() > MAX_COLUMNS) {
      throw unreadable(
          "Line " + line + " has more than " + MAX_COLUMNS + " fields.", "Send fewer.");
    }
  }

  private static boolean isNumber(String text) {
    if (text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1))) {
      return text.endsWith(".")
          && text.length() > 1
          && isNumber(text.substring(0, text.length() - 1));
    }
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    try {
      return Double.isFinite(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static ProblemException unreadable(String message, String remedy) {
    return new ProblemException(422, ProblemCodes.DATASET_UNREADABLE, message, remedy);
  }

  /** What one column holds. */
  private static final class Counter {
    private static final int MAX_DISTINCT = 100_000;

    final String name;
    final Set<String> distinct = new HashSet<>();
    long missing;
    long numbers;
    long texts;
    long firstTextLine;
    String firstText;

    Counter(String name) {
      this.name = name;
    }

    void add(String raw, long line) {
      String value = raw.strip();
      if (value.isEmpty()) {
        missing++;
        return;
      }
      if (isNumber(value)) {
        numbers++;
      } else {
        texts++;
        if (firstText == null) {
          firstText = value.length() > 60 ? value.substring(0, 60) + "..." : value;
          firstTextLine = line;
        }
      }
      if (distinct.size() < MAX_DISTINCT) {
        distinct.add(value);
      }
    }

    Dataset.Column column() {
      String type = texts == 0 && numbers > 0 ? "number" : "text";
      return new Dataset.Column(name, type, missing, distinct.size());
    }
  }
}
