package org.orrery.ui;

import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Finds what the workbench offers to its parts as OSGi services, such as the one connection to the
 * server. Any thread.
 */
public final class Services {
  private Services() {}

  /** The service, or empty when nobody offers it. */
  public static <T> Optional<T> find(Class<T> type) {
    BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
    ServiceReference<T> reference = context.getServiceReference(type);
    return reference == null
        ? Optional.empty()
        : Optional.ofNullable(context.getService(reference));
  }

  /** The service; throws when nobody offers it. */
  public static <T> T require(Class<T> type) {
    return find(type)
        .orElseThrow(() -> new IllegalStateException(type.getName() + " is not offered"));
  }
}
