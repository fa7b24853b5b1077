package org.orrery.compiler;

/**
 * What the compiler made of one drawing; the same drawing gives the same bytes.
 *
 * @param drawing {@code lifecycle.xmi}, the drawing as it was compiled
 * @param bpmn {@code process.bpmn}, UTF-8
 * @param dmn {@code decisions.dmn}, UTF-8
 * @param archive the four parts packed as {@code .orrery}
 */
public record Compilation(
    byte[] drawing, byte[] bpmn, byte[] dmn, Manifest manifest, byte[] archive) {}
