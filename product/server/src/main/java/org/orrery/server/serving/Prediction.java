package org.orrery.server.serving;

import java.time.Instant;
import java.util.Map;

/**
 * A logged prediction.
 *
 * @param sequence grows with every prediction of the server, without order among models
 * @param arm champion, challenger, canary, shadow, pinned or the name of an experiment's arm
 * @param inputs raw values by column: numbers, texts, or null when missing
 * @param score probability of the positive class
 * @param label the label that was answered
 * @param key sticky routing key, or null
 * @param latencyMillis time from the request's arrival to its answer being ready, in ms
 * @param outcome label that was observed later, or null
 */
public record Prediction(
    long sequence,
    String id,
    String model,
    int version,
    String arm,
    Map<String, Object> inputs,
    double score,
    String label,
    String key,
    double latencyMillis,
    Instant at,
    String outcome) {}
