package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.words.Message;

/** What a proof says, in German and in English, of samples that have lost much. */
class GermanProofTest {
  private static final LocalDate DAY = LocalDate.of(2028, 9, 1);
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![-\\w])(the|is|are|has|and|without|no|every|with|from|can|which)(?![-\\w])");
  private static final Pattern NAMED = Pattern.compile("„[^“]*“");

  @Test
  void saysTheSameInEnglishOnAGermanMachine() throws IOException {
    Locale before = Locale.getDefault();
    List<String> told = english();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(english()).isEqualTo(told);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void isSaidInGerman() throws IOException {
    List<Problem> problems = problems();
    assertThat(problems).hasSizeGreaterThan(300);
    for (Problem problem : problems) {
      assertThat(problem.said().in(Locale.GERMAN)).isNotEqualTo(problem.message());
      assertThat(problem.advice().in(Locale.GERMAN)).isNotEqualTo(problem.remedy());
      german(problem.said());
      german(problem.advice());
      problem.way().steps().forEach(step -> german(step.how()));
      for (QuickFix fix : problem.fixes()) {
        assertThat(fix.offer().in(Locale.GERMAN)).isNotEqualTo(fix.label());
        german(fix.offer());
        german(fix.effect());
      }
    }
  }

  @Test
  void theDemandsOfThePacksAreSaidInGerman() {
    List<Property> properties =
        RuleEngine.builtIn().packs().stream()
            .flatMap(pack -> pack.rules().stream())
            .map(RuleInfo::property)
            .filter(property -> property != null)
            .toList();
    assertThat(properties).hasSizeGreaterThan(100).allSatisfy(p -> german(p.demand()));
  }

  private static void german(Message message) {
    String words = NAMED.matcher(message.in(Locale.GERMAN)).replaceAll("");
    assertThat(words).doesNotContainPattern(ENGLISH).doesNotContain("{", "''");
  }

  private static List<String> english() throws IOException {
    List<String> told = new ArrayList<>();
    for (Problem problem : problems()) {
      told.add(problem.message() + problem.remedy() + problem.way().words());
      problem.fixes().forEach(fix -> told.add(fix.label() + fix.preview()));
    }
    return told;
  }

  private static List<Problem> problems() throws IOException {
    List<Problem> problems = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("../../samples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".lifecycle")).sorted().toList()) {
        Lifecycle drawing = LifecycleFiles.load(file);
        Draw.bound(drawing);
        Random random = new Random(1);
        for (int i = 0; i < 4; i++) {
          List<Transition> all = drawing.getTransitions();
          EcoreUtil.delete(all.get(random.nextInt(all.size())), true);
        }
        problems.addAll(RuleEngine.builtIn().prove(drawing, DAY).problems());
      }
    }
    return problems;
  }
}
