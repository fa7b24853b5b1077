package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that cannot start says why, and what to do about it. */
class StartTest {
  @TempDir Path data;
  @TempDir Path logs;

  @Test
  void aSecondServerOnTheSameDatabaseIsTold() throws IOException, InterruptedException {
    ForkedServer first = ForkedServer.start(data, logs.resolve("first"));
    try {
      ForkedServer second = ForkedServer.launch(data, logs.resolve("second"));
      assertThat(second.exit()).isEqualTo(2);
      assertThat(second.log())
          .contains("Another server has the database", "--orrery.data=")
          .doesNotContain("\tat ");
    } finally {
      first.stop();
    }
  }

  @Test
  void aUsedPortAndAnAbsentDatabaseAreTold() throws IOException, InterruptedException {
    try (ServerSocket used = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = "--server.port=" + used.getLocalPort();
      ForkedServer busy = ForkedServer.launch(data, logs.resolve("busy"), port);
      assertThat(busy.exit()).isEqualTo(2);
      assertThat(busy.log())
          .contains("Port " + used.getLocalPort() + " is in use", "--server.port=N")
          .doesNotContain("\tat ");
    }
    ForkedServer away =
        ForkedServer.launch(
            data, logs.resolve("away"), "--orrery.database=jdbc:postgresql://127.0.0.1:1/none");
    assertThat(away.exit()).isEqualTo(2);
    assertThat(away.log()).contains("does not answer", "--orrery.database").doesNotContain("\tat ");
  }
}
