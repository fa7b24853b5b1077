package org.orrery.api;

/** A person's word on an alert. */
public record Acknowledgement(String comment) {}
