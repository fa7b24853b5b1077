package org.orrery.lifecycle.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.snapshot.Snapshot;

/**
 * A whole drawing as a text: the flow in its order, then every element with all that it says.
 *
 * <p>The text is made for reading aloud and for comparing line by line: the same drawing gives the
 * same text, and one change of a drawing changes few lines. It is a snapshot of the drawing.
 */
public final class TextTwin {
  private static final String INDENT = "  ";

  /**
   * A line of the text.
   *
   * @param depth of the indentation, from 0
   * @param element id of the element that it tells about
   */
  public record Line(int depth, String text, String element) {
    @Override
    public String toString() {
      return INDENT.repeat(depth) + text;
    }
  }

  private final List<Line> lines;
  private final Map<String, List<Integer>> byElement = new HashMap<>();

  private TextTwin(List<Line> lines) {
    this.lines = List.copyOf(lines);
    for (int i = 0; i < lines.size(); i++) {
      byElement.computeIfAbsent(lines.get(i).element(), id -> new ArrayList<>()).add(i);
    }
  }

  /** The text of a drawing in a language, with or without the places in the picture. */
  public static TextTwin of(Lifecycle lifecycle, boolean withLayout, Locale language) {
    Phrases phrases = new Phrases(Snapshot.of(lifecycle), new Words(language));
    return new TextTwin(new Description(phrases, withLayout).lines());
  }

  /** The text in English. */
  public static TextTwin of(Lifecycle lifecycle, boolean withLayout) {
    return of(lifecycle, withLayout, Locale.ENGLISH);
  }

  public static TextTwin of(Lifecycle lifecycle) {
    return of(lifecycle, true);
  }

  public List<Line> lines() {
    return lines;
  }

  /** Id of the element that a line, from 0, tells about. */
  public String elementAt(int line) {
    return lines.get(line).element();
  }

  /** The lines, from 0, that tell about an element; the first of its own is its heading. */
  public List<Integer> linesOf(String element) {
    return List.copyOf(byElement.getOrDefault(element, List.of()));
  }

  /** The text, each line with a line feed. */
  public String text() {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
