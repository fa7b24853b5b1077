package org.orrery.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.orrery.api.AuditVerification;
import org.orrery.api.Dataset;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.NewRun;
import org.orrery.api.Run;
import org.orrery.api.ServerInfo;
import org.orrery.cli.AuditChain;
import org.orrery.client.OrreryClient;
import org.orrery.compiler.Compilation;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.format.LifecycleFiles;

/** The story of a credit-risk model, told to a server by its people. */
final class Story implements AutoCloseable {
  static final String MODEL = "credit-risk-model";

  /** Of the applications these are of people whose credits the bank knows at first. */
  private static final int KNOWN = 500;

  private final Stage stage;
  private final Steps steps;
  private final ServerProcess server;
  private final Workbench workbench;
  private People people;
  private Pictures pictures;
  private Compilation compilation;
  private Definition definition;
  private Release release;
  private Votes votes;
  private Production production;

  /**
   * @param workbench null for a story without pictures
   */
  Story(Stage stage, Steps steps, ServerProcess server, Workbench workbench) {
    this.stage = stage;
    this.steps = steps;
    this.server = server;
    this.workbench = workbench;
  }

  void play() {
    steps.step("server started", this::startServer);
    steps.step("people entered with their roles", this::enterPeople);
    steps.step("drawing proved and compiled", this::compile);
    steps.step("life cycle deployed", this::deploy);
    picture("drawing in the workbench", pictures::architect);
    steps.step("run started, risk classified", this::startRun);
    steps.step("model registered", release::registered);
    steps.step("model trained", release::trained);
    steps.step("model tested", release::tested);
    steps.step("model card written", release::documented);
    steps.step("self-approval refused", votes::refuseOwn);
    picture("approval in the workbench", pictures::governance);
    steps.step("approved by two people", () -> votes.approve("approve-release"));
    steps.step("version deployed as champion", release::deployed);
    steps.step("500 applications scored over HTTP", production::score);
    steps.step("population shifted", production::shift);
    steps.step("alert raised", production::alert);
    steps.step("model retrained", production::retrained);
    picture("health in the workbench", pictures::operations);
    steps.step("challenger tested and approved", production::challengerApproved);
    steps.step("champion and challenger compared", production::compared);
    steps.step("challenger promoted", production::promoted);
    steps.step("rolled back to the snapshot", production::rolledBack);
    steps.step("audit chain verified", this::verified);
    steps.step(
        "files left in target/demo", () -> Leavings.check(stage.folder(), workbench != null));
  }

  private void picture(String what, Callable<String> step) {
    if (workbench != null) {
      steps.step(what, step);
    }
  }

  private String startServer() throws Exception {
    ServerInfo info = server.start();
    return info.name() + " " + info.version() + " at " + server.address();
  }

  private String enterPeople() throws IOException {
    people = new People(stage, server.address());
    int count = people.enter("admin", administratorPassword());
    pictures = new Pictures(stage, workbench, server.address(), people);
    return count + " people";
  }

  /** The file that the first start made for its owner alone. */
  private Path administratorPassword() throws IOException {
    try (Stream<Path> files = Files.walk(stage.data(), 2)) {
      return files
          .filter(file -> Files.isRegularFile(file))
          .filter(file -> file.getFileName().toString().contains("password"))
          .findFirst()
          .orElseThrow(() -> new IOException("No administrator password in " + stage.data()));
    }
  }

  private String compile() throws Exception {
    compilation = Compiler.compile(LifecycleFiles.load(stage.drawing()), LocalDate.now());
    Files.write(stage.folder().resolve("credit-risk.bpmn"), compilation.bpmn());
    Files.write(stage.folder().resolve("credit-risk.dmn"), compilation.dmn());
    Files.write(stage.folder().resolve("credit-risk.orrery"), compilation.archive());
    return "%d rules hold, archive of %d bytes"
        .formatted(compilation.manifest().proof().verdicts().size(), compilation.archive().length);
  }

  private String deploy() {
    OrreryClient ada = people.as(People.ARCHITECT);
    DeploymentPreview preview = ada.preview(compilation.archive());
    definition = ada.deploy(compilation.archive());
    return "%s %s, definition %d, %d rules proved by the server"
        .formatted(
            definition.lifecycle(),
            definition.version(),
            definition.number(),
            preview.proof().size());
  }

  private String startRun() throws Exception {
    OrreryClient dana = people.as(People.DEVELOPER);
    Applications applications = Applications.read(stage.applications());
    Path known = stage.folder().resolve("german-credit.csv");
    Files.writeString(known, applications.part(0, KNOWN).csv());
    Dataset dataset = dana.uploadDataset("german-credit", known);
    Run run =
        dana.start(
            new NewRun(
                definition.id(),
                null,
                MODEL,
                Map.of("german-credit", dataset.sha256()),
                Map.of("region", "EU")));
    Progress progress = new Progress(people, run);
    release = new Release(stage, people, progress);
    votes = new Votes(people, progress);
    production = new Production(people, progress, votes, applications, KNOWN);
    votes.classify();
    return "%d rows, SHA-256 %s".formatted(dataset.rows(), dataset.sha256().substring(0, 12));
  }

  private String verified() throws IOException {
    OrreryClient ines = people.as(People.AUDITOR);
    byte[] export = ines.exportAudit();
    Path file = stage.folder().resolve("audit.ndjson");
    Files.write(file, export);
    AuditVerification verification = ines.verifyAudit();
    if (!verification.intact()) {
      throw new IllegalStateException(verification.message());
    }
    AuditVerification exported = AuditChain.verify(file);
    if (!exported.intact()) {
      throw new IllegalStateException("The exported trail: " + exported.message());
    }
    return "%d entries by the server, %d in the export, head %s"
        .formatted(
            verification.entries(), exported.entries(), verification.head().substring(0, 12));
  }

  /** Leaves the server, and the workbench in the operations perspective, to a person. */
  void leaveOpen() {
    picture("workbench left open", pictures::leaveOpen);
    System.out.println(
        "server "
            + server.address()
            + ", passwords under "
            + stage.data()
            + "; Ctrl+C ends server and workbench");
  }

  @Override
  public void close() {
    if (people != null) {
      people.close();
    }
  }
}
