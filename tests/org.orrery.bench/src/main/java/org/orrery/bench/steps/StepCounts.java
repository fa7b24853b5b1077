package org.orrery.bench.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Steps of operations on inputs of several sizes, counted in a JVM of their own. */
public final class StepCounts {
  private static final String LINE = "steps\t";

  private StepCounts() {}

  /** One operation on one input. */
  record Line(String operation, int size, long steps) {
    String written() {
      return LINE + operation + "\t" + size + "\t" + steps;
    }

    static Line read(String text) {
      String[] fields = text.split("\t");
      return new Line(fields[1], Integer.parseInt(fields[2]), Long.parseLong(fields[3]));
    }
  }

  /**
   * Counts the steps of the second call of each operation; the first one loads classes.
   *
   * @param folder where files may be put
   * @return by operation and size
   * @throws IOException when the JVM that counts does not end well; has what it said
   */
  public static Map<String, NavigableMap<Integer, Long>> of(
      Class<? extends Counted> counted, Path folder, List<Integer> sizes)
      throws IOException, InterruptedException {
    Path work = Files.createTempDirectory(folder, "steps");
    Path agent = agent(work.resolve("counting-agent.jar"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Xshare:off", "-javaagent:" + agent));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(StepsMain.class.getName(), counted.getName(), work.toString()));
    sizes.forEach(size -> command.add(size.toString()));
    Path said = work.resolve("said.txt");
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    List<String> lines = Files.readAllLines(said);
    if (code != 0) {
      throw new IOException("Counting steps ended with " + code + ": " + String.join("\n", lines));
    }
    Map<String, NavigableMap<Integer, Long>> counts = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> line.startsWith(LINE))
        .map(Line::read)
        .forEach(
            line ->
                counts
                    .computeIfAbsent(line.operation(), key -> new TreeMap<>())
                    .put(line.size(), line.steps()));
    return counts;
  }

  /** The agent itself is on the class path; what it counts with must be where the JDK finds it. */
  private static Path agent(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Premain-Class", CountingAgent.class.getName());
    attributes.putValue("Can-Retransform-Classes", "true");
    attributes.putValue("Boot-Class-Path", jar.getFileName().toString());
    String name = Steps.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        InputStream in = Steps.class.getClassLoader().getResourceAsStream(name)) {
      out.putNextEntry(new JarEntry(name));
      in.transferTo(out);
    }
    return jar;
  }
}
