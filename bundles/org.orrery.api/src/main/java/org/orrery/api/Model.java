package org.orrery.api;

import java.time.Instant;
import java.util.List;

/** A catalog entry; {@code champion} and {@code challenger} are version numbers or null. */
public record Model(
    String name,
    String description,
    String kind,
    int riskTier,
    String use,
    List<String> regions,
    String affectedPeople,
    String exposure,
    String purpose,
    String owner,
    String businessOwner,
    Integer champion,
    Integer challenger,
    int versions,
    String health,
    Instant created) {}
