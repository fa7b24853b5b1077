package org.orrery.rules;

/**
 * Why a rule holds for one drawing, in a form that is checked without searching for a proof: see
 * {@link RuleEngine#isProvedBy}.
 *
 * @param rule id of the rule
 * @param text what the rule's check wrote; opaque
 */
public record Certificate(String rule, String text) {}
