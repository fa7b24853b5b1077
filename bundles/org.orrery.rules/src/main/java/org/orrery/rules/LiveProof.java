package org.orrery.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
  private RuleEngine supplied;
  private RuleEngine engine;
  private Told told;
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
   * @param callees the life cycle with an id, if it is known; asked on this thread until the next
   *     proof. When the checks see something else of what was asked before, everything is asked
   *     again.
   */
  public Proof prove(Lifecycle state, LocalDate on, Function<String, Optional<Lifecycle>> callees) {
    RuleEngine now = engines.get();
    if (isAnother(state) || now != supplied || !told.isToldBy(callees)) {
      close();
      supplied = now;
      told = new Told(callees);
      engine = now.seeing(told);
      drawing = state;
      session = new ProofSession(engine, drawing);
    } else {
      told.by(callees);
      Alignment.align(drawing, state);
    }
    return session.prove(on);
  }

  private boolean isAnother(Lifecycle state) {
    return session == null || !Objects.equals(state.getId(), drawing.getId());
  }

  /**
   * Whether the checks would have seen the same of other life cycles so far, so that nothing is to
   * be proved again; so it is of a drawing that calls none, and before the first proof.
   */
  public boolean isToldBy(Function<String, Optional<Lifecycle>> callees) {
    return told == null || told.isToldBy(callees);
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
