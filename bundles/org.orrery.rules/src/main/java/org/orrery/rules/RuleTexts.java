package org.orrery.rules;

/** What a pack says about a rule, in one language. */
public record RuleTexts(String title, String text, String rationale, String remedy) {}
