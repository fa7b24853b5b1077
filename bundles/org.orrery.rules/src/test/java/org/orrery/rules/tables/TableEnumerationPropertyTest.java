package org.orrery.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.rules.tables.RandomTable.Region;
import org.orrery.rules.tables.TableProof.Fault;
import org.orrery.rules.tables.TableProof.Kind;

/**
 * The proof of tables over numbers with units, whole numbers, dates, durations, enumerations and
 * truth values, under each hit policy, against trying every input of a small space.
 */
@Tag("thorough")
class TableEnumerationPropertyTest {
  @Property(tries = 1500)
  void everyHitPolicyIsJudgedAsTryingEveryInputJudgesIt(@ForAll long seed) {
    RandomTable table = new RandomTable(new Random(seed));
    List<Fault> faults = TableProof.faultsOf(table.decision());
    List<List<Integer>> hits = table.points().stream().map(table::hits).toList();
    assertThat(faults).as(table.text()).noneMatch(f -> f.kind() == Kind.UNKNOWN);
    assertThat(has(faults, Kind.GAP))
        .as(table.text())
        .isEqualTo(!table.hasDefault() && hits.stream().anyMatch(List::isEmpty));
    assertThat(has(faults, Kind.OVERLAP)).as(table.text()).isEqualTo(overlaps(table, hits));
    assertThat(rows(faults, Kind.IDLE_ROW)).as(table.text()).isEqualTo(idle(table, hits));
    assertThat(rows(faults, Kind.OUTCOME_WITHOUT_PRIORITY))
        .as(table.text())
        .isEqualTo(table.policy() == HitPolicy.PRIORITY ? table.withoutPriority() : Set.of());
    for (Fault fault : faults) {
      if (fault.kind() == Kind.OVERLAP) {
        assertThat(hits)
            .as(table.text())
            .anyMatch(h -> h.containsAll(fault.rows().stream().map(r -> r - 1).toList()));
      }
    }
  }

  @Property(tries = 1500)
  void aGapThatIsNamedIsMissingAllOver(@ForAll long seed) {
    RandomTable table = new RandomTable(new Random(seed));
    List<List<String>> missing =
        table.points().stream().filter(p -> table.hits(p).isEmpty()).toList();
    for (Fault fault : TableProof.faultsOf(table.decision())) {
      if (fault.kind() == Kind.GAP) {
        Region region = table.region(fault.message());
        List<List<String>> named = table.points().stream().filter(region::contains).toList();
        assertThat(named).as(table.text() + fault.message()).isNotEmpty();
        assertThat(missing).as(table.text() + fault.message()).containsAll(named);
      }
    }
  }

  @Property(tries = 1500)
  void noConnectedGapIsSmallerThanTheFirstThatIsNamed(@ForAll long seed) {
    RandomTable table = new RandomTable(new Random(seed));
    List<Region> named =
        TableProof.faultsOf(table.decision()).stream()
            .filter(fault -> fault.kind() == Kind.GAP)
            .map(fault -> table.region(fault.message()))
            .toList();
    TableCells cells = new TableCells(table);
    List<Integer> missing = cells.gaps();
    assertThat(named.isEmpty()).isEqualTo(table.hasDefault() || missing.isEmpty());
    if (!named.isEmpty()) {
      List<Integer> sizes = named.stream().map(cells::size).toList();
      assertThat(sizes).as(table.text()).isSorted();
      assertThat(sizes.getFirst())
          .as(table.text() + missing)
          .isLessThanOrEqualTo(Collections.min(missing));
    }
  }

  @Property(tries = 1500)
  void aRowOfWhatAGapAsksHoldsForWhatIsNamed(@ForAll long seed) {
    RandomTable table = new RandomTable(new Random(seed));
    for (Fault fault : TableProof.faultsOf(table.decision())) {
      if (fault.kind() == Kind.GAP) {
        Region region = table.region(fault.message());
        DecisionRow row = LifecycleFactory.eINSTANCE.createDecisionRow();
        fault.gap().forEach(asked -> row.getConditions().add(asked.condition()));
        table.decision().getRows().add(row);
        for (List<String> point : table.points()) {
          assertThat(table.hits(point).contains(table.rows() - 1))
              .as(table.text() + fault.message() + point)
              .isEqualTo(region.contains(point));
        }
        table.decision().getRows().remove(row);
      }
    }
  }

  @Property(tries = 1500)
  void aSmallerRowEndsAnOverlapAndLeavesNoGap(@ForAll long seed) {
    RandomTable table = new RandomTable(new Random(seed));
    for (Fault fault : TableProof.faultsOf(table.decision())) {
      for (Narrowing narrowing : fault.narrowings()) {
        List<List<Integer>> before = table.points().stream().map(table::hits).toList();
        int changed = narrowing.row() - 1;
        DecisionRow row = table.decision().getRows().get(changed);
        DecisionRow kept = EcoreUtil.copy(row);
        narrowing.apply(row);
        List<List<Integer>> after = table.points().stream().map(table::hits).toList();
        for (int i = 0; i < before.size(); i++) {
          List<Integer> left = new ArrayList<>(before.get(i));
          if (left.contains(narrowing.beside() - 1)) {
            left.remove((Integer) changed);
          }
          assertThat(after.get(i)).as(table.text() + narrowing).isEqualTo(left);
        }
        table.decision().getRows().set(changed, kept);
      }
    }
  }

  @Property(tries = 1500)
  void withoutASpareRowTheAnswersAreTheSame(@ForAll long seed) {
    RandomTable table = new RandomTable(new Random(seed));
    for (Fault fault : TableProof.faultsOf(table.decision())) {
      if (fault.spare() > 0) {
        List<List<String>> before = answers(table);
        DecisionRow row = table.decision().getRows().remove(fault.spare() - 1);
        assertThat(answers(table)).as(table.text() + fault.message()).isEqualTo(before);
        table.decision().getRows().add(fault.spare() - 1, row);
      }
    }
  }

  /** The different outcomes for every input, of the rows that are chosen. */
  private static List<List<String>> answers(RandomTable table) {
    return table.points().stream()
        .map(table::hits)
        .map(hits -> chosen(table, hits).stream().map(table::outcome).distinct().sorted().toList())
        .toList();
  }

  /** A column that asks for the same result again says nothing new. */
  @Property(tries = 1500)
  void twoInputsOfOneSourceAreOne(@ForAll long seed) {
    Random random = new Random(seed);
    DecisionNode decision = new RandomTable(random).decision();
    DecisionInput input = decision.getInputs().get(random.nextInt(decision.getInputs().size()));
    input.setStep(LifecycleFactory.eINSTANCE.createTaskStep());
    input.setKey("result");
    List<Fault> faults = TableProof.faultsOf(decision);
    DecisionInput again = EcoreUtil.copy(input);
    again.setStep(input.getStep());
    decision.getInputs().add(decision.getInputs().indexOf(input) + 1, again);
    again.setName("again");
    decision.getRows().stream()
        .flatMap(row -> row.getConditions().stream())
        .filter(condition -> condition.getOperand() == input && random.nextBoolean())
        .forEach(condition -> condition.setOperand(again));
    assertThat(said(TableProof.faultsOf(decision))).isEqualTo(said(faults));
  }

  private static List<String> said(List<Fault> faults) {
    return faults.stream().map(fault -> fault.rows() + fault.message() + fault.spare()).toList();
  }

  private static boolean overlaps(RandomTable table, List<List<Integer>> hits) {
    return switch (table.policy()) {
      case UNIQUE -> hits.stream().anyMatch(h -> h.size() > 1);
      case ANY ->
          hits.stream().anyMatch(h -> h.stream().map(table::outcome).distinct().count() > 1);
      default -> false;
    };
  }

  /** Rows that are chosen for no input. */
  private static Set<Integer> idle(RandomTable table, List<List<Integer>> hits) {
    Set<Integer> idle = new TreeSet<>();
    IntStream.range(0, table.rows()).forEach(r -> idle.add(r + 1));
    hits.forEach(hit -> chosen(table, hit).forEach(r -> idle.remove(r + 1)));
    return idle;
  }

  /**
   * Of the rows that hold, those that the hit policy chooses; who has no priority yields to none.
   */
  private static List<Integer> chosen(RandomTable table, List<Integer> hits) {
    return switch (table.policy()) {
      case FIRST -> hits.stream().limit(1).toList();
      case PRIORITY -> {
        List<String> outcomes = table.decision().getOutcomes();
        int best =
            hits.stream()
                .mapToInt(row -> outcomes.indexOf(table.outcome(row)))
                .filter(rank -> rank >= 0)
                .min()
                .orElse(-1);
        yield hits.stream().filter(row -> outcomes.indexOf(table.outcome(row)) <= best).toList();
      }
      default -> hits;
    };
  }

  private static boolean has(List<Fault> faults, Kind kind) {
    return faults.stream().anyMatch(f -> f.kind() == kind);
  }

  private static Set<Integer> rows(List<Fault> faults, Kind kind) {
    Set<Integer> rows = new TreeSet<>();
    faults.stream().filter(f -> f.kind() == kind).forEach(f -> rows.addAll(f.rows()));
    return rows;
  }
}
