package org.orrery.server.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import org.orrery.api.Dataset;
import org.orrery.api.Lineage;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewModel;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalog over HTTP. */
@RestController
@RequestMapping("/api/v1")
class CatalogController {
  private final JdbcCatalog catalog;
  private final CatalogRows rows;
  private final LineageGraph lineage;

  CatalogController(JdbcCatalog catalog, CatalogRows rows, LineageGraph lineage) {
    this.catalog = catalog;
    this.rows = rows;
    this.lineage = lineage;
  }

  @PostMapping(value = "/datasets", consumes = "text/csv")
  Dataset addDataset(@RequestParam String name, InputStream csv, Principal user)
      throws IOException {
    return catalog.addDataset(name, csv, user.getName());
  }

  @GetMapping("/datasets")
  List<Dataset> datasets() {
    return rows.datasets();
  }

  @GetMapping("/datasets/{sha256}")
  Dataset dataset(@PathVariable String sha256) {
    return rows.dataset(sha256);
  }

  @PostMapping("/models")
  Model register(@RequestBody NewModel model, Principal user) {
    return catalog.register(model, user.getName());
  }

  @GetMapping("/models")
  List<Model> models() {
    return rows.models();
  }

  @GetMapping("/models/{model}")
  Model model(@PathVariable String model) {
    return rows.model(model);
  }

  @GetMapping("/models/{model}/versions")
  List<ModelVersion> versions(@PathVariable String model) {
    return catalog.versions(model);
  }

  @GetMapping("/models/{model}/versions/{number}")
  ModelVersion version(@PathVariable String model, @PathVariable int number) {
    return rows.version(model, number);
  }

  @GetMapping("/models/{model}/versions/{number}/lineage")
  Lineage lineage(@PathVariable String model, @PathVariable int number) {
    return lineage.of(rows.version(model, number));
  }

  /** A file by its digest never changes; it is shown as nothing that a browser would run. */
  @GetMapping("/artifacts/{sha256}")
  ResponseEntity<Resource> artifact(@PathVariable String sha256) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .eTag("\"" + sha256 + "\"")
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .body(new FileSystemResource(catalog.artifactFile(sha256)));
  }
}
