package org.orrery.lifecycle.remarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.orrery.lifecycle.format.AtomicFile;

/**
 * The remarks about a drawing, in Markdown beside it: {@code NAME.comments.md} has a heading for
 * each element and an item for each remark. Each change reads the file first and replaces it as a
 * whole, so that what others wrote stays, and a full disk or a kill loses nothing. A file with
 * anything else in it is not read, and not written over. Any thread, one at a time.
 */
public final class Remarks {
  private static final String EXTENSION = ".lifecycle";
  private static final Pattern ITEM = Pattern.compile("- (\\S+) ([^:]+): (.*)");
  private static final String MORE = "  ";

  private final Path file;
  private final String title;

  private Remarks(Path file, String title) {
    this.file = file;
    this.title = title;
  }

  /** The remarks about a drawing's file. */
  public static Remarks of(Path drawing) {
    String name = drawing.getFileName().toString();
    String stem =
        name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    return new Remarks(drawing.resolveSibling(stem + ".comments.md"), name);
  }

  public Path file() {
    return file;
  }

  /**
   * All remarks, by element in the order of the file; none when there is no file.
   *
   * @throws IOException when it cannot be read; names file, line and remedy
   */
  public List<Remark> all() throws IOException {
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException e) {
      return List.of();
    }
    return parse(text);
  }

  /** Adds a remark; its time is cut to the second. */
  public void add(Remark remark) throws IOException {
    List<Remark> all = new ArrayList<>(all());
    all.add(
        new Remark(
            remark.element(),
            remark.at().truncatedTo(ChronoUnit.SECONDS),
            remark.by().replace(':', ' ').strip(),
            remark.text().strip()));
    write(all);
  }

  /** Takes a remark away; without any the file goes too. */
  public void remove(Remark remark) throws IOException {
    List<Remark> all = new ArrayList<>(all());
    if (all.remove(remark)) {
      if (all.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        write(all);
      }
    }
  }

  private List<Remark> parse(String text) throws IOException {
    List<Remark> found = new ArrayList<>();
    String element = null;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Matcher item = ITEM.matcher(line);
      if (line.startsWith("## ")) {
        element = line.substring(3).strip();
      } else if (element != null && item.matches()) {
        found.add(
            new Remark(element, instant(item.group(1), number), item.group(2), item.group(3)));
      } else if (!found.isEmpty() && line.startsWith(MORE)) {
        Remark last = found.removeLast();
        found.add(
            new Remark(
                last.element(), last.at(), last.by(), last.text() + "\n" + line.substring(2)));
      } else if (!line.isBlank() && !line.startsWith("# ")) {
        throw unreadable(number);
      }
    }
    return found;
  }

  private Instant instant(String text, int line) throws IOException {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw unreadable(line);
    }
  }

  private IOException unreadable(int line) {
    return new IOException(
        "%s, line %d: this is no comment of the form '- TIME NAME: TEXT' below a heading '## ELEMENT'. Mend the line, or move the file away."
            .formatted(file, line));
  }

  private void write(List<Remark> all) throws IOException {
    Map<String, List<Remark>> byElement =
        all.stream()
            .collect(
                Collectors.groupingBy(Remark::element, LinkedHashMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder("# Comments on " + title + "\n");
    byElement.forEach(
        (element, remarks) -> {
          text.append("\n## ").append(element).append("\n\n");
          for (Remark remark : remarks) {
            text.append("- ").append(remark.at()).append(' ').append(remark.by()).append(": ");
            text.append(remark.text().lines().collect(Collectors.joining("\n" + MORE)));
            text.append('\n');
          }
        });
    AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
