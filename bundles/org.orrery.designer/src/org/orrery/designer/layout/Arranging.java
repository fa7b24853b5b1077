package org.orrery.designer.layout;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.ui.UiThread;

/** Finds good places for everything in the background, and applies them as one command. */
public final class Arranging {
  private Arranging() {}

  /** Arranges a drawing; does nothing when it was changed or closed meanwhile. UI thread. */
  public static void start(LifecycleEditor editor, Drawing drawing) {
    Lifecycle copy = EcoreUtil.copy(drawing.lifecycle());
    Object[] changed = new Object[1];
    Runnable stop = drawing.listen(change -> changed[0] = change);
    Job job =
        Job.create(
            Messages.get("edit.layout"),
            (IJobFunction)
                monitor -> {
                  IStatus status = Status.OK_STATUS;
                  Arrangement found = null;
                  try {
                    found = ElkLayout.arrange(copy);
                  } catch (RuntimeException e) {
                    ILog.of(Arranging.class).error("The drawing could not be arranged", e);
                  }
                  Arrangement arrangement = found;
                  if (editor.viewer() != null) {
                    UiThread.post(
                        editor.viewer().getControl(),
                        () -> {
                          stop.run();
                          if (arrangement != null && changed[0] == null) {
                            editor.execute(arrangement.command(drawing));
                          }
                        });
                  }
                  return status;
                });
    job.schedule();
  }
}
