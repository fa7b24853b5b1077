package org.orrery.api;

import java.util.List;
import java.util.Map;

/**
 * A version of a model that is kept elsewhere, to be entered by what is known of it.
 *
 * @param what what it is, for example "Credit bureau score 4"
 * @param location where it is: an address, a reference of a registry or the name of a file; it is
 *     text, which no server follows
 * @param sha256 digest of the artifact in hexadecimal, or null where nobody can tell it
 * @param vendorVersion the maker's name of the version; needed where there is no digest
 * @param provenance who built it, from what, with which settings
 * @param inputs what it takes, or null where that is not known
 * @param outputs what it answers, or null where that is not known
 */
public record NewReference(
    String what,
    String location,
    String sha256,
    String vendorVersion,
    Map<String, String> provenance,
    List<ModelVersion.Field> inputs,
    List<ModelVersion.Field> outputs) {}
