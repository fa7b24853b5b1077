package org.orrery.server.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.PipelinePlan;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deployments over HTTP. */
@RestController
@RequestMapping("/api/v1/deployments")
class DeploymentController {
  private static final int LONGEST_REASON = 4_000;

  /** Of the column. */
  private static final int LONGEST_RELEASE = 200;

  private final Definitions definitions;
  private final DefinitionRows rows;
  private final Drawings drawings;
  private final Pipelines pipelines;

  DeploymentController(
      Definitions definitions, DefinitionRows rows, Drawings drawings, Pipelines pipelines) {
    this.definitions = definitions;
    this.rows = rows;
    this.drawings = drawings;
    this.pipelines = pipelines;
  }

  @PostMapping(value = "/preview", consumes = ArchiveBody.TYPE)
  DeploymentPreview preview(InputStream archive) throws IOException {
    return definitions.preview(ArchiveBody.read(archive));
  }

  @PostMapping(consumes = ArchiveBody.TYPE)
  Definition deploy(
      InputStream archive,
      @RequestParam(defaultValue = "") String release,
      @RequestParam(defaultValue = "") String reason,
      Principal user)
      throws IOException {
    String name = release.strip();
    refuseLonger("name of the release", name, LONGEST_RELEASE);
    refuseLonger("reason", reason, LONGEST_REASON);
    if (name.codePoints().anyMatch(Character::isISOControl)) {
      throw new ProblemException(
          400,
          ProblemCodes.BAD_REQUEST,
          "The name of the release has a line break or another control character.",
          "Write it in one line.");
    }
    return definitions.deploy(ArchiveBody.read(archive), user.getName(), name, reason.strip());
  }

  private static void refuseLonger(String what, String text, int most) {
    if (text.length() > most) {
      throw new ProblemException(
          400,
          ProblemCodes.TOO_LARGE,
          "The " + what + " has " + text.length() + " characters.",
          "Use at most " + most + ".");
    }
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

  @GetMapping("/{id}/pipelines")
  List<PipelinePlan> pipelines(@PathVariable String id) {
    return pipelines.plans(drawings.of(rows.get(id).id()).lifecycle());
  }
}
