package org.orrery.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.NewUser;
import org.orrery.api.User;
import org.orrery.server.DataDirectory;

/** The first start makes one administrator, whose password nobody can guess; later ones none. */
class FirstAdministratorTest {
  @TempDir private Path folder;

  /** Users in memory; none at first. */
  private static final class FewUsers extends Users {
    private final List<NewUser> added = new ArrayList<>();

    FewUsers() {
      super(null, null, null);
    }

    @Override
    List<User> all() {
      return added.stream()
          .map(user -> new User(user.name(), user.displayName(), user.roles(), true))
          .toList();
    }

    @Override
    public User add(NewUser user, String actor) {
      added.add(user);
      return all().getLast();
    }
  }

  @Test
  void twoFirstStartsHaveDifferentPasswords() throws IOException {
    FewUsers one = new FewUsers();
    FewUsers other = new FewUsers();

    Path first = start(one, "one");
    Path second = start(other, "other");

    assertThat(Files.readString(first))
        .hasSizeGreaterThan(30)
        .isNotEqualTo(Files.readString(second));
    assertThat(one.added).extracting(NewUser::password).containsExactly(read(first));
    assertThat(other.added).extracting(NewUser::password).containsExactly(read(second));
    assertThat(one.added).extracting(NewUser::roles).containsExactly(List.of("administrator"));
  }

  @Test
  void aSecondStartMakesNoneAndWritesNone() throws IOException {
    FewUsers users = new FewUsers();
    Path file = start(users, "data");
    Files.delete(file);

    start(users, "data");

    assertThat(users.added).hasSize(1);
    assertThat(file).doesNotExist();
  }

  @Test
  void theFileOfAStartThatWasCutOffIsWrittenAnew() throws IOException {
    Path file = folder.resolve("data").resolve(FirstAdministrator.FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "half");
    FewUsers users = new FewUsers();

    start(users, "data");

    assertThat(users.added).extracting(NewUser::password).containsExactly(read(file));
  }

  private Path start(Users users, String data) throws IOException {
    Path root = Files.createDirectories(folder.resolve(data));
    new FirstAdministrator(users, new DataDirectory(root)).run(null);
    return root.resolve(FirstAdministrator.FILE);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).strip();
  }
}
