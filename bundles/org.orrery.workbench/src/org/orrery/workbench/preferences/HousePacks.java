package org.orrery.workbench.preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.orrery.designer.problems.ProofDay;
import org.orrery.rules.PolicyPackException;
import org.orrery.rules.RuleEngine;
import org.orrery.ui.state.Failure;
import org.orrery.workbench.Messages;
import org.orrery.workbench.files.Notices;

/**
 * The house's own rule packs, to which drawings are held beside those of the product. UI thread.
 */
public final class HousePacks {
  private HousePacks() {}

  /** Why a folder's packs cannot be used; null when they can, or when there is no folder. */
  static String fault(String folder) {
    try {
      if (!folder.isBlank()) {
        RuleEngine.withPacksIn(Path.of(folder.strip()));
      }
      return null;
    } catch (PolicyPackException | InvalidPathException e) {
      return said(e);
    }
  }

  private static String said(RuntimeException e) {
    return e instanceof PolicyPackException packs
        ? packs.faults().get(0).toString()
        : e.getMessage();
  }

  /** Takes the packs of a folder, which has no fault, and proves what is open anew. */
  static void use(String folder) {
    RuleEngine.use(folder.isBlank() ? null : Path.of(folder.strip()));
    ProofDay.packsChanged();
  }

  /**
   * Takes the packs that were chosen; when they cannot be read, that is told and not passed over.
   */
  public static void useChosen(Shell shell) {
    String folder = Preferences.store().getString(Preferences.PACKS);
    try {
      use(folder);
    } catch (PolicyPackException | InvalidPathException e) {
      String remedy = NLS.bind(Messages.start_packsRemedy, folder);
      Notices.error(
          shell,
          Messages.start_packs,
          new Failure(false, Messages.start_packs, said(e), remedy, "", ""));
    }
  }
}
