package org.orrery.lifecycle.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.words.Message;

/**
 * Reads and writes {@code .lifecycle} files; safe for files from anywhere, any thread.
 *
 * <p>A file is read whole or refused with all that is wrong with it; reading never changes it.
 * Files of older format versions are brought to today's while they are read.
 */
public final class LifecycleFiles {
  private LifecycleFiles() {}

  /**
   * Reads a drawing.
   *
   * @throws LifecycleFileException when it cannot be read whole; says where, why and what to do
   */
  public static Lifecycle load(Path file) throws IOException {
    return loadWithLines(file).lifecycle();
  }

  /** As {@link #load(Path)}, with the lines of the elements. */
  public static LoadedDrawing loadWithLines(Path file) throws IOException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw refused(name, Names.say("format.folder"), Names.say("format.folder.remedy"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, in.readNBytes(XmlParser.MAX_BYTES + 1), URI.createFileURI(name));
    } catch (NoSuchFileException e) {
      throw refused(name, Names.say("format.no-file"), Names.say("format.no-file.remedy"));
    } catch (FileSystemException e) {
      throw refused(
          name, Names.say("format.unreadable", reason(e)), Names.say("format.unreadable.remedy"));
    }
  }

  /**
   * Reads a drawing from a stream, which the caller closes; {@code name} is used in messages.
   *
   * @throws LifecycleFileException when it cannot be read whole; says where, why and what to do
   */
  public static Lifecycle load(InputStream in, String name) throws IOException {
    return loadWithLines(in, name).lifecycle();
  }

  /** As {@link #load(InputStream, String)}, with the lines of the elements. */
  public static LoadedDrawing loadWithLines(InputStream in, String name) throws IOException {
    return read(name, in.readNBytes(XmlParser.MAX_BYTES + 1), URI.createURI("drawing.lifecycle"));
  }

  /**
   * The bytes that {@link #save} writes: the same for the same drawing.
   *
   * @throws IllegalArgumentException when an id is missing, malformed or taken twice, or a number
   *     is not finite
   */
  public static byte[] toBytes(Lifecycle lifecycle) {
    return DrawingWriter.write(lifecycle);
  }

  /**
   * Replaces a file in one step, once its new bytes were read back: after a failure, a kill or on a
   * full disk the old file is still there.
   *
   * @throws LifecycleFileException when nothing was saved; says why and what to do
   */
  public static void save(Lifecycle lifecycle, Path file) throws IOException {
    String name = file.toString();
    byte[] bytes;
    try {
      bytes = toBytes(lifecycle);
    } catch (IllegalArgumentException e) {
      throw refused(
          name, Names.say("format.unfit", e.getMessage()), Names.say("format.unfit.remedy"));
    }
    read(name, bytes, URI.createURI("drawing.lifecycle"));
    try {
      AtomicFile.write(file, bytes);
    } catch (IOException e) {
      throw notSaved(name, e);
    }
  }

  static LifecycleFileException notSaved(String name, IOException cause) {
    LifecycleFileException refusal =
        refused(
            name,
            Names.say("format.not-saved", reason(cause)),
            Names.say("format.not-saved.remedy"));
    refusal.initCause(cause);
    return refusal;
  }

  private static LoadedDrawing read(String name, byte[] bytes, URI uri)
      throws LifecycleFileException {
    XmlElement root = XmlParser.parse(name, bytes);
    int version = Migrations.version(root);
    if (version < 0) {
      throw new LifecycleFileException(
          name,
          List.of(
              root.place()
                  .problem(
                      Names.say(
                          "format.foreign",
                          Names.shortened(root.name()),
                          Names.shortened(root.namespace())),
                      Names.say("format.foreign.remedy"))));
    }
    if (version > Migrations.CURRENT) {
      throw new LifecycleFileException(
          name,
          List.of(
              root.place()
                  .problem(
                      Names.say("format.newer", version, Migrations.CURRENT),
                      Names.say("format.newer.remedy"))));
    }
    Migrations.migrate(root, version);
    DrawingReader reader = new DrawingReader();
    Lifecycle lifecycle = reader.read(root);
    if (lifecycle == null) {
      throw new LifecycleFileException(name, reader.problems());
    }
    new XMIResourceImpl(uri).getContents().add(lifecycle);
    return new LoadedDrawing(lifecycle, reader.lines());
  }

  /** The system's own words, if any, without the file's name, which the message has already. */
  private static Object reason(IOException e) {
    String text = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return switch (e) {
      case NoSuchFileException missing -> Names.say("format.no-folder", missing.getFile());
      case AccessDeniedException denied -> Names.say("format.denied");
      default -> text == null ? e.getClass().getSimpleName() : text;
    };
  }

  private static LifecycleFileException refused(String name, Message message, Message remedy) {
    return new LifecycleFileException(name, List.of(Place.WHOLE.problem(message, remedy)));
  }
}
