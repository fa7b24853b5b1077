package org.orrery.rules.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.check.Constraints;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.Draw;
import org.orrery.rules.Problem;
import org.orrery.rules.ProofSession;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleEngine;

/**
 * Every sample is broken in every place, one edit at a time; every fix that is then offered ends
 * its violation and leaves fewer of its rule at its element, adds none of any rule at any element
 * and no bad field, and its undoing restores the file to the byte. Every fix there is comes to be
 * tried.
 */
@Tag("thorough")
class FixesOverSamplesTest {
  private static final RuleEngine ENGINE = RuleEngine.builtIn();
  private static final LocalDate DAY = LocalDate.of(2028, 9, 1);

  /** A drawing as a file, and which of its fields are bad. */
  private record Written(byte[] bytes, Set<String> wrong) {
    static Written of(Lifecycle lifecycle) {
      return new Written(LifecycleFiles.toBytes(lifecycle), fields(lifecycle));
    }
  }

  private ProofSession session;
  private final Set<String> used = new TreeSet<>();
  private final List<String> faults = new ArrayList<>();

  @Test
  void everyFixMakesItsRuleHoldAndBreaksNoOther() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../../samples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".lifecycle")).sorted().toList()) {
        Lifecycle lifecycle = LifecycleFiles.load(file);
        Draw.bound(lifecycle);
        session = new ProofSession(ENGINE, lifecycle);
        breakEverywhere(lifecycle, file.getFileName().toString());
        session.close();
      }
    }
    assertThat(faults).isEmpty();
    assertThat(used).containsExactlyElementsOf(Fixes.IDS);
  }

  private void breakEverywhere(Lifecycle lifecycle, String name) {
    Set<String> tried = new HashSet<>();
    tryFixes(lifecycle, name, tried);
    for (Runnable edit : Spoiling.of(lifecycle)) {
      ChangeDescription change = recorded(lifecycle, edit);
      tryFixes(lifecycle, name, tried);
      change.apply();
    }
  }

  private void tryFixes(Lifecycle lifecycle, String name, Set<String> tried) {
    List<Problem> before = problems();
    Written written = null;
    for (Problem problem : before) {
      for (QuickFix fix : problem.fixes()) {
        if (tried.add(fix.id() + key(problem) + fix.label() + problem.message())) {
          written = written == null ? Written.of(lifecycle) : written;
          tryFix(lifecycle, name, before, written, problem, fix);
        }
      }
    }
  }

  private void tryFix(
      Lifecycle lifecycle,
      String name,
      List<Problem> before,
      Written written,
      Problem problem,
      QuickFix fix) {
    ChangeDescription change = recorded(lifecycle, fix::apply);
    used.add(fix.id());
    String what = name + ": " + fix.label() + " (" + fix.id() + ") ";
    Map<String, Long> then = counts(before);
    List<Problem> left = problems();
    Map<String, Long> now = counts(left);
    if (now.getOrDefault(key(problem), 0L) >= then.get(key(problem))) {
      faults.add(what + "ends no violation of its rule: " + problem.message());
    }
    Set<String> broken = new TreeSet<>();
    for (Problem after : left) {
      if (after.message().equals(problem.message()) && key(after).equals(key(problem))) {
        faults.add(what + "leaves " + after.message());
      }
      if (now.get(key(after)) > then.getOrDefault(key(after), 0L)) {
        broken.add(after.rule() + ": " + after.message());
      }
    }
    if (!broken.isEmpty()) {
      faults.add(what + "for " + problem.message() + " breaks " + broken);
    }
    Set<String> fields = fields(lifecycle);
    fields.removeAll(written.wrong());
    if (!fields.isEmpty()) {
      faults.add(what + "spoils " + fields);
    }
    change.apply();
    if (!Arrays.equals(written.bytes(), LifecycleFiles.toBytes(lifecycle))) {
      faults.add(what + "is not undone to the byte");
    }
  }

  private static ChangeDescription recorded(Lifecycle lifecycle, Runnable edit) {
    ChangeRecorder recorder = new ChangeRecorder(lifecycle);
    edit.run();
    ChangeDescription change = recorder.endRecording();
    recorder.dispose();
    return change;
  }

  private List<Problem> problems() {
    return session.prove(DAY).problems();
  }

  private static Set<String> fields(Lifecycle lifecycle) {
    Set<String> fields = new TreeSet<>();
    Constraints.check(lifecycle).forEach(v -> fields.add(v.message()));
    return fields;
  }

  /** How often each rule is violated at each element. */
  private static Map<String, Long> counts(List<Problem> problems) {
    return problems.stream()
        .collect(Collectors.groupingBy(FixesOverSamplesTest::key, Collectors.counting()));
  }

  private static String key(Problem problem) {
    return problem.rule() + "@" + problem.element().getId();
  }
}
