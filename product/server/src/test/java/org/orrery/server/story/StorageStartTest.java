package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose storage is not fit says which and what to do, and changes nothing of it. */
class StorageStartTest {
  private static final String FILE = "orrery.mv.db";

  @TempDir private Path data;
  @TempDir private Path logs;
  private Path file;
  private int starts;

  @BeforeEach
  void nameFile() {
    file = data.resolve(FILE);
  }

  private Path log() {
    return logs.resolve("start-" + starts++);
  }

  private void once() throws IOException, InterruptedException {
    ForkedServer.start(data, log()).stop();
  }

  private static void refuses(ForkedServer server, String... words)
      throws IOException, InterruptedException {
    assertThat(server.exit()).as(server.log()).isEqualTo(2);
    assertThat(server.log()).contains(words).doesNotContain("\tat ", "Orrery server ready");
  }

  @Test
  void aDamagedDatabaseIsToldAndKept() throws IOException, InterruptedException {
    once();
    byte[] overwritten = Files.readAllBytes(file);
    byte[] header = Arrays.copyOf(overwritten, 8_192);
    Arrays.fill(overwritten, 0, overwritten.length / 2, (byte) 'x');
    for (byte[] damaged : new byte[][] {new byte[0], header, overwritten}) {
      Files.write(file, damaged);
      refuses(ForkedServer.launch(data, log()), file + "' is damaged", "put back the last backup");
      assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }
  }

  @Test
  void aDatabaseOfANewerServerIsLeftAlone() throws Exception {
    once();
    sql(
        "insert into \"flyway_schema_history\" select max(\"installed_rank\") + 1, '99999', 'later',"
            + " 'SQL', 'V99999__later.sql', 0, 'orrery', now(), 1, true"
            + " from \"flyway_schema_history\"");
    refuses(
        ForkedServer.launch(data, log()),
        file.toString(),
        "written by a newer server",
        "99999",
        "Start the newer server");
    assertThat(sql("delete from \"flyway_schema_history\" where \"version\" = '99999'"))
        .isEqualTo(1);
    once();
  }

  private int sql(String statement) throws SQLException {
    String url = "jdbc:h2:file:" + data.resolve("orrery");
    try (Connection connection = DriverManager.getConnection(url, "orrery", "");
        Statement sql = connection.createStatement()) {
      return sql.executeUpdate(statement);
    }
  }

  @Test
  void aDiskThatIsFullOrMayNotBeWrittenIsToldAndLeftAsItIs() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(80)) {
      assumeThat(disk)
          .as("No file system can be mounted here (unshare); unfit disks are NOT tested")
          .isNotNull();
      ForkedServer.start(disk, log()).stop();
      byte[] before = Files.readAllBytes(disk.seen().resolve(FILE));
      disk.fill();
      refuses(
          ForkedServer.launch(disk, log()),
          "The disk of the data directory '" + disk.place() + "' is full",
          "Free space");
      disk.empty();
      String kept = disk.place().resolve(FILE).toString();
      disk.run("mount", "--bind", kept, kept);
      disk.run("mount", "-o", "remount,bind,ro", kept);
      refuses(
          ForkedServer.launch(disk, log()),
          "The database file '" + kept + "' cannot be written",
          "Make it writable");
      disk.run("umount", kept);
      disk.run("mount", "-o", "remount,ro", disk.place().toString());
      refuses(
          ForkedServer.launch(disk, log()),
          "The data directory '" + disk.place() + "' cannot be written",
          "--orrery.data=");
      assertThat(Files.readAllBytes(disk.seen().resolve(FILE))).isEqualTo(before);
      disk.run("mount", "-o", "remount,rw", disk.place().toString());
      ForkedServer.start(disk, log()).stop();
    }
  }
}
