package org.orrery.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/**
 * A copy of the workbench's configuration in a folder of its own, to which a bundle can be added;
 * the product itself stays as it is.
 */
final class OwnConfiguration {
  private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";

  private final Path product;
  private final Path folder;

  private OwnConfiguration(Path product, Path folder) {
    this.product = product;
    this.folder = folder;
  }

  /** Copies the configuration of a product. */
  static OwnConfiguration of(Path product, Path folder) throws IOException {
    OwnConfiguration own = new OwnConfiguration(product, folder);
    own.copy();
    return own;
  }

  Path folder() {
    return folder;
  }

  /**
   * Compiles a bundle against the product and adds it.
   *
   * @param name symbolic name of the bundle
   * @param resources folder of its {@code plugin.xml}, beside this class
   * @param requires the bundles it needs
   * @param sources names of its classes, whose sources lie in the folder as {@code .java.txt}
   */
  OwnConfiguration with(String name, String resources, List<String> requires, List<String> sources)
      throws IOException {
    Path jar = folder.resolve(name + "_1.0.0.jar");
    Path classes = compile(resources, sources);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      entry(out, "META-INF/MANIFEST.MF", manifest(name, requires).getBytes(StandardCharsets.UTF_8));
      entry(out, "plugin.xml", resource(resources + "/plugin.xml"));
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        entry(out, classes.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    Path list = folder.resolve(BUNDLES);
    String line = name + ",1.0.0," + jar.toUri() + ",4,false\n";
    Files.writeString(list, Files.readString(list).stripTrailing() + "\n" + line);
    return this;
  }

  private void copy() throws IOException {
    Path list = folder.resolve(BUNDLES);
    Files.createDirectories(list.getParent());
    Path from = product.resolve("configuration");
    String absolute =
        Files.readString(from.resolve(BUNDLES))
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
    Files.writeString(folder.resolve("config.ini"), ini);
  }

  private Path compile(String resources, List<String> sources) throws IOException {
    Path written = Files.createDirectories(folder.resolve(resources + "-sources"));
    Path classes = Files.createDirectories(folder.resolve(resources + "-classes"));
    List<String> arguments =
        new ArrayList<>(List.of("--release", "21", "-proc:none", "-cp", plugins(), "-d"));
    arguments.add(classes.toString());
    for (String source : sources) {
      Path file = written.resolve(source + ".java");
      Files.write(file, resource(resources + "/" + source + ".java.txt"));
      arguments.add(file.toString());
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, said, said, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
    }
    return classes;
  }

  private String plugins() throws IOException {
    try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
      return jars.filter(jar -> jar.toString().endsWith(".jar"))
          .map(Path::toString)
          .collect(Collectors.joining(":"));
    }
  }

  private static String manifest(String name, List<String> requires) {
    return """
        Manifest-Version: 1.0
        Bundle-ManifestVersion: 2
        Bundle-SymbolicName: %s;singleton:=true
        Bundle-Version: 1.0.0
        Bundle-ActivationPolicy: lazy
        Require-Bundle: %s

        """
        .formatted(name, String.join(",\n ", requires));
  }

  private static void entry(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = OwnConfiguration.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("The benchmark lacks its part " + name);
      }
      return in.readAllBytes();
    }
  }
}
