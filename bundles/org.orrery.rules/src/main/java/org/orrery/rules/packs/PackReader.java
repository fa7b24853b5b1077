package org.orrery.rules.packs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.PolicyPackException;
import org.orrery.rules.PolicyPackException.Fault;
import org.orrery.rules.RuleInfo;

/** Reads pack files; either every pack is well or all faults are reported together. */
public final class PackReader {
  /** What some editors write before a text in UTF-8. */
  private static final String MARK = "\uFEFF";

  private static final String FOLDER = "/policies/";
  private static final String INDEX = "packs.txt";
  private static final long MAX_BYTES = 1L << 20;

  private PackReader() {}

  /** The packs of this bundle, in the order of its index. */
  public static List<PolicyPack> builtIn() {
    List<Fault> faults = new ArrayList<>();
    List<PolicyPack> packs = readBuiltIn(faults);
    return checked(packs, faults);
  }

  /**
   * The packs of this bundle, then those of a directory in the order of their file names.
   *
   * @throws PolicyPackException when the directory cannot be read or a file is no valid pack
   */
  public static List<PolicyPack> builtInAnd(Path directory) {
    List<Fault> faults = new ArrayList<>();
    List<PolicyPack> packs = readBuiltIn(faults);
    Map<String, String> texts = new TreeMap<>();
    for (Path file : filesIn(directory, faults)) {
      String name = file.getFileName().toString();
      String text = text(name, file, faults);
      if (text != null) {
        texts.put(name, text);
      }
    }
    Translations reader = new Translations(texts::get, faults);
    texts.forEach(
        (name, text) -> {
          String pack = Translations.packOf(name);
          if (pack.equals(name)) {
            add(reader.read(name, text), packs);
          } else if (!texts.containsKey(pack)) {
            faults.add(new Fault(name, 0, 0, "it translates " + pack + ", which is not there"));
          }
        });
    return checked(packs, faults);
  }

  /**
   * Refuses packs whose ids, or whose rules' ids, are not unique.
   *
   * @throws PolicyPackException when they are not
   */
  public static void requireUnique(List<PolicyPack> packs) {
    checked(packs, new ArrayList<>());
  }

  private static List<PolicyPack> readBuiltIn(List<Fault> faults) {
    List<PolicyPack> packs = new ArrayList<>();
    Translations reader = new Translations(PackReader::optionalResource, faults);
    for (String name : resource(INDEX).lines().filter(l -> !l.isBlank()).toList()) {
      add(reader.read(name, resource(name)), packs);
    }
    return packs;
  }

  /** The text of a file, or null after a fault. */
  private static String text(String name, Path file, List<Fault> faults) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        faults.add(new Fault(name, 0, 0, "the file is larger than 1 MiB"));
        return null;
      }
      return decoded(name, ByteBuffer.wrap(Files.readAllBytes(file)), faults);
    } catch (IOException e) {
      faults.add(new Fault(name, 0, 0, "the file cannot be read: " + reason(e)));
      return null;
    }
  }

  private static String decoded(String name, ByteBuffer bytes, List<Fault> faults) {
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    String read = text.flip().toString();
    if (result.isError()) {
      int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
      int column = read.length() - read.lastIndexOf('\n');
      faults.add(
          new Fault(
              name, line, column, "the file cannot be read as UTF-8 text from here; save it so"));
      return null;
    }
    return read.startsWith(MARK) ? read.substring(MARK.length()) : read;
  }

  private static void add(PolicyPack pack, List<PolicyPack> packs) {
    if (pack != null) {
      packs.add(pack);
    }
  }

  private static List<Path> filesIn(Path directory, List<Fault> faults) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "*.json")) {
      found.forEach(files::add);
    } catch (IOException e) {
      faults.add(
          new Fault(directory.toString(), 0, 0, "the directory cannot be read: " + reason(e)));
    }
    files.sort(null);
    return files;
  }

  /** In words, without the file, which the fault names. */
  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "it does not exist";
      case NotDirectoryException file -> "it is no directory";
      case AccessDeniedException denied -> "access is denied";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  private static List<PolicyPack> checked(List<PolicyPack> packs, List<Fault> faults) {
    Map<String, String> owners = new HashMap<>();
    for (PolicyPack pack : packs) {
      if (owners.put("pack " + pack.id(), pack.id()) != null) {
        faults.add(new Fault(pack.id(), 0, 0, "another pack has the id '" + pack.id() + "' too"));
      }
      for (RuleInfo rule : pack.rules()) {
        String other = owners.put("rule " + rule.id(), pack.id());
        if (other != null) {
          faults.add(
              new Fault(
                  pack.id(),
                  0,
                  0,
                  "the rule id '" + rule.id() + "' is used in the pack '" + other + "' already"));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new PolicyPackException(faults);
    }
    return packs;
  }

  private static String resource(String name) {
    String text = optionalResource(name);
    if (text == null) {
      throw new IllegalStateException("missing in the bundle: " + FOLDER + name);
    }
    return text;
  }

  private static String optionalResource(String name) {
    try (InputStream in = PackReader.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        return null;
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      StringBuilder text = new StringBuilder();
      reader.lines().forEach(line -> text.append(line).append('\n'));
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
