package org.orrery.server.serving;

/** Predictions of a model were logged; published after the commit. */
public record PredictionsLogged(String model, int count) {}
