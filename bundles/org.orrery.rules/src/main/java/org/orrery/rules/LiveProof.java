package org.orrery.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.model.Alignment;

/**
 * Proves one state of a drawing after the other on a thread of its own, while the drawing itself is
 * edited on another: each state comes as a copy, and only the checks that its difference from the
 * former one can touch are asked again. The answer is that of {@link RuleEngine#prove} for the
 * copy; its elements are those of {@link #drawing()}.
 *
 * <p>All calls on one thread at a time.
 */
public final class LiveProof implements AutoCloseable {
  private final Supplier<RuleEngine> engines;
  private RuleEngine engine;
  private Lifecycle drawing;
  private ProofSession session;

  public LiveProof(RuleEngine engine) {
    this(() -> engine);
  }

  /** {@code engines} is asked before each proof; with another engine everything is asked again. */
  public LiveProof(Supplier<RuleEngine> engines) {
    this.engines = engines;
  }

  /**
   * Holds every rule in force on a day against a state of the drawing.
   *
   * @param state a copy, which is used up
   */
  public Proof prove(Lifecycle state, LocalDate on) {
    RuleEngine now = engines.get();
    if (session == null || now != engine || !Objects.equals(state.getId(), drawing.getId())) {
      close();
      engine = now;
      drawing = state;
      session = new ProofSession(engine, drawing);
    } else {
      Alignment.align(drawing, state);
    }
    return session.prove(on);
  }

  /** What will change for what was proved last, if it stays as it is. */
  public Outlook outlook(LocalDate from) {
    return Outlook.of(engine, drawing, from, session::prove);
  }

  /** What was proved last; null before the first proof. Not to be edited. */
  public Lifecycle drawing() {
    return drawing;
  }

  @Override
  public void close() {
    if (session != null) {
      session.close();
      session = null;
      drawing = null;
    }
  }
}
