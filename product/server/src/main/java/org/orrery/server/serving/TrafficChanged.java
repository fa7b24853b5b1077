package org.orrery.server.serving;

/** The shares of a model changed; published in the transaction of the change. */
public record TrafficChanged(String model) {}
