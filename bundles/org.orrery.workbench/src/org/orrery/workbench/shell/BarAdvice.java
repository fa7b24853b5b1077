package org.orrery.workbench.shell;

import java.util.List;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.orrery.workbench.Messages;

/**
 * The actions that the focused part answers, and the frame of the menu; plugin.xml fills the menus.
 */
final class BarAdvice extends ActionBarAdvisor {
  BarAdvice(IActionBarConfigurer configurer) {
    super(configurer);
  }

  @Override
  protected void makeActions(IWorkbenchWindow window) {
    for (ActionFactory factory :
        List.of(
            ActionFactory.UNDO,
            ActionFactory.REDO,
            ActionFactory.CUT,
            ActionFactory.COPY,
            ActionFactory.PASTE,
            ActionFactory.DELETE,
            ActionFactory.SELECT_ALL,
            ActionFactory.PRINT,
            ActionFactory.RENAME,
            ActionFactory.REFRESH,
            ActionFactory.PROPERTIES)) {
      register(factory.create(window));
    }
  }

  @Override
  protected void fillMenuBar(IMenuManager bar) {
    bar.add(menu(Messages.menu_file, IWorkbenchActionConstants.M_FILE));
    bar.add(edit());
    bar.add(menu(Messages.menu_drawing, "drawing"));
    bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    bar.add(window());
    bar.add(menu(Messages.menu_help, IWorkbenchActionConstants.M_HELP));
  }

  private static MenuManager menu(String label, String id) {
    MenuManager menu = new MenuManager(label, id);
    menu.add(new GroupMarker("start"));
    menu.add(new Separator("end"));
    return menu;
  }

  /** With the places that the platform's text editor, which shows foreign files, looks for. */
  private static MenuManager edit() {
    MenuManager menu = menu(Messages.menu_edit, IWorkbenchActionConstants.M_EDIT);
    for (String group :
        List.of(
            IWorkbenchActionConstants.UNDO_EXT,
            IWorkbenchActionConstants.CUT_EXT,
            IWorkbenchActionConstants.FIND_EXT,
            IWorkbenchActionConstants.ADD_EXT,
            IWorkbenchActionConstants.MB_ADDITIONS)) {
      menu.insertBefore("end", new GroupMarker(group));
    }
    return menu;
  }

  private MenuManager window() {
    MenuManager menu = menu(Messages.menu_window, IWorkbenchActionConstants.M_WINDOW);
    IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
    MenuManager views = new MenuManager(Messages.menu_showView, "showView");
    views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
    menu.insertBefore("end", views);
    return menu;
  }
}
