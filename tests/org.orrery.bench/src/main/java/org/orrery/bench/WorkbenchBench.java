package org.orrery.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.orrery.cli.demo.Ending;
import org.orrery.cli.demo.Patience;

/** Start of the workbench beside an empty one on the same platform. */
final class WorkbenchBench {
  private static final Duration LONGEST = Duration.ofSeconds(120);
  private static final String BARE = "org.orrery.bench.bare";

  private final Path folder;
  private final Path product;

  private WorkbenchBench(Path folder, Path product) {
    this.folder = folder;
    this.product = product;
  }

  static List<Figure> run(Path home, Path folder) throws Exception {
    String launcher = System.getenv("ORRERY_WORKBENCH_LAUNCHER");
    if (launcher == null || launcher.isBlank()) {
      throw new IllegalStateException(
          "The workbench is not built; start with ./orrery bench first.");
    }
    Path product = Path.of(launcher).getParent().getParent();
    return new WorkbenchBench(folder, product).measure();
  }

  private List<Figure> measure() throws Exception {
    Path configuration = bareConfiguration();
    List<String> own = List.of("-configuration", folder.resolve("own-configuration").toString());
    List<String> bare =
        List.of("-configuration", configuration.toString(), "-application", BARE + ".application");
    copyConfiguration(folder.resolve("own-configuration"));
    start("own", own, "Orrery");
    start("bare", bare, "Bare workbench");
    StartBench.Start second = start("own", own, "Orrery");
    StartBench.Start empty = start("bare", bare, "Bare workbench");
    String note = "second start; bare: an empty window on the same platform";
    return List.of(
        Figure.beside(
            "start", "workbench to its window", "s", second.seconds(), empty.seconds(), note),
        Figure.beside(
            "start",
            "workbench's processor time",
            "s",
            second.processorSeconds(),
            empty.processorSeconds(),
            note),
        Figure.beside(
            "start", "workbench memory (RSS)", "MB", second.megabytes(), empty.megabytes(), note));
  }

  private StartBench.Start start(String name, List<String> arguments, String title)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-jar", System.getenv("ORRERY_WORKBENCH_LAUNCHER")));
    command.addAll(List.of("-data", folder.resolve(name + "-workspace").toString()));
    command.addAll(arguments);
    Path log = folder.resolve(name + ".log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      Patience.until(
          "the window '" + title + "'",
          LONGEST,
          () -> shows(process, title) ? Boolean.TRUE : null,
          () -> "see " + log);
      double seconds = (System.nanoTime() - start) / 1e9;
      double worked = process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
      return new StartBench.Start(seconds, worked, Served.megabytes(process.pid()));
    } finally {
      Ending.of(process, 20);
    }
  }

  private static boolean shows(Process process, String title)
      throws IOException, InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("It ended with code " + process.exitValue());
    }
    Process search =
        new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", title)
            .redirectErrorStream(true)
            .start();
    search.getInputStream().readAllBytes();
    return search.waitFor() == 0;
  }

  /** The product's configuration with one bundle more, which holds the empty workbench. */
  private Path bareConfiguration() throws IOException {
    Path target = folder.resolve("bare-configuration");
    copyConfiguration(target);
    Path bundle = bareBundle();
    Path list = target.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info");
    String line = BARE + ",1.0.0," + bundle.toUri() + ",4,false\n";
    Files.writeString(list, Files.readString(list).stripTrailing() + "\n" + line);
    return target;
  }

  private void copyConfiguration(Path target) throws IOException {
    Path list = target.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info");
    Files.createDirectories(list.getParent());
    Path from = product.resolve("configuration");
    Path fromList = from.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info");
    String absolute =
        Files.readString(fromList)
            .lines()
            .map(line -> line.replaceFirst(",plugins/", "," + product.toUri() + "plugins/"))
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(list, absolute);
    String ini =
        Files.readString(from.resolve("config.ini"))
            .replaceAll(
                "(?m)^osgi\\.framework=file\\\\?:plugins/",
                "osgi.framework=file\\\\:" + product + "/plugins/")
            .replaceAll(
                "reference\\\\:file\\\\:(?!/)", "reference\\\\:file\\\\:" + product + "/plugins/");
    Files.writeString(target.resolve("config.ini"), ini);
  }

  private Path bareBundle() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("bare-bundle"));
    Path source = Files.createDirectories(sources.resolve("bare")).resolve("BareApplication.java");
    Files.write(source, resource("bare/BareApplication.java.txt"));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                said,
                said,
                "--release",
                "21",
                "-proc:none",
                "-cp",
                plugins(),
                "-d",
                sources.toString(),
                source.toString());
    if (code != 0) {
      throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
    }
    Path jar = folder.resolve(BARE + "_1.0.0.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> classes = Files.list(sources.resolve("bare"))) {
      entry(out, "META-INF/MANIFEST.MF", manifest().getBytes(StandardCharsets.UTF_8));
      entry(out, "plugin.xml", resource("bare/plugin.xml"));
      for (Path file : classes.filter(f -> f.toString().endsWith(".class")).toList()) {
        entry(out, "bare/" + file.getFileName(), Files.readAllBytes(file));
      }
    }
    return jar;
  }

  private String plugins() throws IOException {
    try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
      return jars.filter(jar -> jar.toString().endsWith(".jar"))
          .map(Path::toString)
          .collect(Collectors.joining(":"));
    }
  }

  private static String manifest() {
    return """
        Manifest-Version: 1.0
        Bundle-ManifestVersion: 2
        Bundle-SymbolicName: %s;singleton:=true
        Bundle-Version: 1.0.0
        Bundle-ActivationPolicy: lazy
        Require-Bundle: org.eclipse.ui,org.eclipse.core.runtime

        """
        .formatted(BARE);
  }

  private static void entry(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = WorkbenchBench.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("The benchmark lacks its part " + name);
      }
      return in.readAllBytes();
    }
  }
}
