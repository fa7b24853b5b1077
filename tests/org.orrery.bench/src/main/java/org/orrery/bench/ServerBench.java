package org.orrery.bench;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.orrery.api.Approval;
import org.orrery.api.Dataset;
import org.orrery.api.Definition;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewRun;
import org.orrery.api.NewVote;
import org.orrery.api.Run;
import org.orrery.cli.demo.Applications;
import org.orrery.cli.demo.Patience;
import org.orrery.cli.demo.People;
import org.orrery.cli.demo.ServerProcess;
import org.orrery.cli.demo.Stage;
import org.orrery.client.OrreryClient;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.format.LifecycleFiles;

/** Starts of runs beside bare Flowable, and scoring over HTTP beside ONNX Runtime in process. */
final class ServerBench {
  private static final String MODEL = "bench-model";
  private static final Duration LONGEST = Duration.ofSeconds(180);
  private static final int STARTS = 400;
  private static final int CALLS = 400;

  private final Stage stage;
  private final Path folder;
  private final People people;

  private ServerBench(Stage stage, Path folder, People people) {
    this.stage = stage;
    this.folder = folder;
    this.people = people;
  }

  static List<Figure> run(Path home, Path folder) throws Exception {
    Stage stage = new Stage(home, Files.createDirectories(folder.resolve("server")));
    Files.createDirectories(stage.data());
    try (ServerProcess server = new ServerProcess(stage)) {
      server.start();
      try (People people = new People(stage, server.address())) {
        people.enter("admin", stage.data().resolve("administrator-password"));
        return new ServerBench(stage, folder, people).measure();
      }
    }
  }

  private List<Figure> measure() throws Exception {
    byte[] archive =
        Compiler.compile(LifecycleFiles.load(stage.drawing()), LocalDate.now()).archive();
    Definition definition = people.as(People.ARCHITECT).deploy(archive);
    List<Figure> figures = new ArrayList<>(scoring(definition));
    figures.addAll(starts(definition));
    return figures;
  }

  private List<Figure> starts(Definition definition) throws Exception {
    OrreryClient dana = people.as(People.DEVELOPER);
    NewRun order =
        new NewRun(definition.id(), null, "started-model", Map.of(), Map.of("region", "EU"));
    List<Figure> figures = new ArrayList<>();
    try (EngineBench bare = new EngineBench(folder)) {
      Clocks.perSecond(STARTS / 4, 1, () -> dana.start(order));
      Clocks.perSecond(STARTS / 4, 1, bare::start);
      for (int threads : List.of(1, 4)) {
        double own = Clocks.perSecond(STARTS, threads, () -> dana.start(order));
        double engine = Clocks.perSecond(STARTS, threads, bare::start);
        figures.add(
            new Figure(
                "engine",
                "starts to a person's task, " + threads + " threads",
                "1/s",
                own,
                engine,
                "own: HTTP, audit, events; bare: Flowable in process"));
      }
    }
    return figures;
  }

  private List<Figure> scoring(Definition definition) throws Exception {
    ModelVersion version = train(definition);
    OrreryClient olaf = people.as(People.OPERATOR);
    Applications all = Applications.read(stage.applications());
    List<String> inputs = version.inputs().stream().map(ModelVersion.Field::name).toList();
    List<String> numbers =
        version.inputs().stream()
            .filter(f -> f.type().equals("number"))
            .map(ModelVersion.Field::name)
            .toList();
    List<Figure> figures = new ArrayList<>();
    try (OrtSession session = session(version)) {
      for (int rows : List.of(1, 100)) {
        List<String> keys = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
          keys.add("bench-" + row);
        }
        Map<String, Object> request = all.part(0, rows).request(inputs, numbers, keys);
        double own = Clocks.medianMillis(CALLS, () -> olaf.infer(MODEL, version.number(), request));
        double bare = Clocks.medianMillis(CALLS, () -> score(session, rows));
        figures.add(
            new Figure(
                "scoring",
                "request of " + rows + " rows",
                "ms",
                own,
                bare,
                "median; own: HTTP, JSON, checks, durable log; bare: ONNX Runtime in process"));
      }
    }
    return figures;
  }

  /** A version as the life cycle trains it, not yet approved: addressed by its number. */
  private ModelVersion train(Definition definition) throws Exception {
    OrreryClient dana = people.as(People.DEVELOPER);
    Dataset dataset = dana.uploadDataset("german-credit", stage.applications());
    Run run =
        dana.start(
            new NewRun(
                definition.id(),
                null,
                MODEL,
                Map.of("german-credit", dataset.sha256()),
                Map.of("region", "EU")));
    OrreryClient vera = people.as(People.VALIDATOR);
    Approval task =
        Patience.until(
            "the first task",
            LONGEST,
            () -> vera.approvals("open", false).stream().findFirst().orElse(null),
            () -> dana.run(run.id()).toString());
    vera.vote(task.id(), classification());
    return Patience.until(
        "a trained version",
        LONGEST,
        () ->
            dana.run(run.id()).steps().stream()
                    .anyMatch(s -> s.element().equals("test") && s.state().equals("completed"))
                ? dana.version(MODEL, 1)
                : null,
        () -> dana.run(run.id()).toString());
  }

  private static NewVote classification() {
    return new NewVote(
        "approve",
        "Risk tier 2 is confirmed.",
        List.of(),
        null,
        List.of(),
        List.of(),
        Map.of("confirmed-tier", "2", "prohibited-use", "false"));
  }

  private OrtSession session(ModelVersion version) throws Exception {
    String sha256 =
        version.artifacts().stream()
            .filter(a -> a.name().endsWith(".onnx"))
            .findFirst()
            .orElseThrow()
            .sha256();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      return OrtEnvironment.getEnvironment()
          .createSession(people.as(People.OPERATOR).artifact(sha256), options);
    }
  }

  private static Object score(OrtSession session, int rows) throws Exception {
    var input = session.getInputInfo().entrySet().iterator().next();
    long width = ((TensorInfo) input.getValue().getInfo()).getShape()[1];
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(),
                FloatBuffer.allocate((int) (rows * width)),
                new long[] {rows, width});
        OrtSession.Result result = session.run(Map.of(input.getKey(), tensor))) {
      return result.get(0).getInfo();
    }
  }
}
