package org.orrery.api;

import java.util.List;

/**
 * A page of a longer list; {@code next} is the cursor for the following page, or null at the end.
 */
public record Page<T>(List<T> items, String next) {}
