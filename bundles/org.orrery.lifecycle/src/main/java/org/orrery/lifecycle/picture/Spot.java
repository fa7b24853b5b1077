package org.orrery.lifecycle.picture;

/** A point of the picture in pixels. */
record Spot(int x, int y) {}
