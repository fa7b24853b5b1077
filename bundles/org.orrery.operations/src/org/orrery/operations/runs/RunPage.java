package org.orrery.operations.runs;

import org.orrery.api.Run;
import org.orrery.lifecycle.Lifecycle;

/**
 * A run with the very drawing that it runs on, and its past.
 *
 * @param drawing owned by the view that shows it
 */
record RunPage(Run run, Lifecycle drawing, RunPast past) {}
