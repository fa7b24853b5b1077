package org.orrery.designer.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.orrery.designer.Messages;

/** Reads the text of a cell piece by piece. */
final class CellScanner {
  /** What a value may consist of without quotes. */
  private static final Pattern BARE =
      Pattern.compile("[^\\s,()\\[\\]\"<>=!]+( (?!and )[^\\s,()\\[\\]\"<>=!]+)*");

  private final String text;
  private int at;

  CellScanner(String text) {
    this.text =
        text.strip().replace("\u2264", "<=").replace("\u2265", ">=").replace("\u2260", "!=");
  }

  /** A value as it must be written to be read as it is. */
  static String quoted(String value) {
    boolean isBare =
        BARE.matcher(value).matches() && !value.contains("..") && !value.equals(ConditionText.ANY);
    return isBare ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  /** Goes past a piece when it comes next. */
  boolean take(String piece) {
    skipBlanks();
    boolean isNext = text.regionMatches(true, at, piece, 0, piece.length());
    if (isNext) {
      at += piece.length();
    }
    return isNext;
  }

  void require(String piece) throws CellException {
    if (!take(piece)) {
      throw new CellException(Messages.get("cell.expected", piece, rest()));
    }
  }

  void requireEnd() throws CellException {
    skipBlanks();
    if (at < text.length()) {
      throw new CellException(Messages.get("cell.surplus", rest()));
    }
  }

  /** Values with commas between them, at least one. */
  List<String> values() throws CellException {
    List<String> values = new ArrayList<>();
    do {
      values.add(value());
    } while (take(","));
    return values;
  }

  String value() throws CellException {
    skipBlanks();
    return at < text.length() && text.charAt(at) == '"' ? quotedValue() : bareValue();
  }

  private String quotedValue() throws CellException {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char next = text.charAt(at);
      if (next != '"') {
        value.append(next);
      } else if (text.startsWith("\"\"", at)) {
        value.append(next);
        at++;
      } else {
        at++;
        return value.toString();
      }
    }
    throw new CellException(Messages.get("cell.quote"));
  }

  private String bareValue() throws CellException {
    int end = at;
    while (end < text.length() && ",)".indexOf(text.charAt(end)) < 0 && !ends(end)) {
      end++;
    }
    String value = text.substring(at, end).strip();
    if (!BARE.matcher(value).matches()) {
      throw new CellException(Messages.get(value.isEmpty() ? "cell.value" : "cell.unclear", value));
    }
    at = end;
    return value;
  }

  private boolean ends(int index) {
    return text.startsWith("..", index) || text.regionMatches(true, index, " and ", 0, 5);
  }

  private String rest() {
    return text.substring(at);
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
