package org.orrery.api;

/** Somebody as others see them: the name to sign in with and the name to show. */
public record Person(String name, String displayName) {}
