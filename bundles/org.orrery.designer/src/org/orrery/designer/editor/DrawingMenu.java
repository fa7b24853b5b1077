package org.orrery.designer.editor;

import java.util.List;
import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.ActionFactory;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.kinds.Drawer;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.problems.QuickFixMenu;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/** The menu at the pointer. */
final class DrawingMenu extends ContextMenuProvider {
  private final LifecycleEditor editor;

  DrawingMenu(EditPartViewer viewer, LifecycleEditor editor) {
    super(viewer);
    this.editor = editor;
  }

  @Override
  public void buildContextMenu(IMenuManager menu) {
    GEFActionConstants.addStandardActionGroups(menu);
    QuickFixMenu.fill(menu, editor);
    menu.appendToGroup(GEFActionConstants.GROUP_UNDO, action(ActionFactory.UNDO.getId()));
    menu.appendToGroup(GEFActionConstants.GROUP_UNDO, action(ActionFactory.REDO.getId()));
    for (ActionFactory each : List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE)) {
      menu.appendToGroup(GEFActionConstants.GROUP_COPY, action(each.getId()));
    }
    addIfEnabled(menu, GEFActionConstants.GROUP_COPY, EditorActions.PASTE_IN_PLACE);
    menu.appendToGroup(GEFActionConstants.GROUP_COPY, action(EditorActions.DUPLICATE));
    addIfEnabled(menu, GEFActionConstants.GROUP_EDIT, ActionFactory.DELETE.getId());
    addIfEnabled(menu, GEFActionConstants.GROUP_EDIT, EditorActions.RENAME);
    addIfEnabled(menu, GEFActionConstants.GROUP_EDIT, EditorActions.CHANGE_KIND);
    addIfEnabled(menu, GEFActionConstants.GROUP_EDIT, EditorActions.SELECT_STAGE);
    addIfEnabled(menu, GEFActionConstants.GROUP_EDIT, EditorActions.COLLAPSE);
    addIfEnabled(menu, GEFActionConstants.GROUP_EDIT, EditorActions.STRAIGHTEN);
    addIfEnabled(menu, GEFActionConstants.GROUP_EDIT, EditorActions.SHOW_WAY);
    addIfEnabled(menu, GEFActionConstants.GROUP_EDIT, EditorActions.ENTER);
    addCreation(menu);
    addTransitionKinds(menu);
    addAlignments(menu);
    menu.appendToGroup(GEFActionConstants.GROUP_VIEW, action(EditorActions.ARRANGE));
    menu.appendToGroup(GEFActionConstants.GROUP_VIEW, action(EditorActions.ZOOM_FIT));
    menu.appendToGroup(GEFActionConstants.GROUP_VIEW, action(EditorActions.SPLIT_BESIDE));
    menu.appendToGroup(GEFActionConstants.GROUP_VIEW, action(EditorActions.SPLIT_BELOW));
    MenuManager export = new MenuManager(Messages.get("menu.export"));
    export.add(action(EditorActions.EXPORT_SVG));
    export.add(action(EditorActions.EXPORT_PNG));
    export.add(action(EditorActions.EXPORT_PDF));
    export.add(action(EditorActions.POSTER));
    menu.appendToGroup(GEFActionConstants.GROUP_PRINT, export);
    menu.appendToGroup(GEFActionConstants.GROUP_PRINT, action(ActionFactory.PRINT.getId()));
    menu.add(new Separator());
    menu.add(action(EditorActions.REVIEW));
    menu.add(action(EditorActions.PROPERTIES));
  }

  private void addCreation(IMenuManager menu) {
    List<Element> selected = editor.selected();
    Element only = selected.size() == 1 ? selected.get(0) : null;
    if (only != null && Connecting.canLeave(only)) {
      menu.appendToGroup(GEFActionConstants.GROUP_ADD, action(EditorActions.ADD_NEXT));
      menu.appendToGroup(GEFActionConstants.GROUP_ADD, action(EditorActions.CONNECT));
    }
    MenuManager add = new MenuManager(Messages.get("menu.add"));
    for (Drawer drawer : Drawer.values()) {
      MenuManager group = new MenuManager(Messages.get("drawer." + drawer));
      for (Kind kind : Kinds.in(drawer)) {
        if (only == null || Creating.fits(kind, only)) {
          group.add(creation(kind));
        }
      }
      if (!group.isEmpty()) {
        add.add(group);
      }
    }
    menu.appendToGroup(GEFActionConstants.GROUP_ADD, add);
  }

  private IAction creation(Kind kind) {
    Action create =
        new Action(kind.label()) {
          @Override
          public void run() {
            new Drafting(editor).create(kind);
          }
        };
    create.setImageDescriptor(
        Icons.descriptor(kind.icon(), ColorRoles.now().strong(kind.family())));
    return create;
  }

  private void addTransitionKinds(IMenuManager menu) {
    if (editor.selected().stream().anyMatch(Transition.class::isInstance)) {
      MenuManager kinds = new MenuManager(Messages.get("menu.kind"));
      for (TransitionKind kind : TransitionKind.values()) {
        kinds.add(action(EditorActions.kindId(kind)));
      }
      menu.appendToGroup(GEFActionConstants.GROUP_EDIT, kinds);
    }
  }

  private void addAlignments(IMenuManager menu) {
    MenuManager align = new MenuManager(Messages.get("menu.align"));
    EditorActions.alignments().forEach(id -> align.add(action(id)));
    align.add(new Separator());
    align.add(action(EditorActions.DISTRIBUTE_ACROSS));
    align.add(action(EditorActions.DISTRIBUTE_DOWN));
    align.add(action(EditorActions.SAME_SIZE));
    if (action(EditorActions.SAME_SIZE).isEnabled()) {
      menu.appendToGroup(GEFActionConstants.GROUP_VIEW, align);
    }
  }

  private void addIfEnabled(IMenuManager menu, String group, String id) {
    if (action(id).isEnabled()) {
      menu.appendToGroup(group, action(id));
    }
  }

  private IAction action(String id) {
    return editor.actions().getAction(id);
  }
}
