package org.orrery.server.serving;

/** Outcomes of a model's predictions were reported; published after the commit. */
public record OutcomesReported(String model, int count) {}
