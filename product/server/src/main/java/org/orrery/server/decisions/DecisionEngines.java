package org.orrery.server.decisions;

import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.operaton.bpm.dmn.engine.impl.type.IdentityDataTypeTransformer;

/** Makes DMN engines that evaluate FEEL and nothing else: no scripts, no other languages. */
public final class DecisionEngines {
  private static final String FEEL = "feel";

  private DecisionEngines() {}

  /** An engine with a cache of parsed cells of its own; safe for many threads. */
  public static DmnEngine create() {
    DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
    configuration.setDefaultInputExpressionExpressionLanguage(FEEL);
    configuration.setDefaultInputEntryExpressionLanguage(FEEL);
    configuration.setDefaultOutputEntryExpressionLanguage(FEEL);
    configuration.setDefaultLiteralExpressionLanguage(FEEL);
    configuration.setFeelEngineFactory(ParsedFeel::new);
    configuration.setScriptEngineResolver(
        language -> {
          throw new IllegalArgumentException("The language '" + language + "' is not allowed.");
        });
    configuration.setElProvider(
        expression -> {
          throw new IllegalArgumentException("Only FEEL is allowed.");
        });
    configuration
        .getTransformer()
        .getDataTypeTransformerRegistry()
        .addTransformer("number", new IdentityDataTypeTransformer());
    return configuration.buildEngine();
  }
}
