package org.orrery.server.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orrery.api.ModelVersion;
import org.orrery.lifecycle.DocumentKind;
import org.orrery.lifecycle.DocumentStep;
import org.orrery.lifecycle.Setting;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.catalog.Elsewhere;
import org.orrery.server.serving.ModelFiles;
import org.orrery.server.testing.TestReport;
import org.orrery.server.workflow.InputFault;
import org.orrery.server.workflow.Runs;
import org.orrery.server.workflow.StepResult;
import org.orrery.server.workflow.StepTask;
import org.orrery.server.workflow.StepWorker;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes model card or technical file of a version and keeps it with the version. */
@Component
class DocumentWorker implements StepWorker {
  static final String MARKDOWN_FILE = "model-card.md";
  static final String HTML_FILE = "model-card.html";
  static final String TECHNICAL_MARKDOWN = "technical-file.md";
  static final String TECHNICAL_HTML = "technical-file.html";

  private static final String ACTOR = "system";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Catalog catalog;
  private final Runs runs;
  private final AuditTrail audit;

  DocumentWorker(Catalog catalog, @Lazy Runs runs, AuditTrail audit) {
    this.catalog = catalog;
    this.runs = runs;
    this.audit = audit;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("DocumentStep");
  }

  @Override
  public StepResult work(StepTask task) throws Exception {
    DocumentStep step = (DocumentStep) task.step();
    if (task.version() == null) {
      throw new InputFault("There is no version to document.", "Make one before this step.");
    }
    ModelVersion version = catalog.version(task.model(), task.version());
    return step.getKind() == DocumentKind.TECHNICAL_FILE
        ? technicalFile(task, version)
        : modelCard(task, step, version);
  }

  private StepResult technicalFile(StepTask task, ModelVersion version) throws IOException {
    Document document =
        new TechnicalFile(
                catalog.model(task.model()),
                version,
                runs.drawing(task.definition()),
                runs.definition(task.definition()))
            .document();
    String digest =
        keep(task, version, document, TECHNICAL_MARKDOWN, TECHNICAL_HTML, "technical-file-written");
    return StepResult.done(Map.of("technicalFile", digest));
  }

  private StepResult modelCard(StepTask task, DocumentStep step, ModelVersion version)
      throws IOException {
    Map<String, String> said = new LinkedHashMap<>();
    for (Setting setting : step.getSettings()) {
      said.put(setting.getKey(), setting.getValue());
    }
    Document document =
        new ModelCard(
                catalog.model(task.model()),
                version,
                Elsewhere.of(version).isPresent() ? null : ModelFiles.signature(catalog, version),
                runs.drawing(task.definition()),
                report(version),
                said)
            .document();
    String digest = keep(task, version, document, MARKDOWN_FILE, HTML_FILE, "model-card-written");
    return StepResult.done(Map.of("modelCard", digest));
  }

  private String keep(
      StepTask task,
      ModelVersion version,
      Document document,
      String markdownFile,
      String htmlFile,
      String action)
      throws IOException {
    String markdown = attach(version, markdownFile, "Markdown", MarkdownWriter.write(document));
    String html = attach(version, htmlFile, "HTML", HtmlWriter.write(document));
    audit.append(
        ACTOR,
        action,
        "model/" + version.model() + "/" + version.number(),
        Map.of("run", task.run(), "markdown", markdown, "html", html));
    return markdown;
  }

  private TestReport report(ModelVersion version) throws IOException {
    Optional<ModelVersion.Artifact> kept = Cards.newest(version, TestReport.JSON_FILE);
    return kept.isEmpty()
        ? null
        : JSON.readValue(
            Files.readAllBytes(catalog.artifactFile(kept.get().sha256())), TestReport.class);
  }

  private String attach(ModelVersion version, String name, String format, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String sha256 = catalog.store(new ByteArrayInputStream(bytes));
    catalog.attach(
        version.model(),
        version.number(),
        new ModelVersion.Artifact(name, sha256, format, bytes.length),
        ACTOR);
    return sha256;
  }
}
