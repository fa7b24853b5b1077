package org.orrery.server.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.orrery.api.ModelVersion;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.orrery.server.catalog.Catalog;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Model card and technical file that are kept with a version, as HTML where it is asked for. */
@RestController
class CardController {
  private static final String VERSION = "/api/v1/models/{model}/versions/{version}";
  private static final MediaType MARKDOWN =
      new MediaType("text", "markdown", StandardCharsets.UTF_8);
  private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final Catalog catalog;

  CardController(Catalog catalog) {
    this.catalog = catalog;
  }

  @GetMapping(VERSION + "/card")
  ResponseEntity<byte[]> card(
      @PathVariable String model,
      @PathVariable int version,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept)
      throws IOException {
    return isPage(accept)
        ? document(model, version, DocumentWorker.HTML_FILE, PAGE)
        : document(model, version, DocumentWorker.MARKDOWN_FILE, MARKDOWN);
  }

  @GetMapping(VERSION + "/technical-file")
  ResponseEntity<byte[]> technicalFile(
      @PathVariable String model,
      @PathVariable int version,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept)
      throws IOException {
    return isPage(accept)
        ? document(model, version, DocumentWorker.TECHNICAL_HTML, PAGE)
        : document(model, version, DocumentWorker.TECHNICAL_MARKDOWN, MARKDOWN);
  }

  private static boolean isPage(String accept) {
    return accept.contains("text/html");
  }

  /** The page may load and run nothing, whatever its text says. */
  private ResponseEntity<byte[]> document(String model, int number, String name, MediaType type)
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
        .contentType(type)
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .header("ETag", '"' + file.sha256() + '"')
        .body(Files.readAllBytes(catalog.artifactFile(file.sha256())));
  }
}
