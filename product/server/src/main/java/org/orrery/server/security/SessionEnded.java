package org.orrery.server.security;

/** A session was ended by its owner; its key is what {@link LiveSessions#key} gave. */
public record SessionEnded(String key) {}
