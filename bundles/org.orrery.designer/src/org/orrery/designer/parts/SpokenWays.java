package org.orrery.designer.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeEvent;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Element;

/**
 * Where the lines of a part lead to and come from, as a screen reader can follow them: each is an
 * action that goes there, and the ids stand in the attributes {@code flows-to} and {@code
 * flows-from} beside the part's own {@code id}. They are found when a reader asks, so that they
 * hold after each edit.
 */
final class SpokenWays {
  private final EditPart part;
  private final Consumer<EditPart> going;

  /** A way to another part, by a line that may be called something. */
  private record Way(String key, EditPart to, String line) {
    String told() {
      String name = Names.of(element(to));
      return Messages.get(key, line.isBlank() ? name : Messages.get("heard.by", name, line));
    }
  }

  private SpokenWays(EditPart part, Consumer<EditPart> going) {
    this.part = part;
    this.going = going;
  }

  /**
   * Tells of the ways of a part.
   *
   * @param going goes to a part
   */
  static void tell(Accessible heard, EditPart part, Consumer<EditPart> going) {
    SpokenWays ways = new SpokenWays(part, going);
    heard.addAccessibleActionListener(ways.new Actions());
    heard.addAccessibleAttributeListener(ways.new Attributes());
  }

  /** The parts that lines of a part lead to. */
  static List<EditPart> to(EditPart part) {
    return forward(part).stream().map(Way::to).toList();
  }

  /** The parts that lines to a part come from. */
  static List<EditPart> from(EditPart part) {
    return back(part).stream().map(Way::to).toList();
  }

  private List<Way> all() {
    List<Way> all = new ArrayList<>(forward(part));
    all.addAll(back(part));
    return all;
  }

  private static List<Way> forward(EditPart part) {
    return part instanceof LinePart line
        ? way("heard.go", line.getTarget(), "")
        : lines(((GraphicalEditPart) part).getSourceConnections()).stream()
            .flatMap(line -> way("heard.go", line.getTarget(), called(line)).stream())
            .toList();
  }

  private static List<Way> back(EditPart part) {
    return part instanceof LinePart line
        ? way("heard.back", line.getSource(), "")
        : lines(((GraphicalEditPart) part).getTargetConnections()).stream()
            .flatMap(line -> way("heard.back", line.getSource(), called(line)).stream())
            .toList();
  }

  private static List<ConnectionEditPart> lines(List<?> lines) {
    return lines.stream().map(ConnectionEditPart.class::cast).toList();
  }

  private static List<Way> way(String key, EditPart to, String line) {
    return to instanceof ElementPart ? List.of(new Way(key, to, line)) : List.of();
  }

  private static String called(ConnectionEditPart line) {
    String name = element(line).getName();
    return name == null ? "" : name;
  }

  private static Element element(EditPart part) {
    return ((ElementPart) part).element();
  }

  private static String id(EditPart part) {
    return Objects.requireNonNullElse(element(part).getId(), "");
  }

  private static String ids(List<Way> ways) {
    return ways.stream().map(way -> id(way.to())).collect(Collectors.joining(" "));
  }

  private final class Actions extends AccessibleActionAdapter {
    @Override
    public void getActionCount(AccessibleActionEvent event) {
      event.count = all().size();
    }

    @Override
    public void getName(AccessibleActionEvent event) {
      event.result = isThere(event) ? all().get(event.index).told() : null;
    }

    @Override
    public void doAction(AccessibleActionEvent event) {
      if (isThere(event)) {
        going.accept(all().get(event.index).to());
        event.result = ACC.OK;
      }
    }

    private boolean isThere(AccessibleActionEvent event) {
      return event.index >= 0 && event.index < all().size();
    }
  }

  private final class Attributes extends AccessibleAttributeAdapter {
    @Override
    public void getAttributes(AccessibleAttributeEvent event) {
      event.attributes =
          new String[] {
            "id", id(part), "flows-to", ids(forward(part)), "flows-from", ids(back(part))
          };
    }
  }
}
