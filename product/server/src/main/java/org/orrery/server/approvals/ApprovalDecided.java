package org.orrery.server.approvals;

/** A human step was decided; published in the transaction of the last vote. */
public record ApprovalDecided(
    String approval, String run, String passage, String model, Integer version, String outcome) {}
