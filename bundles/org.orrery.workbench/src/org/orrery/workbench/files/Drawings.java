package org.orrery.workbench.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.orrery.designer.DrawingExport;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.workbench.Messages;

/** Pictures of drawings as files. UI thread, since the picture is drawn with the screen's fonts. */
public final class Drawings {
  private Drawings() {}

  /** Writes the saved drawing as SVG. */
  public static void exportSvg(IFile file, Path svg) throws CoreException {
    try {
      String picture =
          DrawingExport.svg(
              LifecycleFiles.load(new ByteArrayInputStream(file.readAllBytes()), file.getName()));
      if (svg.getParent() != null) {
        Files.createDirectories(svg.getParent());
      }
      Files.writeString(svg, picture);
    } catch (IOException e) {
      throw new CoreException(
          Status.error(NLS.bind(Messages.files_notExported, svg, e.getMessage()), e));
    }
  }
}
