package org.orrery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Runs the first benchmark and writes {@code target/bench/first.json} and a table. */
public final class FirstBench {
  private FirstBench() {}

  /**
   * Measures everything once.
   *
   * @param args the top of the source tree
   */
  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]).toAbsolutePath();
    Path folder = empty(home.resolve("target/bench/work"));
    List<Figure> figures = new ArrayList<>();
    say("language: validate and compile");
    figures.addAll(CompilerBench.run());
    say("start: a headless verb");
    figures.addAll(HeadlessBench.run(home));
    say("start: server beside bare Spring Boot with Flowable");
    figures.addAll(StartBench.servers(home, folder));
    say("start: workbench beside a bare one");
    figures.addAll(WorkbenchBench.run(home, folder));
    say("engine and scoring: server beside bare Flowable and ONNX Runtime");
    figures.addAll(ServerBench.run(home, folder));
    write(home.resolve("target/bench/first.json"), figures);
    figures.forEach(figure -> System.out.println(row(figure, "bare")));
  }

  static void say(String text) {
    System.err.println("bench: " + text);
  }

  static Path empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  /** A line of the table; {@code other} is what it is held against. */
  static String row(Figure figure, String other) {
    return String.format(
        Locale.ROOT,
        "%-9s %-40s %10.2f %-5s %-26s %-26s %s",
        figure.group(),
        figure.name(),
        figure.value(),
        figure.unit(),
        beside(other, figure, figure.bare()),
        beside("over HTTP", figure, figure.served()),
        figure.note());
  }

  private static String beside(String name, Figure figure, double other) {
    return Double.isNaN(other)
        ? ""
        : String.format(Locale.ROOT, "%s %.2f (%.2f)", name, other, figure.ratio(other));
  }

  static void write(Path target, List<Figure> figures) throws IOException {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("at", Instant.now().toString());
    report.put("java", System.getProperty("java.version"));
    report.put("processors", Runtime.getRuntime().availableProcessors());
    report.put("figures", figures.stream().map(FirstBench::entry).toList());
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    Files.writeString(target, json.writeValueAsString(report) + "\n");
  }

  private static Map<String, Object> entry(Figure figure) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("group", figure.group());
    entry.put("name", figure.name());
    entry.put("unit", figure.unit());
    entry.put("value", figure.value());
    put(entry, "bare", figure, figure.bare());
    put(entry, "bareOverHttp", figure, figure.served());
    entry.put("note", figure.note());
    return entry;
  }

  private static void put(Map<String, Object> entry, String name, Figure figure, double other) {
    if (!Double.isNaN(other)) {
      entry.put(name, other);
      entry.put(name + "Ratio", figure.ratio(other));
    }
  }
}
