package org.orrery.designer.editor;

import java.util.Iterator;
import java.util.Set;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Joins the actions of an editor with commands, whose keys the workbench lists and lets people
 * change. The keys act while the drawing has the focus, not in the fields beside it. UI thread.
 */
final class ActionKeys {
  private static final String COMMANDS = "org.orrery.designer.";
  private static final String CONTEXT = "org.orrery.designer.drawing";
  private static final String UNREAD = "org.orrery.designer.unread";

  private static final Set<String> PLATFORM =
      Set.of(
          ActionFactory.CUT.getId(),
          ActionFactory.COPY.getId(),
          ActionFactory.PASTE.getId(),
          ActionFactory.DELETE.getId(),
          ActionFactory.PRINT.getId());

  /**
   * The command of an action; {@code plugin.xml} of the workbench names it and binds its keys. Null
   * for actions that the platform has commands for.
   */
  static String command(String action) {
    return PLATFORM.contains(action) ? null : COMMANDS + action;
  }

  private final LifecycleEditor editor;
  private final IContextService contexts;
  private Control focused;
  private IContextActivation active;

  /** Offers the actions of an editor, once; tell {@link #refresh} when another tool is active. */
  ActionKeys(LifecycleEditor editor) {
    this.editor = editor;
    contexts = editor.getSite().getService(IContextService.class);
    IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
    for (Iterator<?> all = editor.actions().getActions(); all.hasNext(); ) {
      IAction action = (IAction) all.next();
      if (action instanceof EditorAction && action.getActionDefinitionId() != null) {
        handlers.activateHandler(action.getActionDefinitionId(), new ActionHandler(action));
      }
    }
  }

  /** The keys act while a canvas of the editor has the focus. */
  void follow(Control canvas) {
    canvas.addListener(SWT.FocusIn, event -> focus(canvas));
    canvas.addListener(SWT.FocusOut, event -> focus(null));
    canvas.addListener(
        SWT.Dispose,
        event -> {
          if (focused == canvas) {
            focus(null);
          }
        });
  }

  /** The keys of a page that stands in the place of a drawing act while the editor is active. */
  void followUnread(Control page) {
    IContextActivation shown = contexts.activateContext(UNREAD);
    page.addListener(SWT.Dispose, event -> contexts.deactivateContext(shown));
  }

  /** A tool that is chosen, such as that of lines, has all keys for itself, and so has a grip. */
  void refresh() {
    act(
        focused != null
            && !focused.isDisposed()
            && focused.isFocusControl()
            && editor.domain().isSelecting());
  }

  private void focus(Control canvas) {
    focused = canvas;
    act(canvas != null && editor.domain().isSelecting());
  }

  private void act(boolean now) {
    if (now && active == null) {
      active = contexts.activateContext(CONTEXT);
    } else if (!now && active != null) {
      contexts.deactivateContext(active);
      active = null;
    }
  }
}
