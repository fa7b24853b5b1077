package org.orrery.server.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deployments over HTTP. */
@RestController
@RequestMapping("/api/v1/deployments")
class DeploymentController {
  private static final String ZIP = "application/zip";

  /** Largest archive, in bytes. */
  private static final int LIMIT = 64 << 20;

  private final Definitions definitions;
  private final DefinitionRows rows;
  private final Drawings drawings;

  DeploymentController(Definitions definitions, DefinitionRows rows, Drawings drawings) {
    this.definitions = definitions;
    this.rows = rows;
    this.drawings = drawings;
  }

  @PostMapping(value = "/preview", consumes = ZIP)
  DeploymentPreview preview(InputStream archive) throws IOException {
    return definitions.preview(bytes(archive));
  }

  @PostMapping(consumes = ZIP)
  Definition deploy(InputStream archive, Principal user) throws IOException {
    return definitions.deploy(bytes(archive), user.getName());
  }

  @GetMapping
  List<Definition> all() {
    return rows.all();
  }

  @GetMapping("/{id}")
  Definition one(@PathVariable String id) {
    return rows.get(id);
  }

  @GetMapping(value = "/{id}/drawing", produces = MediaType.APPLICATION_XML_VALUE)
  byte[] drawing(@PathVariable String id) {
    return drawings.of(rows.get(id).id()).archive().drawing();
  }

  private static byte[] bytes(InputStream archive) throws IOException {
    byte[] bytes = archive.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new ProblemException(
          413,
          ProblemCodes.TOO_LARGE,
          "The archive is larger than " + (LIMIT >> 20) + " MiB.",
          "Send a smaller archive.");
    }
    return bytes;
  }
}
