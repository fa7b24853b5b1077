package org.orrery.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.Certificate;
import org.orrery.rules.Draw;
import org.orrery.rules.Forgeries;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.packs.StatedRules;

/**
 * What holds on single paths is certified; no text shows it of a drawing in which it does not hold:
 * none that is guessed, altered, or about other nodes or another drawing.
 */
@Tag("thorough")
class PathCertificatePropertyTest {
  @Property(tries = 500)
  void responds(@ForAll long seed) {
    compare(seed, "{'is': 'responds', 'to': %s, 'with': %s}"::formatted);
  }

  @Property(tries = 500)
  void respondsAvoiding(@ForAll long seed) {
    compare(
        seed,
        (one, other) ->
            "{'is': 'responds', 'to': %s, 'with': {'kind': 'EndNode'}, 'avoiding': %s}"
                .formatted(one, other));
  }

  @Property(tries = 500)
  void respondsAsPlanned(@ForAll long seed) {
    compare(
        seed,
        (one, other) ->
            "{'is': 'responds', 'to': %s, 'with': {'kind': 'EndNode'}, 'avoiding': %s, 'planned': true}"
                .formatted(one, other));
  }

  @Property(tries = 500)
  void loopsPass(@ForAll long seed) {
    compare(seed, "{'is': 'loops-pass', 'of': %s, 'through': %s}"::formatted);
  }

  @Property(tries = 300)
  void allLoopsPass(@ForAll long seed) {
    compare(
        seed,
        (one, other) ->
            "{'is': 'loops-pass', 'through': {'kind': 'Node', 'either': [%s, %s]}}"
                .formatted(one, other));
  }

  @Property(tries = 500)
  void beginsWith(@ForAll long seed) {
    compare(
        seed,
        (one, other) ->
            "{'is': 'begins-with', 'what': {'kind': 'Node', 'either': [%s, %s]}}"
                .formatted(one, other));
  }

  @Property(tries = 500)
  void beginsFromAnyNodes(@ForAll long seed) {
    compare(
        seed,
        (one, other) ->
            "{'is': 'begins-with', 'from': %s, 'first': %s, 'what': {'kind': 'TaskStep'}}"
                .formatted(one, other));
  }

  @Property(tries = 500)
  void atMostOnPath(@ForAll long seed) {
    int count = new Random(seed).nextInt(4);
    compare(
        seed,
        (one, other) ->
            "{'is': 'at-most', 'what': %s, 'count': %d, 'on-path': true}".formatted(one, count));
  }

  private static void compare(long seed, BiFunction<String, String, String> stated) {
    Random random = new Random(seed);
    Trial trial = new Trial(random);
    RuleEngine engine = engine(trial, stated);
    Lifecycle lifecycle = trial.lifecycle();
    List<String> texts = new ArrayList<>(Forgeries.nonsense());
    certificate(engine, lifecycle).ifPresent(texts::add);
    certificate(engine(trial, stated), lifecycle).ifPresent(texts::add);
    certificate(engine, new Trial(random).lifecycle()).ifPresent(texts::add);
    refuseAll(random, engine, lifecycle, texts);
    for (int i = 0; i < 4; i++) {
      Forgeries.edit(random, lifecycle);
      certificate(engine, lifecycle);
      refuseAll(random, engine, lifecycle, texts);
    }
  }

  private static RuleEngine engine(Trial trial, BiFunction<String, String, String> stated) {
    return StatedRules.engine(stated.apply(Trial.chosen(trial.some()), Trial.chosen(trial.some())));
  }

  /** The certificate, which is there where the rule holds, and then proves it. */
  private static Optional<String> certificate(RuleEngine engine, Lifecycle lifecycle) {
    var proof = engine.prove(lifecycle, StatedRules.DAY);
    List<Certificate> certificates = engine.certify(lifecycle, proof);
    assertThat(certificates).hasSize(proof.holds() ? 1 : 0);
    certificates.forEach(c -> assertThat(engine.isProvedBy(c, lifecycle)).isTrue());
    return certificates.stream().map(Certificate::text).findFirst();
  }

  /** Follows texts, and others made of them, and believes none where the rule does not hold. */
  private static void refuseAll(
      Random random, RuleEngine engine, Lifecycle lifecycle, List<String> texts) {
    boolean holds = engine.prove(lifecycle, StatedRules.DAY).holds();
    int nodes = Elements.nodes(lifecycle).size();
    List<String> all = new ArrayList<>(texts);
    texts.forEach(
        text -> IntStream.range(0, 3).forEach(i -> all.add(Forgeries.altered(random, text))));
    IntStream.range(0, 10).forEach(i -> all.add(Forgeries.guess(random, 1, nodes)));
    for (String text : all) {
      boolean proved = engine.isProvedBy(new Certificate("house.rule", text), lifecycle);
      assertThat(!proved || holds).as(text).isTrue();
    }
  }

  /** More than 2 billion would be passed if numbers ran over. */
  @Example
  void numbersDoNotRunOver() {
    Lifecycle lifecycle = Draw.of("start -> task -> task-a -> task -> end").lifecycle();
    RuleEngine engine =
        StatedRules.engine("{'is': 'loops-pass', 'through': {'kind': 'ApprovalStep'}}");
    assertThat(certificate(engine, lifecycle)).isEmpty();
    for (String text :
        List.of(
            "2147483646,2147483647,-2147483648,1",
            "1,2147483647,2147483647,2147483647",
            "1,-2147483648,2147483647,1")) {
      assertThat(engine.isProvedBy(new Certificate("house.rule", text), lifecycle)).isFalse();
    }
  }

  @Example
  void whatIsCountedInTheDrawingHasNoCertificate() {
    Lifecycle lifecycle = Draw.of("start -> task -> end").lifecycle();
    RuleEngine engine =
        StatedRules.engine("{'is': 'at-most', 'what': {'kind': 'TaskStep'}, 'count': 1}");
    var proof = engine.prove(lifecycle, StatedRules.DAY);
    assertThat(proof.holds()).isTrue();
    assertThat(engine.certify(lifecycle, proof)).isEmpty();
    assertThat(engine.isProvedBy(new Certificate("house.rule", "1,1,2"), lifecycle)).isFalse();
  }

  /** A beginning is on every path that begins there. */
  @Example
  void beginningsCountOnPaths() {
    Lifecycle lifecycle = Draw.of("start -> task -> end").lifecycle();
    String stated =
        "{'is': 'at-most', 'what': {'kind': 'StartNode'}, 'count': %d, 'on-path': true}";
    assertThat(StatedRules.blamed(stated.formatted(0), lifecycle)).containsExactly("start");
    assertThat(certificate(StatedRules.engine(stated.formatted(0)), lifecycle)).isEmpty();
    assertThat(certificate(StatedRules.engine(stated.formatted(1)), lifecycle)).isPresent();
  }
}
