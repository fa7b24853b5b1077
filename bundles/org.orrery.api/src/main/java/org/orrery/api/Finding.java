package org.orrery.api;

/** A rule's finding on an element; {@code severity} is error, warning or info. */
public record Finding(
    String rule, String pack, String severity, String element, String message, String remedy) {}
