package org.orrery.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.orrery.api.Approval;
import org.orrery.api.Dataset;
import org.orrery.api.Definition;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewRun;
import org.orrery.api.NewVote;
import org.orrery.api.Run;
import org.orrery.bench.Clocks.Latency;
import org.orrery.cli.demo.Applications;
import org.orrery.cli.demo.Patience;
import org.orrery.cli.demo.People;
import org.orrery.cli.demo.ServerProcess;
import org.orrery.cli.demo.Stage;
import org.orrery.client.OrreryClient;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.format.LifecycleFiles;

/**
 * Starts of runs and scoring, each beside the bare part in process and beside the bare part behind
 * a bare HTTP server; the same client asks both servers, in turns.
 */
final class ServerBench {
  private static final String MODEL = "bench-model";
  private static final Duration LONGEST = Duration.ofSeconds(300);
  private static final int ROUNDS = 3;
  private static final int STARTS = 400;
  private static final int CALLS = 500;

  /** Before anything is counted: enough for the compiler of the JVM to have settled. */
  private static final int WARM_UP = 3000;

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
    ModelVersion version = train(definition);
    byte[] onnx = people.as(People.OPERATOR).artifact(onnx(version));
    Path model = Files.write(folder.resolve("bench.onnx"), onnx);
    List<String> arguments = new ArrayList<>(Bare.arguments(folder.resolve("bare-server")));
    arguments.add("--bench.model=" + model.toAbsolutePath());
    List<Figure> figures = new ArrayList<>();
    try (Served served =
            Served.start(folder.resolve("bare-server.log"), Bare.options(), arguments, "/");
        OrreryClient bare = new OrreryClient(served.address())) {
      try (BareModel inProcess = new BareModel(onnx)) {
        for (int rows : List.of(1, 100)) {
          figures.addAll(scoring(version, rows, inProcess, bare));
        }
      }
      figures.addAll(starts(definition, bare));
    }
    return figures;
  }

  private List<Figure> starts(Definition definition, OrreryClient bare) throws Exception {
    OrreryClient dana = people.as(People.DEVELOPER);
    NewRun order =
        new NewRun(definition.id(), null, "started-model", Map.of(), Map.of("region", "EU"));
    List<Figure> figures = new ArrayList<>();
    try (EngineBench inProcess = new EngineBench(folder)) {
      List<Callable<?>> sides =
          List.of(() -> dana.start(order), inProcess::start, () -> bare.start(order));
      for (Callable<?> side : sides) {
        Clocks.warmUp(WARM_UP / 2, side);
      }
      for (int threads : List.of(1, 4)) {
        double[] best = new double[sides.size()];
        for (int round = 0; round < ROUNDS; round++) {
          for (int side = 0; side < best.length; side++) {
            best[side] = Math.max(best[side], Clocks.perSecond(STARTS, threads, sides.get(side)));
          }
        }
        figures.add(
            new Figure(
                "engine",
                "starts to a person's task, " + threads + " threads",
                "1/s",
                best[0],
                best[1],
                best[2],
                "best of " + ROUNDS + "; own: roles, audit, events, approval; bare: Flowable"));
      }
    }
    return figures;
  }

  private List<Figure> scoring(
      ModelVersion version, int rows, BareModel inProcess, OrreryClient bare) throws Exception {
    OrreryClient olaf = people.as(People.OPERATOR);
    Map<String, Object> request = request(version, rows);
    List<Callable<?>> sides =
        List.of(
            () -> olaf.infer(MODEL, version.number(), request),
            () -> inProcess.score(rows),
            () -> bare.infer(MODEL, version.number(), request));
    Latency[] best = {Latency.NONE, Latency.NONE, Latency.NONE};
    for (Callable<?> side : sides) {
      Clocks.warmUp(WARM_UP, side);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int side = 0; side < best.length; side++) {
        best[side] = best[side].best(Clocks.latency(CALLS, sides.get(side)));
      }
    }
    String name = "score " + rows + (rows == 1 ? " row" : " rows");
    String note = "lowest of " + ROUNDS + "; own: roles, checks, durable log; bare: ONNX Runtime";
    return List.of(
        new Figure(
            "scoring", name + ", p50", "ms", best[0].p50(), best[1].p50(), best[2].p50(), note),
        new Figure(
            "scoring", name + ", p95", "ms", best[0].p95(), best[1].p95(), best[2].p95(), note),
        new Figure(
            "scoring", name + ", p99", "ms", best[0].p99(), best[1].p99(), best[2].p99(), note));
  }

  private Map<String, Object> request(ModelVersion version, int rows) throws Exception {
    List<String> inputs = version.inputs().stream().map(ModelVersion.Field::name).toList();
    List<String> numbers =
        version.inputs().stream()
            .filter(f -> f.type().equals("number"))
            .map(ModelVersion.Field::name)
            .toList();
    List<String> keys = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      keys.add("bench-" + row);
    }
    return Applications.read(stage.applications()).part(0, rows).request(inputs, numbers, keys);
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

  private static String onnx(ModelVersion version) {
    return version.artifacts().stream()
        .filter(a -> a.name().endsWith(".onnx"))
        .findFirst()
        .orElseThrow()
        .sha256();
  }
}
