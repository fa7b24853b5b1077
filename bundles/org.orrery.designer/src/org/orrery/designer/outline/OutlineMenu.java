package org.orrery.designer.outline;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.edits.Deleting;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;

/** The outline's menu: adds what fits into the selected element, also a model, and deletes. */
final class OutlineMenu {
  private final LifecycleEditor editor;
  private final TreeViewer tree;

  OutlineMenu(LifecycleEditor editor, TreeViewer tree) {
    this.editor = editor;
    this.tree = tree;
  }

  MenuManager manager() {
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(shown -> fill(menu));
    return menu;
  }

  private void fill(MenuManager menu) {
    Object first = tree.getStructuredSelection().getFirstElement();
    MenuManager add = new MenuManager(Messages.get("menu.add"));
    Element container = first instanceof Element element ? element : editor.drawing().lifecycle();
    Stream.concat(Kinds.offered().stream(), Stream.of(Kinds.byKey("Model")))
        .filter(kind -> Creating.fits(kind, container) && Creating.holds(container, kind.type()))
        .forEach(kind -> add.add(creation(kind, container)));
    if (!add.isEmpty()) {
      menu.add(add);
    }
    Action delete =
        new Action(Messages.get("action.delete")) {
          @Override
          public void run() {
            editor.execute(Deleting.command(editor.drawing(), deletable()));
          }
        };
    delete.setEnabled(!deletable().isEmpty());
    menu.add(delete);
    Action properties =
        new Action(Messages.get("action.properties")) {
          @Override
          public void run() {
            editor.openProperties();
          }
        };
    menu.add(properties);
  }

  private List<Element> deletable() {
    return ((List<?>) tree.getStructuredSelection().toList())
        .stream()
            .filter(e -> e instanceof Element && !(e instanceof Lifecycle))
            .map(Element.class::cast)
            .toList();
  }

  private IAction creation(Kind kind, Element container) {
    ColorRoles colors = ColorRoles.now();
    Action create =
        new Action(kind.label()) {
          @Override
          public void run() {
            Element element = Creating.element(kind);
            Rectangle place = new Rectangle(40, 60, kind.shape().width, kind.shape().height);
            editor.execute(Creating.command(editor.drawing(), element, container, place));
            tree.refresh();
            tree.setSelection(new org.eclipse.jface.viewers.StructuredSelection(element), true);
          }
        };
    create.setImageDescriptor(Icons.descriptor(kind.icon(), colors.strong(kind.family())));
    return create;
  }
}
