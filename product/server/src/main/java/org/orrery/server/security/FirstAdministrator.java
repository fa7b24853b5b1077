package org.orrery.server.security;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.orrery.api.NewUser;
import org.orrery.api.Role;
import org.orrery.server.DataDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Makes an administrator when there is no user: the random password stands in a file that only its
 * owner can read.
 */
@Component
class FirstAdministrator implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
  static final String FILE = "administrator-password";
  static final String NAME = "admin";

  private final Users users;
  private final Path file;

  FirstAdministrator(Users users, DataDirectory data) {
    this.users = users;
    this.file = data.root().resolve(FILE);
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (!users.all().isEmpty()) {
      return;
    }
    String password = Passwords.secret();
    write(password);
    users.add(
        new NewUser(NAME, "Administrator", password, List.of(Role.ADMINISTRATOR.code())), "system");
    LOG.info("The administrator '{}' has been made; the password stands in {}", NAME, file);
  }

  private void write(String password) throws IOException {
    Files.deleteIfExists(file);
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      channel.write(ByteBuffer.wrap((password + "\n").getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
  }
}
