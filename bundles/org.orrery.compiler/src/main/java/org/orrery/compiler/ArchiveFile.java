package org.orrery.compiler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The zip around the parts: written without anything of time or place, read with suspicion. */
final class ArchiveFile {
  static final String DRAWING = "lifecycle.xmi";
  static final String BPMN = "process.bpmn";
  static final String DMN = "decisions.dmn";
  static final String MANIFEST = "manifest.json";

  /** Stands behind the parts where somebody signed the archive; nothing else is outside them. */
  static final String SIGNATURE = "signature";

  /** The parts in their order in the file. */
  static final List<String> PARTS = List.of(MANIFEST, DRAWING, BPMN, DMN);

  /** Largest size of an archive, and of the parts together, in bytes. */
  static final int MAX_TOTAL = 64 << 20;

  /** Largest size of one part, in bytes. */
  static final int MAX_PART = 32 << 20;

  /** Layout of the end record, .ZIP File Format Specification 6.3.10, 4.3.16. */
  private static final int END_SIZE = 22;

  private static final int END_SIGNATURE = 0x06054b50;

  private static final String EXPORT_AGAIN = "Compile the drawing again and use the new archive.";

  private ArchiveFile() {}

  static byte[] write(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (String name : PARTS) {
        write(zip, name, parts.get(name));
      }
      if (parts.containsKey(SIGNATURE)) {
        write(zip, SIGNATURE, parts.get(SIGNATURE));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot refuse to be written", e);
    }
    return bytes.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, byte[] part) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(part);
    zip.closeEntry();
  }

  /** A moment that a zip tells without a time zone; its first month it would not. */
  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
    return entry;
  }

  static Map<String, byte[]> read(byte[] archive) throws ArchiveException {
    if (archive.length > MAX_TOTAL) {
      throw tooLarge("The archive", MAX_TOTAL);
    }
    if (archive.length < 4 || archive[0] != 'P' || archive[1] != 'K') {
      throw unreadable("The file is no .orrery archive: it does not begin like a zip.");
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      int left = MAX_TOTAL;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = checkedName(entry.getName());
        byte[] part = part(zip, name, left);
        left -= part.length;
        if (parts.put(name, part) != null) {
          throw unreadable("The archive holds the part '" + name + "' twice.");
        }
      }
    } catch (EOFException e) {
      throw unreadable("The archive ends in the middle of a part.");
    } catch (ZipException | IllegalArgumentException e) {
      throw unreadable("The archive is damaged: " + e.getMessage() + ".");
    } catch (IOException e) {
      throw unreadable("The archive cannot be read: " + e.getMessage() + ".");
    }
    for (String name : PARTS) {
      if (!parts.containsKey(name)) {
        throw unreadable("The archive lacks the part '" + name + "'.");
      }
    }
    checkEnd(archive, parts.size());
    return parts;
  }

  /** The end record of a zip stands in its last bytes and says where its directory lies. */
  private static void checkEnd(byte[] archive, int entries) throws ArchiveException {
    ByteBuffer end = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int start = archive.length - END_SIZE;
    boolean whole =
        start > 0
            && end.getInt(start) == END_SIGNATURE
            && end.getShort(start + 10) == entries
            && Integer.toUnsignedLong(end.getInt(start + 12))
                    + Integer.toUnsignedLong(end.getInt(start + 16))
                == start;
    if (!whole) {
      throw unreadable("The archive is cut off or has something behind its end.");
    }
  }

  private static String checkedName(String name) throws ArchiveException {
    if (!PARTS.contains(name) && !name.equals(SIGNATURE)) {
      boolean path = name.contains("/") || name.contains("\\") || name.contains(":");
      throw unreadable(
          "The archive holds an entry '"
              + printable(name)
              + (path ? "', whose name is a path." : "', which is no part of an archive."));
    }
    return name;
  }

  /** Other people's names are shown short and without control characters. */
  private static String printable(String name) {
    String start = name.length() > 80 ? name.substring(0, 80) + "..." : name;
    return start.replaceAll("\\p{Cntrl}", "?");
  }

  private static byte[] part(ZipInputStream zip, String name, int left)
      throws IOException, ArchiveException {
    int limit = Math.min(MAX_PART, left);
    byte[] bytes = zip.readNBytes(limit);
    if (zip.read() >= 0) {
      throw tooLarge("The part '" + name + "'", limit);
    }
    return bytes;
  }

  private static ArchiveException tooLarge(String what, int limit) {
    return new ArchiveException(
        ArchiveException.UNREADABLE,
        what + " is larger than " + limit + " bytes.",
        "Split the drawing with sub-life-cycles; " + EXPORT_AGAIN.toLowerCase(Locale.ROOT));
  }

  static ArchiveException unreadable(String message) {
    return new ArchiveException(ArchiveException.UNREADABLE, message, EXPORT_AGAIN);
  }
}
