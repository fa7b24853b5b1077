package org.orrery.lifecycle.picture;

/** A point of the picture in pixels. */
public record Spot(int x, int y) {}
