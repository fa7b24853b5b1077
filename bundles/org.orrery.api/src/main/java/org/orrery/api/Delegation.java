package org.orrery.api;

/** A decision handed on: to whom, and why. */
public record Delegation(String to, String reason) {}
