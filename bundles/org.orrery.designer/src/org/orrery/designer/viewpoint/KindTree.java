package org.orrery.designer.viewpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Drawer;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;

/**
 * The kinds by their drawers, with how much of each is to be seen; buttons set it for what is
 * selected, the space bar goes on to the next. UI thread.
 */
final class KindTree {
  static final int HEIGHT = 260;
  private static final int KIND_WIDTH = 240;
  private static final int SEEN_WIDTH = 90;
  private static final Set<Drawer> DRAWN =
      EnumSet.complementOf(EnumSet.of(Drawer.STAGES, Drawer.DEFINITIONS));

  private final Composite body;
  private final Tree tree;
  private final List<Button> buttons = new ArrayList<>();
  private Map<String, Presence> kinds = Map.of();

  KindTree(Composite parent) {
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(Presence.values().length).applyTo(body);
    tree = Skin.page(new Tree(body, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION));
    tree.setHeaderVisible(true);
    Spoken.as(tree, () -> Messages.get("viewpoints.kinds"));
    column("viewpoints.kinds", KIND_WIDTH);
    column("viewpoints.seen", SEEN_WIDTH);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .span(Presence.values().length, 1)
        .hint(SWT.DEFAULT, Letters.room(HEIGHT))
        .applyTo(tree);
    for (Drawer drawer : DRAWN) {
      add(drawer);
    }
    for (Presence how : Presence.values()) {
      Button button = new Button(body, SWT.PUSH);
      button.setText(word(how));
      button.setToolTipText(Messages.get("viewpoints.set", word(how)));
      button.addListener(SWT.Selection, event -> set(how));
      buttons.add(button);
    }
    tree.addListener(SWT.Selection, event -> enable());
    tree.addListener(
        SWT.KeyDown,
        event -> {
          if (event.character == ' ') {
            next();
          }
        });
  }

  Composite body() {
    return body;
  }

  /** Edits these, in which a kind that is shown does not stand; null edits none. */
  void edit(Map<String, Presence> edited) {
    tree.setEnabled(edited != null);
    kinds = edited == null ? Map.of() : edited;
    show();
    enable();
  }

  private void column(String title, int width) {
    TreeColumn column = new TreeColumn(tree, SWT.LEFT);
    column.setText(Messages.get(title));
    column.setWidth(Letters.room(width));
  }

  private void add(Drawer drawer) {
    List<Kind> inside = Kinds.in(drawer);
    if (inside.isEmpty()) {
      return;
    }
    TreeItem group = new TreeItem(tree, SWT.NONE);
    group.setText(Messages.get("drawer." + drawer));
    for (Kind kind : inside) {
      TreeItem item = new TreeItem(group, SWT.NONE);
      item.setText(kind.label());
      item.setData(kind);
    }
    group.setExpanded(true);
  }

  private void show() {
    for (TreeItem group : tree.getItems()) {
      for (TreeItem item : group.getItems()) {
        Presence how = of(item);
        item.setText(1, word(how));
        item.setForeground(how == Presence.SHOWN ? null : ColorRole.MUTED.color());
      }
    }
  }

  private Presence of(TreeItem item) {
    return kinds.getOrDefault(((Kind) item.getData()).key(), Presence.SHOWN);
  }

  /** What is selected; all of a drawer that is. */
  private List<TreeItem> selected() {
    return Arrays.stream(tree.getSelection())
        .flatMap(
            item ->
                item.getData() == null ? Arrays.stream(item.getItems()) : List.of(item).stream())
        .distinct()
        .toList();
  }

  private void next() {
    List<TreeItem> selected = selected();
    if (!selected.isEmpty()) {
      Presence[] all = Presence.values();
      set(all[(of(selected.getFirst()).ordinal() + 1) % all.length]);
    }
  }

  private void set(Presence how) {
    for (TreeItem item : selected()) {
      String key = ((Kind) item.getData()).key();
      if (how == Presence.SHOWN) {
        kinds.remove(key);
      } else {
        kinds.put(key, how);
      }
    }
    show();
  }

  private void enable() {
    boolean isAny = tree.isEnabled() && !selected().isEmpty();
    buttons.forEach(button -> button.setEnabled(isAny));
  }

  private static String word(Presence how) {
    return Messages.get("presence." + how);
  }
}
