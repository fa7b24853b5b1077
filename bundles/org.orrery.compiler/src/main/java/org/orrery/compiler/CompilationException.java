package org.orrery.compiler;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A drawing that cannot be compiled, with every reason found. */
public final class CompilationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  public CompilationException(List<Refusal> refusals) {
    super(refusals.stream().map(Refusal::toString).collect(Collectors.joining("\n")));
    this.refusals = List.copyOf(refusals);
  }

  /** The reasons in the words of a language, a line for each. */
  public String in(Locale language) {
    return refusals.stream().map(refusal -> refusal.in(language)).collect(Collectors.joining("\n"));
  }

  /** The reasons, in the order of the drawing. */
  public List<Refusal> refusals() {
    return refusals;
  }
}
