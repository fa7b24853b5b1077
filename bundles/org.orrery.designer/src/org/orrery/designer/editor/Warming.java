package org.orrery.designer.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.sample.LifecycleGenerator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Makes ready what the first drawing of a session needs, while nobody has opened one: its language,
 * its reader, and the classes that show it. It ends when a drawing is opened. Any thread.
 */
public final class Warming {
  private static final int ELEMENTS = 200;
  private static final int ROUNDS = 20;
  private static final List<String> PACKAGES =
      List.of("parts", "figures", "policies", "editor", "kinds", "theme", "palette", "outline");
  private static final Job JOB =
      Job.createSystem("warming the designer", (IJobFunction) Warming::warm);

  private Warming() {}

  /** To be called once the window is open. */
  public static void start() {
    JOB.setPriority(Job.DECORATE);
    JOB.schedule();
  }

  /** Something else is to be done. */
  public static void end() {
    JOB.cancel();
  }

  private static IStatus warm(IProgressMonitor monitor) {
    try {
      byte[] small = LifecycleFiles.toBytes(LifecycleGenerator.generate(ELEMENTS, 1));
      read(small);
      loadClasses(monitor);
      for (int i = 1; i < ROUNDS && !monitor.isCanceled(); i++) {
        read(small);
      }
      return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void read(byte[] drawing) throws IOException {
    LifecycleFiles.load(new ByteArrayInputStream(drawing), "small.lifecycle");
  }

  /** Loads without initializing: some may be initialized on the UI thread alone. */
  private static void loadClasses(IProgressMonitor monitor) throws ClassNotFoundException {
    Bundle bundle = FrameworkUtil.getBundle(Warming.class);
    String root = Warming.class.getPackageName().replaceFirst("\\.editor$", "");
    for (String each : PACKAGES) {
      String folder = (root + "." + each).replace('.', '/');
      for (URL url : Collections.list(bundle.findEntries(folder, "*.class", false))) {
        if (monitor.isCanceled()) {
          return;
        }
        String file = url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
        bundle.loadClass(root + "." + each + "." + file.replaceFirst("\\.class$", ""));
      }
    }
  }
}
