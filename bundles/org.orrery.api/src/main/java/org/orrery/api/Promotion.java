package org.orrery.api;

/** Makes a version champion and demotes the old one. */
public record Promotion(int version, String reason, String snapshot) {}
