package org.orrery.server.catalog;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.orrery.api.ProblemCodes;
import org.orrery.server.DataDirectory;
import org.orrery.server.ProblemException;
import org.orrery.server.StorageProblems;
import org.springframework.stereotype.Component;

/**
 * Files by the SHA-256 of their bytes. A file is written beside, forced to the disk and moved into
 * place, so that a file under its digest is always whole; files are never changed.
 */
@Component
class ArtifactStore {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final Path root;
  private final Path incoming;

  ArtifactStore(DataDirectory data) throws IOException {
    this.root = data.directory("artifacts");
    this.incoming = data.directory("incoming");
    try (var left = Files.list(incoming)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
  }

  /** Copies to a temporary file that is forced to the disk. */
  Incoming receive(InputStream bytes) throws IOException {
    Path file;
    try {
      file = Files.createTempFile(incoming, "part", "");
    } catch (IOException e) {
      throw StorageProblems.of(e).orElseThrow(() -> e);
    }
    MessageDigest digest = sha256();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        OutputStream out =
            new BufferedOutputStream(
                new DigestOutputStream(Channels.newOutputStream(channel), digest), 1 << 16)) {
      long size = bytes.transferTo(out);
      out.flush();
      channel.force(true);
      return new Incoming(file, HexFormat.of().formatHex(digest.digest()), size);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw StorageProblems.of(e).orElseThrow(() -> e);
    }
  }

  /** Moves a received file to its place; the same bytes are kept once. */
  void keep(Incoming part) throws IOException {
    Path target = place(part.sha256());
    if (Files.exists(target)) {
      Files.delete(part.file());
      return;
    }
    try {
      Files.createDirectories(target.getParent());
      Files.move(part.file(), target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(part.file());
      throw StorageProblems.of(e).orElseThrow(() -> e);
    }
    force(target.getParent());
    force(root);
  }

  void discard(Incoming part) throws IOException {
    Files.deleteIfExists(part.file());
  }

  String store(InputStream bytes) throws IOException {
    Incoming part = receive(bytes);
    keep(part);
    return part.sha256();
  }

  Path file(String sha256) {
    if (DIGEST.matcher(sha256).matches()) {
      Path file = place(sha256);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    throw new ProblemException(
        404,
        ProblemCodes.NOT_FOUND,
        "There is no artifact '" + sha256 + "'.",
        "Ask for a digest that a version, a dataset or an approval names.");
  }

  private Path place(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  /** Forces a directory's entries to the disk where the system allows it. */
  private static void force(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A received file that is not yet kept. */
  record Incoming(Path file, String sha256, long size) {}
}
