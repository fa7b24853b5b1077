package org.orrery.api;

import java.util.List;

/**
 * A model to be entered in the catalog; kinds and levels are the literals of the life-cycle
 * language.
 */
public record NewModel(
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
    String businessOwner) {}
