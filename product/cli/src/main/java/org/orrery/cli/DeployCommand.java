package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Finding;
import org.orrery.client.OrreryClient;
import org.orrery.compiler.Archive;
import org.orrery.compiler.ArchiveException;
import org.orrery.compiler.Compilation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a deployment proves and changes, then deploys. */
@Command(
    name = "deploy",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Deploys a drawing (.lifecycle) or an archive (.orrery) to a server.")
final class DeployCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ServerOptions server;

  @Parameters(paramLabel = "FILE", description = "The drawing or the archive.")
  private Path file;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Day whose rules are asked when a drawing is compiled; today when absent.")
  private LocalDate on = LocalDate.now();

  @Option(names = "--preview", description = "Shows what would change and deploys nothing.")
  private boolean previewOnly;

  @Override
  public Integer call() throws IOException, ArchiveException {
    Optional<byte[]> archive = archive();
    if (archive.isEmpty()) {
      return OrreryCli.INPUT;
    }
    PrintWriter out = spec.commandLine().getOut();
    try (OrreryClient client = server.signIn()) {
      DeploymentPreview preview = client.preview(archive.get());
      show(preview, out);
      boolean refused = preview.findings().stream().anyMatch(f -> f.severity().equals("error"));
      if (refused) {
        out.println("not deployed: the rules do not hold");
      } else if (!previewOnly) {
        Definition definition = client.deploy(archive.get());
        out.println(
            "deployed: %s as definition %d, digest %s"
                .formatted(definition.lifecycle(), definition.number(), definition.digest()));
      }
      out.flush();
      return refused ? OrreryCli.INPUT : 0;
    }
  }

  private Optional<byte[]> archive() throws IOException, ArchiveException {
    if (file.toString().endsWith(".orrery")) {
      byte[] bytes = Files.readAllBytes(file);
      Archive.read(bytes).verify();
      return Optional.of(bytes);
    }
    return Drawings.compile(file, on, spec.commandLine().getErr()).map(Compilation::archive);
  }

  private static void show(DeploymentPreview preview, PrintWriter out) {
    out.println(
        "%s %s: %d rules proved"
            .formatted(preview.name(), preview.version(), preview.proof().size()));
    for (Definition.Verdict verdict : preview.proof()) {
      out.println(
          "  %-9s %s (%s of %s)"
              .formatted(verdict.verdict(), verdict.rule(), verdict.pack(), verdict.packDate()));
    }
    for (Finding finding : preview.findings()) {
      out.println(
          "  %s %s: %s: %s (%s)"
              .formatted(
                  finding.severity(),
                  finding.element(),
                  finding.rule(),
                  finding.message(),
                  finding.remedy()));
    }
    if (preview.current() == null) {
      out.println("first deployment of " + preview.lifecycle());
    } else {
      out.println(
          "%d changes against definition %d; %d runs go on with the definition they have"
              .formatted(
                  preview.changes().size(), preview.current().number(), preview.runningRuns()));
      for (DeploymentPreview.Change change : preview.changes()) {
        out.println(
            "  %-7s %s %s: %s"
                .formatted(change.kind(), change.elementKind(), change.element(), change.detail()));
      }
    }
    out.flush();
  }
}
