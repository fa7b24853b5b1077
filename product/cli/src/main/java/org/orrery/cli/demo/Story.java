package org.orrery.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.orrery.api.Alert;
import org.orrery.api.Approval;
import org.orrery.api.AuditVerification;
import org.orrery.api.Dataset;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Experiment;
import org.orrery.api.Model;
import org.orrery.api.ModelHealth;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewRun;
import org.orrery.api.NewVote;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.api.ServerInfo;
import org.orrery.cli.AuditChain;
import org.orrery.client.ClientException;
import org.orrery.client.OrreryClient;
import org.orrery.compiler.Compilation;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.format.LifecycleFiles;

/** The story of a credit-risk model, told to a server by its people. */
final class Story implements AutoCloseable {
  private static final Duration QUICK = Duration.ofSeconds(60);
  private static final Duration LONG = Duration.ofSeconds(180);
  private static final String MODEL = "credit-risk-model";
  private static final int WINDOW = 250;

  /** People whose credits the bank knows at first; those who apply later are others. */
  private static final int KNOWN = 2 * WINDOW;

  private final Stage stage;
  private final Steps steps;
  private final ServerProcess server;
  private final Workbench workbench;
  private People people;
  private Compilation compilation;
  private Definition definition;
  private Run run;
  private int champion;
  private int challenger;
  private Scoring scoring;
  private Applications applications;

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
    picture("drawing in the workbench", this::pictureArchitect);
    steps.step("run started, risk classified", this::startRun);
    steps.step("model registered", this::registered);
    steps.step("model trained", this::trained);
    steps.step("model tested", this::tested);
    steps.step("model card written", this::documented);
    steps.step("self-approval refused", this::refuseOwnApproval);
    picture("approval in the workbench", this::pictureGovernance);
    steps.step("approved by two people", () -> approve("approve-release"));
    steps.step("version deployed as champion", this::deployed);
    steps.step("250 applications scored over HTTP", this::score);
    steps.step("population shifted", this::shift);
    steps.step("alert raised", this::alert);
    steps.step("model retrained", this::retrained);
    picture("health in the workbench", this::pictureOperations);
    steps.step("challenger tested and approved", this::challengerApproved);
    steps.step("champion and challenger compared", this::compared);
    steps.step("challenger promoted", this::promoted);
    steps.step("rolled back to the snapshot", this::rolledBack);
    steps.step("audit chain verified", this::verified);
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

  private String pictureArchitect() throws Exception {
    Path svg = stage.folder().resolve("credit-risk.svg");
    Path drawing =
        Files.copy(stage.drawing(), stage.folder().resolve(stage.drawing().getFileName()));
    String figure = picture("architect", People.ARCHITECT, drawing, svg);
    return figure + ", SVG of " + Files.size(svg) + " bytes";
  }

  private String picture(String perspective, String person, Path open, Path svg) throws Exception {
    workbench.start(
        new Workbench.Opening(
            server.address(), person, people.passwordFile(person), perspective, open, svg));
    try {
      String figure = workbench.picture(stage.folder().resolve(perspective + ".png"));
      if (svg != null) {
        Patience.until(
            "the SVG", QUICK, () -> Files.exists(svg) ? svg : null, () -> "see workbench.log");
      }
      workbench.requireNoErrors();
      return figure;
    } finally {
      workbench.close();
    }
  }

  private String startRun() throws Exception {
    OrreryClient dana = people.as(People.DEVELOPER);
    applications = Applications.read(stage.applications());
    Path known = stage.folder().resolve("german-credit.csv");
    Files.writeString(known, applications.part(0, KNOWN).csv());
    Dataset dataset = dana.uploadDataset("german-credit", known);
    run =
        dana.start(
            new NewRun(
                definition.id(),
                null,
                MODEL,
                Map.of("german-credit", dataset.sha256()),
                Map.of("region", "EU")));
    Approval task = waiting("classify-risk");
    people.as(People.VALIDATOR).vote(task.id(), classification());
    return "%d rows, SHA-256 %s".formatted(dataset.rows(), dataset.sha256().substring(0, 12));
  }

  private String registered() throws Exception {
    completed("register", QUICK);
    Model model = people.as(People.DEVELOPER).model(MODEL);
    return "%s, risk tier %d, owner %s".formatted(model.name(), model.riskTier(), model.owner());
  }

  private String trained() throws Exception {
    Run.Step check = completed("check-data", QUICK);
    completed("train", LONG);
    ModelVersion version = newest();
    return "data %s; version %d by %s, seed %s"
        .formatted(
            check.outcome(),
            version.number(),
            version.provenance().get("algorithm"),
            version.provenance().get("seed"));
  }

  private String tested() throws Exception {
    Run.Step test = completed("test", LONG);
    if (!"passed".equals(test.outcome())) {
      throw new IllegalStateException("The tests were not passed: " + measurements(newest()));
    }
    return measurements(newest());
  }

  private static String measurements(ModelVersion version) {
    StringBuilder text = new StringBuilder();
    for (ModelVersion.Measurement one : version.measurements()) {
      if (List.of("auc", "expected-cost", "impact-ratio-sex").contains(one.metric())) {
        text.append(text.isEmpty() ? "" : ", ").append(one.name()).append(' ');
        text.append(number(one.value()));
      }
    }
    long passed = version.measurements().stream().filter(m -> m.passed()).count();
    return text + "; " + passed + " of " + version.measurements().size() + " thresholds kept";
  }

  private String documented() throws Exception {
    completed("document", QUICK);
    ModelVersion version = newest();
    String card = people.as(People.VALIDATOR).cardMarkdown(MODEL, version.number());
    Files.writeString(stage.folder().resolve("model-card.md"), card);
    String html = people.as(People.VALIDATOR).cardHtml(MODEL, version.number());
    Files.writeString(stage.folder().resolve("model-card.html"), html);
    return card.lines().count() + " lines of model card";
  }

  private String refuseOwnApproval() throws Exception {
    Approval approval = waiting("approve-release");
    try {
      people.as(People.DEVELOPER).vote(approval.id(), agreement(approval, "My own work."));
    } catch (ClientException e) {
      if (e.code().equals(ProblemCodes.FOUR_EYES)) {
        return e.problem().status() + " " + e.code();
      }
      throw e;
    }
    throw new IllegalStateException("The server let the developer approve the own model.");
  }

  private String pictureGovernance() throws Exception {
    return picture("governance", People.VALIDATOR, null, null);
  }

  /** A validator and an approver agree, each after reading the evidence. */
  private String approve(String element) throws Exception {
    long bytes = 0;
    for (String person : List.of(People.VALIDATOR, People.APPROVER)) {
      OrreryClient client = people.as(person);
      Approval approval = client.approval(waiting(element).id());
      for (Approval.Evidence evidence : approval.evidence()) {
        bytes += client.artifact(evidence.sha256()).length;
      }
      client.vote(approval.id(), agreement(approval, "Read and agreed."));
    }
    Approval decided =
        people.as(People.AUDITOR).approvals(null, false).stream()
            .filter(a -> a.element().equals(element) && a.run().equals(run.id()))
            .findFirst()
            .orElseThrow();
    if (!decided.state().equals("approved")) {
      throw new IllegalStateException("The approval is " + decided.state() + ".");
    }
    return "%d votes by %s, %d bytes of evidence read"
        .formatted(
            decided.votes().size(),
            String.join(" and ", decided.votes().stream().map(Approval.Vote::role).toList()),
            bytes);
  }

  private static NewVote classification() {
    return new NewVote(
        "approve",
        "Credit origination is of high risk and not prohibited.",
        List.of(),
        null,
        List.of(),
        List.of(),
        Map.of("confirmed-tier", "2", "prohibited-use", "false"));
  }

  private static NewVote agreement(Approval approval, String reason) {
    return new NewVote(
        "approve",
        reason,
        List.of(),
        null,
        approval.evidence().stream().map(Approval.Evidence::sha256).toList(),
        approval.checklist());
  }

  private String deployed() throws Exception {
    completed("deploy", QUICK);
    completed("monitor", QUICK);
    Model model = people.as(People.OPERATOR).model(MODEL);
    champion = model.champion();
    ModelHealth health = people.as(People.OPERATOR).health(MODEL);
    return "champion is version %d, %d monitors watch it"
        .formatted(champion, health.monitors().size());
  }

  private String score() throws Exception {
    scoring = new Scoring(people.as(People.OPERATOR), MODEL, champion);
    Scoring.Answers answers = scoring.score(applications.part(KNOWN, KNOWN + WINDOW), "branch");
    scoring.report(answers);
    return "%d predictions, median %s ms a request, %d refused"
        .formatted(answers.count(), number(answers.medianMillis()), answers.positives("bad"));
  }

  /** Outcomes arrive before the window is full, so that the retraining has seen them. */
  private String shift() throws Exception {
    Applications online = applications.part(KNOWN + WINDOW, KNOWN + 2 * WINDOW).online();
    int paid = WINDOW - 10;
    Scoring.Answers first = scoring.score(online.part(0, paid), "online");
    scoring.report(first);
    Scoring.Answers rest = scoring.score(online.part(paid, WINDOW), "online-rest");
    return "%d applications from another channel, %d outcomes known"
        .formatted(first.count() + rest.count(), first.count());
  }

  private String alert() throws Exception {
    OrreryClient olaf = people.as(People.OPERATOR);
    Alert alert =
        Patience.until(
            "an alert on drift",
            QUICK,
            () ->
                olaf.alerts(MODEL, null).stream()
                    .filter(a -> a.severity().equals("critical") && a.monitor().startsWith("psi"))
                    .findFirst()
                    .orElse(null),
            () -> "health is " + olaf.health(MODEL));
    olaf.acknowledge(alert.id(), "The online channel went live.");
    return "%s %s is above %s"
        .formatted(alert.name(), number(alert.value()), number(alert.threshold()));
  }

  private String retrained() throws Exception {
    Run.Step step = completed("retrain", LONG);
    challenger = newest().number();
    return "version %d, %s production rows"
        .formatted(challenger, step.results().get("productionRows"));
  }

  private String pictureOperations() throws Exception {
    return picture("operations", People.OPERATOR, null, null);
  }

  private String challengerApproved() throws Exception {
    Run.Step test = completed("retest", LONG);
    if (!"passed".equals(test.outcome())) {
      throw new IllegalStateException("The tests were not passed: " + measurements(newest()));
    }
    completed("document-challenger", QUICK);
    String votes = approve("approve-challenger");
    return measurements(newest()) + "; " + votes;
  }

  /** Champion and challenger know the people of the first data alike, and none of them online. */
  private String compared() throws Exception {
    OrreryClient olaf = people.as(People.OPERATOR);
    Patience.until(
        "the experiment",
        QUICK,
        () -> olaf.experiments(MODEL).stream().findFirst().orElse(null),
        () -> "run is " + state());
    Scoring.Answers answers = scoring.score(applications.part(0, KNOWN).online(), "experiment");
    scoring.report(answers);
    Experiment decided =
        Patience.until(
            "a decision",
            QUICK,
            () ->
                olaf.experiments(MODEL).stream()
                    .filter(e -> e.state().equals("decided"))
                    .findFirst()
                    .orElse(null),
            () -> olaf.experiments(MODEL).toString());
    StringBuilder text = new StringBuilder(decided.decision()).append(" wins:");
    for (Experiment.Arm arm : decided.arms()) {
      text.append(
          " %s %s on %d outcomes;"
              .formatted(arm.name().toLowerCase(Locale.ROOT), number(arm.mean()), arm.samples()));
    }
    if (!"challenger".equals(decided.decision())) {
      throw new IllegalStateException(text.toString());
    }
    return text + " profit per application";
  }

  private String promoted() throws Exception {
    completed("promote", QUICK);
    Model model = people.as(People.OPERATOR).model(MODEL);
    if (model.champion() != challenger) {
      throw new IllegalStateException("The champion is version " + model.champion() + ".");
    }
    return "champion is version " + model.champion() + ", version " + champion + " stepped down";
  }

  private String rolledBack() throws Exception {
    OrreryClient olaf = people.as(People.OPERATOR);
    olaf.trigger(run.id(), "manual-rollback", "Exercise of the way back.");
    completed("roll-back", QUICK);
    Model model = olaf.model(MODEL);
    if (model.champion() != champion) {
      throw new IllegalStateException("The champion is version " + model.champion() + ".");
    }
    return "snapshot before-promotion, champion is version " + model.champion();
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

  /** Opens the operations perspective and leaves it to a person. */
  void leaveOpen() throws IOException {
    workbench.start(
        new Workbench.Opening(
            server.address(),
            People.OPERATOR,
            people.passwordFile(People.OPERATOR),
            "operations",
            null,
            null));
    System.out.println(
        "server "
            + server.address()
            + ", passwords under "
            + stage.data()
            + "; Ctrl+C ends server and workbench");
  }

  private ModelVersion newest() {
    return people.as(People.DEVELOPER).versions(MODEL).stream()
        .max((a, b) -> Integer.compare(a.number(), b.number()))
        .orElseThrow();
  }

  /** The open approval of an element in the run. */
  private Approval waiting(String element) throws Exception {
    OrreryClient vera = people.as(People.VALIDATOR);
    return Patience.until(
        "the human step '" + element + "'",
        LONG,
        () -> {
          requireNoFailure();
          return vera.approvals("open", false).stream()
              .filter(a -> a.element().equals(element) && a.run().equals(run.id()))
              .findFirst()
              .orElse(null);
        },
        this::state);
  }

  private Run.Step completed(String element, Duration longest) throws Exception {
    return Patience.until(
        "the end of step '" + element + "'",
        longest,
        () -> {
          requireNoFailure();
          return current().steps().stream()
              .filter(s -> s.element().equals(element) && s.state().equals("completed"))
              .findFirst()
              .orElse(null);
        },
        this::state);
  }

  private Run current() {
    return people.as(People.DEVELOPER).run(run.id());
  }

  private void requireNoFailure() {
    for (Run.Step step : current().steps()) {
      if (step.state().equals("failed")) {
        throw new IllegalStateException("step '" + step.element() + "' failed: " + step.message());
      }
    }
  }

  private String state() {
    Run now = current();
    StringBuilder text = new StringBuilder("the run is ").append(now.state());
    for (Run.Step step : now.steps()) {
      if (!step.state().equals("completed")) {
        text.append(", ").append(step.element()).append(' ').append(step.state());
      }
    }
    return text.toString();
  }

  private static String number(Double value) {
    return value == null ? "unknown" : String.format(Locale.ROOT, "%.3f", value);
  }

  @Override
  public void close() {
    if (people != null) {
      people.close();
    }
  }
}
