package org.orrery.workbench.connect;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;

/**
 * Opens the secure storage with a random key in a file that only its owner can read, as an SSH key
 * without a pass phrase: it keeps other people and copied workspaces out, not programs of the same
 * person.
 */
public final class KeyFileProvider extends PasswordProvider {
  private static final int KEY_BYTES = 32;

  @Override
  public PBEKeySpec getPassword(IPreferencesContainer container, int passwordType) {
    Path file = Path.of(System.getProperty("user.home"), ".orrery", "secure-storage.key");
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return new PBEKeySpec(Files.readString(file).strip().toCharArray());
    } catch (IOException e) {
      ILog.of(KeyFileProvider.class).warn("No key for the secure storage at " + file, e);
      return null;
    }
  }

  private static void create(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (FileAlreadyExistsException e) {
      return;
    }
    Files.writeString(file, Base64.getEncoder().encodeToString(key));
  }
}
