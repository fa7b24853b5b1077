package org.orrery.designer.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Transition;

/** What is said of an element: to the pointer over it, and to who hears the drawing. */
final class Tooltips {
  /** As many words as stand in a line of 80 letters. */
  private static final Pattern LINE = Pattern.compile("(.{1,80})(?:\\s+|$)");

  private Tooltips() {}

  static IFigure of(Element element, Annotations annotations) {
    String outcome =
        element instanceof Transition line ? Objects.requireNonNullElse(line.getOutcome(), "") : "";
    String text =
        Stream.of(name(element), outcome, details(element, annotations))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("\n"));
    Label label = new Label(wrapped(text));
    label.setBorder(new MarginBorder(4));
    return label;
  }

  /** The element's name and kind; a line without a name is called by its ends. */
  static String name(Element element) {
    boolean isNamed = element.getName() != null && !element.getName().isBlank();
    String name =
        Graph.isLine(element) && !isNamed
            ? Messages.get("line.ends", end(Graph.sourceOf(element)), end(Graph.targetOf(element)))
            : Names.of(element);
    return name + " \u2013 " + Kinds.of(element).label();
  }

  private static String end(Element node) {
    return node == null ? "?" : Names.of(node);
  }

  /** The live state, what a simulation found, and the problems with their remedies. */
  static String details(Element element, Annotations annotations) {
    List<String> lines = new ArrayList<>();
    Annotations.Live live = annotations.liveOf(element.getId());
    if (live != null) {
      String state = Messages.get("live." + live.state());
      lines.add(live.detail().isEmpty() ? state : state + ": " + live.detail());
    }
    Annotations.Heat heat = annotations.heatOf(element.getId());
    if (heat != null) {
      lines.add(heat.detail());
    }
    for (Annotations.Problem problem : annotations.problemsOf(element.getId())) {
      lines.add("");
      lines.add(Messages.get("severity." + problem.severity()) + ": " + problem.message());
      if (problem.remedy() != null && !problem.remedy().isBlank()) {
        lines.add(problem.remedy());
      }
      for (String fix : problem.fixes()) {
        lines.add(Messages.get("problem.fix", fix));
      }
    }
    return String.join("\n", lines).strip();
  }

  /** The text with line ends between words, so that no line is longer than it has to be. */
  private static String wrapped(String text) {
    return text.lines()
        .map(line -> LINE.matcher(line).replaceAll("$1\n").strip())
        .collect(Collectors.joining("\n"));
  }
}
