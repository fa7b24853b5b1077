package org.orrery.workbench.templates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.osgi.framework.Bundle;

/**
 * The templates that come with the product and those that the person made, which are files in a
 * folder of the workspace. Any thread.
 */
final class Templates {
  private static final String EXTENSION = ".lifecycle";
  private static final Bundle BUNDLE = Platform.getBundle("org.orrery.workbench");

  private final Path folder;

  Templates(Path folder) {
    this.folder = folder;
  }

  static Templates ofWorkspace() {
    return new Templates(Platform.getStateLocation(BUNDLE).append("templates").toPath());
  }

  /**
   * The empty drawing, the person's own templates, then those of the product, each group by name. A
   * file that cannot be read is left out, and the log says why.
   */
  List<Template> all() {
    List<Template> all = new ArrayList<>();
    all.add(new Template("", BlankDrawing.create(), null));
    all.addAll(own());
    List<Template> shipped = new ArrayList<>();
    for (URL url : Collections.list(BUNDLE.findEntries("samples", "*" + EXTENSION, false))) {
      try (InputStream in = url.openStream()) {
        shipped.add(new Template(url.getPath(), read(in.readAllBytes(), url.getPath()), null));
      } catch (IOException e) {
        leftOut(url.toString(), e);
      }
    }
    shipped.sort(Comparator.comparing(Template::name));
    all.addAll(shipped);
    return all;
  }

  /** Keeps a drawing as a template; a template of the same id is replaced. */
  void keep(Lifecycle drawing) throws IOException {
    Files.createDirectories(folder);
    LifecycleFiles.save(drawing, folder.resolve(drawing.getId() + EXTENSION));
  }

  /** Removes a template of the person's. */
  void remove(Template template) throws IOException {
    Files.deleteIfExists(template.own());
  }

  /** Whether a template of this id would be replaced by {@link #keep}. */
  boolean has(String id) {
    return Files.exists(folder.resolve(id + EXTENSION));
  }

  private List<Template> own() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Template> own = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(EXTENSION)).sorted().toList()) {
        try {
          own.add(new Template(file.toString(), read(Files.readAllBytes(file), "" + file), file));
        } catch (IOException e) {
          leftOut(file.toString(), e);
        }
      }
    } catch (IOException e) {
      leftOut(folder.toString(), e);
    }
    own.sort(Comparator.comparing(Template::name));
    return own;
  }

  private static Lifecycle read(byte[] bytes, String name) throws IOException {
    return LifecycleFiles.load(new ByteArrayInputStream(bytes), name);
  }

  private static void leftOut(String what, IOException why) {
    ILog.of(Templates.class).warn("Template " + what + " is left out: " + why.getMessage(), why);
  }
}
