package org.orrery.api;

import java.util.List;

/** A person who may sign in, without secrets. */
public record User(String name, String displayName, List<String> roles, boolean enabled) {}
