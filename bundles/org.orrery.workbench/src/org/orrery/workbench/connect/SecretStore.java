package org.orrery.workbench.connect;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;

/** Keeps passwords, when a person wishes it, in Equinox's secure storage. Any thread. */
final class SecretStore {
  private static final String NODE = "org.orrery/servers/";
  private static final String PASSWORD = "password";

  private SecretStore() {}

  /** Keeps a password; false when the storage refuses, which the log tells. */
  static boolean keep(String server, String user, String password) {
    try {
      ISecurePreferences node = node(server, user);
      node.put(PASSWORD, password, true);
      node.flush();
      return true;
    } catch (StorageException | IOException e) {
      ILog.of(SecretStore.class).warn("Password not kept for " + server, e);
      return false;
    }
  }

  /** The kept password, if any. */
  static Optional<String> recall(String server, String user) {
    if (user.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(node(server, user).get(PASSWORD, null));
    } catch (StorageException e) {
      ILog.of(SecretStore.class).warn("Kept password not readable for " + server, e);
      return Optional.empty();
    }
  }

  static void forget(String server, String user) {
    try {
      ISecurePreferences node = node(server, user);
      node.remove(PASSWORD);
      node.flush();
    } catch (IOException e) {
      ILog.of(SecretStore.class).warn("Password not forgotten for " + server, e);
    }
  }

  private static ISecurePreferences node(String server, String user) {
    return SecurePreferencesFactory.getDefault()
        .node(NODE + EncodingUtils.encodeSlashes(server) + "/" + EncodingUtils.encodeSlashes(user));
  }
}
