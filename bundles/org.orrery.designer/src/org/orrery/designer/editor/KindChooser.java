package org.orrery.designer.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;

/**
 * Asks for a kind by a part of its name; the name of the new element may follow behind a colon, as
 * in {@code appr: Release}. UI thread.
 */
final class KindChooser extends ElementListSelectionDialog {
  private static final char COLON = ':';
  private String name = "";

  /**
   * What was chosen.
   *
   * @param name empty when none was typed
   */
  record Chosen(Kind kind, String name) {}

  private KindChooser(Shell shell) {
    super(shell, new Labels());
    setMessage(Messages.get("add.hint"));
    setMultipleSelection(false);
    setEmptySelectionMessage(Messages.get("choose.none"));
  }

  /** The dialog's list disposes of it. */
  private static final class Labels extends LabelProvider {
    private final LocalResourceManager images =
        new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
      return ((Kind) element).label();
    }

    @Override
    public Image getImage(Object element) {
      Kind kind = (Kind) element;
      return images.create(Icons.descriptor(kind.icon(), ColorRoles.now().strong(kind.family())));
    }

    @Override
    public void dispose() {
      images.dispose();
      super.dispose();
    }
  }

  static Optional<Chosen> ask(Shell shell, String title, List<Kind> kinds) {
    KindChooser dialog = new KindChooser(shell);
    dialog.setTitle(title);
    dialog.setElements(kinds.toArray());
    return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Kind kind
        ? Optional.of(new Chosen(kind, dialog.name))
        : Optional.empty();
  }

  @Override
  protected FilteredList createFilteredList(Composite parent) {
    FilteredList list = super.createFilteredList(parent);
    list.setFilterMatcher(
        new FilteredList.FilterMatcher() {
          private String wanted = "";

          @Override
          public void setFilter(String typed, boolean ignoreCase, boolean ignoreWildCards) {
            wanted = kind(typed).toLowerCase(Locale.ROOT);
          }

          @Override
          public boolean match(Object element) {
            return isMeant(((Kind) element).label().toLowerCase(Locale.ROOT), wanted);
          }
        });
    return list;
  }

  @Override
  protected void computeResult() {
    super.computeResult();
    String typed = getFilter();
    int colon = typed.indexOf(COLON);
    name = colon < 0 ? "" : typed.substring(colon + 1).strip();
  }

  private static String kind(String typed) {
    int colon = typed.indexOf(COLON);
    return (colon < 0 ? typed : typed.substring(0, colon)).strip();
  }

  /** Whether a label, or a word in it, begins with what is typed. */
  private static boolean isMeant(String label, String wanted) {
    return label.startsWith(wanted) || label.contains(" " + wanted);
  }
}
