/** Reads rule packs from data files and names the place of every fault. */
package org.orrery.rules.packs;
