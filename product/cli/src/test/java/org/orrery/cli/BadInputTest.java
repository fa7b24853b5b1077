package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb refuses every bad file in a line that names it, and leaves it as it was. */
@Tag("thorough")
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadInputTest {
  private static final long HUGE = 50L * 1024 * 1024;

  @TempDir private Path folder;

  /** What a file may come to, and what is said of it. */
  enum Fault {
    CUT("ends inside"),
    EMPTY("empty"),
    FOREIGN("no life cycle"),
    NEWER("newer Orrery"),
    UNKNOWN_ELEMENT("no element 'teams'"),
    UNKNOWN_ATTRIBUTE("no attribute 'riskClass'"),
    TWICE("stands for two elements"),
    DANGLING("refers to 'nobody'"),
    ENTITY("Document types and entities"),
    LATIN("no UTF-8"),
    BINARY("no UTF-8"),
    HUGE("more than 16 MiB");

    private final String said;

    Fault(String said) {
      this.said = said;
    }

    byte[] of(String good) {
      String bad =
          switch (this) {
            case CUT -> good.substring(0, good.length() / 2);
            case EMPTY -> "";
            case FOREIGN -> "<html/>";
            case NEWER -> good.replace("lifecycle/2", "lifecycle/7");
            case UNKNOWN_ELEMENT -> good.replaceFirst("<roles", "<teams id=\"t\"/>\n  <roles");
            case UNKNOWN_ATTRIBUTE -> good.replaceFirst("riskTier=", "riskClass=\"x\" riskTier=");
            case TWICE -> good.replaceFirst("<roles\n( +)id=\"([^\"]+)\"", "$0/><roles id=\"$2\"");
            case DANGLING -> good.replaceFirst("(<transitions[^>]+target=)\"[^\"]+", "$1\"nobody");
            case ENTITY ->
                good.replaceFirst(
                    "\\?>", "?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
            case LATIN, BINARY, HUGE -> good;
          };
      return switch (this) {
        case LATIN ->
            good.replaceFirst("name=\"", "name=\"\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        case BINARY -> new byte[] {'P', 'K', 3, 4, (byte) 0xff, 0, 1};
        default -> bad.getBytes(StandardCharsets.UTF_8);
      };
    }
  }

  private Path write(Fault fault) throws IOException {
    byte[] good = Files.readAllBytes(Ran.CREDIT_RISK);
    Path file = folder.resolve("bad file.lifecycle");
    byte[] bad = fault.of(new String(good, StandardCharsets.UTF_8));
    if (fault != Fault.HUGE) {
      assertThat(bad).isNotEqualTo(good);
      return Files.write(file, bad);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      for (long size = 0; size < HUGE; size += bad.length) {
        out.write(bad);
      }
    }
    return file;
  }

  /** A use of each verb that takes drawings, and what it would write. */
  private List<Object[]> uses(Path bad) {
    Path good = Ran.CREDIT_RISK;
    Path out = folder.resolve("out");
    return List.of(
        new Object[] {"validate", bad},
        new Object[] {"validate", bad, "--all-members"},
        new Object[] {"compile", bad, "-o", out},
        new Object[] {"describe", bad},
        new Object[] {"diff", good, bad},
        new Object[] {"diff", bad, good, "--svg", out},
        new Object[] {"merge", good, bad, good, "-o", out},
        new Object[] {"fix", bad},
        new Object[] {"fix", bad, "--apply", "classify-data"},
        new Object[] {"export", bad, "--format", "html", "-o", out},
        new Object[] {"simulate", bad},
        new Object[] {"policies", "diff", "--from", "2026-01-01", "--to", "2027-12-03", bad},
        new Object[] {"git", "merge-file", good, good, bad, "bad file.lifecycle"});
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedByEveryVerb(Fault fault) throws IOException {
    Path bad = write(fault);
    long size = Files.size(bad);
    byte[] before = size < HUGE ? Files.readAllBytes(bad) : new byte[0];
    for (Object[] use : uses(bad)) {
      Ran ran = Ran.of(use);
      String verb = String.join(" ", List.of(use).stream().map(Object::toString).toList());
      assertThat(ran.code()).as(verb).isEqualTo(OrreryCli.INPUT);
      assertThat(ran.err()).as(verb).contains("bad file.lifecycle", fault.said);
      assertThat(ran.err() + ran.out())
          .as(verb)
          .doesNotContain("\tat ", "internal error", "Exception", "root:");
    }
    assertThat(Files.size(bad)).isEqualTo(size);
    if (size < HUGE) {
      assertThat(bad).hasBinaryContent(before);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).as("nothing is written").containsExactly(bad);
    }
  }

  static Stream<String> processes() {
    String head = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">";
    return Stream.of(
        "",
        "PK\u0003\u0004",
        "<html/>",
        head,
        head + "</definitions>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + head + "&x;</definitions>",
        head + "<process id=\"p\">" + "<a>".repeat(100_000),
        " ".repeat((int) (17L * 1024 * 1024)));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void isRefusedByImport(String text) throws IOException {
    for (String name : List.of("bad.bpmn", "bad.json")) {
      Path bad = Files.writeString(folder.resolve(name), text);

      Ran ran = Ran.of("import", bad, "-o", folder.resolve("out.lifecycle"));

      assertThat(ran.code()).as(name).isEqualTo(OrreryCli.INPUT);
      assertThat(ran.err())
          .contains(name)
          .doesNotContain("\tat ", "internal error", "Exception", "root:");
      assertThat(ran.err()).as("a way out").containsPattern("\\(.+\\)");
      assertThat(bad).hasContent(text);
      assertThat(folder.resolve("out.lifecycle")).doesNotExist();
    }
  }
}
