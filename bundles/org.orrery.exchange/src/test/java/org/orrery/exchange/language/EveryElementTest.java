package org.orrery.exchange.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.compiler.Compiler;
import org.orrery.exchange.Drawings;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.picture.Picture;
import org.orrery.rules.Problem;
import org.orrery.rules.RuleEngine;

/**
 * Each kind of node has its shape, its rules, its place in the reference with who works on it, and
 * a sample that is compiled; the table is left in {@code target/elements.md}. That the samples run
 * on an engine is shown by the compiler's tests, its place in the palette by those of the designer.
 */
class EveryElementTest {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  private static final LocalDate ON = LocalDate.of(2026, 11, 25);
  private static final List<String> TABLE = new ArrayList<>();
  private static final List<Lifecycle> SAMPLES = new ArrayList<>();

  static Stream<EClass> kinds() {
    return LANGUAGE.getEClassifiers().stream()
        .filter(EClass.class::isInstance)
        .map(EClass.class::cast)
        .filter(kind -> LANGUAGE.getNode().isSuperTypeOf(kind) && !kind.isAbstract());
  }

  @BeforeAll
  static void load() {
    Drawings.files().forEach(file -> SAMPLES.add(Drawings.load(file)));
  }

  @AfterAll
  static void keepTheTable() throws IOException {
    List<String> lines = new ArrayList<>(List.of("| kind | rule | sample |", "|---|---|---|"));
    lines.addAll(TABLE);
    Files.write(Path.of("target/elements.md"), lines);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void hasShapeRuleContractAndSample(EClass kind) throws Exception {
    assertThat(shape(kind)).as("a shape, or words in one").contains("<g", "spare");

    List<String> rules = rulesAskedOf(kind);
    assertThat(rules).as("rules that see one that stands alone").isNotEmpty();

    String chapter = chapter(kind);
    assertThat(chapter).contains("Compiled form: ");
    boolean isWorkedOn = LANGUAGE.getStep().isSuperTypeOf(kind);
    assertThat(chapter.contains("Done by ") && chapter.contains("`outcome_ID`"))
        .isEqualTo(isWorkedOn || kind == LANGUAGE.getDecisionNode());

    Lifecycle sample = sampleWith(kind);
    Node node =
        Elements.nodes(sample).stream()
            .filter(each -> each.eClass() == kind)
            .findFirst()
            .orElseThrow();
    assertThat(new String(Compiler.bpmn(sample), StandardCharsets.UTF_8))
        .contains("id=\"" + node.getId() + "\"", "orrery:kind=\"" + kind.getName() + "\"");
    TABLE.add("| " + kind.getName() + " | " + rules.getFirst() + " | " + sample.getId() + " |");
  }

  private static Lifecycle withOneMore(EClass kind) {
    Lifecycle drawing = Drawings.credit();
    Node node = (Node) LifecycleFactory.eINSTANCE.create(kind);
    node.setId("spare");
    node.setName("A spare one");
    drawing.getStages().getFirst().getNodes().add(node);
    return drawing;
  }

  private static String shape(EClass kind) {
    String svg = Picture.svg(withOneMore(kind));
    int at = svg.indexOf("spare");
    return at < 0 ? "" : svg.substring(svg.lastIndexOf("<g", at), svg.indexOf("</g>", at));
  }

  private static List<String> rulesAskedOf(EClass kind) {
    return RuleEngine.builtIn().prove(withOneMore(kind), ON).problems().stream()
        .filter(problem -> "spare".equals(problem.element().getId()))
        .map(Problem::rule)
        .toList();
  }

  private static String chapter(EClass kind) {
    String text = LanguageReference.text();
    int begin = text.indexOf("### " + kind.getName() + "\n");
    return text.substring(begin, text.indexOf("\n#", begin + 1));
  }

  private static Lifecycle sampleWith(EClass kind) {
    return SAMPLES.stream().filter(sample -> holds(sample, kind)).findFirst().orElseThrow();
  }

  private static boolean holds(EObject drawing, EClass kind) {
    return Stream.iterate(drawing.eAllContents(), all -> all.hasNext(), all -> all)
        .anyMatch(all -> all.next().eClass() == kind);
  }
}
