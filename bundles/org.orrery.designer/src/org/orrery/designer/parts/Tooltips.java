package org.orrery.designer.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.model.Graph;
import org.orrery.designer.theme.Style;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Transition;
import org.orrery.ui.text.Brief;

/** What is said of an element: to the pointer over it, and to who hears the drawing. */
final class Tooltips {
  /** Average letters in a line; more of a long text. */
  private static final int LINE = 80;

  /** A longer text is told in small letters, else it would fill the screen. */
  private static final int FEW = 2_000;

  /** Of a text that is longer than a line. */
  private static final double ASPECT = 1.6;

  private static final double PART_OF_SCREEN = 0.5;

  /** A longer text is shortened. */
  private static final int MOST = 12_000;

  private Tooltips() {}

  static IFigure of(Element element, Annotations annotations, Style style) {
    String outcome =
        element instanceof Transition line ? Objects.requireNonNullElse(line.getOutcome(), "") : "";
    String text =
        Stream.of(name(element), outcome, details(element, annotations))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("\n"));
    boolean isLong = text.length() > FEW;
    Font font = isLong ? style.small : style.small.getDevice().getSystemFont();
    Label label = new Label(wrapped(text, font));
    label.setBorder(new MarginBorder(4));
    if (isLong) {
      label.setFont(font);
    }
    return label;
  }

  /** Takes away what the pointer is told, of something that goes or moves on. */
  static void close(EditPartViewer viewer) {
    if (viewer.getControl() instanceof FigureCanvas canvas && !canvas.isDisposed()) {
      Event leaving = new Event();
      leaving.widget = canvas;
      canvas
          .getLightweightSystem()
          .getRootFigure()
          .internalGetEventDispatcher()
          .dispatchMouseExited(new MouseEvent(leaving));
    }
  }

  /** The element's name and kind; a line without a name is called by its ends. */
  static String name(Element element) {
    boolean isNamed = element.getName() != null && !element.getName().isBlank();
    String name =
        Graph.isLine(element) && !isNamed
            ? Messages.get("line.ends", end(Graph.sourceOf(element)), end(Graph.targetOf(element)))
            : Names.of(element);
    String kind = Kinds.of(element).label();
    return name.equals(kind) ? name : name + " \u2013 " + kind;
  }

  private static String end(Element node) {
    return node == null ? "?" : Names.of(node);
  }

  /**
   * Where the lines of a node lead to and come from. GTK tells a screen reader no relations of
   * parts that are not widgets, so it is said in words.
   */
  static String ways(List<?> leaving, List<?> arriving) {
    List<String> ways = new ArrayList<>();
    if (!leaving.isEmpty()) {
      ways.add(Messages.get("heard.leads", ends(leaving, Graph::targetOf)));
    }
    if (!arriving.isEmpty()) {
      ways.add(Messages.get("heard.follows", ends(arriving, Graph::sourceOf)));
    }
    return String.join(" ", ways);
  }

  private static String ends(List<?> lines, Function<Element, Element> end) {
    return lines.stream()
        .map(Element.class::cast)
        .map(line -> end(end.apply(line)) + labelled(line))
        .collect(Collectors.joining(", "));
  }

  private static String labelled(Element line) {
    return line.getName() == null || line.getName().isBlank() ? "" : " (" + line.getName() + ")";
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

  /**
   * The text with line ends where the font says that a line is full: letters differ in width. A
   * long text is as wide for its height as a screen is; what has no room on half of one is left
   * out.
   */
  private static String wrapped(String text, Font font) {
    TextLayout layout = new TextLayout(font.getDevice());
    try {
      layout.setFont(font);
      double room = area(font.getDevice().getBounds()) * PART_OF_SCREEN;
      String shown = Brief.of(text, MOST);
      double area = area(layout, shown);
      if (area > room) {
        shown = Brief.of(shown, (int) (shown.length() * room / area));
        area = area(layout, shown);
      }
      layout.setWidth((int) Math.max(LINE * average(font), Math.sqrt(area * ASPECT)));
      return lines(shown, layout.getLineOffsets());
    } finally {
      layout.dispose();
    }
  }

  private static double average(Font font) {
    return FigureUtilities.getFontMetrics(font).getAverageCharacterWidth();
  }

  /** Of a text whose lines are not wrapped. */
  private static double area(TextLayout layout, String text) {
    layout.setText(text);
    return IntStream.range(0, layout.getLineCount())
        .mapToDouble(line -> area(layout.getLineBounds(line)))
        .sum();
  }

  private static double area(Rectangle bounds) {
    return (double) bounds.width * bounds.height;
  }

  private static String lines(String text, int[] ends) {
    return IntStream.range(1, ends.length)
        .mapToObj(i -> text.substring(ends[i - 1], ends[i]).strip())
        .collect(Collectors.joining("\n"));
  }
}
