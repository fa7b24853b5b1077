package org.orrery.server;

import java.time.Clock;
import java.time.Instant;
import org.orrery.api.ServerInfo;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What anybody may know of the server. */
@RestController
class ServerInfoController {
  private static final int API_VERSION = 1;

  private final Instant started;

  ServerInfoController(Clock clock) {
    this.started = clock.instant();
  }

  @GetMapping("/api/v1/server")
  ServerInfo info() {
    String version = OrreryServer.class.getPackage().getImplementationVersion();
    return new ServerInfo("Orrery", version == null ? "dev" : version, API_VERSION, started);
  }
}
