package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.DmnEngineConfiguration;
import org.operaton.bpm.engine.variable.VariableMap;
import org.operaton.bpm.engine.variable.Variables;
import org.orrery.compiler.DecisionTable.Input;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.tables.TableProof;
import org.orrery.rules.tables.TableProof.Kind;

/**
 * The tables of the drawings that come with the product are evaluated on a decision engine at,
 * below and above every value that a row compares, and choose what the drawing says; each row is
 * met, and what the proof says of gaps and overlaps is so.
 */
class SampleDecisionsTest {
  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  static List<Path> samplesWithTables() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../../samples"))) {
      return files
          .filter(file -> file.toString().endsWith(".lifecycle"))
          .filter(file -> !tables(file).isEmpty())
          .sorted()
          .toList();
    }
  }

  private static Lifecycle load(Path file) {
    try {
      return LifecycleFiles.load(file);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static List<DecisionTable> tables(Path file) {
    try {
      return Compiler.decisions(load(file));
    } catch (CompilationException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  @ParameterizedTest
  @MethodSource("samplesWithTables")
  void everyRowIsMetAndDecidesAsDrawn(Path file) throws Exception {
    Lifecycle drawing = load(file);
    byte[] dmn = Compiler.dmn(drawing);
    for (DecisionTable table : Compiler.decisions(drawing)) {
      DmnDecision decision = ENGINE.parseDecision(table.id(), new ByteArrayInputStream(dmn));
      Set<Integer> met = new TreeSet<>();
      Set<Kind> faults = new LinkedHashSet<>();
      for (Map<Input, String> values : cases(table)) {
        List<Integer> rows = TableCases.rowsThatHold(table, values);
        met.addAll(rows);
        Set<String> chosen = TableCases.chosen(table, rows);
        if (chosen.isEmpty()) {
          faults.add(Kind.GAP);
        } else if (chosen.size() > 1) {
          faults.add(Kind.OVERLAP);
        } else {
          assertThat(outcomes(table, decision, values))
              .as("%s: %s at %s", file.getFileName(), table.id(), said(values))
              .isEqualTo(chosen);
        }
      }
      assertThat(met)
          .as("rows of %s that are met", table.id())
          .containsExactlyElementsOf(IntStream.range(0, table.rows().size()).boxed().toList());
      assertThat(faults).as("what the proof says of %s", table.id()).isEqualTo(proved(table));
    }
  }

  /** A table of conditional transitions or of membership has a default and takes the first row. */
  private static Set<Kind> proved(DecisionTable table) {
    Set<Kind> faults = new LinkedHashSet<>();
    if (table.node() instanceof DecisionNode node && node.getId().equals(table.id())) {
      TableProof.faultsOf(node).forEach(fault -> faults.add(fault.kind()));
    }
    return faults;
  }

  private static Set<String> outcomes(
      DecisionTable table, DmnDecision decision, Map<Input, String> values) {
    VariableMap variables = Variables.createVariables();
    values.forEach((input, value) -> variables.putValue(input.variable(), input.value(value)));
    List<String> outcomes =
        ENGINE
            .evaluateDecisionTable(decision, variables)
            .collectEntries(org.orrery.compiler.Variables.DECISION_OUTPUT);
    return outcomes.isEmpty() ? Set.of(table.defaultOutcome()) : new LinkedHashSet<>(outcomes);
  }

  /** Each value of an input beside each of the others. */
  private static List<Map<Input, String>> cases(DecisionTable table) {
    List<Map<Input, String>> cases = new ArrayList<>(List.of(Map.of()));
    for (Input input : table.inputs()) {
      List<Map<Input, String>> longer = new ArrayList<>();
      for (String value : TableCases.values(table, input)) {
        for (Map<Input, String> shorter : cases) {
          Map<Input, String> values = new LinkedHashMap<>(shorter);
          values.put(input, value);
          longer.add(values);
        }
      }
      cases = longer;
    }
    return cases;
  }

  private static String said(Map<Input, String> values) {
    Map<String, String> said = new LinkedHashMap<>();
    values.forEach((input, value) -> said.put(input.operand().getId(), value));
    return said.toString();
  }
}
