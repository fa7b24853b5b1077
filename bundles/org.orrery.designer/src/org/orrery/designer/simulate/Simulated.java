package org.orrery.designer.simulate;

import java.nio.file.Path;
import java.util.List;
import org.orrery.simulation.Comparison;
import org.orrery.simulation.Film;
import org.orrery.simulation.Result;

/**
 * What a simulation found.
 *
 * @param comparison with the variant that was asked for, or null
 * @param film one replication from its beginning
 * @param assumptions files of the assumptions, empty when all are usual ones
 */
record Simulated(
    Question question, Result result, Comparison comparison, Film film, List<Path> assumptions) {}
