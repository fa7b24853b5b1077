package org.orrery.api;

import java.time.Instant;
import java.util.List;

/**
 * A change to the approval steps of a deployed life cycle, which people of governance accept or
 * reject before it is deployed.
 *
 * @param base id of the definition that it changes
 * @param digest SHA-256 of the archive that was proposed
 * @param changes what is different in approval steps, who decides them, and what leads there
 * @param state open, accepted, rejected, withdrawn, outdated or deployed
 * @param decidedBy who accepted or rejected it, or null
 * @param definition id of the definition that was deployed with it, or null
 * @param mayDecide whether the caller may accept or reject it now
 * @param whyNot why the caller may not, a sentence, or null
 */
public record Proposal(
    String id,
    String lifecycle,
    String name,
    String version,
    String base,
    String digest,
    List<DeploymentPreview.Change> changes,
    String proposedBy,
    Instant proposed,
    String reason,
    String state,
    String decidedBy,
    Instant decided,
    String decisionReason,
    String definition,
    boolean mayDecide,
    String whyNot) {}
