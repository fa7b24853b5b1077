package org.orrery.api;

import java.util.Map;

/**
 * A problem in the form of RFC 9457.
 *
 * @param status HTTP status
 * @param code stable code, see {@link ProblemCodes}
 * @param detail what happened, naming the place
 * @param hint remedy
 * @param fields further facts: {@code current}, {@code needed}, {@code rule}, {@code element},
 *     {@code findings}
 */
public record Problem(
    String type,
    String title,
    int status,
    String code,
    String detail,
    String hint,
    String instance,
    Map<String, Object> fields) {}
