package org.orrery.ui;

import java.net.URL;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;

/**
 * Orrery's own icons, drawn as SVG of 16 by 16 in colours that read on light and dark. The JFace
 * registry owns the images; nobody disposes them. Images are for the UI thread.
 */
public enum Images {
  ADD,
  ALERT,
  APPROVAL,
  ARCHITECT,
  ARTIFACT,
  AUDIT,
  CANCELLED,
  CATALOG,
  CHART,
  COMPLETED,
  CONNECT,
  CONNECTING,
  COPY,
  DATASET,
  DEPLOY,
  DRIFT,
  ERROR,
  EVIDENCE,
  EXPERIMENT,
  EXPORT,
  FAILED,
  FILTER,
  GOVERNANCE,
  HEALTH,
  IMPORT,
  INBOX,
  INFO,
  LIFECYCLE,
  LINEAGE,
  LOCK,
  MODEL,
  OFFLINE,
  OK,
  ONLINE,
  OPEN,
  OPERATIONS,
  ORRERY,
  PORTFOLIO,
  PROMOTE,
  PROOF,
  REFRESH,
  REMOVE,
  RETRY,
  ROLLBACK,
  RUN,
  SAMPLE,
  SEARCH,
  SETTINGS,
  SIGN_IN,
  SIGN_OUT,
  SIGNED_OUT,
  SNAPSHOT,
  STOP,
  THEME,
  TRAFFIC,
  USER,
  USERS,
  VERIFY,
  VERSION,
  WAITING,
  WARNING;

  private static final int LARGE = 3;

  /** The descriptor, which scales with the display's zoom. */
  public ImageDescriptor descriptor() {
    return ImageDescriptor.createFromURL(url());
  }

  /** The icon at 16 by 16 points. */
  public Image image() {
    return registered(name(), descriptor());
  }

  /** The icon at 48 by 48 points, for pages. */
  public Image large() {
    ImageDescriptor small = descriptor();
    ImageDataProvider scaled =
        zoom -> {
          ImageData data = small.getImageData(zoom * LARGE);
          return data == null ? small.getImageData(100) : data;
        };
    return registered(name() + ".large", ImageDescriptor.createFromImageDataProvider(scaled));
  }

  /** Where the SVG file is, for extensions that want an address. */
  public URL url() {
    return Platform.getBundle("org.orrery.ui")
        .getEntry("icons/" + name().toLowerCase(java.util.Locale.ROOT) + ".svg");
  }

  private static Image registered(String key, ImageDescriptor descriptor) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String name = "org.orrery.ui." + key;
    if (registry.get(name) == null) {
      registry.put(name, descriptor);
    }
    return registry.get(name);
  }
}
