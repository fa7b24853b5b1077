package org.orrery.workbench.shell;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The menu of what the active drawing can do, as its editor offers it. */
public final class DrawingMenu extends CompoundContributionItem {
  private static final List<List<String>> GROUPS =
      List.of(
          List.of(
              "quick-fix",
              "show-way",
              "quick-add",
              "add-next",
              "connect",
              "duplicate",
              "paste-in-place",
              "rename",
              "change-kind"),
          List.of("enter", "leave"),
          List.of("find", "find-next", "find-previous", "history", "saved-versions"),
          List.of("bookmark", "bookmarks", "next-bookmark"),
          List.of("simulate", "variants"),
          List.of(
              "arrange", "arrange-as", "space", "lasso", "select-stage", "collapse", "straighten"),
          List.of(
              "align-left",
              "align-center",
              "align-right",
              "align-top",
              "align-middle",
              "align-bottom",
              "distribute-across",
              "distribute-down",
              "same-size"),
          List.of("zoom-in", "zoom-out", "zoom-full", "zoom-fit", "grid", "snap"),
          List.of("split-beside", "split-below", "other-place"),
          List.of("export-svg", "export-png", "export-pdf", "poster"));

  @Override
  protected IContributionItem[] getContributionItems() {
    List<IContributionItem> items = new ArrayList<>();
    ActionRegistry actions = actions();
    if (actions != null) {
      for (List<String> group : GROUPS) {
        items.add(new Separator());
        for (String id : group) {
          IAction action = actions.getAction(id);
          if (action != null) {
            items.add(new ActionContributionItem(new OfActive(id, action)));
          }
        }
      }
    }
    return items.toArray(IContributionItem[]::new);
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
