package org.orrery.server.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Map;
import org.orrery.api.Hook;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signed messages of Git hosts over HTTP. */
@RestController
class HookController {
  /** Largest message, in bytes. */
  private static final int LIMIT = 1 << 20;

  private final Hooks hooks;
  private final CodePushes pushes;

  HookController(Hooks hooks, CodePushes pushes) {
    this.hooks = hooks;
    this.pushes = pushes;
  }

  @PostMapping("/api/v1/deployments/{id}/hook")
  Hook make(@PathVariable String id, Principal user) {
    return hooks.make(id, user.getName());
  }

  @PostMapping("/api/v1/hooks/{id}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Map<String, Object> receive(
      @PathVariable String id,
      @RequestHeader(name = "X-Hub-Signature-256", required = false) String signature,
      InputStream body)
      throws IOException {
    byte[] bytes = body.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new ProblemException(
          413, ProblemCodes.TOO_LARGE, "The message is larger than 1 MiB.", "Send a smaller one.");
    }
    return Map.of("signals", pushes.receive(id, signature, bytes));
  }
}
