package org.orrery.server.catalog;

/** A version was made; published in the transaction that makes it. */
public record VersionCreated(String model, int version, String run) {}
