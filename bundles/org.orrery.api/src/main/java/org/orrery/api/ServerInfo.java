package org.orrery.api;

import java.time.Instant;

/** What anybody may know of a server. */
public record ServerInfo(String name, String version, int apiVersion, Instant started) {}
