package org.orrery.designer.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.SelectionTool;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Drawer;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.theme.Family;
import org.orrery.designer.tools.LassoTool;
import org.orrery.designer.tools.SpaceTool;
import org.orrery.designer.tools.StageMarquee;
import org.orrery.lifecycle.TransitionKind;

/** What the palette offers: tools, and every kind in its drawer. */
final class PaletteEntries {
  /** A drawer with its entries. */
  record Group(String label, List<Entry> entries) {}

  /**
   * Something to pick up.
   *
   * @param kind the kind that is created, or null for a tool
   */
  record Entry(
      String label, String hint, String icon, Family family, Kind kind, Supplier<Tool> tool) {}

  private PaletteEntries() {}

  static List<Group> all() {
    List<Group> groups = new ArrayList<>();
    groups.add(new Group(Messages.get("drawer.TOOLS"), tools()));
    for (Drawer drawer : Drawer.values()) {
      List<Entry> entries = Kinds.in(drawer).stream().map(PaletteEntries::entry).toList();
      groups.add(new Group(Messages.get("drawer." + drawer), entries));
    }
    return groups;
  }

  private static Entry entry(Kind kind) {
    return new Entry(
        kind.label(),
        kind.description(),
        kind.icon(),
        kind.family(),
        kind,
        () -> new PlaceTool(kind));
  }

  private static List<Entry> tools() {
    List<Entry> tools = new ArrayList<>();
    tools.add(tool("select", "select", SelectionTool::new));
    tools.add(tool("marquee", "marquee", StageMarquee::new));
    tools.add(tool("lasso", "lasso", LassoTool::new));
    tools.add(tool("space", "space", SpaceTool::new));
    Arrays.stream(TransitionKind.values())
        .map(
            kind ->
                tool(
                    "transition." + kind.getLiteral(),
                    "transition",
                    () -> {
                      ConnectionCreationTool line =
                          new ConnectionCreationTool(new LineFactory(kind));
                      line.setUnloadWhenFinished(true);
                      return line;
                    }))
        .forEach(tools::add);
    return tools;
  }

  private static Entry tool(String key, String icon, Supplier<Tool> tool) {
    String label = Messages.get("tool." + key);
    return new Entry(
        label, Messages.get("tool." + key + ".hint"), icon, Family.CONTROL, null, tool);
  }
}
