package org.orrery.lifecycle.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written beside a shape or a line, in lines one below the other. It is broken where
 * bpmn-js breaks it, which writes Arial, 11 pixels high, 90 pixels wide, so that each picture has
 * the same lines; widths are those of Arial, whatever the machine has.
 */
public record LabelText(List<String> lines) {
  private static final int WIDTH = 90;
  private static final double HEIGHT = 11;
  private static final double PITCH = 13.2;
  private static final double FIRST_BASELINE = 9.9;

  /** Verdana and DejaVu Sans are about so much wider. */
  private static final double ROOMY = 1.2;

  /** The most room that a label takes across, in pixels. */
  public static final int WIDEST = (int) (WIDTH * ROOMY);

  /** Lines of a label that a picture shows; the tooltip has the rest. */
  private static final int MOST_SHOWN = 3;

  private static final char SHORTENED = '\u2026';

  /** The advance of most letters, in thousandths of their height. */
  private static final int USUAL = 556;

  private static final int WIDE = 1000;
  private static final int FIRST_WIDE = 0x2E80;
  private static final Map<Integer, Integer> ADVANCES = new HashMap<>();

  static {
    advance(191, "'");
    advance(222, "ijl");
    advance(260, "|");
    advance(278, " !,./:;I[\\]ft");
    advance(333, "()-`r{}");
    advance(355, "\"");
    advance(389, "*");
    advance(469, "^");
    advance(500, "Jckvsxyz");
    advance(584, "+<=>~");
    advance(611, "FTZ");
    advance(667, "&ABEKPSVXY");
    advance(722, "CDHNRUw");
    advance(778, "GOQ");
    advance(833, "Mm");
    advance(889, "%");
    advance(944, "W");
    advance(WIDE, "@" + SHORTENED);
  }

  private static void advance(int width, String letters) {
    letters.chars().forEach(letter -> ADVANCES.put(letter, width));
  }

  /** All of a text. */
  public static LabelText of(String text) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty()) {
      String line = first(rest);
      lines.add(line.strip());
      rest = rest.substring(line.length()).strip();
    }
    return new LabelText(List.copyOf(lines));
  }

  /** What a picture shows of a text: its first lines, with an ellipsis where some are missing. */
  public static LabelText shown(String text) {
    List<String> lines = of(text).lines;
    if (lines.size() <= MOST_SHOWN) {
      return new LabelText(lines);
    }
    List<String> shown = new ArrayList<>(lines.subList(0, MOST_SHOWN));
    shown.set(MOST_SHOWN - 1, shown.getLast() + SHORTENED);
    return new LabelText(shown);
  }

  /** With room for wider letters than Arial's; even, so that it has a middle. */
  public int width() {
    double widest = lines.stream().mapToDouble(LabelText::width).max().orElse(0);
    return 2 * (int) Math.ceil(widest * ROOMY / 2);
  }

  public int height() {
    return (int) Math.ceil(PITCH * lines.size());
  }

  /** How far a line is written below the top of the label. */
  public int baseline(int line) {
    return (int) Math.round(FIRST_BASELINE + PITCH * line);
  }

  /** About how wide a line is, in pixels; blanks at its end take no room. */
  static double width(String line) {
    return line.stripTrailing().codePoints().map(LabelText::advance).sum() * HEIGHT / 1000;
  }

  private static int advance(int letter) {
    return ADVANCES.getOrDefault(letter, letter < FIRST_WIDE ? USUAL : WIDE);
  }

  /** As much as is guessed to fit by the usual width of its letters, until it does fit. */
  private static String first(String rest) {
    String line = rest.lines().findFirst().orElse(rest);
    while (line.length() > 1 && width(line) > WIDTH) {
      double letters = Math.max(line.length() * WIDTH / width(line), 1);
      int end = behindWords(line, letters);
      line = line.substring(0, end > 0 ? end : within(line, (int) Math.round(letters - 1)));
    }
    return line;
  }

  /**
   * Where the last whole word ends that is among so many letters, its blank or hyphen included; a
   * word stays with its hyphen.
   */
  private static int behindWords(String line, double letters) {
    int start = 0;
    int end = 0;
    boolean isBroken = true;
    for (String part : line.split("(?<=[\\s-])|(?=[\\s-])")) {
      boolean breaks = part.equals("-") || part.isBlank();
      if (breaks && isBroken) {
        return end;
      }
      if (end + part.length() >= letters) {
        return part.equals("-") ? start : end;
      }
      start = end;
      end += part.length();
      isBroken = breaks;
    }
    return end;
  }

  /** Within a word, but not within a letter. */
  private static int within(String line, int letters) {
    int end = Math.clamp(letters, 1, line.length() - 1);
    boolean isSplit = Character.isHighSurrogate(line.charAt(end - 1));
    return isSplit ? (end > 1 ? end - 1 : 2) : end;
  }
}
