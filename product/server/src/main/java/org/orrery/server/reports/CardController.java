package org.orrery.server.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.orrery.api.ModelVersion;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.orrery.server.catalog.Catalog;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Model card and technical file that are kept with a version, as HTML or Markdown. */
@RestController
class CardController {
  private static final String VERSION = "/api/v1/models/{model}/versions/{version}";
  private static final String PATH = VERSION + "/card";
  private static final String TECHNICAL = VERSION + "/technical-file";

  private final Catalog catalog;

  CardController(Catalog catalog) {
    this.catalog = catalog;
  }

  @GetMapping(path = PATH, produces = "text/markdown;charset=UTF-8")
  ResponseEntity<byte[]> markdown(@PathVariable String model, @PathVariable int version)
      throws IOException {
    return document(model, version, DocumentWorker.MARKDOWN_FILE);
  }

  /** The page may load and run nothing, whatever its text says. */
  @GetMapping(path = PATH, produces = "text/html;charset=UTF-8")
  ResponseEntity<byte[]> html(@PathVariable String model, @PathVariable int version)
      throws IOException {
    return document(model, version, DocumentWorker.HTML_FILE);
  }

  @GetMapping(path = TECHNICAL, produces = "text/markdown;charset=UTF-8")
  ResponseEntity<byte[]> technicalMarkdown(@PathVariable String model, @PathVariable int version)
      throws IOException {
    return document(model, version, DocumentWorker.TECHNICAL_MARKDOWN);
  }

  @GetMapping(path = TECHNICAL, produces = "text/html;charset=UTF-8")
  ResponseEntity<byte[]> technicalHtml(@PathVariable String model, @PathVariable int version)
      throws IOException {
    return document(model, version, DocumentWorker.TECHNICAL_HTML);
  }

  private ResponseEntity<byte[]> document(String model, int number, String name)
      throws IOException {
    ModelVersion version = catalog.version(model, number);
    ModelVersion.Artifact file =
        Cards.newest(version, name)
            .orElseThrow(
                () ->
                    new ProblemException(
                        404,
                        ProblemCodes.NOT_FOUND,
                        "Version %d of '%s' has no file '%s'.".formatted(number, model, name),
                        "It is written by a documentation step of the life cycle.",
                        Map.of("model", model, "version", number)));
    return ResponseEntity.ok()
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .header("ETag", '"' + file.sha256() + '"')
        .body(Files.readAllBytes(catalog.artifactFile(file.sha256())));
  }
}
