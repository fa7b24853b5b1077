package org.orrery.server.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.server.StartException;
import org.orrery.server.workflow.InputFault;

class ConnectorSettingsTest {
  @TempDir private Path folder;

  private static ConnectorSettings.Connector connector(String url, List<String> allow) {
    return new ConnectorSettings.Connector(URI.create(url), null, null, null, null, allow, null);
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/passwd, no usable address",
    "ftp://host/x, no usable address",
    "/path, no usable address",
    "https://user:secret@host/x, holds a user or a password",
    "smtp://mail.example, names no sender"
  })
  void unusableAddressesKeepTheServerFromStarting(String url, String why) {
    assertThatThrownBy(() -> new ConnectorSettings(Map.of("hooks", connector(url, List.of()))))
        .isInstanceOf(StartException.class)
        .hasMessageContainingAll("'hooks'", why)
        .hasMessageNotContaining("secret@");
  }

  @Test
  void networksMustBeNetworks() {
    assertThatThrownBy(
            () ->
                new ConnectorSettings(
                    Map.of("hooks", connector("https://host/x", List.of("10.0.0.0/99")))))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("'hooks'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "::1",
        "0.0.0.0",
        "0.1.2.3",
        "::",
        "169.254.169.254",
        "fe80::1",
        "224.0.0.1",
        "ff02::1",
        "fd00:ec2::254",
        "100.100.100.200",
        "::ffff:127.0.0.1"
      })
  void thisMachineAndItsNeighboursAreOutOfReachUnlessAllowed(String address) throws Exception {
    InetAddress place = InetAddress.getByName(address);
    assertThatThrownBy(() -> new AllowedAddresses("hooks", List.of()).check(place))
        .isInstanceOf(UnknownHostException.class)
        .hasMessageContainingAll("'hooks'", "orrery.connectors.hooks.allow");
    assertThatCode(
            () ->
                new AllowedAddresses("hooks", List.of(place.getHostAddress().replaceAll("%.*", "")))
                    .check(place))
        .doesNotThrowAnyException();
  }

  @Test
  void aListAllowsNothingElse() throws Exception {
    AllowedAddresses bank = new AllowedAddresses("hooks", List.of("10.1.0.0/16", "2001:db8::/32"));
    bank.check(InetAddress.getByName("10.1.255.255"));
    bank.check(InetAddress.getByName("2001:db8::9"));
    for (String other : List.of("10.2.0.0", "93.184.216.34", "2001:db9::1")) {
      assertThatThrownBy(() -> bank.check(InetAddress.getByName(other)))
          .isInstanceOf(UnknownHostException.class);
    }
    new AllowedAddresses("hooks", List.of()).check(InetAddress.getByName("10.2.0.0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../admin", "a/../../b", "%2e%2e/x", "a/%2E%2E/b", "..;/x", "a b"})
  void aPathCannotLeaveItsConnector(String path) {
    assertThatThrownBy(() -> ConnectorWorker.below(URI.create("https://host/hooks"), path))
        .isInstanceOf(InputFault.class);
  }

  @Test
  void aPathGoesBelowItsConnector() throws InputFault {
    assertThat(ConnectorWorker.below(URI.create("https://host/hooks"), "/a/b?c=d"))
        .hasToString("https://host/hooks/a/b?c=d");
    assertThat(ConnectorWorker.below(URI.create("https://host/hooks"), "//other.example/x"))
        .hasToString("https://host/hooks/other.example/x");
    assertThat(ConnectorWorker.below(URI.create("https://host/hooks"), null))
        .hasToString("https://host/hooks");
  }

  @Test
  void aSecretIsReadFromAFileOfItsOwnerAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("token"), "se cret\n");
    for (String open : List.of("rw-r-----", "rw----r--", "rw-----w-")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(open));
      assertThatThrownBy(() -> SecretFile.read(file))
          .hasMessageContainingAll(file.toString(), "chmod 600")
          .hasMessageNotContaining("se cret");
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(SecretFile.read(file)).isEqualTo("se cret");
    Files.writeString(file, "two\nlines\n");
    assertThatThrownBy(() -> SecretFile.read(file)).hasMessageContaining("one line");
    assertThatThrownBy(() -> SecretFile.read(folder.resolve("none")))
        .hasMessageContaining("There is no secret file");
  }
}
