package org.orrery.server.catalog;

/** A dataset came in; published in the transaction that enters it. */
public record DatasetStored(String sha256, String name, long rows, String by) {}
