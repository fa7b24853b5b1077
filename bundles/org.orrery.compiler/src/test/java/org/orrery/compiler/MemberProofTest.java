package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.Problem;
import org.orrery.rules.RuleEngine;

class MemberProofTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 29);
  private static final Path FAMILY = Path.of("../../samples/patterns/lending-family.lifecycle");

  @TempDir private Path folder;
  private Lifecycle family;

  /** A family that holds as a whole, and whose first tier lacks an escalation. */
  @BeforeEach
  void load() throws Exception {
    String text = Files.readString(FAMILY).replaceAll("escalate(After|To)=\"[^\"]*\"", "");
    family = LifecycleFiles.load(Files.writeString(folder.resolve("family.lifecycle"), text));
  }

  private MemberProof proof(Map<String, String> values) {
    return MemberProof.of(family, values, ON, RuleEngine.inUse());
  }

  @Test
  void theWholeHoldsAndAMemberDoesNot() {
    assertThat(RuleEngine.inUse().prove(family, ON).holds()).isTrue();
    assertThat(proof(Map.of("tier", "2", "region", "EU")).holds()).isTrue();

    MemberProof first = proof(Map.of("tier", "1", "region", "GB"));
    assertThat(first.holds()).isFalse();
    assertThat(first.made().orElseThrow().proof().errors())
        .extracting(Problem::rule)
        .containsOnly("engineering.escalation");
  }

  @Test
  void membersAreToldAsTheFamily() {
    MemberProof.Made made = proof(Map.of("tier", "1")).made().orElseThrow();
    assertThat(made.member().getId()).isEqualTo(family.getId());
    assertThat(made.member().getName()).isEqualTo(family.getName());
    assertThat(made.member().getModel().getRiskTier()).isEqualTo(1);
    assertThat(family.getModel().getRiskTier()).isEqualTo(2);
  }

  @Test
  void valuesThatMakeNoMemberAreRefused() {
    MemberProof none = proof(Map.of("tier", "9"));
    assertThat(none.holds()).isFalse();
    assertThat(none.made()).isEmpty();
    assertThat(none.refusals())
        .first()
        .satisfies(r -> assertThat(r.message()).contains("'9' is not among its allowed values"));
  }

  @Test
  void aStructureThatCannotRunIsRefusedThoughRulesHold() {
    assertThat(Compiler.refusals(family)).isEmpty();
    family.getStages().getFirst().getNodes().getFirst().setId("a__b");
    assertThat(Compiler.refusals(family))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.message()).contains("two underscores"));
  }

  @Test
  void membersAreNamedByTheirValuesTheFirstFew() {
    List<Map<String, String>> tiers = members(8);
    assertThat(MemberNames.told(members(1), 1).english()).isEqualTo("the only member");
    assertThat(MemberNames.told(tiers, 8).english()).isEqualTo("all 8 members");
    assertThat(MemberNames.told(members(2), 8).english())
        .isEqualTo("2 of 8 members: tier=1 region={0}; tier=2 region={0}");
    assertThat(MemberNames.told(tiers, 1200).english())
        .startsWith("8 of 1200 members: tier=1 ")
        .endsWith("tier=6 region={0}; and 2 more");
    assertThat(MemberNames.told(members(1), 2).in(Locale.GERMAN))
        .isEqualTo("1 von 2 Mitgliedern: tier=1 region={0}");
  }

  /** Members with a region that would be a place in a pattern. */
  private static List<Map<String, String>> members(int count) {
    return new ArrayList<>(
        IntStream.rangeClosed(1, count)
            .mapToObj(
                tier -> {
                  Map<String, String> values = new LinkedHashMap<>();
                  values.put("tier", String.valueOf(tier));
                  values.put("region", "{0}");
                  return values;
                })
            .toList());
  }
}
