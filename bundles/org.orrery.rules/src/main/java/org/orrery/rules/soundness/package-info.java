/**
 * Soundness of drawings: every run can end, nothing runs twice at one place, every step has its
 * run.
 *
 * <p>The notion is that of workflow nets (van der Aalst, Verification of Workflow Nets, 1997; van
 * der Aalst et al., Soundness of workflow nets: classification, decidability, and analysis, 2011)
 * with the meaning that the compiled process has: an end of the main path ends the whole run
 * (cancellation), an end on a trigger's path only its own token. A drawing is a free-choice net
 * (Desel and Esparza, Free Choice Petri Nets, 1995), read as a workflow graph (Favre, Fahland and
 * Völzer, 2015).
 *
 * <p>Method: each path of each member of the family is reduced by rules that keep soundness and
 * unsoundness (Murata, Petri nets: properties, analysis and applications, 1989; Berthelot, 1986),
 * in almost linear time. Nothing is left of drawings whose forks and joins are nested, whatever
 * their loops. What is left of others is explored, up to a stated number of markings; beyond, the
 * drawing is not proved. The steps of the reduction and the markings that were found make a
 * certificate.
 *
 * <p>Of a drawing that is edited, a path that was sound is cut into blocks that are reduced each by
 * itself: the rules look at a node and its edges. After transitions were led elsewhere, the blocks
 * that they touch are reduced anew and then what is left of all; if that is something, the whole
 * path is proved as above.
 */
package org.orrery.rules.soundness;
