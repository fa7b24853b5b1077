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
import org.orrery.api.Proposal;
import org.orrery.client.OrreryClient;
import org.orrery.client.UnreachableException;
import org.orrery.compiler.Archive;
import org.orrery.compiler.ArchiveException;
import org.orrery.compiler.Compilation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Mixin private MemberOption members;

  @Option(names = "--preview", description = "Shows what would change and deploys nothing.")
  private boolean previewOnly;

  @Option(
      names = "--propose",
      paramLabel = "WHY",
      description =
          "Proposes changes of approval steps that nobody has accepted yet; a validator or an"
              + " approver other than you accepts or rejects them.")
  private String proposal;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What the release is called, beside its number.")
  private String release = "";

  @Option(names = "--reason", paramLabel = "WHY", description = "Goes into the audit trail.")
  private String reason = "";

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
      int code = act(client, preview, archive.get(), out);
      out.flush();
      return code;
    }
  }

  private int act(OrreryClient client, DeploymentPreview preview, byte[] archive, PrintWriter out) {
    if (preview.findings().stream().anyMatch(f -> f.severity().equals("error"))) {
      out.println("not deployed: the rules do not hold");
      return OrreryCli.INPUT;
    }
    boolean held = preview.acceptance() != null && !preview.acceptance().given();
    if (previewOnly) {
      return 0;
    }
    if (held && proposal != null) {
      Proposal made = client.propose(archive, proposal);
      out.println("proposed: %s, not deployed before somebody accepts it".formatted(made.id()));
      return 0;
    }
    if (held) {
      out.println("not deployed: changes of approval steps need an acceptance; see --propose");
      return OrreryCli.INPUT;
    }
    Definition definition = deploy(client, archive);
    out.println(
        "deployed: %s as definition %s, digest %s"
            .formatted(definition.lifecycle(), told(definition), definition.digest()));
    return 0;
  }

  /**
   * A server that goes away now may have deployed: whoever asks again is told the same definition.
   */
  private Definition deploy(OrreryClient client, byte[] archive) {
    try {
      return client.deploy(archive, release, reason);
    } catch (UnreachableException e) {
      throw new EnvironmentFault(
          "server",
          e.getMessage() + " It is not known whether the life cycle was deployed.",
          "Start the server and deploy again: what is deployed already is not deployed twice.");
    }
  }

  /** Number and name of its release. */
  private static String told(Definition definition) {
    return definition.release().isEmpty()
        ? String.valueOf(definition.number())
        : definition.number() + " '" + definition.release() + "'";
  }

  private Optional<byte[]> archive() throws IOException, ArchiveException {
    if (file.toString().endsWith(".orrery")) {
      if (!members.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "--set makes a member of a drawing, not of an archive.");
      }
      byte[] bytes = Files.readAllBytes(file);
      Archive.read(bytes).verify();
      return Optional.of(bytes);
    }
    PrintWriter err = spec.commandLine().getErr();
    return Drawings.compile(file, on, members.values(), err).map(Compilation::archive);
  }

  private static void show(DeploymentPreview preview, PrintWriter out) {
    out.println(
        "%s %s: %d rules proved"
            .formatted(preview.name(), preview.version(), preview.proof().size()));
    if (!preview.signer().isEmpty()) {
      out.println("signed by " + preview.signer());
    }
    for (Definition.Verdict verdict : preview.proof()) {
      out.println(
          "  %-9s %s (%s of %s%s)"
              .formatted(
                  verdict.verdict(),
                  verdict.rule(),
                  verdict.pack(),
                  verdict.packDate(),
                  RuleSheet.mark(!verdict.unverified())));
    }
    preview.findings().forEach(finding -> out.println(FindingLine.of(finding)));
    if (preview.current() == null) {
      out.println("first deployment of " + preview.lifecycle());
    } else {
      out.println(
          "%d changes against definition %s; %d runs go on with the definition they have"
              .formatted(preview.changes().size(), told(preview.current()), preview.runningRuns()));
      for (DeploymentPreview.Change change : preview.changes()) {
        out.println(
            "  %-7s %s %s: %s"
                .formatted(change.kind(), change.elementKind(), change.element(), change.detail()));
      }
      for (DeploymentPreview.Landing run : preview.running()) {
        out.println(
            "  run %s of %s at %s ends with definition %d"
                .formatted(run.run(), run.model(), run.where(), run.number()));
      }
    }
    if (preview.acceptance() != null) {
      show(preview.acceptance(), out);
    }
    out.flush();
  }

  private static void show(DeploymentPreview.Acceptance needed, PrintWriter out) {
    Proposal proposal = needed.proposal();
    String stand =
        proposal == null
            ? "nobody has proposed them"
            : switch (proposal.state()) {
              case "accepted" -> "accepted by " + proposal.decidedBy();
              case "rejected" ->
                  "rejected by " + proposal.decidedBy() + ": " + proposal.decisionReason();
              default -> "proposed by " + proposal.proposedBy() + ", not decided";
            };
    out.println(
        "%d of them to how things are approved: %s".formatted(needed.changes().size(), stand));
  }
}
