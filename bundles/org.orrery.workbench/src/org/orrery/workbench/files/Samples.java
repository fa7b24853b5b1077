package org.orrery.workbench.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.orrery.workbench.Messages;

/** The life cycle that the start page opens; the gallery of templates has all that are shipped. */
public enum Samples {
  CREDIT_RISK("credit-risk.lifecycle");

  private final String file;

  Samples(String file) {
    this.file = file;
  }

  /** The sample's copy in the person's project, made at the first time. */
  public IFile open() throws CoreException {
    IFile existing =
        ResourcesPlugin.getWorkspace().getRoot().getProject(LifecycleProject.NAME).getFile(file);
    return existing.exists() ? existing : LifecycleProject.create(file, bytes());
  }

  private byte[] bytes() throws CoreException {
    URL url = Platform.getBundle("org.orrery.workbench").getEntry("samples/" + file);
    if (url == null) {
      throw new CoreException(Status.error(NLS.bind(Messages.files_missing, file)));
    }
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new CoreException(Status.error(NLS.bind(Messages.files_missing, file), e));
    }
  }
}
