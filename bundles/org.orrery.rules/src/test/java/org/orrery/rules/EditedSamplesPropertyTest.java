package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;

/**
 * Whatever is done to a sample that names every pack, a session and a proof of copies say what a
 * proof from the beginning says.
 */
@Tag("thorough")
class EditedSamplesPropertyTest {
  private static final RuleEngine ENGINE = RuleEngine.builtIn();
  private static final LocalDate DAY = LocalDate.of(2028, 9, 1);
  private static final int EDITS = 20;
  private static final List<Lifecycle> SAMPLES = samples();

  @Property(tries = 60)
  void afterAnyEditNothingIsLeftOfWhatWasKnownBefore(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
    Lifecycle lifecycle = EcoreUtil.copy(sample);
    AnyEdit any = new AnyEdit(lifecycle, random);
    try (ProofSession session = new ProofSession(ENGINE, lifecycle);
        LiveProof live = new LiveProof(ENGINE)) {
      assertThat(session.prove(DAY).verdicts()).hasSizeGreaterThan(130);
      live.prove(EcoreUtil.copy(lifecycle), DAY, id -> Optional.empty());
      for (int i = 0; i < EDITS; i++) {
        for (int several = random.nextInt(3); several >= 0; several--) {
          any.edit();
        }
        Proof full = ENGINE.prove(lifecycle, DAY);
        agree("session", session.prove(DAY), full, sample, any);
        agree(
            "copies",
            live.prove(EcoreUtil.copy(lifecycle), DAY, id -> Optional.empty()),
            full,
            sample,
            any);
      }
    }
    assertThat(lifecycle.eAdapters()).isEmpty();
  }

  @Property(tries = 60)
  void whatIsTakenBackAndDoneAgainLeavesNothingEither(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
    Lifecycle lifecycle = EcoreUtil.copy(sample);
    AnyEdit any = new AnyEdit(lifecycle, random);
    new ResourceImpl().getContents().add(lifecycle);
    Deque<ChangeDescription> done = new ArrayDeque<>();
    try (ProofSession session = new ProofSession(ENGINE, lifecycle)) {
      session.prove(DAY);
      for (int i = 0; i < EDITS; i++) {
        for (int several = random.nextInt(6); several >= 0; several--) {
          if (done.isEmpty() || random.nextInt(3) > 0) {
            done.push(recorded(lifecycle, any));
          } else {
            ChangeDescription last = done.pop();
            last.applyAndReverse();
            if (random.nextBoolean()) {
              last.applyAndReverse();
              done.push(last);
            }
          }
        }
        agree("session", session.prove(DAY), ENGINE.prove(lifecycle, DAY), sample, any);
      }
    }
  }

  private static ChangeDescription recorded(Lifecycle lifecycle, AnyEdit any) {
    ChangeRecorder recorder = new ChangeRecorder(lifecycle);
    any.edit();
    ChangeDescription change = recorder.endRecording();
    recorder.dispose();
    return change;
  }

  private static void agree(String who, Proof known, Proof full, Lifecycle sample, AnyEdit any) {
    assertThat(known.verdicts())
        .as("%s of %s after %s", who, sample.getId(), any.done())
        .isEqualTo(full.verdicts());
    assertThat(ProofSessionPropertyTest.words(known))
        .as("%s of %s after %s", who, sample.getId(), any.done())
        .isEqualTo(ProofSessionPropertyTest.words(full));
  }

  private static List<Lifecycle> samples() {
    try (Stream<Path> files = Files.walk(Path.of("../../samples"))) {
      return files
          .filter(file -> file.toString().endsWith(".lifecycle"))
          .sorted()
          .map(EditedSamplesPropertyTest::bound)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sample that names every pack, whatever its scope. */
  private static Lifecycle bound(Path file) {
    try {
      return Draw.bound(LifecycleFiles.load(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
