package org.orrery.workbench.shell;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.orrery.workbench.Messages;

/** The menu of what the active drawing can do, as its editor offers it. */
public final class DrawingMenu extends CompoundContributionItem {
  /**
   * What stands together.
   *
   * @param menu the name of the menu that it has of its own; null where it stands with all else
   */
  private record Group(String menu, List<String> actions) {
    Group(String... actions) {
      this(null, List.of(actions));
    }
  }

  private static List<Group> groups() {
    return List.of(
        new Group("quick-fix", "show-way"),
        new Group("quick-add", "add-next", "connect", "duplicate", "paste-in-place"),
        new Group("rename", "change-kind", "collapse", "enter", "leave"),
        new Group("simulate", "variants"),
        new Group("arrange", "arrange-as", "straighten", "space"),
        new Group(
            Messages.menu_align,
            List.of(
                "align-left",
                "align-center",
                "align-right",
                "align-top",
                "align-middle",
                "align-bottom",
                "distribute-across",
                "distribute-down",
                "same-size")),
        new Group(Messages.menu_selecting, List.of("lasso", "select-stage")),
        new Group(Messages.menu_find, List.of("find", "find-next", "find-previous")),
        new Group(
            Messages.menu_view,
            List.of(
                "zoom-in",
                "zoom-out",
                "zoom-full",
                "zoom-fit",
                "grid",
                "snap",
                "split-beside",
                "split-below",
                "other-place")),
        new Group(Messages.menu_bookmarks, List.of("bookmark", "bookmarks", "next-bookmark")),
        new Group(Messages.menu_versions, List.of("history", "saved-versions")),
        new Group(
            Messages.menu_export, List.of("export-svg", "export-png", "export-pdf", "poster")));
  }

  @Override
  protected IContributionItem[] getContributionItems() {
    List<IContributionItem> items = new ArrayList<>();
    ActionRegistry actions = actions();
    if (actions != null) {
      for (Group group : groups()) {
        if (group.menu() == null) {
          items.add(new Separator());
          items.addAll(items(group, actions));
        } else {
          MenuManager menu = new MenuManager(group.menu());
          items(group, actions).forEach(menu::add);
          items.add(menu);
        }
      }
    }
    return items.toArray(IContributionItem[]::new);
  }

  private static List<IContributionItem> items(Group group, ActionRegistry actions) {
    List<IContributionItem> items = new ArrayList<>();
    for (String id : group.actions()) {
      IAction action = actions.getAction(id);
      if (action != null) {
        items.add(new ActionContributionItem(new OfActive(id, action)));
      }
    }
    return items;
  }

  /**
   * What the active drawing can do. The keys of a menu act after it was closed, too, when another
   * drawing may be the active one.
   */
  private static final class OfActive extends Action {
    private final String id;

    /**
     * @param now the action of the drawing that is active as the menu opens
     */
    OfActive(String id, IAction now) {
      super(now.getText(), now.getStyle());
      this.id = id;
      setId(id);
      setActionDefinitionId(now.getActionDefinitionId());
      setImageDescriptor(now.getImageDescriptor());
      setToolTipText(now.getToolTipText());
      setChecked(now.isChecked());
      setEnabled(now.isEnabled());
    }

    @Override
    public void run() {
      ActionRegistry actions = actions();
      IAction then = actions == null ? null : actions.getAction(id);
      if (then != null && then.isEnabled()) {
        then.run();
      }
    }
  }

  private static ActionRegistry actions() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IWorkbenchPage page = window == null ? null : window.getActivePage();
    IEditorPart editor =
        page == null || !page.isEditorAreaVisible() ? null : page.getActiveEditor();
    return editor == null ? null : (ActionRegistry) editor.getAdapter(ActionRegistry.class);
  }
}
