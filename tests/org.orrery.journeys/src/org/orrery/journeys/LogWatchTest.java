package org.orrery.journeys;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** What is logged while a journey goes on, and what of it fails the journey. */
class LogWatchTest {
  private static final ILog OURS = ILog.of(LogWatchTest.class);
  private static final ILog THEIRS = ILog.of(Platform.getBundle("org.eclipse.ui"));

  private final LogWatch watch = new LogWatch();

  private void fails(Runnable logging, String expected, String said) {
    watch.begin();
    logging.run();
    assertThatThrownBy(() -> watch.end(expected))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(said);
  }

  private void passes(Runnable logging, String expected) {
    watch.begin();
    logging.run();
    assertThatCode(() -> watch.end(expected)).doesNotThrowAnyException();
  }

  @Test
  void anErrorFailsAndSoDoesAnExceptionThatIsOnlyAWarning() {
    fails(() -> OURS.error("Broken"), "", "Broken");
    fails(() -> OURS.error("Broken", new IOException("disk")), "", "IOException: disk");
    fails(() -> OURS.warn("Not kept", new IOException("disk")), "", "IOException: disk");
    fails(() -> OURS.info("Not kept", new IOException("disk")), "", "Not kept");
  }

  @Test
  void aWarningInWordsIsNoFaultNorAreExceptionsWithoutOurCode() {
    passes(() -> OURS.warn("Signed out meanwhile"), "");
    IOException foreign = new IOException("theirs");
    foreign.setStackTrace(new StackTraceElement[0]);
    passes(() -> THEIRS.error("Broken", foreign), "");
    fails(() -> THEIRS.error("Broken", new IOException("through us")), "", "through us");
  }

  @Test
  void whatAJourneyProvokesIsNamedAndEverythingElseStillFails() {
    Exception full = new IOException("full");
    passes(() -> OURS.warn("Not kept: a.lifecycle", full), "Not kept");
    fails(() -> OURS.warn("Not read: a.lifecycle", full), "Not kept", "Not read");
    fails(() -> OURS.error("Not kept: a.lifecycle", full), "Not kept", "Not kept");
  }

  @Test
  void theNextJourneyBeginsWithNothing() {
    fails(() -> OURS.error("Broken"), "", "Broken");
    passes(() -> {}, "");
    OURS.error("Logged by nobody's journey");
    passes(() -> {}, "");
  }
}
