package org.orrery.exchange.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.exchange.Drawings;
import org.orrery.exchange.ExportFormat;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.model.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

/** Graphviz and Mermaid open what is exported for them, and show every node, line and label. */
@Tag("thorough")
class GraphReadersTest {
  private static final Path FOLDER = Path.of("target/readers/graphs");
  private static final LocalDate ON = LocalDate.of(2026, 11, 25);

  /** Signs that mean something to one of the two, and letters of many kinds. */
  private static final List<String> NAMES =
      List.of(
          "He said \"no\" [x] {y} (z) <b>bold</b> |`*_~",
          "a\"]; x -> y [label=\"b",
          "back\\slash \\N \\l and at its end \\",
          "R&D &amp; &lt;i&gt; &#65; #35; #quot;",
          "line one\nline two",
          "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
          "\ud83d\ude00 \ud83d\udc69\u200d\ud83d\udd2c e\u0301 \u0928\u092e\u0938\u094d\u0924\u0947",
          "end",
          "%% no comment; --> 1. - # $x$ @{shape: cloud}",
          "\u6f22\u5b57 \u00e4\u00f6\u00fc \u00df \u2013 \u20ac");

  /** The samples, and one whose stages, nodes and lines have hostile names. */
  private static Map<String, Lifecycle> drawings() {
    Map<String, Lifecycle> drawings = new TreeMap<>();
    for (Path file : Drawings.files()) {
      drawings.put(file.getFileName().toString().replace(".lifecycle", ""), Drawings.load(file));
    }
    Lifecycle named = Drawings.credit();
    named.setName(String.join(" ", NAMES));
    name(named.getStages());
    name(Elements.nodes(named));
    name(named.getTransitions());
    drawings.put("names", named);
    return drawings;
  }

  private static void name(List<? extends org.orrery.lifecycle.Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      elements.get(i).setName(NAMES.get(i % NAMES.size()));
    }
  }

  private static Map<String, Path> written(ExportFormat format) throws IOException {
    Files.createDirectories(FOLDER);
    Map<String, Path> files = new TreeMap<>();
    for (Map.Entry<String, Lifecycle> drawing : drawings().entrySet()) {
      Path file = FOLDER.toAbsolutePath().resolve(drawing.getKey() + "." + format.name());
      Files.write(file, format.write(drawing.getValue(), ON, Locale.ENGLISH));
      files.put(drawing.getKey(), file);
    }
    return files;
  }

  @Test
  void graphvizShowsTheWholeFlow() throws Exception {
    Path dot = Node.onPath("dot");
    Assumptions.assumeTrue(dot != null, "Graphviz is missing; ./orrery test gets it");
    Map<String, Lifecycle> drawings = drawings();
    for (Map.Entry<String, Path> file : written(ExportFormat.DOT).entrySet()) {
      Lifecycle drawing = drawings.get(file.getKey());
      Path picture = Path.of(file.getValue() + ".svg");
      Path log = Path.of(file.getValue() + ".log");
      Process process =
          new ProcessBuilder(
                  dot.toString(), "-Tsvg", "-o", picture.toString(), file.getValue().toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(Files.readString(log)).isZero();
      assertThat(Files.readString(log)).as(file.getKey()).doesNotContain("Error", "syntax");

      DocumentBuilderFactory reading = DocumentBuilderFactory.newDefaultInstance();
      reading.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      Document shown = reading.newDocumentBuilder().parse(picture.toFile());
      assertThat(texts(shown, "node"))
          .containsExactlyInAnyOrderElementsOf(labels(Elements.nodes(drawing)));
      assertThat(texts(shown, "cluster"))
          .containsExactlyInAnyOrderElementsOf(labels(drawing.getStages()));
      assertThat(texts(shown, "edge")).hasSameSizeAs(drawing.getTransitions());
      assertThat(texts(shown, "edge").stream().filter(text -> !text.isEmpty()))
          .containsExactlyInAnyOrderElementsOf(lineLabels(drawing));
      assertThat(texts(shown, "graph")).containsExactly(said(Elements.label(drawing)));
    }
  }

  /** What is written in the groups of a class, without what is in groups inside them. */
  private static List<String> texts(Document picture, String kind) throws IOException {
    NodeList groups = picture.getElementsByTagName("g");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      if (group.getAttribute("class").equals(kind)) {
        texts.add(said(lines(group)));
      }
    }
    return texts;
  }

  private static String lines(Element group) {
    List<String> lines = new ArrayList<>();
    for (org.w3c.dom.Node at = group.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element child && child.getAttribute("class").isEmpty()) {
        lines.add(child.getTagName().equals("text") ? child.getTextContent() : lines(child));
      }
    }
    return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }

  @Test
  void mermaidShowsTheWholeFlow(@TempDir Path profile) throws Exception {
    Path chromium = Node.onPath("chromium");
    Assumptions.assumeTrue(
        Node.isThere() && chromium != null,
        "Node, its packages or Chromium are missing; ./orrery test gets them");
    Map<String, Path> files = written(ExportFormat.MERMAID);
    List<String> arguments = new ArrayList<>(List.of(chromium.toString(), profile.toString()));
    files.values().forEach(file -> arguments.add(file.toString()));

    JsonNode report = Node.run("mermaid.mjs", FOLDER.resolve("mermaid.log"), arguments);

    Map<String, Lifecycle> drawings = drawings();
    assertThat(report).hasSize(drawings.size());
    int i = 0;
    for (String name : files.keySet()) {
      JsonNode shown = report.get(i++);
      Lifecycle drawing = drawings.get(name);
      assertThat(texts(shown.get("nodes")))
          .containsExactlyInAnyOrderElementsOf(labels(Elements.nodes(drawing)));
      assertThat(texts(shown.get("stages")))
          .containsExactlyInAnyOrderElementsOf(labels(drawing.getStages()));
      assertThat(shown.get("lines").asInt()).isEqualTo(drawing.getTransitions().size());
      assertThat(shown.get("dashed").asInt()).isEqualTo((int) exceptions(drawing));
      assertThat(texts(shown.get("labels")))
          .containsExactlyInAnyOrderElementsOf(lineLabels(drawing));
      assertThat(Path.of(files.get(name) + ".png")).isNotEmptyFile();
    }
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(text -> said(text.asString()))
        .toList();
  }

  private static long exceptions(Lifecycle drawing) {
    return drawing.getTransitions().stream().filter(Elements::isAside).count();
  }

  private static boolean isOf(Transition line, TransitionKind kind) {
    return line.getKind() == kind;
  }

  private static List<String> labels(List<? extends org.orrery.lifecycle.Element> elements) {
    return elements.stream().map(element -> said(Elements.label(element))).toList();
  }

  /** Name, outcome or kind of the lines that have one. */
  private static List<String> lineLabels(Lifecycle drawing) {
    return drawing.getTransitions().stream()
        .flatMap(
            line ->
                Stream.of(
                        Elements.caption(line),
                        isOf(line, TransitionKind.NORMAL) ? "" : line.getKind().getLiteral())
                    .filter(text -> !text.isEmpty())
                    .limit(1))
        .map(GraphReadersTest::said)
        .toList();
  }

  /** Blanks are told apart by neither reader; breaks of lines are. */
  private static String said(String text) {
    return text.lines()
        .map(line -> line.replace('\u00a0', ' ').replaceAll(" +", " ").strip())
        .collect(Collectors.joining("\n"));
  }
}
