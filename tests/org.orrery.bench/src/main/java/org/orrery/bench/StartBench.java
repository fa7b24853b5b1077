package org.orrery.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Time from the start of a server's process to its first answer, and its memory then. */
final class StartBench {
  private static final int ROUNDS = 3;

  private final Path home;
  private final Path folder;

  private StartBench(Path home, Path folder) {
    this.home = home;
    this.folder = folder;
  }

  /** The lowest figures of some starts. */
  record Start(double seconds, double processorSeconds, double megabytes) {
    static final Start NONE = new Start(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);

    Start best(Start other) {
      return new Start(
          Math.min(seconds, other.seconds),
          Math.min(processorSeconds, other.processorSeconds),
          Math.min(megabytes, other.megabytes));
    }
  }

  static List<Figure> servers(Path home, Path folder) throws Exception {
    return new StartBench(home, folder).measure();
  }

  private List<Figure> measure() throws Exception {
    Path archive = folder.resolve("bare.archive");
    boolean cache = Runtime.version().feature() >= 25;
    Served first =
        bare("archive", (cache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
    first.end();
    String kept = (cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive;
    Start own = Start.NONE;
    Start bare = Start.NONE;
    Start ownPlain = Start.NONE;
    Start barePlain = Start.NONE;
    for (int round = 0; round < ROUNDS; round++) {
      own = own.best(taken(own("own-" + round, "@" + start())));
      bare = bare.best(taken(bare("bare-" + round, kept)));
      ownPlain = ownPlain.best(taken(own("own-plain-" + round, plain())));
      barePlain = barePlain.best(taken(bare("bare-plain-" + round)));
    }
    List<Figure> figures = new ArrayList<>();
    String note = "empty H2 file, lowest of " + ROUNDS + "; bare: Spring Boot, Flowable, web";
    figures.addAll(figures("", own, bare, note + "; both with kept classes"));
    figures.addAll(figures(", nothing kept", ownPlain, barePlain, note));
    return figures;
  }

  private static List<Figure> figures(String how, Start own, Start bare, String note) {
    return List.of(
        Figure.beside(
            "start", "server to first answer" + how, "s", own.seconds, bare.seconds, note),
        Figure.beside(
            "start",
            "server's processor time" + how,
            "s",
            own.processorSeconds,
            bare.processorSeconds,
            note),
        Figure.beside(
            "start", "server memory (RSS)" + how, "MB", own.megabytes, bare.megabytes, note));
  }

  private Path start() {
    return home.resolve("product/server/target/start/java.args");
  }

  private String[] plain() {
    return new String[] {
      "--enable-native-access=ALL-UNNAMED",
      "-Xmx1g",
      "-jar",
      home.resolve("product/server/target/start/unpacked/orrery-server.jar").toString()
    };
  }

  private Served own(String name, String... options) throws Exception {
    return Served.start(
        folder.resolve("start-" + name + ".log"),
        List.of(options),
        List.of("--orrery.data=" + folder.resolve("start-" + name)),
        "/api/v1/server");
  }

  private Served bare(String name, String... options) throws Exception {
    return Served.start(
        folder.resolve("start-" + name + ".log"),
        Bare.options(options),
        Bare.arguments(folder.resolve("start-" + name)),
        "/");
  }

  private static Start taken(Served served) throws Exception {
    try (served) {
      return new Start(served.seconds(), served.processorSeconds(), served.megabytes());
    }
  }
}
