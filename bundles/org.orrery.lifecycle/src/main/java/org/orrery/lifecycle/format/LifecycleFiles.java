package org.orrery.lifecycle.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;

/** Reads and writes {@code .lifecycle} files; safe for files from anywhere, any thread. */
public final class LifecycleFiles {
  private LifecycleFiles() {}

  /** Reads a drawing whole, or refuses the file and says where and why. */
  public static Lifecycle load(Path file) throws IOException {
    if (Files.size(file) > SafeXml.MAX_BYTES) {
      SafeXml.rootNamespace(file.toString(), new byte[SafeXml.MAX_BYTES + 1]);
    }
    return parse(file.toString(), Files.readAllBytes(file));
  }

  /** Reads a drawing from a stream, which the caller closes; {@code name} is used in messages. */
  public static Lifecycle load(InputStream in, String name) throws IOException {
    return parse(name, in.readNBytes(SafeXml.MAX_BYTES + 1));
  }

  /** The bytes that {@link #save} writes: the same for the same drawing. */
  public static byte[] toBytes(Lifecycle lifecycle) {
    Lifecycle copy = EcoreUtil.copy(lifecycle);
    XMLResource resource = new XMIResourceImpl(URI.createURI("drawing.lifecycle"));
    resource.getContents().add(copy);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      resource.save(out, SAVE_OPTIONS);
    } catch (IOException e) {
      throw new IllegalStateException(
          "The drawing " + lifecycle.getId() + " cannot be written: " + e.getMessage(), e);
    }
    return out.toByteArray();
  }

  /**
   * Replaces a file in one step: after a failure, a kill or on a full disk the old file is still
   * there.
   */
  public static void save(Lifecycle lifecycle, Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path temporary =
        Files.createTempFile(target.getParent(), "." + target.getFileName(), ".saving");
    try {
      try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(toBytes(lifecycle));
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static final Map<String, Object> SAVE_OPTIONS =
      Map.of(
          XMLResource.OPTION_ENCODING,
          "UTF-8",
          XMLResource.OPTION_LINE_WIDTH,
          1,
          XMLResource.OPTION_PROCESS_DANGLING_HREF,
          XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);

  private static Lifecycle parse(String name, byte[] bytes) throws LifecycleFileException {
    String namespace = SafeXml.rootNamespace(name, bytes);
    if (!LifecyclePackage.eNS_URI.equals(namespace)) {
      throw refused(
          name,
          0,
          0,
          namespace.startsWith("https://orrery.org/lifecycle/")
              ? "The file has format version " + namespace.replaceFirst(".*/", "") + "."
              : "It is no life cycle; its namespace is '" + namespace + "'.",
          "Open it with a version of Orrery that knows this format.");
    }
    XMLResource resource = new XMIResourceImpl(URI.createURI("drawing.lifecycle"));
    try {
      resource.load(
          new ByteArrayInputStream(bytes),
          Map.of(
              XMLResource.OPTION_PARSER_FEATURES,
              Map.of("http://apache.org/xml/features/disallow-doctype-decl", true)));
    } catch (IOException | RuntimeException e) {
      throw new LifecycleFileException(name, problems(resource, e));
    }
    if (resource.getContents().size() != 1
        || !(resource.getContents().get(0) instanceof Lifecycle lifecycle)) {
      throw refused(name, 0, 0, "It holds no life cycle.", "Open another file.");
    }
    refuseDuplicateIds(name, lifecycle);
    return lifecycle;
  }

  private static List<FileProblem> problems(XMLResource resource, Exception thrown) {
    List<FileProblem> problems = new ArrayList<>();
    for (Resource.Diagnostic error : resource.getErrors()) {
      problems.add(
          new FileProblem(
              error.getLine(),
              error.getColumn(),
              error.getMessage(),
              "Correct the text there, or restore the file from a copy."));
    }
    if (problems.isEmpty()) {
      problems.add(
          new FileProblem(
              0, 0, String.valueOf(thrown.getMessage()), "Restore the file from a copy."));
    }
    return problems;
  }

  private static void refuseDuplicateIds(String name, Lifecycle lifecycle)
      throws LifecycleFileException {
    Map<String, EObject> seen = new HashMap<>();
    TreeIterator<EObject> all = EcoreUtil.getAllContents(lifecycle, true);
    seen.put(lifecycle.getId(), lifecycle);
    while (all.hasNext()) {
      if (all.next() instanceof Element element && seen.put(element.getId(), element) != null) {
        throw refused(
            name,
            0,
            0,
            "The id '" + element.getId() + "' stands for two elements.",
            "Give one of them another id.");
      }
    }
  }

  private static LifecycleFileException refused(
      String name, int line, int column, String message, String remedy) {
    return new LifecycleFileException(
        name, List.of(new FileProblem(line, column, message, remedy)));
  }
}
